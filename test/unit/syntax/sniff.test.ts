import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksLikeDescription, sniffLength } from '../../../server/src/syntax/sniff.ts';
import { parse } from '../../../server/src/syntax/tree.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(esr|txt)$/.test(name));

describe('telling a description from other text', () => {
  test.each(files)('%s: says what the parser says', (name) => {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    expect(looksLikeDescription(text)).toBe(parse(text).kind === 'description');
  });

  test.each([
    ['nothing', '', false],
    ['a title alone', 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus', true],
    [
      'a title with CRLF and white space',
      '\r\n  Euroopan aluekehitysrahaston (EAKR)  rahoittaman hankkeen kuvaus \r\nx',
      true,
    ],
    ['the first heading and label without a title', '1 Hanke\n\nHankekoodi: S29001', true],
    ['a heading with a full stop', '1. Hanke\nHankekoodi: S29001', true],
    ['the heading alone', '1 Hanke\n\nTämä on muistio.', false],
    ['a label in prose', 'Luettelo\n\nHankekoodi: S29001', false],
    [
      'a title in the middle of a sentence',
      'Luin Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvauksen.',
      false,
    ],
    ['a binary file', '\0\u0001\uFFFD'.repeat(2000), false],
  ])('%s', (_, text, expected) => {
    expect(looksLikeDescription(text)).toBe(expected);
  });

  test('looks only at the beginning', () => {
    expect(looksLikeDescription(`${'x\n'.repeat(sniffLength)}1 Hanke\nHankekoodi: S29001`)).toBe(false);
  });
});
