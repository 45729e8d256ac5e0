import { describe, expect, test } from 'vitest';
import { commandNames, commandOptions } from '../../server/src/cli/arguments/commands.ts';
import { version } from '../../server/src/cli/version.generated.ts';
import { languages } from '../../server/src/messages/message.ts';
import { portfolioRules, rules } from '../../server/src/rules/registry.generated.ts';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';

describe('help and version', () => {
  test.each(languages)('the help in %s names every option and fits 80 columns', (lang) => {
    for (const command of commandNames) {
      const { code, stdout } = run([command, '--help', '--lang', lang]);
      expect(code).toBe(0);
      for (const { name } of commandOptions[command]) expect(stdout).toContain(`--${name}`);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
    expect(run(['--help', '--lang', lang]).stdout).toMatch(/check .*\n.*format .*\n.*rules .*\n.*server /);
  });

  test('the version', () => {
    for (const args of [['--version'], ['-V'], ['check', '--version']])
      expect(run(args).stdout).toBe(`esr-kuvaus ${version}\n`);
  });
});

describe('wrong usage is explained on stderr', () => {
  test.each([
    [[], /Komento puuttuu/],
    [['chek'], /esr-kuvaus check/],
    [['nonsense'], /”nonsense” ei ole/],
    [['a.esr'], /esr-kuvaus check a\.esr/],
    [['check', '--formt', 'json'], /Tarkoititko: --format/],
    [['check', '--format', 'xml'], /text, json, sarif, junit, github/],
    [['check', '--rule', 'business-id-chek-digit=off', 'a.esr'], /Tarkoititko ”business-id-check-digit”/],
    [['rules', 'missing-secton'], /Tarkoititko ”missing-section”/],
    [['rules', 'missing-section', 'x'], /x/],
    [['server'], /server --stdio/],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = run(args, { files: { '/srv/a.esr': '' } });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/--help\n$/);
  });
});

describe('the language', () => {
  const files = { '/srv/a.esr': sample() };
  const said = (args: readonly string[], env: Record<string, string>, more: Record<string, string> = {}) =>
    run(['check', 'a.esr', ...args], { files: { ...files, ...more }, env }).stdout;
  const [fi, sv, en] = [/tarkistettu/, /kontrollerad/, /checked/];

  test('is --lang, then ESR_LANG, then the configuration, then the locale, then Finnish', () => {
    const env = { ESR_LANG: 'sv', LANG: 'en_US.UTF-8' };
    expect(said(['--lang', 'en'], { ...env, LANG: 'fi' })).toMatch(en);
    expect(said(['--lang=fi'], env)).toMatch(fi);
    expect(said([], env)).toMatch(sv);
    expect(said([], { LANG: 'en_US.UTF-8' }, { '/srv/esr-kuvaus.json': '{"language":"sv"}' })).toMatch(sv);
    expect(said([], { LANG: 'en_US.UTF-8' })).toMatch(en);
    expect(said([], { LANG: 'sv_FI' })).toMatch(sv);
    expect(said([], { LC_ALL: 'sv_FI', LANG: 'en' })).toMatch(sv);
    expect(said([], { LC_ALL: '', LC_MESSAGES: 'en_GB@euro', LANG: 'sv' })).toMatch(en);
    for (const LANG of ['C', 'POSIX', 'de_DE', 'english', '']) expect(said([], { LANG })).toMatch(fi);
    expect(said([], { ESR_LANG: 'de', LANG: 'de' })).toMatch(fi);
  });

  test('also explains wrong usage', () => {
    expect(run(['check', '--lang', 'sv', '--foo']).stderr).toMatch(/finns inte/);
    expect(run(['check', '--lang', 'de', 'a.esr'], { env: { LANG: 'en' } }).stderr).toMatch(/fi, sv, en/);
  });
});

describe('rules', () => {
  test('lists every rule with its severity and title', () => {
    const { code, stdout } = run(['rules', '--lang', 'en']);
    expect(code).toBe(0);
    for (const { id, severity } of [...rules, ...portfolioRules])
      expect(stdout).toMatch(new RegExp(`^  ${id} +${severity} +\\S`, 'm'));
  });

  test.each(languages)('explains each rule in %s', (lang) => {
    for (const { id } of [...rules, ...portfolioRules]) {
      const { code, stdout } = run(['rules', id, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout.startsWith(`${id}\n`)).toBe(true);
      expect(stdout).not.toMatch(/[«»]|undefined|\{\w+\}/);
    }
  });

  test('a page shows what is wrong with carets', () => {
    expect(run(['rules', 'business-id-check-digit']).stdout).toContain(
      '    Y-tunnus: 1234567-8\n              ^^^^^^^^^\n',
    );
  });
});
