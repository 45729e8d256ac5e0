import fc from 'fast-check';
import { doubtful } from '../../fuzz/texts.ts';
import { esrForm } from '../../server/src/form/forms.ts';
import { headingText } from '../../server/src/form/skeleton.ts';
import type { TextEdit } from '../../server/src/text/range.ts';
import { sample } from './sample.ts';

// Texts and edits that are hard on this format: pieces of the sample cut, repeated and glued, with every kind of line break.

/** How often a property is tried: half of `times` at every change, `times` as often as the environment variable FUZZ says in a long run. */
export function runs(times: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(times * Number(process.env.FUZZ ?? 0.5)) };
}

const sampleLines = sample().split('\n');
const headings = esrForm.sections.map(headingText);

const tokens = [
  ':',
  ': ',
  ',',
  '.',
  ' ',
  '\u00a0',
  '\t',
  '\ufeff',
  '\u0308',
  '\ud800',
  'ä',
  '1',
  '8.2',
  '4. ',
  '-1',
  '0 0',
  'Osatoteuttajat\n',
  'Suunniteltu: 5\n',
  'Kunnat: Oulu\n',
  'Toiminta päättynyt',
  '1 Hanke\n',
  '\n\n8.2 Kestävä kehitys\n\n',
  'Materiaalit ja jätteet 1 1\n',
];

const lineBreaks = ['\n', '\r\n', '\r', '\n\n', '\n\r'];

/** Any string of UTF-16 units, halves of surrogate pairs included. */
export const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...sampleLines) },
  { weight: 4, arbitrary: fc.constantFrom(...headings) },
  { weight: 3, arbitrary: fc.constantFrom(...doubtful) },
  { weight: 2, arbitrary: fc.constantFrom(...tokens) },
  { weight: 1, arbitrary: anyString },
);

const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');

/** A text of some lines of the sample and other things, in any order, with any line breaks. */
export const nastyText = fc
  .array(fc.tuple(line, lineBreak), { maxLength: 60 })
  .map((parts) => parts.map(([text, ending]) => text + ending).join(''));

/** A short text of headings and of lines that depend on them: an edit of it changes what many of them are. */
export const doubtfulText = fc
  .array(fc.oneof(fc.constantFrom(...headings), fc.constantFrom(...doubtful), fc.constantFrom(...sampleLines)), {
    maxLength: 14,
  })
  .map((parts) => [esrForm.title, ...parts].join('\n\n'));

/** The sample with some of its lines dropped, repeated, swapped or cut. */
export const wornSample = fc
  .array(fc.tuple(fc.nat(sampleLines.length - 1), fc.nat(3), fc.nat(20)), { maxLength: 6 })
  .map((wear) => wear.reduce(worn, sampleLines).join('\n'));

function worn(lines: readonly string[], [at, kind, column]: readonly [number, number, number]): readonly string[] {
  const [before, text, after] = [lines.slice(0, at), lines[at] ?? '', lines.slice(at + 1)];
  if (kind === 0) return [...before, ...after];
  if (kind === 1) return [...before, text, text, ...after];
  if (kind === 2) return [...before, ...after.slice(0, 2), text, ...after.slice(2)];
  return [...before, text.slice(0, column) + text.slice(column + 1), ...after];
}

/** A number between 0 and 1 that becomes a place when the text is known. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lineBreaks) },
  { weight: 3, arbitrary: fc.constantFrom(...tokens) },
  { weight: 3, arbitrary: fc.constantFrom(...sampleLines, ...headings, ...doubtful).map((text) => `${text}\n`) },
  { weight: 1, arbitrary: fc.constantFrom(...headings).map((text) => `\n${text}\n\n`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(sampleLines.length), fc.nat(30))
      .map(([from, length]) => `${sampleLines.slice(from, from + length).join('\n')}\n`),
  },
  { weight: 1, arbitrary: anyString },
);

/** What an edit does: type something, remove a line or its break, repeat a line, replace a stretch. */
export type NastyEdit = (lines: readonly { readonly text: string }[]) => TextEdit;

function at(lines: readonly { readonly text: string }[], whereLine: number, whereColumn: number) {
  const index = Math.min(lines.length - 1, Math.floor(whereLine * lines.length));
  const length = lines[index]?.text.length ?? 0;
  // The ends of a line are where line breaks meet: as likely as all the rest of it.
  const column = whereColumn < 0.25 ? 0 : whereColumn > 0.75 ? length : Math.floor((whereColumn - 0.25) * 2 * length);
  return { line: index, character: column };
}

const typing = fc.tuple(share, share, inserted).map(
  ([whereLine, whereColumn, newText]): NastyEdit =>
    (lines) => {
      const start = at(lines, whereLine, whereColumn);
      return { range: { start, end: start }, newText };
    },
);

const removal = fc.tuple(share, share, fc.nat(3), share).map(
  ([whereLine, whereColumn, more, endColumn]): NastyEdit =>
    (lines) => {
      const start = at(lines, whereLine, whereColumn);
      const endLine = Math.min(lines.length - 1, start.line + more);
      const end = { line: endLine, character: at(lines, (endLine + 0.5) / lines.length, endColumn).character };
      return { range: { start, end }, newText: '' };
    },
);

const repetition = fc.tuple(share, share).map(
  ([whereLine, target]): NastyEdit =>
    (lines) => {
      const start = at(lines, target, 0);
      return { range: { start, end: start }, newText: `${lines[at(lines, whereLine, 0).line]?.text ?? ''}\n` };
    },
);

const joining = share.map(
  (whereLine): NastyEdit =>
    (lines) => {
      const start = at(lines, whereLine, 1);
      return { range: { start, end: { line: start.line + 1, character: 0 } }, newText: '' };
    },
);

/** Removes a heading: what was under it belongs to the section before. */
const cutting = share.map(
  (which): NastyEdit =>
    (lines) => {
      const places = Array.from(lines.keys()).filter((line) => /^\d(?:\.\d)? \p{Lu}/u.test(lines[line]?.text ?? ''));
      const line = places[Math.floor(which * (places.length - 1))] ?? 0;
      return { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: '' };
    },
);

/** Edits that people and programs make, where they hurt most. */
export const nastyEdits: fc.Arbitrary<readonly NastyEdit[]> = fc.array(
  fc.oneof(typing, removal, repetition, joining, cutting),
  {
    minLength: 1,
    maxLength: 8,
  },
);
