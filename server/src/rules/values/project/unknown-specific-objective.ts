import type { Description } from '../../../description/description.ts';
import { projectCodeOf } from '../../../description/fields/project-code.ts';
import { knownAxisOf } from '../../../description/programme/conflict.ts';
import type { LocatedReference, Reference } from '../../../description/programme/reference.ts';
import { formatReference, objectiveOf } from '../../../description/programme/reference.ts';
import { nearest } from '../../../form/nearest.ts';
import type { SpecificObjective } from '../../../form/programme.ts';
import { findObjective, specificObjectives } from '../../../form/programme.ts';
import { anyOf } from '../../../messages/lists.ts';
import type { Message, Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, probable } from '../rewriting.ts';
import { numberRange, referenceRewriting } from './programme-fixes.ts';

/** Erityistavoite: a number of the programme. Those of technical support (axes 6 and 7, codes F) are not known and left alone. */
export const rule: Rule = {
  id: 'unknown-specific-objective',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const objective = objectiveOf(description);
    if (objective === undefined || objective.reference.item !== undefined || isTechnicalSupport(description)) return;
    const axis = knownAxisOf(description)?.item.number;
    report({
      range: numberRange(objective),
      message: messageFor(objective.reference, axis),
      fixes: fixesFor(objective, axis),
    });
  },
};

function isTechnicalSupport(description: Description): boolean {
  const axis = knownAxisOf(description);
  const code = projectCodeOf(description);
  return (axis !== undefined && axis.item.fund === undefined) || (code?.kind === 'code' && code.code.startsWith('F'));
}

function messageFor({ number, wording }: Reference<SpecificObjective>, axis: string | undefined): Message {
  if (number === undefined) return message(objectiveWithoutNumber, { value: wording, example });
  if (axis === undefined) return message(unknownObjective, { number });
  const objectives = objectivesOf(axis).map((each) => each.number);
  return message(unknownObjectiveOfAxis, { number, axis, objectives: anyOf(objectives) });
}

const example = formatReference(findObjective('9.2') ?? { number: '9.2' });

function objectivesOf(axis: string): readonly SpecificObjective[] {
  return specificObjectives.filter((objective) => objective.axis === axis);
}

/** The objective by its wording, when it is of the axis; otherwise one of the axis's. */
function fixesFor(objective: LocatedReference<SpecificObjective>, axis: string | undefined): readonly Fix[] {
  const { worded, wording } = objective.reference;
  const meant = worded ?? similarObjective(wording);
  if (meant && (axis === undefined || meant.axis === axis)) return [referenceRewriting(objective, meant, probable)];
  const choices = axis === undefined ? [] : objectivesOf(axis);
  const certainty = choices.length === 1 ? probable : possible;
  return choices.map((choice) => referenceRewriting(objective, choice, certainty));
}

function similarObjective(wording: string): SpecificObjective | undefined {
  const name = nearest(wording, objectiveNames);
  return specificObjectives.find((objective) => objective.name !== undefined && objective.name === name);
}

const objectiveNames = specificObjectives.flatMap(({ name }) => name ?? []);

const unknownObjective: Text = {
  fi: 'Ohjelmassa ei ole erityistavoitetta {number}. Tarkista numero.',
  sv: 'Programmet har inget särskilt mål {number}. Kontrollera numret.',
  en: 'The programme has no specific objective {number}. Check the number.',
};

const unknownObjectiveOfAxis: Text = {
  fi: 'Ohjelmassa ei ole erityistavoitetta {number}. Toimintalinjassa {axis} numero voi olla {objectives}.',
  sv: 'Programmet har inget särskilt mål {number}. I insatsområde {axis} kan numret vara {objectives}.',
  en: 'The programme has no specific objective {number}. Under priority axis {axis} the number can be {objectives}.',
};

const objectiveWithoutNumber: Text = {
  fi: 'Erityistavoitetta ”{value}” ei tunneta. Kirjoita numero ja nimi, esimerkiksi ”{example}”.',
  sv: 'Det särskilda målet ”{value}” är okänt. Skriv nummer och namn, till exempel ”{example}”.',
  en: 'The specific objective “{value}” is not known. Write its number and name, for example “{example}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Erityistavoitetta ei ole ohjelmassa',
    sv: 'Det särskilda målet finns inte i programmet',
    en: 'Unknown specific objective',
  },
  why: {
    fi: 'Hanke rahoitetaan ohjelman erityistavoitteen toteuttamiseen. Numero, jota ohjelmassa ei ole, on kirjoitusvirhe.',
    sv: 'Ett projekt finansieras för att förverkliga ett av programmets särskilda mål. Ett nummer som inte finns i programmet är ett skrivfel.',
    en: 'A project is financed to pursue a specific objective of the programme. A number that the programme does not have is a typing mistake.',
  },
  remedy: {
    fi: 'Tarkista numero rahoituspäätöksestä. ESR-hankkeiden erityistavoitteet ovat 6.1, 7.1, 8.1, 9.1, 9.2, 10.1, 12.3 ja 12.4.',
    sv: 'Kontrollera numret i finansieringsbeslutet. ESF-projektens särskilda mål är 6.1, 7.1, 8.1, 9.1, 9.2, 10.1, 12.3 och 12.4.',
    en: 'Check the number in the funding decision. The specific objectives of ESF projects are 6.1, 7.1, 8.1, 9.1, 9.2, 10.1, 12.3 and 12.4.',
  },
  examples: [
    { right: 'Erityistavoite: 6.1. Nuorten', wrong: 'Erityistavoite: «6.9». Nuorten' },
    {
      right: 'Erityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
      wrong: 'Erityistavoite: «12.9». Digitaalisten taitojen kehittäminen',
      also: [['sukupuolten tasa-arvon edistäminen: Ei', 'sukupuolten tasa-arvon edistäminen: Kyllä']],
    },
    {
      right: 'Erityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
      wrong: 'Erityistavoite: «11.1». Toimintakyky',
      insteadOf:
        'Erityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
      also: [['3. Työllisyys ja työvoiman liikkuvuus', '5. Sosiaalinen osallisuus ja köyhyyden torjunta']],
    },
  ],
};
