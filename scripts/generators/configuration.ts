// Writes the JSON Schema of esr-kuvaus.json and the editor's settings in package.json, both from the one schema of the configuration.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { configSchema } from '../../server/src/config/schema.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { languages } from '../../server/src/messages/message.ts';
import { documentationOf } from '../../server/src/rules/documentation.generated.ts';

type Json = { readonly [key: string]: unknown };
type Properties = Readonly<Record<string, Json>>;

const ruleIds = Object.keys(documentationOf);

/** Finnish and English in one: the editors that show it know no Finnish of their own. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Tämän tiedoston kaava. – The schema of this file.',
  language: 'Viestien kieli. – The language of messages.',
  rules: 'Sääntöjen vakavuudet. – Severities of rules.',
  longParagraph: 'Näin monesta merkistä alkaen kappale on pitkä. – A paragraph is long from this many characters on.',
  ignore: 'Löydökset, joita ei näytetä. – Findings that are not shown.',
};

const ignoreDescriptions: Readonly<Record<string, string>> = {
  files:
    'Tiedostot hakukuvioina tämän tiedoston kansiosta lukien; kuvio ilman merkkiä / koskee nimiä kaikissa kansioissa. – ' +
    'Files, as globs relative to this file’s folder; a glob without / is about names in every folder.',
  rules: 'Säännöt; kaikki, jos puuttuu. – Rules; all of them when absent.',
};

/** The schema of the configuration file, and package.json with the settings that derive from it. */
export function generate(root: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Json;
  return {
    'schemas/esr-kuvaus.schema.json': print(schema()),
    'package.json': print(withSettings(manifest)),
  };
}

function print(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function schema(): Json {
  const { $schema, ...rest } = bareSchema();
  const properties = describeAll(propertiesOf(rest), descriptions);
  return {
    $schema,
    title: 'esr-kuvaus.json',
    description: 'Hankekuvausten tarkistuksen asetukset. – Settings for checking project descriptions.',
    allowComments: true,
    allowTrailingCommas: true,
    ...rest,
    properties: {
      ...properties,
      rules: describedRules(properties.rules ?? {}),
      ignore: describedIgnore(properties.ignore ?? {}),
    },
  };
}

function bareSchema(): Json {
  return z.toJSONSchema(configSchema(ruleIds), { target: 'draft-7' }) as Json;
}

function propertiesOf(schema: Json): Properties {
  return schema.properties as Properties;
}

function describeAll(properties: Properties, texts: Readonly<Record<string, string>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, { description: texts[key], ...value }]),
  );
}

/** Every rule's level with the rule's title. */
function describedRules(rules: Json): Json {
  const titles = ruleIds.map((id) => {
    const { fi = '', en = '' } = documentationOf[id]?.title ?? {};
    return [id, `${fi}. – ${en}.`] as const;
  });
  return { ...rules, properties: describeAll(propertiesOf(rules), Object.fromEntries(titles)) };
}

function describedIgnore(ignore: Json): Json {
  const items = ignore.items as Json;
  return { ...ignore, items: { ...items, properties: describeAll(propertiesOf(items), ignoreDescriptions) } };
}

/** package.json with `esr.language`, `esr.rules` and `esr.longParagraph` rewritten and everything else as it is. */
function withSettings(manifest: Json): Json {
  const contributes = manifest.contributes as Json | undefined;
  const configuration = contributes?.configuration as Json | undefined;
  if (configuration === undefined) return manifest;
  const properties = { ...propertiesOf(configuration), ...settings() };
  return { ...manifest, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

function settings(): Properties {
  const { language, rules, longParagraph } = propertiesOf(bareSchema());
  return {
    'esr.language': {
      ...language,
      enum: [...languages, 'auto'],
      default: defaultSettings.language,
      enumItemLabels: ['Suomi', 'Svenska', 'English', 'Editorin kieli – The editor’s display language'],
      scope: 'window',
      order: 1,
      markdownDescription: '%setting.language%',
    },
    'esr.rules': {
      ...describedRules(rules ?? {}),
      default: {},
      scope: 'resource',
      order: 2,
      markdownDescription: '%setting.rules%',
    },
    'esr.longParagraph': {
      ...longParagraph,
      default: defaultSettings.longParagraph,
      scope: 'resource',
      order: 3,
      markdownDescription: '%setting.longParagraph%',
    },
  };
}
