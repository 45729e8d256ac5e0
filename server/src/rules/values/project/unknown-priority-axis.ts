import type { Description } from '../../../description/description.ts';
import { fundOf, knownObjectiveOf } from '../../../description/programme/conflict.ts';
import type { LocatedReference, Reference } from '../../../description/programme/reference.ts';
import { axisOf, formatReference } from '../../../description/programme/reference.ts';
import { nearest } from '../../../form/nearest.ts';
import type { PriorityAxis } from '../../../form/programme.ts';
import { findAxis, findObjective, priorityAxes } from '../../../form/programme.ts';
import type { Message, Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { probable } from '../rewriting.ts';
import { numberRange, referenceRewriting } from './programme-fixes.ts';

/** Toimintalinja: a number of the programme Kestävää kasvua ja työtä 2014-2020. Codes of the later programme are left alone. */
export const rule: Rule = {
  id: 'unknown-priority-axis',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const axis = axisOf(description);
    if (axis === undefined || axis.reference.item !== undefined) return;
    report({ range: numberRange(axis), message: messageFor(axis.reference), fixes: fixesFor(axis, description) });
  },
};

function messageFor({ number, wording }: Reference<PriorityAxis>): Message {
  const objective = number === undefined ? undefined : findObjective(number);
  if (number === undefined) return message(axisWithoutNumber, { value: wording, example });
  return objective ? message(objectiveAsAxis, { number, axis: objective.axis }) : message(unknownAxis, { number });
}

const example = formatReference(priorityAxes[2] ?? { number: '3' });

function fixesFor(axis: LocatedReference<PriorityAxis>, description: Description): readonly Fix[] {
  const meant = meantAxis(axis.reference, description);
  return meant ? [referenceRewriting(axis, meant, probable)] : [];
}

/** The axis by its wording, by the objective given as axis, or by Erityistavoite: what fits both fund and objective. */
function meantAxis(
  { number, wording, worded }: Reference<PriorityAxis>,
  description: Description,
): PriorityAxis | undefined {
  const home = knownObjectiveOf(description)?.item.axis;
  const stated = number === undefined ? undefined : findObjective(number)?.axis;
  const meant = worded ?? similarAxis(wording) ?? findAxis(stated ?? home ?? '');
  if (meant === undefined || (home !== undefined && home !== meant.number)) return undefined;
  return meant.fund === undefined || meant.fund === (fundOf(description) ?? meant.fund) ? meant : undefined;
}

function similarAxis(wording: string): PriorityAxis | undefined {
  const name = nearest(wording, axisNames);
  return priorityAxes.find((axis) => axis.name === name);
}

const axisNames = priorityAxes.filter(({ fund }) => fund !== undefined).map(({ name }) => name);

/** Wording of the rules in rules/values on priority axis, specific objective and period. */
const unknownAxis: Text = {
  fi: 'Ohjelmassa ei ole toimintalinjaa {number}: toimintalinjat ovat 1–9. Tarkista numero.',
  sv: 'Programmet har inget insatsområde {number}: insatsområdena är 1–9. Kontrollera numret.',
  en: 'The programme has no priority axis {number}: the axes are 1 to 9. Check the number.',
};

const objectiveAsAxis: Text = {
  fi: '{number} on erityistavoitteen numero, ei toimintalinjan. Se kuuluu toimintalinjaan {axis}.',
  sv: '{number} är numret på ett särskilt mål, inte på ett insatsområde. Det hör till insatsområde {axis}.',
  en: '{number} is the number of a specific objective, not of a priority axis. It belongs to axis {axis}.',
};

const axisWithoutNumber: Text = {
  fi: 'Toimintalinjaa ”{value}” ei tunneta. Kirjoita numero ja nimi, esimerkiksi ”{example}”.',
  sv: 'Insatsområdet ”{value}” är okänt. Skriv nummer och namn, till exempel ”{example}”.',
  en: 'The priority axis “{value}” is not known. Write its number and name, for example “{example}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toimintalinjaa ei ole ohjelmassa',
    sv: 'Insatsområdet finns inte i programmet',
    en: 'Unknown priority axis',
  },
  why: {
    fi: 'Ohjelmassa Kestävää kasvua ja työtä 2014–2020 on yhdeksän toimintalinjaa. Muulla numerolla hanketta ei voi kohdistaa ohjelman tavoitteisiin.',
    sv: 'Programmet Hållbar tillväxt och jobb 2014–2020 har nio insatsområden. Med ett annat nummer går projektet inte att hänföra till programmets mål.',
    en: 'The programme Sustainable growth and jobs 2014–2020 has nine priority axes. With any other number the project cannot be tied to the programme’s goals.',
  },
  remedy: {
    fi: 'Tarkista toimintalinja rahoituspäätöksestä. ESR-hankkeen toimintalinja on 3, 4, 5 tai 9, EAKR-hankkeen 1, 2 tai 8.',
    sv: 'Kontrollera insatsområdet i finansieringsbeslutet. Ett ESF-projekt hör till insatsområde 3, 4, 5 eller 9, ett ERUF-projekt till 1, 2 eller 8.',
    en: 'Check the axis in the funding decision. An ESF project is under axis 3, 4, 5 or 9, an ERDF project under 1, 2 or 8.',
  },
  examples: [
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: «13». Työllisyys ja työvoiman liikkuvuus',
    },
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: «6.1». Nuorten työllistyminen',
    },
    { right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus', wrong: 'Toimintalinja: «Työllisyyspolitiikka»' },
  ],
};
