import type { Replacement } from '../test/support/sample-of.ts';
import { sampleOf } from '../test/support/sample-of.ts';
import { inSection } from '../test/support/trees.ts';

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** What is made of a size, and the size: the number of lines or characters of the larger of two texts. */
export type HostileText = readonly [name: string, size: number, make: (size: number) => string];

/** The sample description with some of its text replaced. */
type Sample = (replacements?: readonly Replacement[]) => string;

/** Texts that are hard to read in a time that grows no faster than they do. `esr` is the sample description. */
export function hostileTexts(esr: string): readonly HostileText[] {
  const sample: Sample = (replacements = []) => sampleOf(esr, replacements, 'ESR');
  return hostile.map(([name, size, make]) => [name, size, (each) => make(each, sample)]);
}

const hostile: readonly (readonly [name: string, size: number, make: (size: number, sample: Sample) => string])[] = [
  ['one line', 10_000_000, (size) => 'a'.repeat(size)],
  ['one line of blanks', 10_000_000, (size) => inSection('project', ' '.repeat(size))],
  ['one line of words in a section of fields', 10_000_000, (size) => inSection('applicant', 'a b '.repeat(size / 4))],
  ['empty lines', 10_000_000, (size) => '\n'.repeat(size)],
  ['empty lines under a heading', 1_000_000, (size) => inSection('summary', '\n'.repeat(size))],
  ['lone CRs', 1_000_000, (size) => '\r'.repeat(size)],
  ['digits', 1_000_000, (size) => '1'.repeat(size)],
  [
    'digits in an amount',
    1_000_000,
    (size) => inSection('funding', `Myönnetty EU- ja valtion rahoitus: ${'1'.repeat(size)}`),
  ],
  ['colons', 1_000_000, (size) => inSection('project', `a${':'.repeat(size)}`)],
  ['commas in a partner', 1_000_000, (size) => inSection('applicant', `Osatoteuttajat\n${'1, '.repeat(size / 3)}`)],
  [
    'a paragraph broken over lines',
    20_000,
    (size) => inSection('summary', 'hanke kehittää uusia tapoja yhdessä kuntien ja\n'.repeat(size)),
  ],
  [
    'places broken over lines',
    20_000,
    (size) => inSection('area', `Kunnat: Oulu,\n${'Raahe, Kemi, Oulu,\n'.repeat(size)}`),
  ],
  ['labels that are never complete', 20_000, (size) => inSection('applicant', 'Yhteyshenkilön asema\n'.repeat(size))],
  ['fields on one line', 20_000, (size) => inSection('project', 'Hankekoodi: S29001 Hankkeen nimi: x\n'.repeat(size))],
  ['the same heading', 100_000, (size) => '1 Hanke\n'.repeat(size)],
  ['all headings', 100_000, (size, sample) => sample().repeat(size / 160)],
  [
    'partners',
    50_000,
    (size) => inSection('applicant', `Osatoteuttajat\n${repeat(size, (index) => `Oy ${index}, ${index}-0\n`)}`),
  ],
  ['bare partners', 50_000, (size) => inSection('applicant', `Osatoteuttajat\n${'Verstas Oy\n\n'.repeat(size)}`)],
  ['numbered lines', 100_000, (size) => inSection('summary', '1. x\n'.repeat(size))],
  [
    'numbered lines without a heading',
    100_000,
    (size) => `4 Hankkeen kohderyhmät\n\n${repeat(size, (index) => `3 Suunnitelma ${index}\n\n`)}`,
  ],
  [
    'unknown labels',
    100_000,
    (size) =>
      inSection(
        'project',
        repeat(size, (index) => `Hanke ${index}: x\n`),
      ),
  ],
  [
    'labels of another section',
    50_000,
    (size, sample) => sample([['1 Hanke\n', `1 Hanke\n${'Kunnat: Oulu\n'.repeat(size)}`]]),
  ],
  [
    'a label again and again',
    50_000,
    (size, sample) => sample([['1 Hanke\n', `1 Hanke\n${'Hankkeen nimi: x\n'.repeat(size)}`]]),
  ],
  [
    'a question again and again',
    50_000,
    (size) =>
      inSection('genderEquality', 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\n'.repeat(size)),
  ],
  [
    'nearly rows of the table',
    100_000,
    (size) =>
      inSection(
        'sustainability',
        repeat(size, (index) => `Materiaali ${index} 1 2\n`),
      ),
  ],
  ['rows of the table', 50_000, (size) => inSection('sustainability', 'Materiaalit ja jätteet 1 2\n'.repeat(size))],
  ['places in a list', 600_000, (size) => inSection('area', `Kunnat: ${'Oulu, '.repeat(size / 6)}`)],
  ['unknown places', 20_000, (size) => inSection('area', `Kunnat: ${repeat(size, (index) => `Kylä ${index}, `)}`)],
  ['groups of the table', 50_000, (size) => inSection('sustainability', 'Ekologinen kestävyys\n'.repeat(size))],
  ['rows with reasons', 20_000, (size) => inSection('sustainability', 'Kulttuuriympäristö 1 2\nSyy.\n'.repeat(size))],
  ['dates in one line', 500_000, (size) => inSection('summary', 'Hanke alkoi 1.6.2020 ja '.repeat(size / 24))],
  [
    'a period that is not the project’s, in one line',
    400_000,
    (size, sample) => sample([['TAVOITTEET:', 'Hanke päättyy elokuussa 2020. '.repeat(size / 30)]]),
  ],
  [
    'figures without a full stop',
    400_000,
    (size) => inSection('summary', 'Vuonna 2020 tukea sai 20 nuorta '.repeat(size / 32)),
  ],
  ['persons in many lines', 40_000, (size) => inSection('summary', 'Mukana on 270 henkilöä.\n'.repeat(size))],
  [
    'euros in many lines',
    40_000,
    (size) => inSection('finalReport', 'EU:n rahoitus oli 240 000 euroa.\n'.repeat(size)),
  ],
  [
    'the same paragraph',
    10_000,
    (size) => inSection('summary', `${'Sana toisensa perään. '.repeat(12)}\n`.repeat(size)),
  ],
];
