import fc from 'fast-check';
import { createScanner } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { globOfFile, globOfFolder, ignoreFilterOf, nameInGlobs } from '../../../server/src/config/ignore.ts';
import { readConfig } from '../../../server/src/config/read.ts';
import { allRuleIds } from '../../../server/src/config/settings.ts';
import type { Silencing } from '../../../server/src/config/silence.ts';
import { silence } from '../../../server/src/config/silence.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';

const rule = 'email-exposed';

function silenced(text: string | undefined, silencing: Silencing): string | undefined {
  const edits = silence(text, silencing, allRuleIds);
  return edits && applyEdits(text ?? '', edits);
}

const everywhere = (text?: string) => silenced(text, { rule });
const inFile = (text?: string) => silenced(text, { rule, files: './a.esr' });

describe('without a configuration file', () => {
  test('there is one, with nothing else in it', () => {
    expect(everywhere()).toBe('{\n  "rules": {\n    "email-exposed": "off"\n  }\n}\n');
    expect(inFile()).toBe('{\n  "ignore": [\n    { "files": ["./a.esr"], "rules": ["email-exposed"] }\n  ]\n}\n');
  });
});

describe('everywhere', () => {
  test('the level of a rule is replaced, and nothing else is', () => {
    expect(everywhere('{ "rules": { /* ? */ "email-exposed" : "error" /* ! */ } } // x')).toBe(
      '{ "rules": { /* ? */ "email-exposed" : "off" /* ! */ } } // x',
    );
  });

  test('a rule is added to those that are there, on its own line or on theirs', () => {
    expect(everywhere('{\n\t"rules": {\n\t\t"low-public-share": "off"\n\t}\n}')).toBe(
      '{\n\t"rules": {\n\t\t"low-public-share": "off",\n\t\t"email-exposed": "off"\n\t}\n}',
    );
    expect(everywhere('{ "rules": { "low-public-share": "off" } }')).toBe(
      '{ "rules": { "low-public-share": "off", "email-exposed": "off" } }',
    );
  });

  test('the rules are added after other settings', () => {
    expect(everywhere('{\r\n    "language": "sv"\r\n}\r\n')).toBe(
      '{\r\n    "language": "sv",\r\n    "rules": {\r\n        "email-exposed": "off"\r\n    }\r\n}\r\n',
    );
    expect(everywhere('{ "language": "sv" }')).toBe('{ "language": "sv", "rules": { "email-exposed": "off" } }');
  });

  test('what is empty is filled', () => {
    expect(everywhere('{}')).toBe('{\n  "rules": {\n    "email-exposed": "off"\n  }\n}');
    expect(everywhere('{\n  "rules": { }\n}')).toBe('{\n  "rules": {\n    "email-exposed": "off"\n  }\n}');
    expect(everywhere('{ // none yet\n}')).toBe('{ // none yet\n  "rules": {\n    "email-exposed": "off"\n  }\n}');
  });
});

describe('in files', () => {
  const list = (entries: string) => `{\n  "ignore": [\n${entries}\n  ]\n}\n`;

  test('an entry is added to those that are there', () => {
    const entry = '    { "files": ["old/"] }';
    expect(inFile(list(entry))).toBe(list(`${entry},\n    { "files": ["./a.esr"], "rules": ["email-exposed"] }`));
  });

  test('an entry for the same files takes the rule in', () => {
    expect(inFile(list('    { "files": ["./a.esr"], "rules": ["phone-format"] } // asked for'))).toBe(
      list('    { "files": ["./a.esr"], "rules": ["phone-format", "email-exposed"] } // asked for'),
    );
  });

  test('an entry for other files as well does not', () => {
    const entry = '    { "files": ["./a.esr", "./b.esr"], "rules": ["phone-format"] }';
    expect(inFile(list(entry))).toBe(list(`${entry},\n    { "files": ["./a.esr"], "rules": ["email-exposed"] }`));
  });
});

describe('comments and commas', () => {
  const rules = (lines: string) => `{\n  "rules": {\n${lines}\n  }\n}\n`;

  test.each([
    [
      'a comment behind the last item',
      '    "phone-format": "off" // why',
      '    "phone-format": "off", // why\n    "email-exposed": "off"',
    ],
    [
      'a block comment',
      '    "phone-format": "off" /* why */',
      '    "phone-format": "off", /* why */\n    "email-exposed": "off"',
    ],
    ['a comma at the end', '    "phone-format": "off",', '    "phone-format": "off",\n    "email-exposed": "off",'],
    ['both', '    "phone-format": "off", // why', '    "phone-format": "off", // why\n    "email-exposed": "off",'],
    [
      'a comma behind a comment',
      '    "phone-format": "off" /* why */,',
      '    "phone-format": "off" /* why */,\n    "email-exposed": "off",',
    ],
    [
      'a comment on its own line',
      '    "phone-format": "off"\n    // more later',
      '    "phone-format": "off",\n    "email-exposed": "off"\n    // more later',
    ],
    [
      'a comment of several lines',
      '    "phone-format": "off" /* one\n two */',
      '    "phone-format": "off",\n    "email-exposed": "off" /* one\n two */',
    ],
  ])('%s', (_, before, after) => {
    expect(everywhere(rules(before))).toBe(rules(after));
  });
});

test('a file that has errors is left alone', () => {
  for (const text of ['', '{', '[]', '{ "rules": { "emial": "off" } }', '{ "rules": [] }', '{ "ignore": {} }']) {
    expect(everywhere(text)).toBeUndefined();
    expect(inFile(text)).toBeUndefined();
  }
});

const blank = fc.constantFrom('', ' ', '\n', '\n    ', ' // c\n', '/* c */', ' /* c\n c */ ');
const comma = fc.constantFrom('', ',');
const texts = fc
  .tuple(fc.array(blank, { minLength: 14, maxLength: 14 }), comma, comma, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([b, first, second, full, ruled, entries]) => {
    const rules = full ? `"phone-format"${b[0]}:${b[1]}"off"${b[2]}${first}${b[3]}` : b[3];
    const ignore = entries ? `{${b[4]}"files":${b[5]}["a/"]${b[6]}}${b[7]}${second}${b[8]}` : b[8];
    const settings = [...(ruled ? [`"rules":{${b[9]}${rules}}`] : []), `"ignore":[${b[10]}${ignore}]`];
    return `${b[11]}{${b[12]}${settings.join(`,${b[13]}`)}${b[0]}}${b[1]}`;
  });

test('however a file is written: the rule is silent, all else is as before, and every comment is there', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(undefined, './a.esr', 'b/'), (text, files) => {
      const before = readConfig(text, allRuleIds);
      expect(before.problems).toEqual([]);
      const after = silenced(text, files ? { rule, files } : { rule }) ?? '';
      const { data, problems } = readConfig(after, allRuleIds);
      expect(problems).toEqual([]);
      if (files === undefined) expect(data).toEqual({ ...before.data, rules: { ...before.data.rules, [rule]: 'off' } });
      else
        expect(data).toEqual({
          ...before.data,
          ignore: [...(before.data.ignore ?? []), { files: [files], rules: [rule] }],
        });
      expect(commentsOf(after)).toEqual(commentsOf(text));
    }),
  );
});

test('a glob made of a name matches that file, or that folder, and nothing else', () => {
  const names = [
    'a.esr',
    'Hanke (1).esr',
    '[b].esr',
    '{c,d}.esr',
    '!e.esr',
    '+(f).esr',
    '@g.esr',
    '*.esr',
    '?.esr',
    '"h".esr',
    'i$^.esr',
    'ä ö#1%.esr',
  ];
  const paths = [...names, ...names.map((name) => `x/${name}`), ...names.map((name) => `x (1)/y/${name}`)];
  for (const path of paths) expect(paths.filter((each) => matches(globOfFile(path), each))).toEqual([path]);
  expect(globOfFolder('a.esr')).toBeUndefined();
  const folder = globOfFolder('x (1)/y/a.esr') ?? '';
  expect(paths.filter((each) => matches(folder, each))).toEqual(paths.filter((each) => each.startsWith('x (1)/y/')));
});

test('a file is named from the folder, in plain letters', () => {
  expect(nameInGlobs('file:///k ä', 'file:///k ä/b%23.esr')).toBe('b#.esr');
  expect(nameInGlobs('/k', '/k/b%23.esr')).toBe('b%23.esr');
});

function matches(glob: string, path: string): boolean {
  const filter = ignoreFilterOf({ ignore: [{ files: [glob] }], ignoreRoot: '/k' });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const finding = { rule, severity: 'info', range, message: { text: { fi: '', sv: '', en: '' } } } as const;
  return filter(`/k/${path}`, [finding]).length === 0;
}

function commentsOf(text: string): readonly string[] {
  const scanner = createScanner(text, false);
  const comments: string[] = [];
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan())
    if (token === 12 || token === 13)
      comments.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  return comments;
}
