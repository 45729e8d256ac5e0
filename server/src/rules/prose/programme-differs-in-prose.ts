import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import { programmeOfCode } from '../../description/fields/project-code.ts';
import { axisOf, objectiveOf } from '../../description/programme/reference.ts';
import type { ProgrammeStatement } from '../../description/prose/programme-statements.ts';
import { hasValue, valueRange } from '../../description/values.ts';
import type { FieldId, SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf, mentionText, standsIn } from './mentions.ts';

const sections: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'targetGroups',
  'primaryTargets',
  'indirectTargets',
  'finalReport',
]);

/** The prose gives this project another axis, objective, fund, programme or authority than section 1 and the title do. */
export const rule: Rule = {
  id: 'programme-differs-in-prose',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const located of mentionsOf(description, 'programme')) {
      if (!standsIn(description, located.line, sections)) continue;
      const difference = differenceOf(description, located.mention);
      if (difference) report(problemOf(description, located, difference));
    }
  },
};

interface Difference {
  readonly text: Text;
  /** What the form says. */
  readonly expected: string;
  readonly field: Field | undefined;
}

function differenceOf(description: Description, stated: ProgrammeStatement): Difference | undefined {
  switch (stated.of) {
    case 'axis':
      return numberDifference(stated.number, axisOf(description), axisDiffers);
    case 'objective':
      return numberDifference(stated.number, objectiveOf(description), objectiveDiffers);
    case 'fund':
      if (stated.fund === description.fund) return undefined;
      return { text: fundDiffers, expected: description.fund, field: undefined };
    case 'period':
      return periodDifference(description, stated.from);
    case 'authority':
      return authorityDifference(description, stated.name);
  }
}

interface Numbered {
  readonly field: Field;
  readonly reference: { readonly number: string | undefined; readonly item: unknown };
}

/** Only where section 1's own number is in the programme: otherwise another rule speaks of that. */
function numberDifference(stated: string, own: Numbered | undefined, text: Text): Difference | undefined {
  const number = own?.reference.number;
  if (own === undefined || number === undefined || own.reference.item === undefined || number === stated)
    return undefined;
  return { text, expected: number, field: own.field };
}

const firstYear = 2014;

function periodDifference(description: Description, from: number): Difference | undefined {
  if (programmeOfCode(description) !== '2014-2020' || from === firstYear) return undefined;
  return { text: periodDiffers, expected: '2014–2020', field: fieldOf(description, 'projectCode') };
}

function authorityDifference(description: Description, name: string): Difference | undefined {
  const field = fieldOf(description, 'authority');
  if (!hasValue(field)) return undefined;
  const expected = valueText(field);
  return placeOf(expected) === placeOf(name) ? undefined : { text: authorityDiffers, expected, field };
}

/** What tells authorities apart: the place and the kind. "Hämeen ELY-keskuksen", "Hämeen elinkeino-, liikenne- ja ympäristökeskus" */
function placeOf(name: string): string {
  const [place = ''] = name.trim().toLowerCase().split(/\s/, 1);
  if (place.startsWith('sosiaali')) return 'stm';
  return `${place.replace(/n$/, '')} ${/liit/i.test(name) ? 'liitto' : 'ely'}`;
}

function fieldOf(description: Description, id: FieldId): Field | undefined {
  return findField(description, 'project', id);
}

function problemOf(
  description: Description,
  located: Located<ProgrammeStatement>,
  { text, expected, field }: Difference,
): Problem {
  const stated = mentionText(description, located);
  return {
    range: mentionRange(located),
    message: message(text, { stated, expected: shortened(expected) }),
    related: field ? [{ range: valueRange(field), message: message(valueIsHere) }] : [],
  };
}

const axisDiffers: Text = {
  fi: 'Tekstin mukaan hanke kuuluu toimintalinjaan {stated}, mutta osiossa 1 toimintalinja on {expected}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten hör projektet till insatsområde {stated}, men i avsnitt 1 är insatsområdet {expected}. Kontrollera vilket som stämmer.',
  en: 'The text places the project in priority axis {stated}, but section 1 has axis {expected}. Check which is right.',
};

const objectiveDiffers: Text = {
  fi: 'Tekstin mukaan hankkeen erityistavoite on {stated}, mutta osiossa 1 se on {expected}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten är projektets särskilda mål {stated}, men i avsnitt 1 är det {expected}. Kontrollera vilket som stämmer.',
  en: 'The text gives specific objective {stated}, but section 1 has {expected}. Check which is right.',
};

const fundDiffers: Text = {
  fi: 'Tekstin mukaan rahasto on ”{stated}”, mutta kuvauksen otsikon mukaan hankkeen rahoittaa {expected}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten är fonden ”{stated}”, men enligt beskrivningens rubrik finansieras projektet av {expected}. Kontrollera vilket som stämmer.',
  en: 'The text names the fund “{stated}”, but the title says that the project is financed by {expected}. Check which is right.',
};

const periodDiffers: Text = {
  fi: 'Tekstissä hankkeen ohjelmakausi alkaa vuodesta {stated}, mutta hankekoodi on ohjelmakauden {expected}. Tarkista ohjelma.',
  sv: 'I texten börjar projektets programperiod år {stated}, men projektkoden hör till programperioden {expected}. Kontrollera programmet.',
  en: 'The text has a programme period that begins in {stated}, but the project code is of the period {expected}. Check the programme.',
};

const authorityDiffers: Text = {
  fi: 'Tekstin mukaan rahoittaja on ”{stated}”, mutta osion 1 vastuuviranomainen on ”{expected}”. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten är finansiären ”{stated}”, men den ansvariga myndigheten i avsnitt 1 är ”{expected}”. Kontrollera vilket som stämmer.',
  en: 'The text names the financing authority “{stated}”, but the authority in section 1 is “{expected}”. Check which is right.',
};

const valueIsHere: Text = {
  fi: 'Osion 1 tieto on tässä.',
  sv: 'Uppgiften i avsnitt 1 står här.',
  en: 'What section 1 says is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstin toimintalinja, tavoite, rahasto tai rahoittaja on eri kuin osiossa 1',
    sv: 'Insatsområdet, målet, fonden eller finansiären i texten är en annan än i avsnitt 1',
    en: 'Axis, objective, fund or authority in the text differs from section 1',
  },
  why: {
    fi: 'Tekstissä sanotaan tämän hankkeen toimintalinja, erityistavoite, rahasto, ohjelmakausi tai rahoittava viranomainen, ja osiossa 1 tai kuvauksen otsikossa se on toinen. Usein teksti on kopioitu toisen hankkeen hakemuksesta. Muiden hankkeiden ohjelmia ja rahoittajia ei verrata.',
    sv: 'Texten anger detta projekts insatsområde, särskilda mål, fond, programperiod eller finansierande myndighet, och i avsnitt 1 eller i rubriken står något annat. Ofta har texten kopierats från ett annat projekts ansökan. Andra projekts program och finansiärer jämförs inte.',
    en: 'The text states the axis, objective, fund, programme period or financing authority of this project, and section 1 or the title says otherwise. Often the text was copied from another project’s application. Programmes and authorities of other projects are not compared.',
  },
  remedy: {
    fi: 'Korjaa se tieto, joka on väärin. Jos teksti tarkoittaa toista hanketta, sano se.',
    sv: 'Rätta den uppgift som är fel. Om texten avser ett annat projekt, säg det.',
    en: 'Correct the one that is wrong. If the text means another project, say so.',
  },
  examples: [
    {
      right: 'Hanke kuuluu toimintalinjaan 3.',
      wrong: 'Hanke kuuluu toimintalinjaan «5».',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Hanke toteuttaa erityistavoitetta 6.1.',
      wrong: 'Hanke toteuttaa erityistavoitetta «10.1».',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Hanketta rahoittaa Pohjois-Pohjanmaan ELY-keskus.',
      wrong: 'Hanketta rahoittaa «Keski-Suomen ELY-keskus».',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Polku työhön on ESR-hanke, joka tukee nuoria.',
      wrong: 'Polku työhön -hanke on «EAKR»-rahoitteinen.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
  ],
};
