import type { Description } from '../../description/description.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Report, Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';
import { hasParagraphs } from './paragraphs.ts';

/** A paragraph of prose longer than the configured length. Blanks around it do not count. */
export const rule: Rule = {
  id: 'long-paragraph',
  group: 'prose',
  severity: 'hint',
  since: '0.1.0',
  check({ description, settings }, report) {
    const limit = settings.longParagraph;
    if (description.notes.longest > limit) findLong(description, limit, report);
  },
};

function findLong(description: Description, limit: number, report: Report): void {
  const { lines, notes } = description;
  for (let index = 0; index < notes.paragraphs.length; index += 2) {
    const line = notes.paragraphs[index] ?? 0;
    if ((lines[line]?.text.length ?? 0) <= limit) continue;
    const range = textRange(lines, line);
    const length = range.end.character - range.start.character;
    const content = sectionAt(description, line)?.spec.content;
    const isProse = content !== undefined && (hasParagraphs(content) || content === 'scores');
    if (isProse && length > limit) report({ range, message: message(longParagraph, { length, limit }) });
  }
}

const example = Array.from(
  { length: 22 },
  (_, week) =>
    `Viikolla ${week + 1} ohjaaja ja nuori käyvät tapahtumat läpi yhdessä, sopivat seuraavista askelista ja kirjaavat ne suunnitelmaan, jonka nuori vie mukanaan.`,
).join(' ');

const longParagraph: Text = {
  fi: 'Kappaleessa on {length} merkkiä, kun suositeltu enimmäispituus on {limit}. Jaa se lyhyempiin kappaleisiin.',
  sv: 'Stycket har {length} tecken, medan den rekommenderade längden är högst {limit}. Dela det i kortare stycken.',
  en: 'The paragraph has {length} characters; the recommended maximum is {limit}. Divide it into shorter ones.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kappale on pitkä',
    sv: 'Stycket är långt',
    en: 'Long paragraph',
  },
  why: {
    fi: 'Tuhansien merkkien kappaletta on raskas lukea, ja usein sen kappalejako on hävinnyt tekstiä kopioitaessa.',
    sv: 'Ett stycke på tusentals tecken är tungt att läsa, och ofta har styckeindelningen försvunnit när texten kopierades.',
    en: 'A paragraph of thousands of characters is heavy to read, and often its division was lost when the text was copied.',
  },
  remedy: {
    fi: 'Jaa kappale niin, että jokainen osa käsittelee yhtä asiaa. Rajan (oletus 3 000 merkkiä) voi muuttaa asetuksella longParagraph.',
    sv: 'Dela stycket så att varje del behandlar en sak. Gränsen (3 000 tecken som standard) kan ändras med inställningen longParagraph.',
    en: 'Divide it so that each part deals with one subject. The limit (3,000 characters by default) is the setting longParagraph.',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset, oppilaitokset ja kunnat.',
      wrong: `«${example}»`,
      insteadOf: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
    },
  ],
};
