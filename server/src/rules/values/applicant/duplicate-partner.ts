import type { Description } from '../../../description/description.ts';
import { findSection } from '../../../description/description.ts';
import { plainIdOf } from '../../../description/fields/business-id.ts';
import type { LocatedBusinessId } from '../../../description/fields/business-ids.ts';
import { businessIdsOf } from '../../../description/fields/business-ids.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Partner } from '../../../syntax/partners.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { lineRemoval } from './line-removal.ts';

/** Osatoteuttajat: each has its own Y-tunnus, and none the applicant's. */
export const rule: Rule = {
  id: 'duplicate-partner',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    if ((findSection(description, 'applicant')?.partners.length ?? 0) === 0) return;
    const seen = new Map<string, LocatedBusinessId>();
    for (const located of businessIdsOf(description)) {
      const id = plainIdOf(located.id);
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, located);
      else if (located.partner) report(problem(description, id, first, located, located.partner));
    }
  },
};

function problem(
  description: Description,
  id: string,
  first: LocatedBusinessId,
  { range }: LocatedBusinessId,
  partner: Partner,
): Problem {
  const text = first.partner
    ? message(duplicatePartner, { value: id, name: nameOf(first.partner) })
    : message(applicantAsPartner, { value: id });
  const related = [{ range: first.range, message: message(firstBusinessId) }];
  return { range, message: text, related, fixes: [removalOf(description, partner, first.partner)] };
}

/** The one right answer where both lines name the same organisation. */
function removalOf({ lines }: Description, partner: Partner, first: Partner | undefined): Fix {
  const preferred = first === undefined || nameOf(first) === nameOf(partner);
  const title = message(removePartner, { name: nameOf(partner) });
  return { title, edits: [lineRemoval(lines, partner.line)], safe: false, preferred };
}

function nameOf({ source, nameStart, nameEnd }: Partner): string {
  return source.text.slice(nameStart, nameEnd);
}

const duplicatePartner: Text = {
  fi: 'Y-tunnus {value} on jo osatoteuttajalla ”{name}”. Poista toinen rivi tai korjaa tunnus.',
  sv: 'FO-numret {value} hör redan till delgenomföraren ”{name}”. Ta bort den ena raden eller rätta numret.',
  en: 'The partner “{name}” already has the business ID {value}. Remove one of the lines or correct the ID.',
};

const applicantAsPartner: Text = {
  fi: 'Y-tunnus {value} on hakijan oma. Hakija ei ole hankkeensa osatoteuttaja: poista rivi tai korjaa tunnus.',
  sv: 'FO-numret {value} är sökandens eget. Sökanden är inte delgenomförare i sitt eget projekt: ta bort raden eller rätta numret.',
  en: 'The business ID {value} is the applicant’s own. An applicant cannot be a partner in its own project: remove the line or correct the ID.',
};

const firstBusinessId: Text = {
  fi: 'Sama Y-tunnus on tässä.',
  sv: 'Samma FO-nummer står här.',
  en: 'The same business ID is here.',
};

const removePartner: Text = {
  fi: 'Poista osatoteuttaja ”{name}”',
  sv: 'Ta bort delgenomföraren ”{name}”',
  en: 'Remove the partner “{name}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama osatoteuttaja kahdesti',
    sv: 'Samma delgenomförare två gånger',
    en: 'The same partner twice',
  },
  why: {
    fi: 'Jokainen osatoteuttaja luetellaan kerran, eikä hakija ole hankkeensa osatoteuttaja. Toistuva Y-tunnus syntyy yleensä kopioitaessa: joko rivi on ylimääräinen tai sen tunnus on jäänyt vaihtamatta.',
    sv: 'Varje delgenomförare anges en gång, och sökanden är inte delgenomförare i sitt eget projekt. Ett upprepat FO-nummer uppstår oftast vid kopiering: antingen är raden överflödig eller så har numret inte bytts ut.',
    en: 'Each partner is listed once, and an applicant cannot be a partner in its own project. A repeated business ID mostly comes from copying: either the line is not needed or its ID was never replaced.',
  },
  remedy: {
    fi: 'Poista ylimääräinen rivi tai korjaa tunnus oikeaksi.',
    sv: 'Ta bort den överflödiga raden eller rätta numret.',
    en: 'Remove the extra line or correct the ID.',
  },
  examples: [
    { right: 'Opisto, Raahen yksikkö, 2222222-9', wrong: 'Opisto, Raahen yksikkö, «2345678-0»' },
    { right: 'Opisto, Raahen yksikkö, 2222222-9', wrong: 'Pajapolku ry, «1234567-1»' },
    {
      right: 'Opisto, Raahen yksikkö, 2222222-9',
      wrong: 'Opisto, Raahen yksikkö, 2222222-9\n\nOpisto, Raahen yksikkö, «2222222-9»',
    },
  ],
};
