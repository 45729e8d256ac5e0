import { severities } from '../../rules/rule.ts';
import type { FileReport, Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne, isAtLeast } from './report.ts';

/**
 * The report as JUnit XML, which most CI systems show as tests: a suite a file, a case a finding. A finding below the fail level is a
 * case that passed, with its message as output; a file without findings is one case that passed.
 */
export function* junitReport({ files, troubles, failLevel, totals }: Report): Iterable<string> {
  const found = severities.reduce((sum, severity) => sum + totals.counts[severity], 0);
  const attributes = {
    name: 'esr-kuvaus',
    tests: found + totals.clean + troubles.length,
    failures: severities.reduce((sum, each) => sum + (isAtLeast(each, failLevel) ? totals.counts[each] : 0), 0),
    errors: troubles.length,
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  const isEmpty = totals.files + troubles.length === 0;
  yield `<testsuites${attributesOf(attributes)}${isEmpty ? '/' : ''}>\n`;
  for (const file of files()) yield suiteText(fileSuite(file, ({ severity }) => isAtLeast(severity, failLevel)));
  for (const trouble of troubles) yield suiteText(troubleSuite(trouble));
  if (!isEmpty) yield '</testsuites>\n';
}

function suiteText(suite: Suite): string {
  return suiteLines(suite)
    .map((line) => `  ${line}\n`)
    .join('');
}

interface Suite {
  readonly name: string;
  readonly failures: number;
  readonly errors: number;
  /** The lines of each case. */
  readonly cases: readonly (readonly string[])[];
}

function fileSuite({ path, findings }: FileReport, fails: (finding: ReportedFinding) => boolean): Suite {
  const cases = findings.map((finding) => findingCase(path, finding, fails(finding)));
  const passed = element('testcase', { name: 'esr-kuvaus', classname: path }, []);
  return { name: path, failures: findings.filter(fails).length, errors: 0, cases: cases.length > 0 ? cases : [passed] };
}

function troubleSuite({ path, message }: ReportedTrouble): Suite {
  const error = element('error', { message }, []);
  return {
    name: path,
    failures: 0,
    errors: 1,
    cases: [element('testcase', { name: 'esr-kuvaus', classname: path }, error)],
  };
}

function findingCase(
  path: string,
  { rule, severity, message, range }: ReportedFinding,
  failed: boolean,
): readonly string[] {
  const { line, column } = countFromOne(range.start);
  const detail = `${path}:${line}:${column} ${severity} ${message}`;
  const content = failed
    ? [`<failure${attributesOf({ type: severity, message })}>${escapeXml(detail)}</failure>`]
    : [`<system-out>${escapeXml(detail)}</system-out>`];
  return element('testcase', { name: `${rule} ${line}:${column}`, classname: path }, content);
}

function suiteLines({ name, cases, failures, errors }: Suite): readonly string[] {
  return element('testsuite', { name, tests: cases.length, failures, errors }, cases.flat());
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content: readonly string[]): readonly string[] {
  if (content.length === 0) return [`<${name}${attributesOf(attributes)}/>`];
  return [`<${name}${attributesOf(attributes)}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for XML; what XML 1.0 cannot hold at all becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character);
}
