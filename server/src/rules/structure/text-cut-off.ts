import type { Cut } from '../../description/cut.ts';
import { headingText } from '../../form/skeleton.ts';
import { allOf } from '../../messages/lists.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { trimSpaces } from '../../syntax/line.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { headingRange } from './sections.ts';

/** A copy that ends in the middle: said once, on its last word, in place of everything that is missing behind it. */
export const rule: Rule = {
  id: 'text-cut-off',
  group: 'structure',
  severity: 'warning',
  since: '0.2.0',
  check({ description: { cut, lines } }, report) {
    if (cut === undefined) return;
    const { section, missing } = cut;
    const args = {
      section: headingText(section.spec),
      count: missing.length,
      sections: allOf(missing.map(({ number }) => number)),
    };
    report({
      range: lastWord(cut, lines),
      message: message(missing.length === 1 ? cutBeforeOne : cutBeforeSeveral, args),
    });
  },
};

function lastWord({ section, line }: Cut, lines: readonly Line[]): Range {
  if (line === section.start) return headingRange(section);
  const text = lines[line]?.text ?? '';
  const end = trimSpaces(text, 0, text.length);
  return lineRange(line, text.slice(0, end).search(/\S+$/), end);
}

const cutBeforeOne: Text = {
  fi: 'Teksti katkeaa tähän: osion ”{section}” loppu ja osio {sections} puuttuvat. Kopioi kuvaus uudelleen kokonaan.',
  sv: 'Texten bryts av här: slutet av avsnittet ”{section}” och avsnitt {sections} saknas. Kopiera hela beskrivningen på nytt.',
  en: 'The text breaks off here: the rest of section “{section}” and section {sections} are missing. Copy the whole description again.',
};

const cutBeforeSeveral: Text = {
  fi: 'Teksti katkeaa tähän: osion ”{section}” loppu ja osiot {sections} puuttuvat. Kopioi kuvaus uudelleen kokonaan.',
  sv: 'Texten bryts av här: slutet av avsnittet ”{section}” och avsnitten {sections} saknas. Kopiera hela beskrivningen på nytt.',
  en: 'The text breaks off here: the rest of section “{section}” and sections {sections} are missing. Copy the whole description again.',
};

const tail = `Ryhmissä kohdataan eri taustoista tulevia.
Kulttuuriympäristö 0 0
Ympäristöosaaminen 0 0

9 Loppuraportin tiivistelmä

Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.
`;

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Teksti katkeaa kesken',
    sv: 'Texten bryts av',
    en: 'Text breaks off',
  },
  why: {
    fi: 'Kun sivun kopiointi tai tallennus jää kesken, kaikki katkoskohdan jälkeen puuttuu: viimeinen kappale tai taulukko jää vajaaksi ja loput osiot jäävät pois. Puuttuvia osioita, kenttiä ja rivejä ei silloin luetella yksitellen.',
    sv: 'När kopieringen eller sparandet av en sida har avbrutits saknas allt efter stället: det sista stycket eller den sista tabellen är ofullständig och resten av avsnitten är borta. Då räknas avsnitt, fält och rader som saknas inte upp ett och ett.',
    en: 'When copying or saving a page was interrupted, everything after that place is missing: the last paragraph or table is incomplete and the other sections are gone. Then missing sections, fields and rows are not listed one by one.',
  },
  remedy: {
    fi: 'Kopioi kuvaus uudelleen kokonaan tai kirjoita puuttuva loppu. Havainto poistuu, kun teksti on kokonainen.',
    sv: 'Kopiera hela beskrivningen på nytt eller skriv slutet som saknas. Anmärkningen försvinner när texten är hel.',
    en: 'Copy the whole description again, or write the missing end. The finding disappears once the text is complete.',
  },
  examples: [
    { right: tail, wrong: 'Ryhmissä kohdataan «eri»\n' },
    { right: tail, wrong: 'Ryhmissä kohdataan eri taustoista tulevia.\n«Kulttuuriym»' },
  ],
};
