import { describeText } from '../../server/src/description/description.ts';
import { fixAll } from '../../server/src/features/fix-all.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/lines.ts';
import { active, added, findingsIn, findingsOf, isGrave } from '../checked.ts';
import type { Law } from '../law.ts';

/** "Fix all" leaves no error and no warning behind that was not there, and has nothing more to do when it is done. */
export const fixAllNeverAdds: Law = {
  id: 'fix-all',
  title: '“Fix all” adds no error and no warning, and done again changes nothing',
  unit: 'texts',
  holds: (text) => {
    const description = describeText(text);
    const edits = fixAll(description, active);
    if (edits.length === 0) return { tried: 1 };
    const fixed = applyEdits(text, edits);
    const graveIn = (findings: readonly Finding[]) => findings.filter(isGrave).map(ruleOf);
    const grave = added(graveIn(findingsIn(description)), graveIn(findingsOf(fixed)));
    if (grave[0] !== undefined) return { tried: 1, breach: { kind: grave[0], detail: grave.join('; ') } };
    const again = fixAll(describeText(fixed), active);
    if (again.length === 0) return { tried: 1 };
    return { tried: 1, breach: { kind: 'again', detail: JSON.stringify(again).slice(0, 400) } };
  },
};

function ruleOf({ severity, rule }: Finding): string {
  return `${severity} ${rule}`;
}
