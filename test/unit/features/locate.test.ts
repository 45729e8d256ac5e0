import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { elementAt, sectionAtLine, textRange } from '../../../server/src/features/locate.ts';
import { sample } from '../../support/sample.ts';
import type { Replacement } from '../../support/sample-of.ts';

/** What stands at a character of the line that begins so. */
function kindAt(replacements: readonly Replacement[], beginning: string, character: number): string | undefined {
  const text = sample(replacements);
  const line = text.split('\n').findIndex((each) => each.startsWith(beginning));
  expect(line).toBeGreaterThan(-1);
  return elementAt(describeText(text), { line, character })?.kind;
}

describe('what stands at a place', () => {
  test.each([
    ['the label', 0, 'label'],
    ['the end of the label', 10, 'label'],
    ['the value', 13, 'value'],
    ['the end of the value', 18, 'value'],
    ['behind the value', 19, undefined],
  ])('of a field: %s', (_, character, kind) => {
    expect(kindAt([['Hankekoodi: S29001', 'Hankekoodi: S29001   ']], 'Hankekoodi', character)).toBe(kind);
  });

  test('a field without a value has only its label', () => {
    const empty: Replacement = ['Hankekoodi: S29001', 'Hankekoodi:'];
    expect(kindAt([empty], 'Hankekoodi', 3)).toBe('label');
    expect(kindAt([empty], 'Hankekoodi', 11)).not.toBe('value');
  });

  test('a heading, from its number to the end of its title', () => {
    expect(kindAt([], '1 Hanke', 0)).toBe('heading');
    expect(kindAt([], '1 Hanke', 7)).toBe('heading');
  });

  test('a partner: name, Y-tunnus', () => {
    expect(kindAt([], 'Verstas Oy', 2)).toBe('partner-name');
    expect(kindAt([], 'Verstas Oy', 13)).toBe('partner-id');
  });

  test('the marker of the partners, without the blanks behind it', () => {
    expect(kindAt([['\nOsatoteuttajat\n', '\nOsatoteuttajat   \n']], 'Osatoteuttajat', 14)).toBe('partners-marker');
    expect(kindAt([['\nOsatoteuttajat\n', '\nOsatoteuttajat   \n']], 'Osatoteuttajat', 16)).toBeUndefined();
  });

  test('the banner only in a description, the title also where it is not quite right', () => {
    const text = sample();
    expect(elementAt(describeText(text), { line: 0, character: 3 })?.kind).toBe('banner');
    expect(elementAt(describeText(text.split('\n')[0] ?? ''), { line: 0, character: 3 })).toBeUndefined();
    const title = text.split('\n').findIndex((line) => line.endsWith('hankkeen kuvaus'));
    const similar = text.replace('sosiaalirahaston (ESR) rahoittaman', 'sosiaalirahaston (ESR) rahoitaman');
    for (const each of [text, similar])
      expect(elementAt(describeText(each), { line: title, character: 3 })?.kind).toBe('title');
  });

  test('prose, and what is outside the text, is nothing', () => {
    const text = sample();
    const { length } = text.split('\n');
    const description = describeText(text);
    expect(elementAt(description, { line: length + 5, character: 0 })).toBeUndefined();
    expect(sectionAtLine(description, length)).toBeUndefined();
    expect(sectionAtLine(description, length - 1)).toBeDefined();
  });
});

test('the first line of a section is its heading, the one above belongs to the section before', () => {
  const text = sample();
  const description = describeText(text);
  const line = text.split('\n').findIndex((each) => each.startsWith('2 '));
  expect(sectionAtLine(description, line)?.spec.number).toBe('2');
  expect(sectionAtLine(description, line - 1)?.spec.number).toBe('1');
  expect(sectionAtLine(description, 0)).toBeUndefined();
});

test('the range of a line leaves blanks at its ends out', () => {
  const description = describeText('  sana  \n    \n');
  expect(textRange(description, 0)).toEqual({ start: { line: 0, character: 2 }, end: { line: 0, character: 6 } });
  expect(textRange(description, 1)).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
});
