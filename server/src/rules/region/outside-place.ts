import type { AreaFields } from '../../description/area/area.ts';
import { placesOf } from '../../description/area/area.ts';
import type { AreaFault } from '../../description/area/judgement.ts';
import type { OutsidePlaces } from '../../description/area/membership.ts';
import { valueRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Related, Report, RuleContext } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { fixOf, isRemovable, labelOf, placeRange, removalFix, reportFaults } from './area-problem.ts';
import { listedHere } from './wording.ts';

/** Reports places that lie in none of the listed larger ones. The three rules of membership share this. */
export function reportOutsidePlaces(context: RuleContext, report: Report, rule: OutsidePlaces['rule']): void {
  const isOwn = (fault: AreaFault): fault is OutsidePlaces => fault.rule === rule;
  reportFaults(context, report, isOwn, outsideProblem);
}

function outsideProblem(fault: OutsidePlaces, field: Field, fields: AreaFields): Problem | undefined {
  const [first, ...others] = fault.places;
  const container = fields[fault.within];
  if (first === undefined || container === undefined) return undefined;
  const text = others.length === 0 ? placeOutside : placesOutside;
  const names = shortened(fault.places.map((place) => place.name).join(', '));
  const alsoOutside = others.map((place): Related => {
    return { range: placeRange(field, place), message: message(sameCause, { name: place.name }) };
  });
  return {
    range: placeRange(field, first),
    message: message(text[fault.rule], { names, homes: fault.homes.join(', '), years: yearsOf(fault) }),
    related: [containerRelated(fault, container, fields), ...alsoOutside],
    fixes: fixesFor(fault, field, container, fields),
  };
}

/** The years whose division was looked at: a string, for a year is not grouped like other numbers. */
function yearsOf({ years: { from, to } }: OutsidePlaces): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function containerRelated({ within, homes, instead }: OutsidePlaces, container: Field, fields: AreaFields): Related {
  if (instead !== undefined) {
    const args = { name: instead.name, home: homes.join(', ') };
    return { range: placeRange(container, instead), message: message(maybeInstead, args) };
  }
  const names = shortened(valueText(container));
  return { range: valueRange(container), message: message(listedHere, { label: labelOf(fields, within), names }) };
}

/** Which of the lists is right is the author's to know: every repair is a proposal. */
function fixesFor(fault: OutsidePlaces, field: Field, container: Field, fields: AreaFields): readonly Fix[] {
  const label = labelOf(fields, fault.within);
  const [only] = fault.places;
  if (fault.addable.length > 0) return fault.addable.map((home) => additionFix(home, fault, container, label));
  return only !== undefined && fault.places.length === 1 && isRemovable(field, only)
    ? [removalFix(field, only, false)]
    : [];
}

function additionFix(home: string, { instead }: OutsidePlaces, container: Field, label: string): Fix {
  if (instead !== undefined) {
    const title = message(putInstead, { name: instead.name, home, label });
    return fixOf(title, [{ range: placeRange(container, instead), newText: home }], false);
  }
  const end = container.valueStart + (placesOf(container).at(-1)?.end ?? 0);
  const edits = [{ range: lineRange(container.line, end, end), newText: `, ${home}` }];
  return fixOf(message(addPlace, { name: home, label }), edits, false);
}

/** One place outside the larger ones listed; `homes` is where it belongs in the `years` of the project. */
const placeOutside: Readonly<
  Record<'subregion-outside-regions' | 'municipality-outside-subregions' | 'municipality-outside-regions', Text>
> = {
  'subregion-outside-regions': {
    fi: 'Seutukunta ”{names}” ei ole missään luetelluista maakunnista: sen maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista seutukunta.',
    sv: 'Den ekonomiska regionen ”{names}” hör inte till något av de uppräknade landskapen: dess landskap är {homes} (indelningen {years}). Lägg till landskapet eller ta bort den ekonomiska regionen.',
    en: 'The subregion “{names}” is in none of the listed regions: its region is {homes} (division of {years}). Add the region or remove the subregion.',
  },
  'municipality-outside-subregions': {
    fi: 'Kunta ”{names}” ei ole missään luetelluista seutukunnista: sen seutukunta on ”{homes}” (aluejako {years}). Lisää seutukunta tai poista kunta.',
    sv: 'Kommunen ”{names}” hör inte till någon av de uppräknade ekonomiska regionerna: dess ekonomiska region är ”{homes}” (indelningen {years}). Lägg till den ekonomiska regionen eller ta bort kommunen.',
    en: 'The municipality “{names}” is in none of the listed subregions: its subregion is “{homes}” (division of {years}). Add the subregion or remove the municipality.',
  },
  'municipality-outside-regions': {
    fi: 'Kunta ”{names}” ei ole missään luetelluista maakunnista: sen maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista kunta.',
    sv: 'Kommunen ”{names}” hör inte till något av de uppräknade landskapen: dess landskap är {homes} (indelningen {years}). Lägg till landskapet eller ta bort kommunen.',
    en: 'The municipality “{names}” is in none of the listed regions: its region is {homes} (division of {years}). Add the region or remove the municipality.',
  },
};

/** Several places with the same home outside the larger ones listed. */
const placesOutside: typeof placeOutside = {
  'subregion-outside-regions': {
    fi: 'Seutukunnat ”{names}” eivät ole missään luetelluista maakunnista: niiden maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista seutukunnat.',
    sv: 'De ekonomiska regionerna ”{names}” hör inte till något av de uppräknade landskapen: deras landskap är {homes} (indelningen {years}). Lägg till landskapet eller ta bort de ekonomiska regionerna.',
    en: 'The subregions “{names}” are in none of the listed regions: their region is {homes} (division of {years}). Add the region or remove the subregions.',
  },
  'municipality-outside-subregions': {
    fi: 'Kunnat ”{names}” eivät ole missään luetelluista seutukunnista: ne kuuluvat seutukuntaan ”{homes}” (aluejako {years}). Lisää seutukunta tai poista kunnat.',
    sv: 'Kommunerna ”{names}” hör inte till någon av de uppräknade ekonomiska regionerna: deras ekonomiska region är ”{homes}” (indelningen {years}). Lägg till den ekonomiska regionen eller ta bort kommunerna.',
    en: 'The municipalities “{names}” are in none of the listed subregions: their subregion is “{homes}” (division of {years}). Add the subregion or remove the municipalities.',
  },
  'municipality-outside-regions': {
    fi: 'Kunnat ”{names}” eivät ole missään luetelluista maakunnista: niiden maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista kunnat.',
    sv: 'Kommunerna ”{names}” hör inte till något av de uppräknade landskapen: deras landskap är {homes} (indelningen {years}). Lägg till landskapet eller ta bort kommunerna.',
    en: 'The municipalities “{names}” are in none of the listed regions: their region is {homes} (division of {years}). Add the region or remove the municipalities.',
  },
};

/** Related information: a listed place where nothing lies. */
const maybeInstead: Text = {
  fi: 'Alueella ”{name}” ei ole yhtään luetelluista kunnista: pitäisikö tässä olla ”{home}”?',
  sv: 'Ingen av de uppräknade kommunerna ligger i ”{name}”: borde här stå ”{home}”?',
  en: 'None of the listed municipalities is in “{name}”: should this be “{home}”?',
};

const sameCause: Text = {
  fi: 'Myös ”{name}”.',
  sv: 'Också ”{name}”.',
  en: 'Also “{name}”.',
};

const addPlace: Text = {
  fi: 'Lisää ”{name}” kenttään ”{label}”',
  sv: 'Lägg till ”{name}” i fältet ”{label}”',
  en: 'Add “{name}” to the field “{label}”',
};

const putInstead: Text = {
  fi: 'Vaihda ”{name}” nimeen ”{home}” kentässä ”{label}”',
  sv: 'Byt ”{name}” mot ”{home}” i fältet ”{label}”',
  en: 'Replace “{name}” with “{home}” in the field “{label}”',
};
