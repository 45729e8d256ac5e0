import { describe, expect, test } from 'vitest';
import { readUrl } from '../../../server/src/description/fields/url.ts';

describe('readUrl', () => {
  test.each([
    'http://www.example.fi',
    'https://example.fi/',
    'HTTP://WWW.EXAMPLE.FI',
    'www.example.fi',
    'www.example.fi/hankkeet/polku,1?a=b#c',
    'https://www.etelä-savo.example:8080/x',
    'http://my_site.example.fi',
    'http://www.example.fi, https://toinen.example',
    'http://www.example.fi www.toinen.example',
    'www.example.fi ja www.toinen.example',
  ])('%s is fine', (text) => {
    expect(readUrl(text)).toEqual({ kind: 'fine' });
  });

  test.each([
    ['example.fi', 'http://example.fi'],
    ['example.fi/hanke', 'http://example.fi/hanke'],
    ['http:/www.example.fi', 'http://www.example.fi'],
    ['http//www.example.fi', 'http://www.example.fi'],
    ['http:\\\\www.example.fi', 'http://www.example.fi'],
    ['htpp://www.example.fi', 'http://www.example.fi'],
    ['htpps://www.example.fi', 'https://www.example.fi'],
    ['https:www.example.fi', 'https://www.example.fi'],
    ['http://http://www.example.fi', 'http://www.example.fi'],
    ['http:// www.example.fi', 'http://www.example.fi'],
    ['www,example.fi', 'http://www.example.fi'],
    ['www example.fi', 'http://www.example.fi'],
    ['http://www.example,fi', 'http://www.example.fi'],
    ['http://www.example.fi,', 'http://www.example.fi'],
    ['ei ole', undefined],
    ['http://', undefined],
    ['aino(at)example.fi', undefined],
    ['aino@example.fi', undefined],
    ['katso example.fi', undefined],
    ['ftp://example.fi', undefined],
    ['h'.repeat(100_000), undefined],
    ['www.'.repeat(50_000), undefined],
  ])('%# is not', (text, meant) => {
    expect(readUrl(text)).toEqual({ kind: 'malformed', meant });
  });

  test.each(['-', '–', '—'])('%s says that there is none', (text) => {
    expect(readUrl(text)).toEqual({ kind: 'none' });
  });
});
