import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config/read.ts';
import { languages, render } from '../../../server/src/messages/message.ts';
import { runs } from '../../support/nasty.ts';

const ids = ['missing-section', 'missing-field', 'url-format'];
const read = (text: string) => readConfig(text, ids);
const problems = (text: string, language: 'fi' | 'sv' | 'en' = 'en') =>
  read(text).problems.map(
    ({ range, message }) =>
      `${range.start.line}:${range.start.character}-${range.end.character} ${render(message, language)}`,
  );

test('a full file with comments, trailing commas and a schema', () => {
  const text = `{
    // our choices
    "$schema": "./node_modules/esr-kuvaus/schemas/esr-kuvaus.schema.json",
    "language": "sv",
    "rules": { "missing-section": "warning", "url-format": "off", },
    "longParagraph": 2000, /* characters */
    "ignore": [{ "files": ["old/**"] }, { "files": ["S2*.esr"], "rules": ["url-format"] }],
  }`;
  const { data, problems: wrong } = read(text);
  expect(wrong).toEqual([]);
  expect(data).toMatchObject({
    language: 'sv',
    rules: { 'missing-section': 'warning', 'url-format': 'off' },
    longParagraph: 2000,
    ignore: [{ files: ['old/**'] }, { files: ['S2*.esr'], rules: ['url-format'] }],
  });
});

test('an empty object says nothing', () => {
  expect(read('{}')).toEqual({ data: {}, problems: [] });
});

describe('what is wrong is reported where it is', () => {
  test.each([
    ['{ "langauge": "fi" }', '0:2-12 There is no setting “langauge”. Did you mean “language”?'],
    ['{ "nonsense": 1 }', '0:2-12 There is no setting “nonsense”.'],
    [
      '{\n  "rules": { "missing-secton": "off" } }',
      '1:13-29 There is no rule “missing-secton”. Did you mean “missing-section”?',
    ],
    [
      '{ "rules": { "missing-field": "loud" } }',
      '0:30-36 The value "loud" is not allowed. Choose one of these: "error", "warning", "info", "hint", "off".',
    ],
    ['{ "language": "de" }', '0:14-18 The value "de" is not allowed. Choose one of these: "fi", "sv", "en".'],
    ['{ "language": ["fi"] }', '0:14-20 The value … is not allowed. Choose one of these: "fi", "sv", "en".'],
    ['{ "longParagraph": 10 }', '0:19-21 The number must be at least 100.'],
    ['{ "longParagraph": 2.5e3, "rules": [] }', '0:35-37 This must be settings in braces { }.'],
    ['{ "longParagraph": "3000" }', '0:19-25 This must be a whole number.'],
    ['{ "longParagraph": 150.5 }', '0:19-24 This must be a whole number.'],
    ['{ "longParagraph": 1e300 }', '0:19-24 This must be a whole number.'],
    ['{ "ignore": [{ "rules": ["url-format"] }] }', '0:13-40 This must be a list in brackets [ ].'],
    ['{ "ignore": [{ "files": [] }] }', '0:24-26 This must not be empty.'],
    ['{ "ignore": [{ "files": [""] }] }', '0:25-27 This must not be empty.'],
    ['{ "ignore": [{ "file": ["a"], "files": ["a"] }] }', '0:15-21 There is no setting “file”. Did you mean “files”?'],
    [
      '{ "ignore": [{ "files": ["a"], "rules": ["url-fromat"] }] }',
      '0:41-53 There is no rule “url-fromat”. Did you mean “url-format”?',
    ],
    ['[]', '0:0-2 This must be settings in braces { }.'],
    ['', '0:0-0 The configuration file is not valid JSON: expected a value here.'],
    ['{ "language" "fi" }', '0:13-17 The configuration file is not valid JSON: expected a colon here.'],
    ['{ "language": "fi"', '0:18-18 The configuration file is not valid JSON: expected a closing brace } here.'],
    [
      '{ language: "fi" }',
      '0:2-10 The configuration file is not valid JSON: expected a value or a name in quotation marks here.',
    ],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  test('lines end with CR, LF or both', () => {
    expect(problems('{\r\n"a": 1,\r"b": 1 }').map((problem) => problem.slice(0, 3))).toEqual(['1:0', '2:0']);
  });
});

test('the valid part of a file still counts', () => {
  const { data, problems: wrong } = read(
    '{ "language": "sv", "longParagraph": 1, "rules": { "url-format": "off", "nope": "off", "missing-field": 3 }, "ignore": 7, "x": 1 }',
  );
  expect(wrong).toHaveLength(5);
  expect(data).toEqual({ language: 'sv', rules: { 'url-format': 'off' } });
});

test('any text gives problems in every language or settings, and never throws', () => {
  const json = fc.json({ maxDepth: 3 });
  const settings = fc
    .record(
      {
        language: fc.jsonValue(),
        rules: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...ids, '__proto__', 'x'), fc.jsonValue())),
        longParagraph: fc.jsonValue(),
        ignore: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(json, settings, fc.string()), (text) => {
      for (const { message } of read(text).problems) {
        for (const language of languages)
          expect(render(message, language)).not.toMatch(/\{(name|near|value|choices|expected|minimum)\}|undefined/);
      }
    }),
    runs(1000),
  );
});
