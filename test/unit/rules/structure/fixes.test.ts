import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../../server/src/rules/registry.generated.ts';
import type { Finding, Fix } from '../../../../server/src/rules/rule.ts';
import { applyEdits } from '../../../../server/src/text/lines.ts';
import { comparePositions } from '../../../../server/src/text/range.ts';
import { findingsOf } from '../../../support/checking.ts';
import { doubtfulText, nastyText, runs, wornSample } from '../../../support/nasty.ts';

const structure = new Set(rules.filter(({ group }) => group === 'structure').map(({ id }) => id));

interface Repair {
  readonly finding: Finding;
  readonly fix: Fix;
}

function repairsOf(text: string): readonly Repair[] {
  return findingsOf(text)
    .filter(({ rule }) => structure.has(rule))
    .flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));
}

/** How often the same is said of a text, wherever it is. */
function count(text: string, { rule, message }: Finding): number {
  const said = JSON.stringify(message);
  return findingsOf(text).filter((other) => other.rule === rule && JSON.stringify(other.message) === said).length;
}

test('in a worn description every fix takes away its finding', () => {
  fc.assert(
    fc.property(wornSample, (text) => {
      for (const { finding, fix } of repairsOf(text)) {
        const after = applyEdits(text, fix.edits);
        expect([finding.rule, count(after, finding) < count(text, finding)]).toEqual([finding.rule, true]);
      }
    }),
    runs(100),
  );
});

test('in any text the edits of a fix do not overlap, and fixing comes to an end', () => {
  fc.assert(
    fc.property(fc.oneof(wornSample, doubtfulText, nastyText), (text) => {
      let current = text;
      for (let round = 0; round < 200; round++) {
        const [repair] = repairsOf(current);
        if (!repair) return;
        const edits = [...repair.fix.edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
        for (const [index, edit] of edits.slice(1).entries()) {
          expect(comparePositions(edits[index]?.range.end ?? edit.range.end, edit.range.start)).toBeLessThanOrEqual(0);
        }
        current = applyEdits(current, repair.fix.edits);
      }
      expect(repairsOf(current)).toEqual([]);
    }),
    runs(100),
  );
});
