import { findSection } from '../../../description/description.ts';
import { arrangementOf } from '../../../description/fields/arrangement.ts';
import { valueRange } from '../../../description/values.ts';
import { arrangements } from '../../../form/vocabularies.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Partner } from '../../../syntax/partners.ts';
import { lineRange } from '../../../text/range.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { probable, rewritings } from '../rewriting.ts';

/** "Vain yksi hakija" and yet a list of partners: the list took more writing, so the value is more probably wrong. */
export const rule: Rule = {
  id: 'partners-without-joint-project',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const partners = findSection(description, 'applicant')?.partners;
    const first = partners?.[0];
    if (first === undefined) return;
    const known = arrangementOf(description);
    if (known?.arrangement !== 'single') return;
    const range = valueRange(known.field);
    const { joint } = arrangements;
    report({
      range,
      message: message(partnersWithoutJointProject, { count: partners?.length ?? 0, joint }),
      related: [{ range: partnerRange(first), message: message(firstPartner) }],
      fixes: rewritings(range, joint, probable),
    });
  },
};

function partnerRange({ line, nameStart, nameEnd, idStart, idEnd }: Partner) {
  return lineRange(line, Math.min(nameStart, idStart), Math.max(nameEnd, idEnd));
}

const partnersWithoutJointProject: Text = {
  fi: 'Hakijoita on ilmoitettu vain yksi, mutta alla luetellaan osatoteuttajia ({count}). Valitse yhteishankkeessa ”{joint}”; muuten poista osatoteuttajat.',
  sv: 'Enligt uppgiften finns bara en sökande, men nedan anges delgenomförare ({count}). Välj i ett samprojekt ”{joint}”; ta annars bort delgenomförarna.',
  en: 'Only one applicant is given, but partners are listed below ({count}). In a joint project choose “{joint}”; otherwise remove the partners.',
};

const firstPartner: Text = {
  fi: 'Osatoteuttajat alkavat tästä.',
  sv: 'Delgenomförarna börjar här.',
  en: 'The partners begin here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osatoteuttajia, vaikka hakijoita on yksi',
    sv: 'Delgenomförare, trots att det finns en sökande',
    en: 'Partners listed for a single applicant',
  },
  why: {
    fi: 'Osatoteuttajat luetellaan yhteishankkeessa. Kun hakijoita on vain yksi, lukija ei tiedä, ovatko luetellut organisaatiot mukana hankkeessa.',
    sv: 'Delgenomförare anges i ett samprojekt. När det bara finns en sökande vet läsaren inte om de angivna organisationerna deltar i projektet.',
    en: 'Partners belong to a joint project. With a single applicant, the reader cannot tell whether the listed organisations take part.',
  },
  remedy: {
    fi: 'Valitse ”Hakijoita on useampi kuin yksi (yhteishanke)” tai poista osatoteuttajien luettelo.',
    sv: 'Välj ”Hakijoita on useampi kuin yksi (yhteishanke)” eller ta bort listan över delgenomförare.',
    en: 'Choose “Hakijoita on useampi kuin yksi (yhteishanke)”, or remove the list of partners.',
  },
  examples: [
    {
      right: 'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)',
      wrong: 'tuen siirto -menettely: «Vain yksi hakija»',
    },
    {
      right:
        'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9',
      wrong: 'tuen siirto -menettely: «vain yksi hakija»\n\nOsatoteuttajat\n\nVerstas Oy, 2345678-0',
    },
  ],
};
