import { formatAmount } from '../server/src/description/fields/amount.ts';
import type { FieldSpec, SectionSpec } from '../server/src/form/form.ts';
import { esrForm } from '../server/src/form/forms.ts';
import { priorityAxes, specificObjectives } from '../server/src/form/programme.ts';
import { arrangements, authoritiesOf, projectStates } from '../server/src/form/vocabularies.ts';
import { prose, words } from './prose.ts';
import { between, pick, randomFrom } from './random.ts';

/** The types that an applicant whose name ends with "ry" may have. */
const associationTypes = ['Kansalaisjärjestö', 'Muu järjestö tai yhdistys'];

type Random = () => number;

/** Region, subregion (genitive) and municipality that belong together. */
const places = [
  ['Uusimaa', 'Helsingin', 'Helsinki'],
  ['Uusimaa', 'Helsingin', 'Lohja'],
  ['Kymenlaakso', 'Kouvolan', 'Kouvola'],
  ['Kymenlaakso', 'Kotkan-Haminan', 'Hamina'],
  ['Pohjois-Pohjanmaa', 'Oulun', 'Muhos'],
  ['Pohjois-Pohjanmaa', 'Raahen', 'Raahe'],
  ['Lappi', 'Itä-Lapin', 'Kemijärvi'],
  ['Lappi', 'Rovaniemen', 'Rovaniemi'],
  ['Kainuu', 'Kajaanin', 'Sotkamo'],
] as const;

/** A valid Y-tunnus from a random beginning. */
function businessId(random: Random): string {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const digits = weights.map(() => between(random, 0, 9));
  const rest = digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11;
  return rest === 1 ? businessId(random) : `${digits.join('')}-${rest === 0 ? 0 : 11 - rest}`;
}

function facts(random: Random, index: number) {
  const axis = pick(
    random,
    priorityAxes.filter((each) => each.fund === 'ESR'),
  );
  const objective = pick(
    random,
    specificObjectives.filter((each) => each.axis === axis.number),
  );
  const total = between(random, 60_000, 900_000);
  const granted = Math.round(total * (0.7 + random() * 0.3));
  const spent = 0.8 + random() * 0.2;
  const area = [...new Set(Array.from({ length: between(random, 1, 4) }, () => pick(random, places)))];
  const name = `${pick(random, words)} ${pick(random, words)} ${index}`;
  return { axis, objective, total, granted, spent, area, name };
}

/** Values by field id; what is not listed stays empty. */
function values(random: Random, index: number): Readonly<Record<string, string>> {
  const { axis, objective, total, granted, spent, area, name } = facts(random, index);
  const year = between(random, 2015, 2019) + (axis.number === '9' ? 6 : 0);
  const column = (at: 0 | 1 | 2) => [...new Set(area.map((place) => place[at]))].join(', ');
  return {
    projectCode: `S2${String(index).padStart(4, '0')}`,
    projectName: name,
    priorityAxis: `${axis.number}. ${axis.name}`,
    specificObjective: `${objective.number}. ${objective.name}`,
    period: `Alkaa 1.${between(random, 1, 12)}.${Math.min(year, 2022)} ja päättyy 31.8.${Math.min(year + 2, 2023)}`,
    state: projectStates.ended,
    authority: pick(random, authoritiesOf('ESR')),
    applicantName: `${name} ry`,
    organisationType: pick(random, associationTypes),
    businessId: businessId(random),
    streetAddress: `Koulukatu ${between(random, 1, 99)}`,
    phone: `040 ${between(random, 100, 999)} ${between(random, 1000, 9999)}`,
    postalCode: '90100',
    town: 'Oulu',
    website: `http://www.example.fi/${index}`,
    contactName: `${pick(random, words)} ${pick(random, words)}`,
    contactPosition: 'Projektipäällikkö',
    contactEmail: `hanke${index}(at)example.fi`,
    contactPhone: `050-${between(random, 1000000, 9999999)}`,
    arrangement: arrangements.single,
    granted: formatAmount(granted),
    realised: formatAmount(Math.round(granted * spent)),
    plannedTotal: formatAmount(total),
    realisedTotal: formatAmount(Math.round(total * spent)),
    regions: column(0),
    subregions: column(1),
    municipalities: column(2),
    planned: String(between(random, 10, 400)),
    realisedCount: String(between(random, 0, 40)),
    genderAnalysis: 'Kyllä',
    genderMainstreaming: 'Kyllä',
    genderObjective: objective.number === '8.1' ? 'Kyllä' : 'Ei',
  };
}

/**
 * A generated ESR description with the structure of a real one. `characters` is its length, roughly: its prose fills it up.
 * One in five has a wrong check digit and one in five a realised sum above the granted one, as submissions do.
 */
export function generateDescription(index: number, characters = 17_000, seed = 1): string {
  const random = randomFrom(seed * 1_000_003 + index);
  const known = { ...values(random, index) };
  if (index % 5 === 1)
    known.businessId = `${known.businessId?.slice(0, 8)}${(Number(known.businessId?.at(-1)) + 3) % 10}`;
  if (index % 5 === 2) known.realised = known.plannedTotal ?? '';
  const proseLength = Math.max(2_000, characters - 10_000);
  const sections = esrForm.sections.map((section) => sectionText(random, section, known, proseLength));
  return `${esrForm.banner}\n\n${esrForm.title}\n\n${sections.join('\n\n')}\n`;
}

function sectionText(
  random: Random,
  section: SectionSpec,
  known: Readonly<Record<string, string>>,
  length: number,
): string {
  return [`${section.number} ${section.title}`, ...body(random, section, known, length)].join('\n\n');
}

function body(random: Random, section: SectionSpec, known: Readonly<Record<string, string>>, length: number): string[] {
  if (section.content === 'fields') return section.fields.map((field) => fieldText(section, field, known));
  if (section.content === 'prose') return [prose(random, length * (section.level === 1 ? 0.4 : 0.1))];
  if (section.content === 'questions') return [questions(random, section, known)];
  return section.content === 'scores' ? [scores(random)] : [];
}

function fieldText(section: SectionSpec, field: FieldSpec, known: Readonly<Record<string, string>>): string {
  const value = field.siteAddress ? '' : (known[field.id] ?? '');
  const line = `${field.label}: ${value}`.trimEnd();
  const marker = section.id === 'area' && field.id === 'streetAddress';
  return marker ? `Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\n${line}` : line;
}

function questions(random: Random, section: SectionSpec, known: Readonly<Record<string, string>>): string {
  return section.fields.map((field) => `${field.label}: ${known[field.id]}\n${prose(random, 300)}`).join('\n');
}

function scores(random: Random): string {
  const rows = esrForm.scoreRows.map((row) => {
    const score = between(random, 0, 3) === 0 ? 0 : between(random, 1, 10);
    return score === 0 ? `${row.name} 0 0` : `${row.name} ${score} ${between(random, 0, 10)}\n${prose(random, 120)}`;
  });
  const groups = esrForm.scoreGroups.map((group, index) => [group, ...rows.slice(index * 5, index * 5 + 5)].join('\n'));
  return [esrForm.scoreHeader, ...groups].join('\n');
}
