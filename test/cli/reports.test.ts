import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../server/src/cli/reports/report.ts';
import { textReport } from '../../server/src/cli/reports/text.ts';
import { plain, printable } from '../../server/src/cli/reports/text-layout.ts';
import { version } from '../../server/src/cli/version.generated.ts';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';

const coded = (number: number) => ['Hankekoodi: S29001', `Hankekoodi: S2900${number}`] as const;
const clean = sample([coded(2)]);
const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]);
const several = sample([
  coded(3),
  ['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671'],
  ['esimerkki(at)example.fi', 'esimerkki@example.fi'],
  ['Alkaa 1.3.2018 ja päättyy 31.8.2020', 'Alkaa 1.3.2018 ja päättyy 28.2.2018'],
]);
const doubled = sample([
  coded(4),
  ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Polku työhön\n\nHankkeen nimi: Toinen'],
]);
const files = { '/srv/a.esr': wrong, '/srv/b.esr': clean, '/srv/d/c.esr': several, '/srv/d/tupla.esr': doubled };
const report = (format: string, args: readonly string[] = ['.']) =>
  run(['check', ...args, '--format', format, '--lang', 'en', '--fail-level', 'warning'], { files }).stdout;

test('json has the documented shape', () => {
  expect(JSON.parse(report('json', ['a.esr', 'b.esr']))).toEqual({
    version: 1,
    tool: { name: 'esr-kuvaus', version },
    files: [
      {
        path: 'a.esr',
        findings: [
          {
            rule: 'business-id-check-digit',
            severity: 'error',
            message: expect.stringContaining('1234567-8'),
            range: { start: { line: 27, column: 11 }, end: { line: 27, column: 20 } },
            related: [],
            fixable: false,
          },
        ],
      },
      { path: 'b.esr', findings: [] },
    ],
    summary: { files: 2, errors: 1, warnings: 0, infos: 0, hints: 0, passedOver: 0 },
  });
});

describe('text', () => {
  const text = (args: readonly string[], world = {}) =>
    run(['check', '--no-config', '--lang', 'fi', ...args], { files, ...world });

  test('groups by file, aligns, wraps, shows related places and sums up', () => {
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    const finding = { rule: 'some-rule', message: 'Lyhyt viesti.', related: [], fixable: false };
    const long = {
      ...finding,
      message: 'Pitkä viesti, joka ei mahdu yhdelle riville vaan jatkuu toisella.',
      fixable: true,
    };
    const related = [
      { range: at(4, 0), message: 'Täällä.' },
      { range: at(0, 0), message: 'Toisessa tiedostossa.', path: 'c.esr' },
    ];
    const files = [
      {
        path: 'a.esr',
        findings: [
          { ...finding, severity: 'error', range: at(8, 0) },
          { ...long, related, severity: 'warning', range: at(99, 11) },
        ],
      },
      { path: 'b.esr', findings: [] },
      { path: 'c.esr', findings: [{ ...finding, severity: 'hint', range: at(0, 0) }] },
    ] as const;
    const troubles = [{ path: 'd.esr', message: 'Ei löydy.' }];
    const totals = {
      files: 3,
      clean: 1,
      counts: { error: 1, warning: 1, info: 0, hint: 1 },
      fixable: 1,
      passedOver: 0,
    };
    const report: Report = {
      ...{ files: () => files, paths: () => files.map(({ path }) => path), totals },
      ...{ troubles, language: 'fi', failLevel: 'error', quiet: false },
    };
    const printing = { surface: { paint: plain, width: 64, isTerminal: true }, documentation: () => ({}) };
    expect([...textReport(report, printing)].join('')).toMatchInlineSnapshot(`
      "a.esr
           9:1  virhe     Lyhyt viesti.  some-rule
        100:12  varoitus  Pitkä viesti, joka ei mahdu yhdelle riville
                          vaan jatkuu toisella.  some-rule
                          → 5:1 Täällä.
                          → c.esr:1:1 Toisessa tiedostossa.

      c.esr
        1:1  vihje  Lyhyt viesti.  some-rule

      3 tiedostoa tarkistettu: 1 virhe, 1 varoitus, 1 vihje
      (1 on korjattavissa editorissa)
      1 ongelma esti tarkistamasta kaikkea
      "
    `);
  });

  test.each([
    [20, 20],
    [33, 33],
    [59, 59],
    [60, 60],
    [72, 72],
    [200, 100],
  ])('on a terminal of %i columns no line is longer than %i, but for a word', (columns, width) => {
    const { stdout } = text(['.', '--show-source'], { columns, isTerminal: true, env: { NO_COLOR: '1' } });
    const long = stdout.split('\n').filter((line) => line.length > width && /[^\s→]\s+\S/.test(line));
    expect(long).toEqual([]);
    expect(stdout).toMatch(/27:11/);
  });

  test('that is not a terminal has lines that are complete by themselves', () => {
    const { stdout } = text(['d/c.esr', 'a.esr', 'b.esr', 'd/tupla.esr']);
    const [findings = '', summary] = stdout.split('\n\n');
    expect(findings.split('\n').filter((line) => !line.startsWith('  → '))).toEqual(
      findings.match(/^(?:a|d\/c|d\/tupla)\.esr:\d+:\d+: (?:virhe|varoitus|huomio|vihje): .+ \[[a-z-]+\]$/gm),
    );
    expect(findings).toMatch(/^ {2}→ d\/tupla\.esr:\d+:\d+: /m);
    expect(summary).toMatch(/^4 tiedostoa tarkistettu: /);
    expect(text(['b.esr']).stdout).toBe('1 tiedosto tarkistettu: ei huomautettavaa\n');
  });

  test('with --show-source shows the line with the place marked', () => {
    expect(text(['a.esr', '--show-source']).stdout).toContain(
      '\n  27 | Y-tunnus: 1234567-8\n     |           ^^^^^^^^^\n',
    );
    expect(run(['check', 'a.esr', '--show-source', '--format', 'json'], { files }).code).toBe(2);
  });

  test('is coloured only on a terminal, and never with NO_COLOR or on a dumb terminal', () => {
    expect(text(['a.esr'], { isTerminal: true }).stdout).toContain('\u001b[31mvirhe\u001b[39m');
    expect(text(['a.esr']).stdout).not.toContain('\u001b');
    expect(text(['a.esr'], { isTerminal: true, env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
    expect(text(['a.esr'], { isTerminal: true, env: { TERM: 'dumb' } }).stdout).not.toContain('\u001b');
    expect(text(['a.esr', '-o', 'x'], { isTerminal: true }).written.get('/srv/x')).not.toContain('\u001b');
  });

  test.each([
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [['--color', 'always'], { NO_COLOR: '1', FORCE_COLOR: '0' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [['--color=always', '--color', 'never'], {}, false],
    [['--color', 'auto'], {}, false],
  ] as const)('with %j and %j in a pipe is coloured: %s', (args, env, coloured) => {
    expect(text(['a.esr', ...args], { env }).stdout.includes('\u001b')).toBe(coloured);
    expect(run(['rules', ...args], { env }).stdout.includes('\u001b')).toBe(coloured);
  });

  test('other forms never have colours', () => {
    expect(run(['check', 'a.esr', '--format', 'github', '--color', 'always'], { files }).stdout).not.toContain(
      '\u001b',
    );
  });

  test('of a clean file is one line, and nothing with --quiet', () => {
    expect(text(['b.esr']).stdout).toBe('1 tiedosto tarkistettu: ei huomautettavaa\n');
    expect(text(['b.esr', '--quiet']).stdout).toBe('');
  });

  test('with --quiet has only errors and warnings', () => {
    const { stdout } = text(['d/c.esr', '-q']);
    expect(stdout).not.toContain('email-exposed');
    expect(stdout).toMatch(/2 virhettä \(/);
  });

  test('never lets a file command the terminal', () => {
    const evil = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: \u001b[2J\u009b31m\u202e12']]);
    const { stdout } = text(['evil.esr'], { files: { '/srv/evil.esr': evil } });
    expect(stdout).toContain('␛[2J');
    expect(printable('\u001b[2J\u009b31m\u202e12\n\u2028')).toBe('␛[2J\ufffd31m\ufffd12␊\ufffd');
    for (const character of '\u001b\u009b\u202e') expect(stdout).not.toContain(character);
  });

  test('speaks Swedish and English', () => {
    expect(run(['check', 'b.esr', '--lang', 'sv'], { files }).stdout).toBe(
      '1 fil kontrollerad: inget att anmärka på\n',
    );
    expect(run(['check', 'b.esr', '--lang', 'en'], { files }).stdout).toBe('1 file checked: nothing to report\n');
  });
});

test('sarif is valid by the schema that OASIS publishes', () => {
  const schema = readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8');
  // Written for draft 4; nothing in it reads differently in draft 7, which the validator knows.
  const { $schema, id, ...draft7 } = JSON.parse(schema);
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(draft7);
  const logs = [report('sarif'), run(['check', 'none.esr', '--format', 'sarif'], {}).stdout];
  for (const log of logs) {
    validate(JSON.parse(log));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test('sarif explains the rules and points at them', () => {
  const log = JSON.parse(report('sarif')) as Log;
  const [first] = log.runs;
  const rules = first?.tool.driver.rules ?? [];
  expect(log.version).toBe('2.1.0');
  expect(first?.columnKind).toBe('utf16CodeUnits');
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { ruleId, ruleIndex, locations, level } of first?.results ?? []) {
    expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect(rules[ruleIndex ?? -1]?.shortDescription?.text).toMatch(/\w/);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^(a|d\/c|d\/tupla)\.esr$/);
  }
  expect(first?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 27,
    startColumn: 11,
    endLine: 27,
    endColumn: 20,
  });
  expect(first?.results?.some(({ relatedLocations }) => relatedLocations?.length === 1)).toBe(true);
  expect(first?.invocations).toEqual([{ executionSuccessful: true }]);
});

test('sarif tells what could not be checked, and escapes paths', () => {
  const { stdout } = run(['check', 'ä b.esr', 'none.esr', '--format', 'sarif'], { files: { '/srv/ä b.esr': wrong } });
  const [first] = (JSON.parse(stdout) as Log).runs;
  expect(first?.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(first?.invocations?.[0]?.toolExecutionNotifications?.[0]?.level).toBe('error');
  expect(first?.artifacts?.[0]?.location?.uri).toBe('%C3%A4%20b.esr');
});

test('junit counts a finding below the fail level as passed', () => {
  const xml = report('junit', ['b.esr', 'd/c.esr']);
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="esr-kuvaus" tests="4" failures="2" errors="0">/,
  );
  expect(xml).toContain('<testsuite name="b.esr" tests="1" failures="0" errors="0">');
  expect(xml).toContain('<testsuite name="d/c.esr" tests="3" failures="2" errors="0">');
  expect(xml.match(/<failure /g)).toHaveLength(2);
  expect(xml.match(/<system-out>/g)).toHaveLength(1);
});

test('junit escapes what XML cannot hold', () => {
  const evil = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: <&"\u0001\u0008']]);
  const { stdout } = run(['check', 'a.esr', 'none.esr', '--format', 'junit'], { files: { '/srv/a.esr': evil } });
  expect(stdout).toContain('&lt;&amp;&quot;\ufffd\ufffd');
  expect(stdout).toContain('errors="1"');
});

test('github writes workflow commands', () => {
  const lines = report('github', ['a.esr', 'd/c.esr']).trim().split('\n');
  expect(lines[0]).toMatch(
    /^::error file=a\.esr,line=27,endLine=27,col=11,endColumn=20,title=business-id-check-digit::/,
  );
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::error', '::notice']);
  const { stdout } = run(['check', 'x:y,z%.esr', '--format', 'github'], { files: { '/srv/x:y,z%.esr': wrong } });
  expect(stdout).toContain('file=x%3Ay%2Cz%25.esr,');
});

test.each(['json', 'sarif', 'junit', 'github'])('%s stays one document when nothing can be checked', (format) => {
  const { code, stdout } = run(['check', 'none.esr', '--format', format]);
  expect(code).toBe(2);
  if (format === 'json' || format === 'sarif') expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stdout).toContain('none.esr');
});
