import type { Description } from '../../description/description.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { OtherLine } from '../../syntax/fields.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { othersOf, textRange } from './sections.ts';

/** Numbered headings in sections of fields that the form does not have. In prose, numbered lines are lists. */
export const rule: Rule = {
  id: 'unknown-section',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.tree.sections) {
      for (const { line, source } of headingsIn(description, section)) {
        const range = textRange(description.lines, line);
        report({ range, message: message(unknownSection, { heading: foldSpaces(source.text) }) });
      }
    }
  },
};

/** All unknown headings of a section, unless the first already belongs to a section whose own heading is missing. */
function headingsIn(description: Description, section: Section): readonly OtherLine[] {
  if (othersOf(description, section, 'unknown-heading').length === 0) return none;
  return section.others.filter(({ kind }) => kind === 'unknown-heading');
}

const none: readonly OtherLine[] = [];

const unknownSection: Text = {
  fi: 'Lomakkeessa ei ole osiota ”{heading}”. Siirrä teksti siihen osioon, johon se kuuluu.',
  sv: 'Formuläret har inget avsnitt ”{heading}”. Flytta texten till det avsnitt där den hör hemma.',
  en: 'The form has no section “{heading}”. Move its text to the section where it belongs.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Lomakkeessa ei ole tällaista osiota',
    sv: 'Formuläret har inget sådant avsnitt',
    en: 'The form has no such section',
  },
  why: {
    fi: 'Numeroitu otsikko kenttien joukossa näyttää osiolta, mutta lomakkeessa sitä ei ole. Sen alle kirjoitettu jää lukijalta löytymättä, eikä sitä tarkisteta.',
    sv: 'En numrerad rubrik bland fälten ser ut som ett avsnitt, men formuläret har inget sådant. Det som står under den hittas inte av läsaren och kontrolleras inte.',
    en: 'A numbered heading among the fields looks like a section, but the form has no such section. Readers do not find what is written under it, and it is not checked.',
  },
  remedy: {
    fi: 'Siirrä teksti siihen lomakkeen osioon, johon se kuuluu, ja poista otsikko.',
    sv: 'Flytta texten till det avsnitt i formuläret där den hör hemma och ta bort rubriken.',
    en: 'Move the text to the section of the form where it belongs and remove the heading.',
  },
  examples: [
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000\n',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: 270 000\n\n«5.1 Kustannusarvio»\n\nHenkilöstökulut: 200 000\n',
    },
    {
      right: 'Kunnat: Oulu, Raahe\n',
      wrong: 'Kunnat: Oulu, Raahe\n\n«6.1 Kohdealueen kuvaus»\n\nPajat toimivat kahdella paikkakunnalla.\n',
    },
  ],
};
