import { describe, expect, test } from 'vitest';
import { configCandidates, folderOf, pathFrom } from '../../../server/src/config/find.ts';
import { ignoreFilterOf } from '../../../server/src/config/ignore.ts';
import { allRuleIds, defaultSettings, resolveSettings, withLevels } from '../../../server/src/config/settings.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { lineRange } from '../../../server/src/text/range.ts';

const text = { fi: '', sv: '', en: '' };
const finding = (rule: string): Finding => ({ rule, severity: 'error', range: lineRange(0, 0, 0), message: { text } });

test.each([
  ['/home/maija/hanke', ['/home/maija/hanke', '/home/maija', '/home', '']],
  ['/home/', ['/home', '']],
  ['/', ['']],
  ['C:/hanke', ['C:/hanke', 'C:']],
  ['file:///a/b', ['file:///a/b', 'file:///a', 'file://']],
  ['file:///', ['file://']],
  ['vscode-vfs://github/owner', ['vscode-vfs://github/owner', 'vscode-vfs://github']],
])('above %s', (folder, folders) => {
  expect(configCandidates(folder)).toEqual(folders.map((each) => `${each}/esr-kuvaus.json`));
});

test('folders of files', () => {
  expect(folderOf('/a/b.esr')).toBe('/a');
  expect(folderOf('/b.esr')).toBe('');
  expect(pathFrom('/a', '/a/b/c.esr')).toBe('b/c.esr');
  expect(pathFrom('', '/b.esr')).toBe('b.esr');
  expect(pathFrom('/a', '/ab/c.esr')).toBe('/ab/c.esr');
});

describe('settings', () => {
  test('stronger layers win, rule by rule', () => {
    const settings = resolveSettings([
      { rules: { a: 'off' } },
      { language: 'sv', rules: { a: 'error', b: 'hint' }, ignore: [{ files: ['x'] }], folder: '/p' },
      { language: 'en', rules: { c: 'info' }, longParagraph: 500 },
    ]);
    expect(settings).toEqual({
      language: 'sv',
      levels: new Map([
        ['a', 'off'],
        ['b', 'hint'],
        ['c', 'info'],
      ]),
      longParagraph: 500,
      ignore: [{ files: ['x'] }],
      ignoreRoot: '/p',
    });
  });

  test('without layers are the defaults', () => {
    expect(resolveSettings([])).toEqual(defaultSettings);
  });

  test('levels change severities and drop what is off', () => {
    const findings = [finding('a'), finding('b'), finding('c')];
    expect(
      withLevels(
        findings,
        new Map([
          ['a', 'off'],
          ['b', 'hint'],
        ]),
      ).map(({ rule, severity }) => `${rule} ${severity}`),
    ).toEqual(['b hint', 'c error']);
    expect(withLevels(findings, new Map())).toBe(findings);
  });

  test('every rule can be named', () => {
    expect(allRuleIds.length).toBeGreaterThan(10);
    expect(new Set(allRuleIds).size).toBe(allRuleIds.length);
  });
});

describe('ignore', () => {
  const rules = (path: string, ...ignore: { files: string[]; rules?: string[] }[]) =>
    ignoreFilterOf({ ignore, ignoreRoot: '/p' })(path, [finding('a'), finding('b')]).map(({ rule }) => rule);

  test.each([
    ['vanhat/**', '/p/vanhat/x/a.esr', true],
    ['vanhat/', '/p/vanhat/x/a.esr', true],
    ['./vanhat/*.esr', '/p/vanhat/a.esr', true],
    ['vanhat/*.esr', '/p/vanhat/x/a.esr', false],
    ['*.esr', '/p/x/y/a.esr', true],
    ['S22535.esr', '/p/x/S22535.esr', true],
    ['S22{535,131}.*', '/p/S22131.txt', true],
    ['**/luonnos-*.esr', '/p/a/b/luonnos-1.esr', true],
    ['.piilo/**', '/p/.piilo/a.esr', true],
    ['vanhat/**', '/elsewhere/vanhat/a.esr', false],
    ['ä ö/*.esr', '/p/ä ö/å.esr', true],
  ])('%s and %s', (glob, path, ignored) => {
    expect(rules(path, { files: [glob] })).toEqual(ignored ? [] : ['a', 'b']);
  });

  test.each([
    ['file:///p/%C3%A4%20%C3%B6/a.esr', true],
    ['file:///p/%E4/a.esr', false],
    ['file:///q/ä ö/a.esr', false],
  ])('in the URI %s', (uri, ignored) => {
    const filter = ignoreFilterOf({ ignore: [{ files: ['ä ö/*'] }], ignoreRoot: 'file:///p' });
    expect(filter(uri, [finding('a')])).toHaveLength(ignored ? 0 : 1);
  });

  test('only the rules that are named', () => {
    expect(rules('/p/x.esr', { files: ['*.esr'], rules: ['b'] })).toEqual(['a']);
    expect(rules('/p/x.esr', { files: ['*.esr'], rules: ['b'] }, { files: ['x.*'], rules: ['a'] })).toEqual([]);
    expect(rules('/p/x.esr', { files: ['y.esr'] })).toEqual(['a', 'b']);
    expect(rules('/p/x.esr')).toEqual(['a', 'b']);
  });
});
