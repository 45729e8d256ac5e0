import type { Description } from '../../description/description.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { writtenText } from '../../text/lines.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { removeBlock } from './blocks.ts';
import type { MisplacedField } from './fields.ts';
import { insertField, misplacedFields } from './fields.ts';
import { headingRange } from './sections.ts';

/** Labels of the form in a section that does not have them. Where the right section lacks the field, the fix moves it there. */
export const rule: Rule = {
  id: 'misplaced-field',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const misplaced of misplacedFields(description)) report(problemOf(description, misplaced));
  },
};

function problemOf(description: Description, misplaced: MisplacedField): Problem {
  const { section, other, homeSpec, spec } = misplaced;
  const { labelStart, labelEnd } = other.labelled ?? { labelStart: 0, labelEnd: other.source.text.length };
  const names = { section: headingText(section.spec), label: spec.label, home: headingText(homeSpec) };
  const home = description.sections.get(homeSpec.id);
  return {
    range: lineRange(other.line, labelStart, labelEnd),
    message: message(misplacedField, names),
    related: home ? [{ range: headingRange(home), message: message(homeHere) }] : [],
    fixes: fixesFor(description, misplaced),
  };
}

function fixesFor({ lines }: Description, { other, home, homeSpec, spec }: MisplacedField): readonly Fix[] {
  if (home === undefined) return [];
  const text = writtenText(other.source).trim();
  const edits = [removeBlock(lines, other.line, other.line + 1), insertField(lines, home, spec, [text])];
  const title = message(moveFieldHome, { home: headingText(homeSpec) });
  return [{ title, edits, safe: false, preferred: true }];
}

const misplacedField: Text = {
  fi: 'Kenttä ”{label}” ei kuulu osioon ”{section}” vaan osioon ”{home}”. Siirrä se sinne.',
  sv: 'Fältet ”{label}” hör inte till avsnittet ”{section}” utan till avsnittet ”{home}”. Flytta det dit.',
  en: 'The field “{label}” does not belong to section “{section}” but to section “{home}”. Move it there.',
};

const homeHere: Text = {
  fi: 'Kenttä kuuluu tähän osioon.',
  sv: 'Fältet hör till detta avsnitt.',
  en: 'The field belongs to this section.',
};

const moveFieldHome: Text = {
  fi: 'Siirrä kenttä osioon ”{home}”',
  sv: 'Flytta fältet till avsnittet ”{home}”',
  en: 'Move the field to section “{home}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kenttä on väärässä osiossa',
    sv: 'Fältet står i fel avsnitt',
    en: 'Field in the wrong section',
  },
  why: {
    fi: 'Lomakkeen kenttä on osiossa, johon se ei kuulu. Siellä sen arvoa ei lueta eikä tarkisteta.',
    sv: 'Ett av formulärets fält står i ett avsnitt där det inte hör hemma. Där läses och kontrolleras dess värde inte.',
    en: 'A field of the form is in a section where it does not belong. Its value is neither read nor checked there.',
  },
  remedy: {
    fi: 'Siirrä rivi omaan osioonsa. Jos kenttä on siellä jo, poista ylimääräinen rivi.',
    sv: 'Flytta raden till sitt eget avsnitt. Om fältet redan finns där, ta bort den överflödiga raden.',
    en: 'Move the line to its own section. If the field is already there, remove the extra line.',
  },
  examples: [
    {
      right: `Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus

2 Hakijan perustiedot

Hakijan virallinen nimi: Pajapolku ry
`,
      wrong: `«Hakijan virallinen nimi»: Pajapolku ry

Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus

2 Hakijan perustiedot
`,
    },
    {
      right: `7.2 Osallistuvien henkilöiden lukumäärä

Suunniteltu: 80
`,
      wrong: `7.2 Osallistuvien henkilöiden lukumäärä

Suunniteltu: 80

«Toteutunut seurantatietojen mukaan»: 74
`,
    },
  ],
};
