import type { Finding, Fix } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/lines.ts';
import { counted, findingsOf, saying } from '../checked.ts';
import type { Breach, Law } from '../law.ts';

/** Each fix, made on its own: what it was offered for is said less often than before. */
export const fixesRemoveTheirFindings: Law = {
  id: 'fix',
  title: 'A fix removes its finding',
  unit: 'fixes',
  holds: (text) => {
    const before = findingsOf(text);
    const counts = counted(before.map(saying));
    let tried = 0;
    for (const finding of before) {
      for (const fix of finding.fixes ?? []) {
        tried++;
        const breach = breachOf(text, finding, fix, counts.get(saying(finding)) ?? 0);
        if (breach) return { tried, breach };
      }
    }
    return { tried };
  },
};

function breachOf(text: string, finding: Finding, { edits }: Fix, countBefore: number): Breach | undefined {
  const after = findingsOf(applyEdits(text, edits));
  const countAfter = counted(after.map(saying)).get(saying(finding)) ?? 0;
  if (countAfter < countBefore) return undefined;
  return { kind: finding.rule, detail: `still there: ${saying(finding)} after ${JSON.stringify(edits)}` };
}
