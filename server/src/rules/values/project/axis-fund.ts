import type { Description } from '../../../description/description.ts';
import { titleRange } from '../../../description/fields/title.ts';
import type { ProgrammeConflict } from '../../../description/programme/conflict.ts';
import { knownObjectiveOf, programmeConflictOf } from '../../../description/programme/conflict.ts';
import type { PriorityAxis } from '../../../form/programme.ts';
import { findAxis } from '../../../form/programme.ts';
import { fundNames } from '../../../messages/funds.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { probable } from '../rewriting.ts';
import { fundOfTitle } from '../wording.ts';
import { numberRange, referenceRewriting } from './programme-fixes.ts';

/** Toimintalinja's fund against the title's. Where the code agrees with the axis, `project-code-fund` tells of the title. */
export const rule: Rule = {
  id: 'axis-fund',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const conflict = programmeConflictOf(description);
    if (conflict?.kind !== 'axis-fund') return;
    const { axis } = conflict;
    const title = titleRange(description);
    const fund = { text: fundNames[conflict.fund] };
    const args = { axis: axis.item.number, axisFund: { text: fundNames[conflict.axisFund] }, fund };
    report({
      range: numberRange(axis),
      message: message(axisFund, args),
      related: title === undefined ? [] : [{ range: title, message: message(fundOfTitle, { fund }) }],
      fixes: fixesFor(conflict, description),
    });
  },
};

/** The axis of the objective, when that is of the right fund. */
function fixesFor(
  { axis, fund }: ProgrammeConflict & { readonly kind: 'axis-fund' },
  description: Description,
): readonly Fix[] {
  const home = findAxis(knownObjectiveOf(description)?.item.axis ?? '') ?? axis.reference.worded;
  return home?.fund === fund ? [referenceRewriting<PriorityAxis>(axis, home, probable)] : [];
}

const axisFund: Text = {
  fi: 'Toimintalinja {axis} rahoitetaan {axisFund}:stä, mutta kuvaus on {fund}-hankkeen. Tarkista toimintalinja ja kuvauksen otsikko.',
  sv: 'Insatsområde {axis} finansieras ur {axisFund}, men beskrivningen gäller ett {fund}-projekt. Kontrollera insatsområdet och beskrivningens rubrik.',
  en: 'Priority axis {axis} is financed by the {axisFund}, but this is the description of an {fund} project. Check the axis and the title of the description.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toimintalinja on toisen rahaston',
    sv: 'Insatsområdet hör till en annan fond',
    en: 'Priority axis of another fund',
  },
  why: {
    fi: 'Toimintalinjat 3, 4, 5 ja 9 rahoittaa Euroopan sosiaalirahasto (ESR), toimintalinjat 1, 2 ja 8 Euroopan aluekehitysrahasto (EAKR). Hanke ei voi saada rahoitusta toisen rahaston toimintalinjasta.',
    sv: 'Insatsområdena 3, 4, 5 och 9 finansieras av Europeiska socialfonden (ESF), insatsområdena 1, 2 och 8 av Europeiska regionala utvecklingsfonden (ERUF). Ett projekt kan inte få stöd ur den andra fondens insatsområde.',
    en: 'Axes 3, 4, 5 and 9 are financed by the European Social Fund (ESF), axes 1, 2 and 8 by the European Regional Development Fund (ERDF). A project cannot be financed from an axis of the other fund.',
  },
  remedy: {
    fi: 'Tarkista toimintalinja ja kuvauksen otsikko rahoituspäätöksestä.',
    sv: 'Kontrollera insatsområdet och beskrivningens rubrik i finansieringsbeslutet.',
    en: 'Check the axis and the title of the description in the funding decision.',
  },
  examples: [
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: «1». Pk-yritystoiminnan kilpailukyky',
    },
    { right: 'Toimintalinja: 3. Työllisyys', wrong: 'Toimintalinja: «8». Työllisyys' },
    {
      right: 'Toimintalinja: 1. Pk-yritystoiminnan kilpailukyky',
      wrong: 'Toimintalinja: «5». Sosiaalinen osallisuus ja köyhyyden torjunta',
      fund: 'EAKR',
    },
  ],
};
