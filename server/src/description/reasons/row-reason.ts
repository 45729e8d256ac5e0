import type { Line } from '../../syntax/line.ts';
import { readLine } from '../values.ts';
import { tellsOnlyGood, tellsOnlyHarm } from './harm.ts';
import type { DeniedEffect } from './no-effect.ts';
import { deniedEffect, together } from './no-effect.ts';
import type { Stretch } from './stretch.ts';

/** Whether a line neither denies an effect nor tells of harm. */
function readHarmless(text: string): boolean {
  return deniedEffect(text) === undefined && tellsOnlyGood(text);
}

/** A reason with more lines than this is not read: it says more than that there is no effect. */
const mostLines = 12;

function readLines<T>(lines: readonly Line[], { from, end }: Stretch, read: (text: string) => T): readonly T[] {
  const found: T[] = [];
  for (let line = from; line < end && found.length <= mostLines; line++) {
    const source = lines[line];
    if (source && source.text.trim() !== '') found.push(readLine(source, read));
  }
  return found.length > mostLines ? [] : found;
}

/** What the lines of a reason deny, when all of them do nothing but deny an effect. */
export function deniedBy(lines: readonly Line[], stretch: Stretch): DeniedEffect | undefined {
  const denials = readLines(lines, stretch, deniedEffect);
  return denials.length > 0 && denials.every(isThere) ? together(denials) : undefined;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Whether nothing in the lines of a reason could explain a negative score. */
export function isHarmless(lines: readonly Line[], stretch: Stretch): boolean {
  const read = readLines(lines, stretch, readHarmless);
  return read.length > 0 && read.every((harmless) => harmless);
}

/** Whether every line of a reason tells of harm and of nothing else. */
export function isHarmful(lines: readonly Line[], stretch: Stretch): boolean {
  const read = readLines(lines, stretch, tellsOnlyHarm);
  return read.length > 0 && read.every((harmful) => harmful);
}
