import { describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';

const clean = sample();
const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]);
const hinted = sample([['esimerkki(at)example.fi', 'esimerkki@example.fi']]);
const json = (text: string) => JSON.parse(text);

describe('which files are checked', () => {
  const paths = (args: readonly string[], files: Record<string, string>, cwd = '/srv') =>
    json(run(['check', '--format', 'json', ...args], { files, cwd }).stdout).files.map(
      (file: { path: string }) => file.path,
    );

  test('folders are searched for descriptions, by the order of code points', () => {
    const files = {
      '/srv/d/b.esr': clean,
      '/srv/d/a.esr.txt': clean,
      '/srv/d/Z.ESR': clean,
      '/srv/d/text.txt': clean,
      '/srv/d/other.txt': 'Ostoslista: maito',
      '/srv/d/note.md': clean,
      '/srv/d/node_modules/x.esr': clean,
      '/srv/d/.git/x.esr': clean,
      '/srv/d/._b.esr': 'x',
      '/srv/d/sub/ä.esr': clean,
      '/srv/d/\u{1f600}.esr': clean,
      '/srv/d/\uffe0.esr': clean,
    };
    const found = ['Z.ESR', 'a.esr.txt', 'b.esr', 'sub/ä.esr', 'text.txt', '\uffe0.esr', '\u{1f600}.esr'];
    expect(paths(['d'], files)).toEqual(found.map((name) => `d/${name}`));
    expect(paths(['.'], files, '/srv/d')).toEqual(found);
    expect(paths(['/srv/d/'], files, '/srv/d/sub')).toContain('../b.esr');
  });

  test('named files are always checked, each once', () => {
    const files = { '/srv/list.txt': 'Ostoslista: maito', '/srv/a.esr': clean };
    expect(paths(['list.txt', 'a.esr', './a.esr', '/srv/a.esr', '.'], files)).toEqual(['a.esr', 'list.txt']);
  });

  test('a large text that does not begin as a description is left out of a folder', () => {
    expect(paths(['.'], { '/srv/log.txt': `${'rivi\n'.repeat(20_000)}${clean}`, '/srv/a.esr': clean })).toEqual([
      'a.esr',
    ]);
    expect(paths(['.'], { '/srv/long.txt': `${clean}${'rivi\n'.repeat(20_000)}` })).toEqual(['long.txt']);
  });

  test('standard input goes by the name it is given', () => {
    const { stdout, code } = run(['check', '--stdin', '--stdin-filename', 'd/S29002.esr', '--format', 'json'], {
      stdin: wrong,
    });
    expect(code).toBe(1);
    const [file] = json(stdout).files;
    expect(file.path).toBe('d/S29002.esr');
    expect(file.findings.map((finding: { rule: string }) => finding.rule)).toContain('project-code-file-name');
    expect(json(run(['check', '--stdin', '--format=json'], { stdin: clean }).stdout).files).toEqual([
      { path: '<stdin>', findings: [] },
    ]);
  });
});

describe('exit codes', () => {
  const code = (
    args: readonly string[],
    files: Record<string, string> = { '/srv/a.esr': wrong, '/srv/h.esr': hinted },
  ) => run(['check', ...args], { files }).code;

  test('0 when nothing reaches the fail level, 1 when something does', () => {
    expect(code(['.'], { '/srv/a.esr': clean })).toBe(0);
    expect(code(['h.esr'])).toBe(0);
    expect(code(['h.esr', '--fail-level', 'hint'])).toBe(1);
    expect(code(['h.esr', '--fail-level', 'info'])).toBe(0);
    expect(code(['a.esr'])).toBe(1);
    expect(code(['a.esr', '--rule', 'business-id-check-digit=warning'])).toBe(0);
    expect(code(['a.esr', '--rule', 'business-id-check-digit=off', '--fail-level=hint'])).toBe(0);
  });

  test('what is not shown still counts', () => {
    expect(code(['h.esr', '--quiet', '--fail-level', 'hint'])).toBe(1);
  });

  test.each([
    [['missing.esr']],
    [['empty-folder']],
    [[]],
    [['a.esr', '--fail-level', 'fatal']],
    [['a.esr', '--unknown']],
    [['a.esr', '--rule', 'no-such-rule=off']],
    [['a.esr', '--rule', 'business-id-check-digit=loud']],
    [['a.esr', '--config', 'missing.json']],
    [['a.esr', '--config', 'c.json', '--no-config']],
    [['a.esr', '--stdin']],
    [['a.esr', '--stdin-filename', 'b.esr']],
    [['a.esr', '--output']],
    [['a.esr', '--quiet=yes']],
  ])('2 for %j', (args) => {
    const { code: exit, stderr } = run(['check', ...args], {
      files: { '/srv/a.esr': clean, '/srv/empty-folder/x.md': '' },
    });
    expect(exit).toBe(2);
    expect(stderr).not.toBe('');
  });
});

describe('what cannot be read', () => {
  const latin1 = Buffer.from(clean, 'latin1');
  const failure = (code: string) => Object.assign(new Error(code), { code });
  const files = {
    '/srv/good.esr': wrong,
    '/srv/latin.esr': latin1,
    '/srv/utf16.esr': Buffer.from(`\ufeff${clean}`, 'utf16le'),
    '/srv/gone.esr': failure('ENOENT'),
    '/srv/shut.esr': failure('EACCES'),
    '/srv/broken.esr': failure('EIO'),
  };

  test('is told by name and place while the rest is checked', () => {
    const { code, stdout, stderr } = run(['check', '.', '--lang', 'en', '--format', 'json'], { files });
    expect(code).toBe(2);
    const report = json(stdout);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['good.esr', 'latin.esr', 'utf16.esr']);
    expect(report.files[2].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['duplicate-project-code']);
    expect(report.files[1].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['wrong-encoding']);
    expect(report.errors.map((error: { path: string }) => error.path)).toEqual([
      'broken.esr',
      'gone.esr',
      'shut.esr',
      'utf16.esr',
    ]);
    expect(stderr).toMatch(/^broken\.esr: .*EIO/m);
    expect(stderr).toMatch(/^gone\.esr: .*vanished/m);
    expect(stderr).toMatch(/^utf16\.esr: .*UTF-16/m);
  });

  test('is told by its first wrong byte where the rule is off', () => {
    const off = ['check', 'latin.esr', '--rule', 'wrong-encoding=off', '--lang', 'en'];
    const { code, stderr } = run(off, { files });
    const offset = latin1.indexOf(0xf6);
    const before = clean.slice(0, offset).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    expect(code).toBe(2);
    expect(stderr).toContain(
      `latin.esr:${place}: The file is not UTF-8 text: line ${before.length} has the foreign byte 0xF6 (at byte offset ${offset} of the file)`,
    );
  });

  test('is not told of texts of another kind in a folder', () => {
    const other = Buffer.from('Päiväkirja', 'latin1');
    const { code, stderr } = run(['check', '.'], { files: { '/srv/a.esr': clean, '/srv/diary.txt': other } });
    expect([code, stderr]).toEqual([0, '']);
    expect(run(['check', 'diary.txt'], { files: { '/srv/diary.txt': other } }).code).toBe(2);
  });

  test('is told of a description in the wrong encoding, also in a .txt of a folder', () => {
    const { code, stdout, stderr } = run(['check', '.'], { files: { '/srv/kuvaus.txt': latin1 } });
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout.match(/wrong-encoding/g)).toHaveLength(1);
  });

  test('a file beyond 20 MB is too large', () => {
    const { code, stderr } = run(['check', 'huge.esr', '--lang=en'], {
      files: { '/srv/huge.esr': new Uint8Array(20 * 1024 * 1024 + 1) },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^huge\.esr: .*20 megabytes/);
  });

  test.each(['\n', '\r', '\r\n', 'a\n'])('a file with more than 500,000 times %j has too many lines', (line) => {
    const files = {
      '/srv/long.esr': line.repeat(500_001),
      '/srv/enough.esr': line.repeat(line.length === 1 ? 500_000 : 250_000),
    };
    const { code, stderr, stdout } = run(['check', 'long.esr', 'enough.esr', '--lang=en'], { files });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'long.esr: The file has too many lines: more than 500\u00a0000. A project description usually has under 500.\n',
    );
    expect(stdout).toContain('enough.esr');
  });
});

describe('columns and order', () => {
  test('a byte-order mark is not counted', () => {
    const first = (text: string) =>
      json(run(['check', 'a.esr', '--format', 'json'], { files: { '/srv/a.esr': text } }).stdout).files[0].findings;
    const found = first(wrong);
    expect(found).toHaveLength(1);
    expect(first(`\ufeff${wrong}`)).toEqual(found);
    expect(first(wrong.replaceAll('\n', '\r\n'))).toEqual(found);
  });

  test('findings of files together are among the others, by place', () => {
    const other = sample([['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen polku']]);
    const { stdout } = run(['check', '.', '--format', 'json'], {
      files: { '/srv/a.esr': wrong, '/srv/b.esr': other },
    });
    for (const { findings } of json(stdout).files) {
      const places = findings.map(
        ({ range: { start } }: { range: { start: { line: number; column: number } } }) =>
          start.line * 1000 + start.column,
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('output', () => {
  test('goes whole into a file', () => {
    const { stdout, written } = run(['check', 'a.esr', '--format', 'json', '-o', 'out/r.json'], {
      files: { '/srv/a.esr': clean },
    });
    expect(stdout).toBe('');
    expect(json(written.get('/srv/out/r.json') ?? '').summary.files).toBe(1);
  });

  test('that cannot be written makes the exit code 2', () => {
    const { code, stderr } = run(['check', 'a.esr', '--output', '/forbidden/r.txt'], {
      files: { '/srv/a.esr': clean },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('/forbidden/r.txt');
  });

  test('a cold check of a file loads no further bundle', () => {
    expect(run(['check', 'a.esr'], { files: { '/srv/a.esr': wrong } }).loaded).toEqual([]);
  });
});
