// Writes a page for every rule in Finnish and in English, their index, and the list of rules in README.md. What the pages show as
// messages and fixes is what the rules say of the examples.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleParts } from '../../server/src/cli/commands/rule-page.ts';
import { severityNames } from '../../server/src/messages/cli.ts';
import * as texts from '../../server/src/messages/cli-rules.ts';
import type { Argument, Language, Message, Text } from '../../server/src/messages/message.ts';
import { message, render } from '../../server/src/messages/message.ts';
import { documentationOf } from '../../server/src/rules/documentation.generated.ts';
import { portfolioRules, rules } from '../../server/src/rules/registry.generated.ts';
import type { Finding, Rule, RuleDocumentation, RuleGroup } from '../../server/src/rules/rule.ts';
import type { ExampleFindings } from './lib/example-findings.ts';
import { exampleFindings } from './lib/example-findings.ts';

type RuleFacts = Pick<Rule, 'id' | 'severity' | 'since'> & { readonly group: RuleGroup };

const pageLanguages = ['fi', 'en'] as const;
type PageLanguage = (typeof pageLanguages)[number];

const allRules: readonly RuleFacts[] = [...rules, ...portfolioRules];
const groups = Object.keys(texts.groupNames) as RuleGroup[];

/** The pages, by file. */
export function generate(root: string): Record<string, string> {
  const sample = readFileSync(path.join(root, 'test/fixtures/sample.esr'), 'utf8');
  const findings = exampleFindings(sample);
  const pages = allRules.flatMap((rule) => {
    const documentation = documentationOf[rule.id];
    if (documentation === undefined) return [];
    return pageLanguages.map((language) => [
      `docs/rules/${language}/${rule.id}.md`,
      page(rule, documentation, language, findings),
    ]);
  });
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': index(), ...readme(root) };
}

function page(
  rule: RuleFacts,
  documentation: RuleDocumentation,
  language: PageLanguage,
  findings: ExampleFindings,
): string {
  const say = (text: Text) => text[language];
  const { title, why, remedy, examples } = documentation;
  const found = examples.map((example) => findings(rule.id, example));
  return paragraphs([
    `# ${say(title)}`,
    facts(rule, language),
    say(why),
    `## ${say(texts.pageRemedy)}`,
    say(remedy),
    `## ${say(texts.pageFix)}`,
    fixList(found.flat(), language),
    `## ${say(texts.pageExamples)}`,
    ...examples.flatMap((example, at) => [
      ...(examples.length > 1 ? [`### ${render(message(texts.pageExample, { number: at + 1 }), language)}`] : []),
      ...exampleParts(example, language).flatMap(({ kind, caption, lines }) => [
        `${caption}:`,
        block('text', lines),
        ...(kind === 'wrong' ? (found[at] ?? []).map((finding) => quote(finding, language)) : []),
      ]),
    ]),
    `## ${say(texts.pageConfiguration)}`,
    say(texts.pageConfigurationText),
    block('json', [`{ "rules": { "${rule.id}": "off" } }`]),
  ]);
}

function facts({ id, severity, group, since }: RuleFacts, language: PageLanguage): string {
  const other = pageLanguages.find((each) => each !== language) ?? language;
  const link = language === 'fi' ? 'In English' : 'Suomeksi';
  return [
    `\`${id}\``,
    severityNames[severity][language],
    `[${texts.groupNames[group][language]}](../README.md)`,
    `${texts.pageSince[language]} ${since}`,
    `[${link}](../${other}/${id}.md)`,
  ].join(' · ');
}

/** A finding as it is shown to a person: its message, and the places that belong to it. */
function quote({ severity, message: said, related = [] }: Finding, language: Language): string {
  const places = related.map((place) => `>\n> → ${render(place.message, language)}`);
  return [`> **${severityNames[severity][language]}**: ${render(said, language)}`, ...places].join('\n');
}

function fixList(findings: readonly Finding[], language: Language): string {
  const fixes = findings.flatMap((finding) => finding.fixes ?? []);
  const lines = fixes.map(({ title, safe }) => {
    return `- ${render(general(title), language)} (${(safe ? texts.pageSafe : texts.pageUnsafe)[language]})`;
  });
  return lines.length === 0 ? texts.pageNoFix[language] : [...new Set(lines)].join('\n');
}

/** A title without the values of its example: what the fix does in any text. */
function general({ text, args = {} }: Message): Message {
  const names = Object.entries(args).map(([name, value]) => [name, isText(value) ? value : '…'] as const);
  return { text, args: Object.fromEntries(names) };
}

function isText(argument: Argument): boolean {
  return typeof argument === 'object' && 'text' in argument;
}

function block(kind: string, lines: readonly string[]): string {
  const fence = lines.some((line) => line.includes('```')) ? '````' : '```';
  return [fence + kind, ...lines, fence].join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function index(): string {
  const tables = groups.map((group) => [`## ${bilingual(texts.groupNames[group])}`, table(group, './')]);
  return paragraphs([
    '# Säännöt – Rules',
    'Sivut tehdään sääntöjen lähdekoodista, ja esimerkit ajetaan testeissä. – The pages are made from the rules’ source, and the examples are run as tests.',
    ...tables.filter(([, rows]) => rows !== '').flat(),
  ]);
}

function table(group: RuleGroup, base: string): string {
  const rows = allRules
    .filter((rule) => rule.group === group)
    .map(({ id, severity }) => {
      const { fi = '', en = '' } = documentationOf[id]?.title ?? {};
      const links = `[\`${id}\`](${base}fi/${id}.md)`;
      return `| ${links} | ${severityNames[severity].fi} | ${cell(fi)} | [${cell(en)}](${base}en/${id}.md) |`;
    });
  if (rows.length === 0) return '';
  return ['| Sääntö – Rule | Vakavuus | Mitä se löytää | What it finds |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function bilingual(text: Text): string {
  return text.fi === text.en ? text.fi : `${text.fi} – ${text.en}`;
}

const marks = ['<!-- rules:start -->', '<!-- rules:end -->'] as const;

/** README.md with its list of rules rewritten, if it has a place for one. */
function readme(root: string): Record<string, string> {
  const file = path.join(root, 'README.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = marks.map((mark) => text.indexOf(mark)) as [number, number];
  if (start === -1 || end < start) return {};
  const lists = groups.flatMap((group) => {
    const links = allRules
      .filter((rule) => rule.group === group)
      .map(({ id }) => `[\`${id}\`](docs/rules/en/${id}.md)`);
    return links.length === 0 ? [] : [`**${texts.groupNames[group].en}**: ${links.join(', ')}`];
  });
  return { 'README.md': `${text.slice(0, start)}${marks[0]}\n${lists.join('\n\n')}\n${text.slice(end)}` };
}
