import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { format } from '../../../server/src/features/format.ts';
import { formOf } from '../../../server/src/form/forms.ts';
import { headingText } from '../../../server/src/form/skeleton.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { parse, print } from '../../../server/src/syntax/tree.ts';
import { applyEdits, splitLines } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import { runs } from '../../support/nasty.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const samples = ['seeds', 'seeds/broken', 'test/fixtures', 'test/fixtures/documents'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.esr') && !/^(?:binary|latin1)\./.test(name))
    .map((name) => ({ name, text: readFileSync(`${root}/${folder}/${name}`, 'utf8').replace(/^\ufeff/, '') })),
);

/** A text as its words are: what systems write differently is gone. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s/g, ' ');

/** What is found and on which words, by line. */
function told(text: string, findings: readonly Finding[]): readonly string[] {
  const lines = splitLines(text, (line, ending) => ({ text: line, ending }));
  return findings.map(({ rule, range: { start, end } }) => {
    const line = lines[start.line]?.text ?? '';
    const words = plain(line.slice(start.character, end.line === start.line ? end.character : undefined));
    return `${rule} ${start.line}-${end.line} ${words.trim()}`;
  });
}

const headings = new Set([...formOf('ESR').sections, ...formOf('EAKR').sections].map(headingText));
const asWritten: Readonly<Record<string, (text: string) => string>> = {
  'letters in two parts': (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202f'),
  'tabs and thin spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u2009'),
  'line separators behind headings': (text) =>
    text.replace(/^.*$/gm, (line) => (headings.has(line.trim()) ? `${line}\u2028` : line)),
  'paragraph separators behind all lines': (text) => text.replace(/$/gm, '\u2029'),
  CR: (text) => text.replace(/\r?\n/g, '\r'),
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  'soft hyphens in long words of prose': (text) =>
    text.replace(/^[^:\n]{120,}$/gm, (line) => line.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad')),
};

describe.each(Object.entries(asWritten))('written with %s', (_, write) => {
  test.each(samples)('$name has the findings of the original on the same words', ({ text }) => {
    const written = write(text);
    expect(told(written, findingsOf(written))).toEqual(told(text, findingsOf(text)));
  });

  test('the text is kept to the letter', () => {
    for (const { text } of samples) expect(print(parse(write(text)))).toBe(write(text));
  });
});

const endings = fc.infiniteStream(fc.constantFrom('\n', '\r\n', '\r'));

function withEndings(text: string, stream: Iterator<string>): string {
  // A CR before a LF would be one line end.
  let last = '';
  return text.replace(/\r?\n/g, () => {
    const next = stream.next().value as string;
    last = last === '\r' && next === '\n' ? '\r\n' : next;
    return last;
  });
}

test('mixed line ends make no difference to findings, and formatting loses no line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), endings, ({ text }, stream) => {
      const mixed = withEndings(text.replace(/\n\n/g, '\n \n'), stream);
      expect(told(mixed, findingsOf(mixed))).toEqual(told(text, findingsOf(text)));
      const tidy = applyEdits(mixed, format(describeText(mixed)));
      const count = (each: string) => splitLines(each, (line) => ({ text: line, ending: '' })).length;
      expect(count(tidy)).toBe(count(mixed));
      expect(format(describeText(tidy))).toEqual([]);
    }),
    runs(60),
  );
});
