import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandOptions } from '../../server/src/cli/arguments/commands.ts';
import { pour } from '../../server/src/cli/output/pour.ts';
import type { Report, Reporter } from '../../server/src/cli/reports/report.ts';
import { reporters } from '../../server/src/cli/reports/reporters.ts';
import { plain } from '../../server/src/cli/reports/text-layout.ts';
import { finish } from '../../server/src/cli/steps.ts';
import { describeText } from '../../server/src/description/description.ts';
import { checkPortfolio, eachPortfolioFinding } from '../../server/src/rules/check-portfolio.ts';
import { digestOf } from '../../server/src/rules/portfolio/digest.ts';
import type { PortfolioRule } from '../../server/src/rules/portfolio-rule.ts';
import { portfolioRules } from '../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { sample } from '../support/sample.ts';
import type { Workbench } from './support/process.ts';
import { makeWorkbench, plainEnvironment } from './support/process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const formats = Object.entries(reporters) as [string, Reporter][];

/** A description whose every value is missing. */
const faulty = sample().replace(/^([A-ZÅÄÖ][^:\n]{3,40}): .*$/gm, '$1:');

const printing = { surface: { paint: plain, width: 80, isTerminal: false }, documentation: () => ({}) };

/** A report of many files that are made as they are asked for, and how many of them have been. */
function simulated(files: number): { report: Report; asked: () => number } {
  let asked = 0;
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const finding = {
    rule: 'x',
    severity: 'error',
    message: 'm'.repeat(200),
    range,
    related: [],
    fixable: false,
  } as const;
  const report: Report = {
    files: function* () {
      for (asked = 0; asked < files; asked++) yield { path: `${asked}.esr`, findings: [finding, finding] };
    },
    paths: () => [],
    totals: { files, clean: 0, counts: { error: files * 2, warning: 0, info: 0, hint: 0 }, fixable: 0, passedOver: 0 },
    troubles: [],
    ...{ language: 'en', failLevel: 'error', quiet: false },
  };
  return { report, asked: () => asked };
}

describe('a form of the report', () => {
  test.each(formats)('%s is given piece by piece, as the files come', (_name, reporter) => {
    const { report, asked } = simulated(2000);
    const portions: { length: number; asked: number }[] = [];
    const write = (text: string) => void portions.push({ length: text.length, asked: asked() });
    finish(pour(reporter(report, printing), write));
    expect(portions.length).toBeGreaterThan(5);
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThan(300_000);
    expect(portions[0]?.asked).toBeLessThan(1000);
  });

  // Text is the default, and lists of files are JSON too: those two are also known where that is decided.
  test.each(['sarif', 'junit', 'github'])(
    '%s is one file and one line: nothing else in the command names it',
    (name) => {
      const folder = path.join(root, 'server/src/cli');
      const naming = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .filter((file) =>
          new RegExp(`\\b${name}\\b|\\b${name}Report\\b`).test(readFileSync(path.join(folder, file), 'utf8')),
        )
        .map((file) => file.split(path.sep).join('/'));
      expect(naming.sort()).toEqual([`reports/${name}.ts`, 'reports/reporters.ts'].sort());
    },
  );

  test('the names of the forms come from the table', () => {
    expect(commandOptions.check.find((option) => option.name === 'format')?.choices).toEqual(
      formats.map(([name]) => name),
    );
  });
});

test('findings of several files, taken one by one, are the same as all at once', () => {
  const texts = [
    sample(),
    sample([['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen']]),
    sample([
      ['Hankekoodi: S29001', 'Hankekoodi: S29002'],
      ['Verstas Oy, 2345678-0', 'Verstaat oy, 2345678-0'],
    ]),
  ];
  const digests = texts.map((text, index) => digestOf(describeText(text), `${index}.esr`));
  const one = new Map<string, Finding[]>();
  eachPortfolioFinding(digests, portfolioRules, (uri, finding) => one.set(uri, [...(one.get(uri) ?? []), finding]));
  const sorted = (findings: Iterable<[string, readonly Finding[]]>) =>
    [...findings].map(([uri, all]) => [uri, all.map((each) => JSON.stringify(each)).sort()] as const).sort();
  expect(one.size).toBeGreaterThan(1);
  expect(sorted(one)).toEqual(sorted(checkPortfolio(digests, portfolioRules)));
});

test('a rule over several files that breaks is reported once, in the first of them', () => {
  const digests = ['b', 'a', 'c'].map((name) => digestOf(describeText(sample()), name));
  const broken: PortfolioRule = {
    id: 'broken',
    group: 'portfolio',
    severity: 'error',
    since: '0.2.0',
    makeIndex: () => {
      throw new Error('broken');
    },
  };
  const told: string[] = [];
  const failures: string[] = [];
  eachPortfolioFinding(
    digests,
    [broken],
    (uri, { rule }) => told.push(`${uri} ${rule}`),
    (rule) => failures.push(rule),
  );
  expect([told, failures]).toEqual([['a broken'], ['broken']]);
});

describe('memory', () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await makeWorkbench();
    mkdirSync(bench.place('many'));
    for (let number = 0; number < 500; number++) writeFileSync(bench.place(`many/${number}.esr`), faulty);
  });

  afterAll(() => bench.clear());

  test.each(formats.map(([name]) => name))('16 MB of heap are enough for any number of findings: %s', (format) => {
    const args = ['--max-old-space-size=16', bench.command, 'check', 'many', '--format', format, '-o', 'report'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: bench.folder,
      encoding: 'utf8',
      env: plainEnvironment(),
    });
    expect([status, stderr]).toEqual([1, '']);
    const report = readFileSync(bench.place('report'), 'utf8');
    expect(report.length).toBeGreaterThan(1_000_000);
    if (format === 'json') expect(JSON.parse(report).summary.files).toBe(500);
    if (format === 'sarif') expect(JSON.parse(report).runs[0].results.length).toBeGreaterThan(10_000);
  });
});
