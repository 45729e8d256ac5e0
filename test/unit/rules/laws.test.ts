import { describe, expect, test } from 'vitest';
import { languages, render } from '../../../server/src/messages/message.ts';
import { documentationOf } from '../../../server/src/rules/documentation.generated.ts';
import { portfolioRules, rules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding, RuleExample } from '../../../server/src/rules/rule.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { brief, findingsOf, portfolioFindingsOf } from '../../support/checking.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';
import { replaceAll } from '../../support/sample-of.ts';

const portfolio = new Set(portfolioRules.map((rule) => rule.id));

/** What the fix of a missing part leaves for the author to fill in: a fix never makes up what only the author knows. */
const toBeFilledIn: ReadonlySet<string> = new Set(['empty-field', 'empty-section', 'score-format']);
const mayBring = (id: string, rule: string) => id.startsWith('missing-') && toBeFilledIn.has(rule);

interface Case {
  readonly right: string;
  readonly wrong: string;
  readonly check: (text: string) => readonly Finding[];
  readonly marks: readonly string[];
}

function prepare(id: string, example: RuleExample): Case {
  const scene = sample(example.also, example.fund);
  const place = example.insteadOf ?? example.right;
  const { text: wrong, ranges } = readMarks(replaceAll(scene, [[place, example.wrong]]));
  const others = example.other ? [sample(example.other, example.fund)] : [];
  const check = (text: string) =>
    portfolio.has(id) ? portfolioFindingsOf(text, others) : findingsOf(text, example.fileName);
  const marks = ranges.map((range) => brief({ rule: id, range } as Finding));
  return { right: replaceAll(scene, [[place, example.right]]), wrong, check, marks };
}

const count = (findings: readonly Finding[]) => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

test('the sample is free of findings', () => {
  expect(findingsOf(sample()).map(brief)).toEqual([]);
  expect(findingsOf(sample([], 'EAKR')).map(brief)).toEqual([]);
});

test('every rule is documented and named like its file', () => {
  const ids = [...rules, ...portfolioRules].map((rule) => rule.id);
  expect(Object.keys(documentationOf)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

for (const [id, { examples, title, why, remedy }] of Object.entries(documentationOf)) {
  describe(id, () => {
    test('is explained in every language', () => {
      for (const text of [title, why, remedy])
        for (const language of languages) expect(text[language]).toMatch(/\p{L}{2}/u);
      expect(examples.length).toBeGreaterThan(0);
    });
    for (const [index, example] of examples.entries()) checkExample(id, index, prepare(id, example));
  });
}

function checkExample(id: string, index: number, { right, wrong, check, marks }: Case): void {
  const ofRule = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule === id);

  test(`example ${index + 1}: the right text is silent, the wrong one reports what is marked and nothing else`, () => {
    expect(ofRule(check(right)).map(brief)).toEqual([]);
    expect(ofRule(check(wrong)).map(brief)).toEqual(marks);
    const besides = (findings: readonly Finding[]) =>
      findings.filter((finding) => finding.rule !== id).map(({ rule }) => rule);
    expect(besides(check(wrong)).filter((rule) => !besides(check(right)).includes(rule))).toEqual([]);
  });

  test(`example ${index + 1}: the same with CRLF and in a second run`, () => {
    const findings = check(wrong).map(brief);
    expect(check(wrong).map(brief)).toEqual(findings);
    expect(check(wrong.replaceAll('\n', '\r\n')).map(brief)).toEqual(findings);
  });

  test(`example ${index + 1}: messages are complete in every language and ranges lie in the text`, () => {
    const lines = wrong.split('\n');
    for (const finding of ofRule(check(wrong))) {
      for (const { message } of [finding, ...(finding.related ?? [])]) {
        for (const language of languages) expect(render(message, language)).not.toMatch(/\{\w+\}|undefined|NaN|^$/);
      }
      for (const { line, character } of [finding.range.start, finding.range.end]) {
        expect(character).toBeLessThanOrEqual(lines[line]?.length ?? -1);
      }
    }
  });

  test(`example ${index + 1}: a fix removes its finding, brings no new one and has nothing more to do`, () => {
    for (const newline of ['\n', '\r\n']) {
      const text = wrong.replaceAll('\n', newline);
      const before = check(text);
      for (const finding of ofRule(before))
        for (const fix of finding.fixes ?? []) {
          const fixed = applyEdits(text, fix.edits);
          const after = check(fixed);
          expect(
            after.filter(
              (other) =>
                brief(other) === brief(finding) && JSON.stringify(other.message) === JSON.stringify(finding.message),
            ),
          ).toEqual([]);
          expect(ofRule(after).length).toBeLessThan(ofRule(before).length);
          const [countAfter, countBefore] = [count(after), count(before)];
          for (const [rule, number] of countAfter)
            if (!mayBring(id, rule)) expect([rule, number <= (countBefore.get(rule) ?? 0)]).toEqual([rule, true]);
          if (newline === '\r\n') expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        }
    }
  });
}
