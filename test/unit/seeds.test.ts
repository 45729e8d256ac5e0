import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../server/src/description/description.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { brief, findingsOf } from '../support/checking.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replace(/^\ufeff/, '');
const filesIn = (folder: string) => readdirSync(path.join(root, folder)).filter((name) => /\.(esr|txt)$/.test(name));
const findingsIn = (file: string) => findingsOf(read(file), path.basename(file));
const isSevere = ({ severity }: Finding) => severity === 'error' || severity === 'warning';

/** Files that are no readable description; they have their own tests. */
const unreadable = new Set(['binary.esr', 'latin1.esr', 'empty.txt', 'digijuu-digime-web-page.txt']);

function descriptionsIn(folder: string): readonly string[] {
  const names = filesIn(folder).filter((name) => !unreadable.has(name));
  return names.map((name) => `${folder}/${name}`);
}

const wellFormed = ['seeds', 'test/fixtures', 'test/fixtures/documents'].flatMap(descriptionsIn);

describe('well-formed descriptions', () => {
  test.each(wellFormed)('%s brings no error and no warning', (file) => {
    expect(findingsIn(file).filter(isSevere).map(brief)).toEqual([]);
  });

  test('the samples are four, the documents for tests eleven', () => {
    expect(wellFormed.length).toBe(15);
  });
});

// The four descriptions that the samples were made from may lie beside the repository; they are never part of it.
const originals = '../shared/seeds';
if (existsSync(path.join(root, originals))) {
  describe('the original descriptions', () => {
    test.each(descriptionsIn(originals))('%s brings no error and no warning', (file) => {
      expect(findingsIn(file).filter(isSevere).map(brief)).toEqual([]);
    });
  });
}

/** The lines (1-based) on which a rule reports in a file, with the text it reports. */
function reportedBy(rule: string, file: string): readonly string[] {
  const lines = read(file).split(/\r\n|\n/);
  return findingsIn(file)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ range: { start, end } }) => `${start.line + 1}: ${lines[start.line]?.slice(start.character, end.character)}`,
    );
}

describe('what the samples do contradict', () => {
  test('the month in which S22131 began', () => {
    expect(reportedBy('period-differs-in-prose', 'seeds/S22131.esr')).toEqual(['157: elokuussa 2020']);
  });

  test('the number of participants of S22535', () => {
    const [reported, ...others] = reportedBy('participants-differ-in-prose', 'seeds/S22535.esr');
    expect(reported).toMatch(/^69: 270\b/);
    expect(others).toEqual([]);
  });
});

describe('texts that are no description', () => {
  test('a web page says so once, and nothing else', () => {
    expect(findingsIn('seeds/digijuu-digime-web-page.txt').map(({ rule }) => rule)).toEqual(['not-a-description']);
  });

  test('an empty file says so once, and nothing else', () => {
    expect(findingsIn('test/fixtures/documents/empty.txt').map(({ rule }) => rule)).toEqual(['not-a-description']);
  });

  test('control characters in the middle do not throw', () => {
    expect(describeText(read('test/fixtures/documents/binary.esr')).tree.kind).toBe('wrong-encoding');
  });
});

interface Row {
  readonly file: string;
  /** 1-based; several where the finding may be on either. */
  readonly lines: readonly number[];
  readonly rule: string;
  /** How often; 0 where the table says that nothing is to be reported. */
  readonly count: number;
}

const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/** The rows `| file | line | what is wrong | rule |` of seeds/README.md. */
function readTable(markdown: string): readonly Row[] {
  return markdown.split('\n').flatMap((line) => {
    const [, file = '', at = '', , rule = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^`[\w-]+\.esr`$/.test(file) || !/^\d/.test(at)) return [];
    const [, id = 'nothing', remark = ''] = /^`([\w-]+)`(.*)$/.exec(rule) ?? [];
    const lines = (at.match(/\d+/g) ?? []).map(Number);
    const count = id === 'nothing' ? 0 : (counts[/\((\w+):/.exec(remark)?.[1] ?? ''] ?? 1);
    return [{ file: file.slice(1, -1), lines, rule: id, count }];
  });
}

describe('seeds/broken, by the table of seeds/README.md', () => {
  const readme = read('seeds/README.md');
  const table = readTable(readme);
  const files = [...new Set(table.map(({ file }) => file))];

  test('the table names every file', () => {
    expect(files.sort()).toEqual(filesIn('seeds/broken').sort());
    expect(table.length).toBeGreaterThanOrEqual(40);
  });

  test.each(table.filter(({ count }) => count > 0))('$file: $rule on line $lines', ({ file, lines, rule, count }) => {
    const found = findingsIn(`seeds/broken/${file}`).filter((finding) => finding.rule === rule);
    expect(found.filter(({ range }) => lines.includes(range.start.line + 1))).toHaveLength(count);
  });

  test.each(files)('%s brings nothing else', (file) => {
    const rows = table.filter((row) => row.file === file && row.count > 0);
    const unexpected = findingsIn(`seeds/broken/${file}`).filter(
      ({ rule, range }) => !rows.some((row) => row.rule === rule && row.lines.includes(range.start.line + 1)),
    );
    expect(unexpected.map(brief)).toEqual([]);
  });
});
