import { describe, expect, test } from 'vitest';
import { esrForm } from '../../../../server/src/form/forms.ts';
import { headingText } from '../../../../server/src/form/skeleton.ts';
import { applyEdits } from '../../../../server/src/text/lines.ts';
import { findingsOf } from '../../../support/checking.ts';
import { sample } from '../../../support/sample.ts';
import type { Replacement } from '../../../support/sample-of.ts';

// One cause, one finding; and what a fix leaves is the form again.

const text = sample();
const lines = text.split('\n');
const headings = /^(\d(?:\.\d)?) (?=\p{Lu})/gmu;

/** The findings of a text by rule, in alphabetical order: "rule", or "rule 3" when there are three. */
function rulesOf(each: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findingsOf(each)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Array.from(counts, ([rule, count]) => (count === 1 ? rule : `${rule} ${count}`)).sort();
}

/** The text when the first fix of its first finding is done. */
function fixed(each: string): string {
  const [finding] = findingsOf(each);
  return applyEdits(each, finding?.fixes?.[0]?.edits ?? []);
}

describe('one line', () => {
  const written = Array.from(lines.entries()).filter(([, line]) => line !== '');
  const without = (at: number) => lines.filter((_, index) => index !== at).join('\n');
  const twice = (at: number) => [...lines.slice(0, at), lines[at], ...lines.slice(at)].join('\n');

  test.each(written)('%d is left out: %s', (at) => {
    expect(findingsOf(without(at)).length).toBeLessThanOrEqual(1);
  });

  test.each(written)('%d stands twice: %s', (at) => {
    expect(findingsOf(twice(at)).length).toBeLessThanOrEqual(1);
  });

  test.each(written.filter(([, line]) => /^[^:]+: ./.test(line)))('%d has lost its value: %s', (at, line) => {
    const empty = lines.map((each, index) => (index === at ? line.replace(/: .*/, ':') : each)).join('\n');
    expect(findingsOf(empty).length).toBeLessThanOrEqual(1);
  });
});

describe('the whole text', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['numbered by a word processor', text.replace(headings, '$1. '), ['section-number 15']],
    ['without numbers', text.replace(headings, ''), ['section-number 15']],
    ['without blank lines', text.replace(/\n\n+/g, '\n'), []],
    ['with twice the blank lines', text.replaceAll('\n\n', '\n\n\n\n'), []],
    ['with a blank line after every line', text.replaceAll('\n', '\n\n'), []],
    ['with no-break spaces', text.replaceAll(' ', '\u00a0'), []],
    ['with narrow no-break spaces', text.replaceAll(' ', '\u202f'), []],
    ['indented', text.replace(/^(?=.)/gm, '  '), []],
    ['with trailing blanks', text.replace(/$/gm, ' '), []],
    ['with a byte-order mark', `\ufeff${text}`, []],
    ['with lone CRs', text.replaceAll('\n', '\r'), []],
    ['twice in one file', `${text}\n${text}`, ['several-descriptions']],
    ['without colons', text.replace(/^([^:\n]{3,80}):(?= |$)/gm, '$1'), ['misspelt-label 36']],
    ['without a space behind the colons', text.replaceAll(': ', ':'), []],
  ])('%s', (_, each, expected) => {
    expect(rulesOf(each)).toEqual(expected);
  });
});

describe('headings that are left out together', () => {
  const without = (pattern: RegExp) => text.replace(pattern, '');

  test.each<readonly [string, string, readonly string[]]>([
    ['1, 2 and 3', without(/^[123] .*\n/gm), ['missing-section 3']],
    ['5, 6 and 7', without(/^[567] .*\n/gm), ['missing-section 3']],
    ['7 and its sub-sections', without(/^7.*\n/gm), ['missing-section']],
    ['8.1 and 8.2', without(/^8\..*\n/gm), ['missing-section 2']],
  ])('%s', (_, each, expected) => {
    expect(rulesOf(each)).toEqual(expected);
  });
});

describe('a page cut off', () => {
  test.each<readonly [string, readonly string[]]>([
    ['3 Suunnitelman', ['missing-section 7']],
    ['Työtä ja opiskelua', ['text-cut-off']],
    ['Suunniteltu: 12', ['text-cut-off']],
    ['9 Loppuraportin', ['missing-section']],
    ['Polku työhön vakiintui', ['empty-section']],
  ])('before "%s"', (beginning, expected) => {
    expect(rulesOf(text.slice(0, text.indexOf(beginning)))).toEqual(expected);
  });
});

describe('what the fix leaves when a heading was left out', () => {
  /** The headings whose content tells where it begins. */
  const told = esrForm.sections.filter(({ content }) => !['prose', 'group'].includes(content));

  test.each(told.map(headingText))('%s', (heading) => {
    const without = sample([[`${heading}\n\n`, '']]);
    expect(rulesOf(without)).toEqual(['missing-section']);
    expect(fixed(without)).toBe(text);
    expect(fixed(without.replaceAll('\n', '\r\n'))).toBe(text.replaceAll('\n', '\r\n'));
  });

  test('a group, before its sub-sections', () => {
    expect(fixed(sample([['4 Hankkeen kohderyhmät\n\n', '']]))).toBe(text);
  });

  test('prose after fields', () => {
    expect(fixed(sample([['3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n', '']]))).toBe(text);
  });
});

describe('what the fix leaves when lines was elsewhere', () => {
  test.each<readonly [string, readonly Replacement[]]>([
    [
      'a section',
      [
        ['7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu: 12\n\nToteutunut seurantatietojen mukaan: 9\n\n', ''],
        [
          '8 Horisontaaliset',
          '7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu: 12\n\nToteutunut seurantatietojen mukaan: 9\n\n8 Horisontaaliset',
        ],
      ],
    ],
    [
      'a field',
      [
        ['Hankekoodi: S29001\n\n', ''],
        ['Toimintalinja', 'Hankekoodi: S29001\n\nToimintalinja'],
      ],
    ],
    [
      'the last field',
      [
        ['\n\nVastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus', ''],
        [
          'Hankkeen nimi',
          'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus\n\nHankkeen nimi',
        ],
      ],
    ],
    [
      'a field in another section',
      [
        ['Kunnat: Oulu, Raahe\n\n', ''],
        ['Hankkeen nimi', 'Kunnat: Oulu, Raahe\n\nHankkeen nimi'],
      ],
    ],
    [
      'a field among the partners',
      [
        ['Y-tunnus: 1234567-1\n\n', ''],
        ['Opisto, Raahen', 'Y-tunnus: 1234567-1\n\nOpisto, Raahen'],
      ],
    ],
  ])('%s', (_, replacements) => {
    const moved = sample(replacements);
    expect(rulesOf(moved)).toHaveLength(1);
    expect(fixed(moved)).toBe(text);
  });
});
