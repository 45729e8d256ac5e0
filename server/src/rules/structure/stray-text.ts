import type { Description } from '../../description/description.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field, OtherLine } from '../../syntax/fields.ts';
import { headingShape } from '../../syntax/heading-shape.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { contentAfter } from './blocks.ts';
import { joinedWith } from './continuation.ts';
import { isEmptyField } from './fields.ts';
import { othersOf, textRange } from './sections.ts';

/** Text in sections of fields that belongs to no field. A passage is reported once, however many lines it has. */
export const rule: Rule = {
  id: 'stray-text',
  group: 'structure',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.tree.sections) {
      for (const passage of passagesOf(description, othersOf(description, section, 'stray'))) {
        const problem = problemOf(description, section, passage);
        if (problem) report(problem);
      }
    }
  },
};

/** Stray lines with nothing but blank lines between them, the first and the last. */
interface Passage {
  readonly first: OtherLine;
  readonly last: OtherLine;
}

function passagesOf({ lines }: Description, strays: readonly OtherLine[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const stray of strays) {
    const passage = passages.at(-1);
    if (passage && contentAfter(lines, passage.last.line) === stray.line) {
      passages[passages.length - 1] = { first: passage.first, last: stray };
    } else passages.push({ first: stray, last: stray });
  }
  return passages;
}

function problemOf(description: Description, section: Section, { first, last }: Passage): Problem | undefined {
  const field = section.fields.find(({ line }) => line === first.line - 1);
  if (field && isReportedEmpty(field)) return undefined;
  return {
    range: rangeOf(description, first.line, last.line),
    message: message(strayText, { section: headingText(section.spec) }),
    fixes: field && first === last && !isOfForm(description, first) ? [joinFix(description, field, first)] : [],
  };
}

/** The line stands right below a field without a value: `empty-field` says that it is the value. */
function isReportedEmpty(field: Field): boolean {
  return isEmptyField(field) && field.spec.ifEmpty !== 'silent' && field.spec.id !== 'arrangement';
}

/** A heading of the form is no value: joined to one, it would be taken for two lines run together. */
function isOfForm({ lines }: Description, { line }: OtherLine): boolean {
  const source = lines[line];
  return source !== undefined && headingShape(source)?.sectionId !== undefined;
}

function rangeOf({ lines }: Description, first: number, last: number): Range {
  return { start: textRange(lines, first).start, end: textRange(lines, last).end };
}

function joinFix(description: Description, field: Field, next: OtherLine): Fix {
  const title = message(joinPreviousLine, { label: field.spec.label });
  return { title, edits: [joinedWith(description, field, next)], safe: false, preferred: false };
}

const strayText: Text = {
  fi: 'Osiossa ”{section}” on vain kenttiä, eikä tämä teksti kuulu niistä mihinkään. Liitä teksti oikean kentän arvoon, siirrä se tai poista se.',
  sv: 'Avsnittet ”{section}” består bara av fält, och den här texten hör inte till något av dem. Foga texten till rätt fält, flytta den eller ta bort den.',
  en: 'Section “{section}” consists of fields only, and this text belongs to none of them. Join it to the right field, move it or remove it.',
};

const joinPreviousLine: Text = {
  fi: 'Liitä kentän ”{label}” arvon jatkoksi',
  sv: 'Foga till värdet i fältet ”{label}”',
  en: 'Join to the value of the field “{label}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Teksti ei kuulu mihinkään kenttään',
    sv: 'Texten hör inte till något fält',
    en: 'Text that belongs to no field',
  },
  why: {
    fi: 'Osiossa on vain kenttiä, mutta joukossa on irrallista tekstiä. Usein se on kentän arvon jatko, joka on rivittynyt omalle rivilleen, tai väärään paikkaan liitetty kappale.',
    sv: 'Avsnittet består bara av fält, men bland dem står lös text. Ofta är den slutet av ett värde som har hamnat på en egen rad, eller ett stycke som har klistrats in på fel ställe.',
    en: 'The section consists of fields only, but there is other text among them. Often it is the rest of a value that has ended up on a line by itself, or a paragraph pasted in the wrong place.',
  },
  remedy: {
    fi: 'Liitä teksti sen kentän arvoon, johon se kuuluu, siirrä se tekstiosioon tai poista se.',
    sv: 'Foga texten till det fält där den hör hemma, flytta den till ett textavsnitt eller ta bort den.',
    en: 'Join the text to the field it belongs to, move it to a text section, or remove it.',
  },
  examples: [
    {
      right: 'Hankekoodi: S29001\n',
      wrong: 'Hankekoodi: S29001\n\n«Hanke on osa laajempaa kokonaisuutta.»\n',
    },
    {
      right: 'Hankkeen nimi: Polku työhön\n',
      wrong: 'Hankkeen nimi: Polku työhön\n«ja takaisin opintojen pariin»\n',
    },
  ],
};
