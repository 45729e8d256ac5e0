import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config/read.ts';
import { allRuleIds } from '../../../server/src/config/settings.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/esr-kuvaus.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, keywords: ['allowComments', 'allowTrailingCommas'] }).compile(schema);

test.each([
  {},
  {
    $schema: 'x',
    language: 'fi',
    rules: { [allRuleIds[0] ?? '']: 'off' },
    longParagraph: 100,
    ignore: [{ files: ['a'] }],
  },
  { language: 'de' },
  { rules: { nope: 'off' } },
  { rules: { [allRuleIds[0] ?? '']: 'loud' } },
  { longParagraph: 99 },
  { longParagraph: 100.5 },
  { ignore: [{ files: [] }] },
  { ignore: [{ files: ['a'], rules: ['nope'] }] },
  { ignore: [{ rules: [] }] },
  { other: 1 },
  [],
])('the JSON Schema and the reader agree on %j', (value) => {
  expect(readConfig(JSON.stringify(value), allRuleIds).problems.length === 0).toBe(validate(value));
});

test('the schema and the editor’s settings name every rule', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const { 'esr.rules': rules } = manifest.contributes.configuration.properties;
  expect(Object.keys(schema.properties.rules.properties)).toEqual(allRuleIds);
  expect(Object.keys(rules.properties)).toEqual(allRuleIds);
});
