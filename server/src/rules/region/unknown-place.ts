import type { AreaFields } from '../../description/area/area.ts';
import type { AreaFault, UnknownPlace, WrongList } from '../../description/area/judgement.ts';
import type { NameHint } from '../../description/area/names.ts';
import { valueRange } from '../../description/values.ts';
import type { PlaceKind } from '../../form/places.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Problem, Report, RuleContext } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { labelOf, placeRange, reportFaults } from './area-problem.ts';
import { listedHere } from './wording.ts';

/** Reports the names of one list that no year of the classification has. The three rules of the three lists share this. */
export function reportUnknownPlaces(context: RuleContext, report: Report, list: PlaceKind): void {
  const isOwn = (fault: AreaFault): fault is UnknownPlace | WrongList =>
    (fault.kind === 'unknown' || fault.kind === 'wrong-list') && fault.list === list;
  reportFaults(context, report, isOwn, (fault, field, fields) =>
    fault.kind === 'unknown' ? unknownProblem(fault, field, fields) : wrongListProblem(fault, field, fields),
  );
}

function unknownProblem({ list, place, hint }: UnknownPlace, field: Field, fields: AreaFields): Problem {
  if (hint.kind === 'outside-programme') {
    return { range: placeRange(field, place), message: message(outsideProgramme, { name: place.name }) };
  }
  const problem = message(unknownPlace[list], { name: shortened(place.name) });
  const text = message(unknownWithHint, { problem, hint: hintMessage(list, hint, fields) });
  const suggestion = suggestionOf(hint);
  const range = placeRange(field, place);
  if (suggestion === undefined) return { range, message: text };
  const title = message(replacePlace, { suggestion });
  const safe = hint.kind === 'missing-comma' || (hint.kind === 'suggestion' && hint.onlyWriting);
  return { range, message: text, fixes: [{ title, edits: [{ range, newText: suggestion }], safe, preferred: true }] };
}

function suggestionOf(hint: NameHint): string | undefined {
  if (hint.kind === 'suggestion') return hint.name;
  return hint.kind === 'missing-comma' ? hint.names.join(', ') : undefined;
}

function hintMessage(list: PlaceKind, hint: NameHint, fields: AreaFields): Message {
  switch (hint.kind) {
    case 'suggestion':
      return message(didYouMeanPlace, { suggestion: hint.name });
    case 'missing-comma':
      return message(missingComma, { suggestion: hint.names.join(', ') });
    case 'other-list':
      return message(nameOfOtherList[hint.list], { label: labelOf(fields, hint.list) });
    case 'whole-country':
      return message(wholeCountry);
    case 'outside-programme':
    case 'none':
      return message(checkPlace[list]);
  }
}

function wrongListProblem({ list, belongsTo, swapped }: WrongList, field: Field, fields: AreaFields): Problem {
  const labels = { label: labelOf(fields, list), home: labelOf(fields, belongsTo) };
  const other = fields[belongsTo];
  const range = valueRange(field);
  if (!swapped || other === undefined) return { range, message: message(wrongList[belongsTo], labels) };
  const here = { label: labels.home, names: shortened(valueText(other)) };
  const related = [{ range: valueRange(other), message: message(listedHere, here) }];
  return { range, message: message(swappedLists, labels), related, fixes: [swapFix(field, other)] };
}

function swapFix(one: Field, other: Field): Fix {
  const edits = [
    { range: valueRange(one), newText: valueText(other) },
    { range: valueRange(other), newText: valueText(one) },
  ];
  return { title: message(swapLists), edits, safe: false, preferred: true };
}

/** Wording of the rules in rules/region. What follows a problem is a hint of one sentence. */
const unknownWithHint: Text = { fi: '{problem} {hint}', sv: '{problem} {hint}', en: '{problem} {hint}' };

/** Says that a name is none of its list's kind. */
const unknownPlace: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: '”{name}” ei ole maakunta.',
    sv: '”{name}” är inte ett landskap.',
    en: '“{name}” is not a region (maakunta).',
  },
  subregion: {
    fi: '”{name}” ei ole seutukunta.',
    sv: '”{name}” är inte en ekonomisk region.',
    en: '“{name}” is not a subregion (seutukunta).',
  },
  municipality: {
    fi: '”{name}” ei ole kunta.',
    sv: '”{name}” är inte en kommun.',
    en: '“{name}” is not a municipality.',
  },
};

/** What to do about a name that nothing is known of. */
const checkPlace: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Tarkista nimi. Maakunnat luetellaan perusmuodossa, esimerkiksi ”Uusimaa, Kymenlaakso”.',
    sv: 'Kontrollera namnet. Landskapen räknas upp på finska i grundform, till exempel ”Uusimaa, Kymenlaakso”.',
    en: 'Check the name. Regions are listed in Finnish in the nominative, for example “Uusimaa, Kymenlaakso”.',
  },
  subregion: {
    fi: 'Tarkista nimi. Seutukunnat luetellaan genetiivissä, esimerkiksi ”Helsingin, Kotkan-Haminan”.',
    sv: 'Kontrollera namnet. De ekonomiska regionerna räknas upp på finska i genitiv, till exempel ”Helsingin, Kotkan-Haminan”.',
    en: 'Check the name. Subregions are listed in Finnish in the genitive, for example “Helsingin, Kotkan-Haminan”.',
  },
  municipality: {
    fi: 'Tarkista nimi. Kunnat luetellaan perusmuodossa, esimerkiksi ”Helsinki, Kotka”.',
    sv: 'Kontrollera namnet. Kommunerna räknas upp på finska i grundform, till exempel ”Helsinki, Kotka”.',
    en: 'Check the name. Municipalities are listed in Finnish in the nominative, for example “Helsinki, Kotka”.',
  },
};

const didYouMeanPlace: Text = {
  fi: 'Tarkoititko ”{suggestion}”?',
  sv: 'Menade du ”{suggestion}”?',
  en: 'Did you mean “{suggestion}”?',
};

const missingComma: Text = {
  fi: 'Puuttuuko nimien välistä pilkku: ”{suggestion}”?',
  sv: 'Saknas ett komma mellan namnen: ”{suggestion}”?',
  en: 'Is a comma missing between the names: “{suggestion}”?',
};

/** A name of another list; `label` is the field's label in the form. */
const nameOfOtherList: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Se on maakunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är ett landskap och hör till fältet ”{label}”.',
    en: 'It is a region and belongs in the field “{label}”.',
  },
  subregion: {
    fi: 'Se on seutukunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är en ekonomisk region och hör till fältet ”{label}”.',
    en: 'It is a subregion and belongs in the field “{label}”.',
  },
  municipality: {
    fi: 'Se on kunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är en kommun och hör till fältet ”{label}”.',
    en: 'It is a municipality and belongs in the field “{label}”.',
  },
};

const wholeCountry: Text = {
  fi: 'Luettele nimet yksitellen, pilkulla erotettuina, myös kun hanke kattaa koko maan.',
  sv: 'Räkna upp namnen ett för ett, åtskilda med komma, också när projektet omfattar hela landet.',
  en: 'List the names one by one, separated by commas, also when the project covers the whole country.',
};

const outsideProgramme: Text = {
  fi: '”{name}” ei kuulu ohjelma-alueeseen: Kestävää kasvua ja työtä 2014–2020 -ohjelma koskee Manner-Suomea. Poista nimi.',
  sv: '”{name}” hör inte till programområdet: programmet Hållbar tillväxt och jobb 2014–2020 gäller Fastlandsfinland. Ta bort namnet.',
  en: '“{name}” is outside the programme area: the programme Sustainable growth and jobs 2014–2020 covers mainland Finland. Remove the name.',
};

/** A whole list in the wrong field. `label`: the field it stands in, `home`: the field it belongs to. */
const wrongList: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Kentässä ”{label}” on maakuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på landskap: de hör till fältet ”{home}”.',
    en: 'The field “{label}” contains names of regions: they belong in the field “{home}”.',
  },
  subregion: {
    fi: 'Kentässä ”{label}” on seutukuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på ekonomiska regioner: de hör till fältet ”{home}”.',
    en: 'The field “{label}” contains names of subregions: they belong in the field “{home}”.',
  },
  municipality: {
    fi: 'Kentässä ”{label}” on kuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på kommuner: de hör till fältet ”{home}”.',
    en: 'The field “{label}” contains names of municipalities: they belong in the field “{home}”.',
  },
};

const swappedLists: Text = {
  fi: 'Kenttien ”{label}” ja ”{home}” luettelot ovat vaihtaneet paikkaa. Vaihda ne keskenään.',
  sv: 'Förteckningarna i fälten ”{label}” och ”{home}” har bytt plats. Byt dem med varandra.',
  en: 'The lists of the fields “{label}” and “{home}” have changed places. Swap them.',
};

const replacePlace: Text = {
  fi: 'Kirjoita ”{suggestion}”',
  sv: 'Skriv ”{suggestion}”',
  en: 'Write “{suggestion}”',
};

const swapLists: Text = {
  fi: 'Vaihda luettelot keskenään',
  sv: 'Låt förteckningarna byta plats',
  en: 'Swap the lists',
};
