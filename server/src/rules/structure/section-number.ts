import { headingText } from '../../form/skeleton.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { writeHeading } from './wording.ts';

/** Headings whose title is right and whose number is not: another one, none, or (no more than a hint) one with a full stop. */
export const rule: Rule = {
  id: 'section-number',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.tree.sections) {
      const { match, line, shape } = section.heading;
      if (match !== 'number') continue;
      const heading = headingText(section.spec);
      const end = shape.number === undefined ? shape.titleEnd : shape.numberEnd;
      const edit = { range: lineRange(line, shape.numberStart, shape.titleStart), newText: `${section.spec.number} ` };
      report({
        range: lineRange(line, shape.numberStart, end),
        message: messageOf(section, heading),
        ...(shape.number === section.spec.number && { severity: 'hint' }),
        fixes: [{ title: message(writeHeading, { heading }), edits: [edit], safe: true, preferred: true }],
      });
    }
  },
};

function messageOf({ spec, heading: { shape } }: Section, heading: string): Message {
  if (shape.number === undefined) return message(missingSectionNumber, { heading });
  if (shape.number === spec.number) return message(sectionNumberStyle, { heading });
  return message(sectionNumber, { title: spec.title, expected: spec.number, number: shape.number });
}

const sectionNumber: Text = {
  fi: 'Osion ”{title}” numero on {expected}, ei {number}.',
  sv: 'Avsnittet ”{title}” har numret {expected}, inte {number}.',
  en: 'The number of section “{title}” is {expected}, not {number}.',
};

const missingSectionNumber: Text = {
  fi: 'Otsikosta puuttuu numero. Lomakkeessa otsikko on ”{heading}”.',
  sv: 'Rubriken saknar nummer. I formuläret lyder den ”{heading}”.',
  en: 'The heading has no number. In the form it is “{heading}”.',
};

const sectionNumberStyle: Text = {
  fi: 'Otsikon numeron ja nimen väliin kirjoitetaan vain välilyönti: ”{heading}”.',
  sv: 'I rubriken skrivs bara ett mellanslag mellan numret och namnet: ”{heading}”.',
  en: 'Write only a space between the number and the title of a heading: “{heading}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osion numero on väärä tai puuttuu',
    sv: 'Avsnittets nummer är fel eller saknas',
    en: 'Section number is wrong or missing',
  },
  why: {
    fi: 'Osioihin viitataan numeroilla. Numero muuttuu helposti, kun tekstinkäsittelyohjelma numeroi otsikot itse tai poistaa numeron kopioitaessa.',
    sv: 'Man hänvisar till avsnitten med nummer. Numret ändras lätt när ett ordbehandlingsprogram själv numrerar rubrikerna eller utelämnar numret vid kopiering.',
    en: 'Sections are referred to by their numbers. A number changes easily when a word processor numbers the headings itself or drops the number in copying.',
  },
  remedy: {
    fi: 'Kirjoita lomakkeen numero ja sen perään välilyönti ja osion nimi. Numeron perään ei tule pistettä.',
    sv: 'Skriv formulärets nummer, ett mellanslag och avsnittets namn. Efter numret kommer ingen punkt.',
    en: 'Write the form’s number, a space and the section’s title. No full stop follows the number.',
  },
  examples: [
    { right: '4 Hankkeen kohderyhmät', wrong: '«3» Hankkeen kohderyhmät' },
    { right: '8.2 Kestävä kehitys', wrong: '«Kestävä kehitys»' },
    { right: '5 Projektin julkinen rahoitus, euroa', wrong: '«5». Projektin julkinen rahoitus, euroa' },
  ],
};
