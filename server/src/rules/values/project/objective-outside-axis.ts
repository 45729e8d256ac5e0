import type { Description } from '../../../description/description.ts';
import type { ProgrammeConflict } from '../../../description/programme/conflict.ts';
import { fundOf, programmeConflictOf } from '../../../description/programme/conflict.ts';
import type { PriorityAxis, SpecificObjective } from '../../../form/programme.ts';
import { findAxis, specificObjectives } from '../../../form/programme.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, probable } from '../rewriting.ts';
import { axisHere } from '../wording.ts';
import { numberRange, referenceRewriting } from './programme-fixes.ts';

type Outside = ProgrammeConflict & { readonly kind: 'objective-outside-axis' };

/** Erityistavoite against Toimintalinja. The finding is on the one whose wording belongs to another number, else on the objective. */
export const rule: Rule = {
  id: 'objective-outside-axis',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const conflict = programmeConflictOf(description);
    if (conflict?.kind !== 'objective-outside-axis') return;
    const { axis, objective, wrong } = conflict;
    const args = { objective: objective.item.number, home: objective.item.axis, axis: axis.item.number };
    const atAxis = { range: numberRange(axis), message: message(axisHere, args) };
    const atObjective = { range: numberRange(objective), message: message(objectiveHere, args) };
    report({
      range: (wrong === 'axis' ? atAxis : atObjective).range,
      message: message(objectiveOutsideAxis, args),
      related: [wrong === 'axis' ? atObjective : atAxis],
      fixes: fixesFor(conflict, description),
    });
  },
};

function fixesFor(conflict: Outside, description: Description): readonly Fix[] {
  const axis = axisFixes(conflict, description);
  if (conflict.wrong === 'axis') return axis;
  const objective = objectiveFixes(conflict);
  return conflict.wrong === 'objective' ? objective : [...axis, ...objective];
}

/** The axis of the objective, when it is of the description's fund. */
function axisFixes({ axis, objective, wrong }: Outside, description: Description): readonly Fix[] {
  const home = findAxis(objective.item.axis);
  if (home === undefined || !suits(home, description)) return [];
  return [referenceRewriting<PriorityAxis>(axis, home, wrong === 'axis' ? probable : possible)];
}

function suits({ fund }: PriorityAxis, description: Description): boolean {
  return fund === undefined || fund === (fundOf(description) ?? fund);
}

/** The objective that the wording names, or the only one of the axis. */
function objectiveFixes({ axis, objective, wrong }: Outside): readonly Fix[] {
  const { worded } = objective.reference;
  const ofAxis = specificObjectives.filter((each) => each.axis === axis.item.number);
  const meant = wrong === 'objective' ? worded : ofAxis.length === 1 ? ofAxis[0] : undefined;
  if (meant === undefined) return [];
  return [referenceRewriting<SpecificObjective>(objective, meant, wrong === 'objective' ? probable : possible)];
}

const objectiveOutsideAxis: Text = {
  fi: 'Erityistavoite {objective} kuuluu toimintalinjaan {home}, ei toimintalinjaan {axis}. Tarkista kentät ”Toimintalinja” ja ”Erityistavoite”.',
  sv: 'Det särskilda målet {objective} hör till insatsområde {home}, inte till insatsområde {axis}. Kontrollera fälten ”Toimintalinja” och ”Erityistavoite”.',
  en: 'Specific objective {objective} belongs to priority axis {home}, not to axis {axis}. Check the fields “Toimintalinja” and “Erityistavoite”.',
};

const objectiveHere: Text = {
  fi: 'Erityistavoitteeksi on merkitty {objective}.',
  sv: 'Det särskilda målet anges som {objective}.',
  en: 'The specific objective is given as {objective}.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Erityistavoite ei kuulu toimintalinjaan',
    sv: 'Det särskilda målet hör inte till insatsområdet',
    en: 'Objective does not belong to the priority axis',
  },
  why: {
    fi: 'Jokainen erityistavoite kuuluu yhteen toimintalinjaan. Kun ne eivät sovi yhteen, toinen on väärin, eikä hanketta voi kohdistaa oikeaan rahoitukseen.',
    sv: 'Varje särskilt mål hör till ett insatsområde. När de inte passar ihop är det ena fel, och projektet går inte att hänföra till rätt finansiering.',
    en: 'Each specific objective belongs to one priority axis. When the two do not match, one is wrong and the project cannot be tied to the right funding.',
  },
  remedy: {
    fi: 'Tarkista molemmat rahoituspäätöksestä. Korjaus ehdottaa erityistavoitteen omaa toimintalinjaa tai, kun nimi sen kertoo, oikeaa numeroa.',
    sv: 'Kontrollera båda i finansieringsbeslutet. Korrigeringen föreslår målets eget insatsområde eller, när namnet visar det, rätt nummer.',
    en: 'Check both in the funding decision. The fix offers the objective’s own axis or, where the wording shows it, the right number.',
  },
  examples: [
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 6.1.',
      wrong: 'Toimintalinja: 5. Sosiaalinen osallisuus ja köyhyyden torjunta\n\nErityistavoite: «6.1».',
    },
    { right: 'Toimintalinja: 3. Työllisyys', wrong: 'Toimintalinja: «4». Työllisyys' },
    { right: 'Erityistavoite: 6.1. Nuorten', wrong: 'Erityistavoite: «9.1». Nuorten' },
  ],
};
