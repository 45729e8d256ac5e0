import { activeRulesOf, defaultSettings } from '../server/src/config/settings.ts';
import { describe } from '../server/src/description/description.ts';
import { outline } from '../server/src/features/outline.ts';
import { check } from '../server/src/rules/check.ts';
import type { Line } from '../server/src/syntax/line.ts';
import { makeLine, readLines } from '../server/src/syntax/line.ts';
import { parseLines } from '../server/src/syntax/tree.ts';
import { editLines } from '../server/src/text/lines.ts';
import { generateDescription } from './descriptions.ts';
import type { Figure } from './statistics.ts';
import { median, now, quantile } from './statistics.ts';

const active = activeRulesOf(defaultSettings);

/** The sizes measured, in characters, with the targets for one key: p50 and p99 in ms. */
const sizes = [
  { name: '20 KB', characters: 20_000, p50: 0.05, p99: 1, rounds: 12_000 },
  { name: '200 KB', characters: 200_000, p50: undefined, p99: 1, rounds: 6000 },
  { name: '1 MB', characters: 1_000_000, p50: 0.2, p99: 1, rounds: 4000 },
  { name: '10 MB', characters: 10_000_000, p50: 1.5, p99: 6, rounds: 3000 },
] as const;

/** Where the key is typed: the middle of the prose, the beginning, and a figure of section 5. */
function typingPlaces(lines: readonly Line[]): readonly number[] {
  const granted = lines.findIndex((line) => line.text.startsWith('Myönnetty'));
  return [Math.floor(lines.length / 3), 6, granted, Math.floor(lines.length * 0.7)];
}

function keyTimes(text: string, rounds: number): readonly number[] {
  let lines = readLines(text);
  const places = typingPlaces(lines);
  const times: number[] = [];
  let sink = 0;
  for (let round = 0; round < rounds; round++) {
    const line = places[(round >> 1) % places.length] ?? 0;
    const character = (lines[line]?.text.length ?? 0) >> 1;
    const typed = round % 2 === 0;
    const range = { start: { line, character }, end: { line, character: typed ? character : character + 1 } };
    const start = now();
    lines = editLines(lines, { range, newText: typed ? '1' : '' }, makeLine);
    const description = describe(parseLines(lines));
    sink += check(description, active).length + outline(description).length;
    times.push(now() - start);
  }
  if (sink < 0) throw new Error('unreachable');
  return times.slice(Math.floor(rounds / 3));
}

function jsonTime(characters: number): number {
  const text = JSON.stringify(generateDescription(3, characters).match(/.{1,100}/gs));
  return median(
    Array.from({ length: 9 }, () => {
      const start = now();
      JSON.parse(text);
      return now() - start;
    }),
  );
}

/** One key in the core: all rules, findings and outline complete, at four sizes, against JSON.parse of a text of the same size. */
export function benchEdits(smoke: boolean): readonly Figure[] {
  return sizes.slice(0, smoke ? 2 : 4).flatMap(({ name, characters, p50, p99, rounds }) => {
    const times = keyTimes(generateDescription(3, characters), smoke ? 300 : rounds);
    const json = jsonTime(characters);
    const figure = (label: string, value: number, target?: number): Figure => ({
      name: `one key, core, ${name}, ${label}`,
      value,
      unit: 'ms',
      ...(target === undefined ? {} : { target }),
    });
    return [
      figure('p50', quantile(times, 0.5), p50),
      figure('p95', quantile(times, 0.95)),
      figure('p99', quantile(times, 0.99), p99),
      {
        name: `one key, core, ${name}, p50 against JSON.parse of the size`,
        value: quantile(times, 0.5) / json,
        unit: 'x',
        note: `JSON.parse ${json.toFixed(3)} ms`,
      },
    ];
  });
}
