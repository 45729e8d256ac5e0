import { describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';

const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]);
const file = '/srv/d/e/a.esr';
const off = '{ "rules": { "business-id-check-digit": "off" } }';
const warn = '{ "rules": { "business-id-check-digit": "warning" } }';

describe('the configuration of a file', () => {
  const severities = (files: Record<string, string>, args: readonly string[] = []) => {
    const { stdout } = run(['check', 'd/e/a.esr', '--format', 'json', ...args], { files: { [file]: wrong, ...files } });
    return JSON.parse(stdout).files[0].findings.map((finding: { severity: string }) => finding.severity);
  };

  test('is the nearest file upward', () => {
    expect(severities({})).toEqual(['error']);
    expect(severities({ '/esr-kuvaus.json': warn })).toEqual(['warning']);
    expect(severities({ '/srv/d/e/esr-kuvaus.json': '{}', '/srv/esr-kuvaus.json': off })).toEqual(['error']);
    expect(severities({ '/srv/d/esr-kuvaus.json': off })).toEqual([]);
    expect(severities({ '/srv/d/e/f/esr-kuvaus.json': off })).toEqual(['error']);
  });

  test('gives way to options', () => {
    const files = { '/srv/d/esr-kuvaus.json': off, '/srv/other.json': warn };
    expect(severities(files, ['--rule', 'business-id-check-digit=hint'])).toEqual(['hint']);
    expect(severities(files, ['--config', 'other.json'])).toEqual(['warning']);
    expect(severities(files, ['--no-config'])).toEqual(['error']);
  });

  test('ignores by file and rule, seen from its own folder', () => {
    const ignoring = (ignore: unknown) => ({ '/srv/d/esr-kuvaus.json': JSON.stringify({ ignore }) });
    expect(severities(ignoring([{ files: ['e/*'] }]))).toEqual([]);
    expect(severities(ignoring([{ files: ['d/e/*'] }]))).toEqual(['error']);
    expect(severities(ignoring([{ files: ['*.esr'], rules: ['url-format'] }]))).toEqual(['error']);
    expect(severities({ '/srv/x.json': '{"ignore":[{"files":["d/**"]}]}' }, ['--config', 'x.json'])).toEqual([]);
  });

  test('holds for standard input by its name', () => {
    const { code } = run(['check', '--stdin', '--stdin-filename', 'd/new.esr'], {
      stdin: wrong,
      files: { '/srv/d/esr-kuvaus.json': off },
    });
    expect(code).toBe(0);
  });

  test('is each file’s own, also for findings of several files together', () => {
    const files = {
      '/srv/a/one.esr': wrong,
      '/srv/b/two.esr': wrong.replace('S29001', 'S29002'),
      '/srv/b/esr-kuvaus.json': warn,
    };
    const report = JSON.parse(run(['check', '.', '--format', 'json'], { files }).stdout);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1 });
  });
});

describe('a wrong configuration file', () => {
  test('is reported once with its place; what is valid in it counts, and the files are checked', () => {
    const config = '{\n  "rules": { "business-id-check-digit": "off", "missing-secton": "off" }\n}';
    const files = {
      '/srv/d/a.esr': wrong,
      '/srv/d/e/b.esr': wrong.replace('S29001', 'S29002'),
      '/srv/d/esr-kuvaus.json': config,
    };
    const { code, stdout, stderr } = run(['check', '.', '--format', 'json', '--lang', 'en'], { files });
    expect(code).toBe(2);
    expect(stderr).toBe('d/esr-kuvaus.json:2:48: There is no rule “missing-secton”. Did you mean “missing-section”?\n');
    const report = JSON.parse(stdout);
    expect(report.summary).toMatchObject({ files: 2, errors: 0 });
    expect(report.errors).toEqual([{ path: 'd/esr-kuvaus.json', message: expect.any(String), line: 2, column: 48 }]);
  });

  test('speaks the language that is asked for', () => {
    const files = { '/srv/a.esr': wrong, '/srv/esr-kuvaus.json': '{ "language": "sv" ' };
    expect(run(['check', 'a.esr'], { files }).stderr).toMatch(/^esr-kuvaus\.json:1:20: .*kelvollista JSONia/);
    expect(run(['check', 'a.esr', '--lang', 'sv'], { files }).stderr).toMatch(/giltig JSON/);
  });

  test('may be unreadable or in another encoding', () => {
    const unreadable = Object.assign(new Error('x'), { code: 'EACCES' });
    for (const config of [unreadable, Buffer.from('{ "ä": 1 }', 'latin1')]) {
      const { code, stderr } = run(['check', 'a.esr'], {
        files: { '/srv/a.esr': wrong, '/srv/esr-kuvaus.json': config },
      });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^esr-kuvaus\.json:/);
    }
  });
});
