import type { Environment, Output } from '../output/output.ts';

/**
 * A text in lines of at most `width` UTF-16 units, broken at spaces; a longer word is on its own line. No-break spaces
 * do not break.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const controls = /\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu;

/** A text that cannot command a terminal: control characters and those that turn the writing direction are made visible or dropped. */
export function printable(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** Colours text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** What the text report tells apart by colour. */
type Style = 'path' | 'error' | 'warning' | 'info' | 'hint' | 'dim' | 'good';

/** ANSI codes: [on, off]. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  path: [4, 24],
  error: [31, 39],
  warning: [33, 39],
  info: [34, 39],
  hint: [36, 39],
  dim: [2, 22],
  good: [32, 39],
};

/** Colours by ANSI codes. */
const ansi: Paint = (style, text) => {
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Does not colour. */
export const plain: Paint = (_style, text) => text;

/** How text is laid out for where it goes. */
export interface Surface {
  readonly paint: Paint;
  /** Columns that a line may take. */
  readonly width: number;
  /** Somebody reads it on a terminal: it is grouped and wrapped. Otherwise each line is complete by itself. */
  readonly isTerminal: boolean;
}

/** The choices of `--color`, the default first. */
export const colorChoices = ['auto', 'always', 'never'] as const;

/** A choice of `--color`. */
export type ColorChoice = (typeof colorChoices)[number];

const widest = 100;
const narrowest = 20;

/** The layout for a stream, undefined for a file. */
export function surfaceOf(output: Output | undefined, env: Environment, color: ColorChoice): Surface {
  const isTerminal = output?.isTerminal ?? false;
  const paint = isColoured(output, env, color) ? ansi : plain;
  const columns = isTerminal ? (output?.columns ?? widest) : widest;
  return { paint, isTerminal, width: Math.max(narrowest, Math.min(widest, columns)) };
}

/** `--color`, then FORCE_COLOR (as in Node: 0 and false say no), then NO_COLOR (no-color.org), then whether it is a terminal that can. */
function isColoured(output: Output | undefined, env: Environment, color: ColorChoice): boolean {
  if (color !== 'auto') return color === 'always';
  if (output === undefined) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
