import { describe, expect, test } from 'vitest';
import { fileNameOf, isHidden, liesIn, nameKindOf, plainUri, uriKey } from '../../server/src/workspace/uris.ts';

describe('URIs', () => {
  test.each([
    ['file:///c%3A/a.esr', 'file:///C:/a.esr'],
    ['file:///k%C3%A4/a%20b.esr', 'file:///kä/a b.esr'],
    ['vscode-vfs://github/a/b.esr', 'vscode-vfs://github/a/b.esr'],
  ])('%s and %s are one file', (one, other) => {
    expect(uriKey(one)).toBe(uriKey(other));
  });

  test('what is not a URI is its own key', () => {
    for (const wrong of ['', '%', 'a b', 'file:///%E4', '://']) expect(typeof uriKey(wrong)).toBe('string');
    expect(uriKey('file:///a.esr')).not.toBe(uriKey('file:///A.esr'));
  });

  test('names', () => {
    expect(fileNameOf('file:///kansio/hanke%20%C3%A4.esr')).toBe('hanke ä.esr');
    expect(fileNameOf('untitled:Untitled-1')).toBeUndefined();
    expect(plainUri('file:///kansio%20%C3%A4/a.esr')).toBe('file:///kansio ä/a.esr');
    expect(['a.esr', 'a.ESR', 'a.esr.txt', 'a.txt', 'a.md'].map((name) => nameKindOf(`file:///${name}`))).toEqual([
      'certain',
      'certain',
      'certain',
      'possible',
      'other',
    ]);
  });

  test('folders', () => {
    expect(liesIn('file:///a/b.esr', 'file:///a')).toBe(true);
    expect(liesIn('file:///a', 'file:///a/')).toBe(true);
    expect(liesIn('file:///ab/b.esr', 'file:///a')).toBe(false);
    expect(isHidden('file:///.koti/a/b.esr', 'file:///.koti')).toBe(false);
    expect(isHidden('file:///a/.git/b.esr', 'file:///a')).toBe(true);
    expect(isHidden('file:///a/node_modules/c/b.esr', 'file:///a/')).toBe(true);
    expect(isHidden('file:///a/.b.esr', 'file:///a')).toBe(true);
  });
});
