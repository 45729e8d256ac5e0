import type { Description } from '../../description/description.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { mentionRange, mentionsOf, mentionText } from './mentions.ts';

/** A valid henkilötunnus anywhere: it must never be published. */
export const rule: Rule = {
  id: 'personal-identity-code',
  group: 'prose',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const located of mentionsOf(description, 'identity-code')) {
      if (isPhone(description, located.line, mentionText(description, located))) continue;
      const edits = [{ range: withSurroundings(description, mentionRange(located)), newText: '' }];
      report({
        range: mentionRange(located),
        message: message(personalIdentityCode),
        fixes: [{ title: message(removeIdentityCode), edits, safe: false, preferred: true }],
      });
    }
  },
};

/** "050490-1234" as the value of a phone field is a phone number, although it could be an identity code. */
function isPhone(description: Description, line: number, code: string): boolean {
  if (/[A-Za-z+]/.test(code)) return false;
  const field = sectionAt(description, line)?.fields.find((each) => each.line === line);
  return field?.spec.value === 'phone';
}

/** With the parentheses around the code, or a space before it, that would be left over. */
function withSurroundings({ lines }: Description, { start, end }: Range): Range {
  const text = lines[start.line]?.text ?? '';
  let [from, to] = [start.character, end.character];
  if (text.charAt(from - 1) === '(' && text.charAt(to) === ')') [from, to] = [from - 1, to + 1];
  if (text.charAt(from - 1) === ' ') from--;
  return lineRange(start.line, from, to);
}

/** Wording of the rules in rules/prose. The identity code itself is never repeated: messages end up in logs and reports. */
const personalIdentityCode: Text = {
  fi: 'Tekstissä on henkilötunnus (tarkistusmerkki täsmää). Sitä ei saa julkaista: poista se, ja kerro asiasta organisaatiosi tietosuojavastaavalle, jos kuvaus on jo julkaistu.',
  sv: 'Texten innehåller en personbeteckning (kontrolltecknet stämmer). Den får inte publiceras: ta bort den, och informera organisationens dataskyddsombud om beskrivningen redan har publicerats.',
  en: 'The text contains a personal identity code (its check character matches). It must not be published: remove it, and tell your organisation’s data protection officer if the description has already been published.',
};

const removeIdentityCode: Text = {
  fi: 'Poista henkilötunnus',
  sv: 'Ta bort personbeteckningen',
  en: 'Remove the personal identity code',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstissä on henkilötunnus',
    sv: 'Texten innehåller en personbeteckning',
    en: 'The text has a personal identity code',
  },
  why: {
    fi: 'Hankkeen kuvaus julkaistaan verkossa. Henkilötunnusta ei saa merkitä tarpeettomasti asiakirjoihin (tietosuojalaki 29 §), eikä sitä pidä julkaista koskaan.',
    sv: 'Projektbeskrivningen publiceras på nätet. En personbeteckning får inte antecknas i handlingar i onödan (29 § i dataskyddslagen) och ska aldrig publiceras.',
    en: 'The project description is published on the web. A personal identity code must not be entered in documents unnecessarily (section 29 of the Data Protection Act)and must never be published.',
  },
  remedy: {
    fi: 'Poista henkilötunnus tekstistä ja tarkista, ettei se ole muissakaan liitteissä. Jos kuvaus on jo julkaistu, kerro asiasta organisaatiosi tietosuojavastaavalle.',
    sv: 'Ta bort personbeteckningen ur texten och kontrollera att den inte finns i bilagorna. Om beskrivningen redan har publicerats, informera organisationens dataskyddsombud.',
    en: 'Remove the code from the text and check that it is not in the attachments either. If the description has already been published, tell your organisation’s data protection officer.',
  },
  examples: [
    {
      right: 'löytää koulutukseen tai töihin.',
      wrong: 'löytää koulutukseen tai töihin. Yhteyshenkilö on kokemusasiantuntija («010190-900P»).',
    },
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: 'Nuorten perheet, alueen yritykset ja oppilaitokset, esimerkiksi «131105A943Y».',
    },
  ],
};
