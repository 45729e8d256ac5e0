import { expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';

const tidy = sample();
const untidy = sample([
  ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi:   Polku työhön  '],
  ['Ohjaus alkaa ilman jonoa.', 'Ohjaus alkaa ilman jonoa. \t'],
]);

test('writes the tidy text of the files that need it', () => {
  const files = { '/srv/a.esr': untidy, '/srv/b.esr': tidy, '/srv/c.txt': 'Ostoslista:  maito ' };
  const { code, written, stdout } = run(['format', '.'], { files });
  expect(code).toBe(0);
  expect([...written]).toEqual([['/srv/a.esr', tidy]]);
  expect(stdout).toBe('a.esr\n1 tiedosto siistitty\n');
});

test('keeps the byte-order mark and the line endings', () => {
  const text = `\ufeff${untidy.replaceAll('\n', '\r\n')}`;
  expect(run(['format', 'a.esr'], { files: { '/srv/a.esr': text } }).written.get('/srv/a.esr')).toBe(
    `\ufeff${tidy.replaceAll('\n', '\r\n')}`,
  );
});

test('with --check writes nothing and ends with 1', () => {
  const { code, written, stdout } = run(['format', '--check', '.'], { files: { '/srv/a.esr': untidy } });
  expect([code, written.size, stdout]).toEqual([1, 0, 'a.esr\n1 tiedosto siistittävänä\n']);
  expect(run(['format', '--check', '.'], { files: { '/srv/b.esr': tidy } }).code).toBe(0);
});

test('ends with 2 when a file cannot be read or written, or none is named', () => {
  expect(run(['format', 'none.esr']).code).toBe(2);
  expect(run(['format']).code).toBe(2);
  const { code, stderr } = run(['format', '/forbidden/a.esr'], { files: { '/forbidden/a.esr': untidy } });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^\.\.\/forbidden\/a\.esr: .*EACCES/);
});
