import { readMarks } from '../accuracy/marks.ts';
import { generateDescription } from '../bench/descriptions.ts';
import { between, pick } from '../bench/random.ts';
import { esrForm, forms } from '../server/src/form/forms.ts';
import { headingText, labelText } from '../server/src/form/skeleton.ts';
import { documentationOf } from '../server/src/rules/documentation.generated.ts';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** What worn texts are made of: whole descriptions, and lines that mean something somewhere. */
export interface Material {
  readonly descriptions: readonly string[];
  readonly lines: readonly string[];
}

/** Lines that are something only where something else is missing, so that they change with what is around them. */
export const doubtful: readonly string[] = [
  'Hankekodi: S29002',
  'Suunnitelttu: 7',
  'Postinumer: 90100',
  'Kunnat Oulu',
  'Yhteyshenkilön nimi: Aino',
  'Materialit ja jätteet 3 3',
  'Kulttuuriympäristö',
  '4. Hankkeen kohderyhmät',
  '5 Kohderyhmät',
  'Kestävä kehitys',
  'Osatoteuttajat',
  'Verstas Oy',
  'Verstas Oy, 2345678-0',
  '2.1 Muuta',
  'VälitönVälillinen',
  'Toiminnan tila: Toiminnassa',
  'Euroopan sosiaalirahaston rahoittaman hankkeen kuvaus',
  'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus',
  'Projektikoodi: S10001',
];

/** The lines of what rules say of themselves: whatever the registry holds, its wordings wear the texts too. */
export function linesOfRules(): readonly string[] {
  const examples = Object.values(documentationOf).flatMap((each) => each.examples);
  return examples.flatMap(({ right, wrong }) => `${right}\n${readMarks(wrong).text}`.split('\n')).filter(isSaid);
}

function linesOfForms(): readonly string[] {
  return forms.flatMap((form) => [
    form.title,
    form.banner,
    ...form.sections.flatMap((section) => [headingText(section), ...section.fields.map(labelText)]),
    ...form.scoreRows.map(({ name }) => `${name} 1 0`),
    ...form.scoreGroups,
  ]);
}

const isSaid = (line: string) => line.trim() !== '';

/** The material to wear: the descriptions given, some generated ones, and the lines of rules and form. */
export function materialOf(descriptions: readonly string[]): Material {
  const generated = Array.from({ length: 4 }, (_, index) => generateDescription(index, 6000));
  const lines = [...new Set([...doubtful, ...linesOfRules(), ...linesOfForms()])];
  return { descriptions: [...descriptions, ...generated], lines };
}

/** A text to begin with: mostly a whole description, now and then only lines that mean something, in any order. */
export function startingText({ descriptions, lines }: Material, random: Random): string {
  if (random() < 0.9) return pick(random, descriptions);
  const chosen = Array.from({ length: between(random, 1, 40) }, () => pick(random, lines));
  return [esrForm.title, ...chosen].join(random() < 0.5 ? '\n' : '\n\n');
}
