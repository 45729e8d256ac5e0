import type { Node } from 'jsonc-parser';
import { createScanner } from 'jsonc-parser';
import type { TextEdit } from '../text/range.ts';
import { rangeOf } from './offsets.ts';
import { tokens } from './tokens.ts';

// jsonc-parser can insert too, but it puts the new item between an item and the comment after it, and lays lines out again.

/**
 * Adds an item at the end of an object or a list, laid out as the items before it: on lines of its own, or on their line. `item` is its
 * lines, indented by two spaces a level; the file's own indentation takes their place. Comments stay with what they are about.
 */
export function append(text: string, container: Node, item: readonly string[]): readonly TextEdit[] {
  const style = styleOf(text);
  const last = container.children?.at(-1);
  if (last === undefined) return [fill(text, container, item, style)];
  const end = last.offset + last.length;
  const rest = restOfLine(text, end);
  const own = marginOf(text, last.offset);
  if (own === undefined && rest.end === end) return [insertion(text, end, `, ${onOneLine(item)}`)];
  const margin = own ?? lineMargin(text, end) + style.unit;
  const line = `${style.eol}${margin}${layOut(item, margin, style)}`;
  if (rest.comma) return [insertion(text, rest.end, `${line},`)];
  if (rest.end === end) return [insertion(text, end, `,${line}`)];
  return [insertion(text, end, ','), insertion(text, rest.end, line)];
}

/** The first item of an empty object or list, after the comments that may be in there. */
function fill(text: string, { offset, length }: Node, item: readonly string[], style: Style): TextEdit {
  const margin = lineMargin(text, offset);
  const inside = margin + style.unit;
  const close = offset + length - 1;
  const start = offset + 1 + text.slice(offset + 1, close).trimEnd().length;
  const newText = `${style.eol}${inside}${layOut(item, inside, style)}${style.eol}${margin}`;
  return { range: rangeOf(text, start, close - start), newText };
}

interface Style {
  readonly eol: string;
  /** One level of indentation. */
  readonly unit: string;
}

/** As the file has it; two spaces where it does not show. */
function styleOf(text: string): Style {
  return { eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', unit: /(?:^|[\r\n])([ \t]+)["{}[\]]/.exec(text)?.[1] ?? '  ' };
}

function layOut(item: readonly string[], margin: string, { eol, unit }: Style): string {
  return item
    .map((line) => line.replace(/^(?: {2})+/, (spaces) => unit.repeat(spaces.length / 2)))
    .join(`${eol}${margin}`);
}

function onOneLine(item: readonly string[]): string {
  return item.map((line) => line.trim()).join(' ');
}

/** The indentation before an item that is the first thing on its line. */
function marginOf(text: string, offset: number): string | undefined {
  const before = text.slice(startOfLine(text, offset), offset);
  return before.trim() === '' && startOfLine(text, offset) > 0 ? before : undefined;
}

/** The indentation of the line that a place is on. */
function lineMargin(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? '';
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the comma and the comments end that follow an item on its line. */
function restOfLine(text: string, offset: number): { readonly end: number; readonly comma: boolean } {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  let end = offset;
  let comma = false;
  for (let token: number = scanner.scan(); isOfLine(token, text, scanner.getTokenOffset()); token = scanner.scan()) {
    if (token === tokens.comma) comma = true;
    if (token !== tokens.blank) end = scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return { end, comma };
}

function isOfLine(token: number, text: string, offset: number): boolean {
  if (token === tokens.lineComment || token === tokens.blank || token === tokens.comma) return true;
  return token === tokens.blockComment && !/[\r\n]/.test(text.slice(offset, text.indexOf('*/', offset)));
}

function insertion(text: string, offset: number, newText: string): TextEdit {
  return { range: rangeOf(text, offset, 0), newText };
}
