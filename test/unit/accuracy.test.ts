import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { blindOutcomes } from '../../accuracy/blind/outcome.ts';
import { allFaults, allPairFaults } from '../../accuracy/catalogue.ts';
import { readBaseDocuments } from '../../accuracy/documents.ts';
import { printDraft } from '../../accuracy/drafts/draft.ts';
import type { Verdict } from '../../accuracy/judge.ts';
import { judge, judgeAll, judgePair, readerOfAlike } from '../../accuracy/judge.ts';
import { legitimateOutcomes, legitimateTexts } from '../../accuracy/legitimate/texts.ts';
import { readMarks } from '../../accuracy/marks.ts';
import { printPage, readPage, section, setValue } from '../../accuracy/page.ts';
import { reportOf } from '../../accuracy/report.ts';
import { caseSlips, slipped, slips } from '../../accuracy/typing.ts';
import { randomFrom } from '../../bench/random.ts';
import { allRuleIds } from '../../server/src/config/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = readBaseDocuments(root);
const faults = allFaults(documents);
const pairs = allPairFaults(documents);
const blind = blindOutcomes();
const legitimate = legitimateOutcomes();
// docs/accuracy.md is made of texts that are each read from scratch; what is expected here of lines that are kept must be the same.
const verdicts = [...judgeAll(faults, readerOfAlike()), ...pairs.map(judgePair)];

const of = (id: string) => verdicts.filter(({ rule }) => rule === id);
const name = ({ kind, documents: files, reported, accepted, broughtAlong }: Verdict) =>
  JSON.stringify({ kind, files, reported, accepted, broughtAlong });

describe('the mistakes', () => {
  test('are many, of several kinds and in many documents', () => {
    expect(verdicts.length).toBeGreaterThan(1500);
    expect(new Set(verdicts.flatMap((each) => each.documents)).size).toBe(documents.length);
    expect(documents.length).toBe(15);
  });

  test.each(allRuleIds)('%s has at least five', (id) => {
    expect(of(id).length).toBeGreaterThanOrEqual(5);
  });

  test('are for rules that there are', () => {
    expect([...new Set(verdicts.map(({ rule }) => rule))].filter((rule) => !allRuleIds.includes(rule))).toEqual([]);
  });

  test('change the text or the file name, and say where', () => {
    for (const fault of faults) {
      expect([fault.kind, fault.text !== fault.untouched || fault.fileName !== fault.document]).toEqual([
        fault.kind,
        true,
      ]);
      expect([fault.kind, fault.accepted.length > 0]).toEqual([fault.kind, true]);
    }
  });

  test('are always the same', () => {
    expect(allFaults(documents).map(({ text }) => text)).toEqual(faults.map(({ text }) => text));
  });
});

describe('what the rules make of them', () => {
  test.each(allRuleIds)('%s finds all of its mistakes', (id) => {
    expect(
      of(id)
        .filter(({ found }) => !found)
        .map(name),
    ).toEqual([]);
  });

  test.each(allRuleIds)('%s reports exactly the wrong text', (id) => {
    expect(
      of(id)
        .filter(({ found, exact }) => found && !exact)
        .map(name),
    ).toEqual([]);
  });

  test.each(allRuleIds)('the mistakes of %s bring nothing along', (id) => {
    expect(
      of(id)
        .filter(({ broughtAlong }) => broughtAlong.length > 0)
        .map(name),
    ).toEqual([]);
  });
});

describe('texts that are right', () => {
  test('are many, all different, and always the same', () => {
    expect(legitimate.length).toBeGreaterThan(1000);
    expect(new Set(legitimate.map(({ text }) => text)).size).toBeGreaterThan(1000);
    expect(legitimateTexts().map(({ text }) => text)).toEqual(legitimate.map(({ text }) => text));
  });

  test('have neither error nor warning', () => {
    expect(
      legitimate.filter(({ errors }) => errors.length > 0).map(({ group, errors }) => ({ group, errors })),
    ).toEqual([]);
  });
});

describe('what a careful reader expects', () => {
  test('is for rules that there are', () => {
    const ids = blind.flatMap(({ kind }) => kind.rules);
    expect(ids.filter((id) => !allRuleIds.includes(id))).toEqual([]);
  });

  test('each kind has a mistake in it', () => {
    for (const { kind } of blind) {
      const untouched = printDraft(kind.base);
      const same = kind.attempts.filter((attempt) => attempt() === untouched);
      expect([kind.kind, same.length]).toEqual([kind.kind, 0]);
    }
  });

  test('is found nearly always', () => {
    const tried = blind.reduce((sum, each) => sum + each.tried, 0);
    const missed = blind.reduce((sum, each) => sum + each.missed.length, 0);
    expect((tried - missed) / tried).toBeGreaterThan(0.93);
  });
});

describe('the judge can say no', () => {
  const [base] = documents;
  const text = base?.text ?? '';
  const wrong = text.replace(/Y-tunnus: (\d{7})-/, 'Y-tunnus: $1');
  const at = (wanted: string) => {
    const lines = wrong.split('\n');
    const line = lines.findIndex((each) => each.includes(wanted));
    const start = lines[line]?.indexOf(wanted) ?? 0;
    return { start: { line, character: start }, end: { line, character: start + wanted.length } };
  };
  const fault = { kind: 'test', document: 'a.esr', fileName: 'a.esr', text: wrong, untouched: text };
  const id = /Y-tunnus: (\d+)/.exec(wrong)?.[1] ?? '';

  test('a mistake that is found, where it is', () => {
    const verdict = judge({ ...fault, rule: 'business-id-format', accepted: [at(id)] });
    expect(verdict).toMatchObject({ found: true, exact: true, broughtAlong: [] });
  });

  test('a mistake that is found elsewhere', () => {
    const verdict = judge({ ...fault, rule: 'business-id-format', accepted: [at('Y-tunnus')] });
    expect(verdict).toMatchObject({ found: true, exact: false });
  });

  test('a mistake that is missed, with another finding in its stead', () => {
    const verdict = judge({ ...fault, rule: 'url-format', accepted: [at(id)] });
    expect(verdict).toMatchObject({ found: false, exact: false, broughtAlong: ['business-id-format'] });
  });

  test('a finding that was there before is no find', () => {
    const verdict = judge({ ...fault, untouched: wrong, rule: 'business-id-format', accepted: [at(id)] });
    expect(verdict).toMatchObject({ found: false, exact: false, broughtAlong: [] });
  });
});

describe('the tools', () => {
  test('marks are read, also one in the other', () => {
    const { text, ranges } = readMarks('a «b «c»»\nd«»');
    expect(text).toBe('a b c\nd');
    expect(ranges.map(({ start, end }) => [start.line, start.character, end.character])).toEqual([
      [0, 4, 5],
      [0, 2, 5],
      [1, 1, 1],
    ]);
  });

  test('a page is printed as it was read', () => {
    for (const { text } of documents) expect(printPage(readPage(text))).toBe(text);
  });

  test('a page knows its sections and fields', () => {
    const page = readPage('1 Hanke\n\nHankekoodi: S29001\n\n2 Hakijan perustiedot\n\nY-tunnus:\n');
    expect(section(page, '1')).toEqual({ start: 0, end: 4 });
    expect(setValue(page, '1', 'Hankekoodi', 'S1')?.lines[2]).toBe('Hankekoodi: S1');
    expect(setValue(page, '2', 'Y-tunnus', '1')?.lines[6]).toBe('Y-tunnus: 1');
    expect(setValue(page, '2', 'Hankekoodi', '1')).toBeUndefined();
  });

  test('a slip always changes the word', () => {
    for (const slip of Object.values({ ...slips, ...caseSlips })) {
      for (let seed = 0; seed < 50; seed++) {
        const wrong = slipped('Välilliset kohderyhmät', slip, randomFrom(seed));
        expect(wrong).not.toBe('Välilliset kohderyhmät');
        expect(wrong).toBeTypeOf('string');
      }
    }
  });
});

test('docs/accuracy.md is current', () => {
  expect(readFileSync(path.join(root, 'docs/accuracy.md'), 'utf8')).toBe(
    reportOf(verdicts, documents, { blind, legitimate }),
  );
});
