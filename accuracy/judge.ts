import { activeRulesOf, defaultSettings } from '../server/src/config/settings.ts';
import type { Description } from '../server/src/description/description.ts';
import { describe, describeText } from '../server/src/description/description.ts';
import { check } from '../server/src/rules/check.ts';
import { checkPortfolio } from '../server/src/rules/check-portfolio.ts';
import { digestOf } from '../server/src/rules/portfolio/digest.ts';
import { portfolioRules } from '../server/src/rules/registry.generated.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import type { Line } from '../server/src/syntax/line.ts';
import { makeLine } from '../server/src/syntax/line.ts';
import { parseLines } from '../server/src/syntax/tree.ts';
import type { LineEnding } from '../server/src/text/lines.ts';
import { splitLines } from '../server/src/text/lines.ts';
import type { Range } from '../server/src/text/range.ts';
import type { Fault, PairFault } from './fault.ts';

const active = activeRulesOf(defaultSettings);

/** How a mistake was met. */
export interface Verdict {
  readonly rule: string;
  readonly kind: string;
  readonly documents: readonly string[];
  readonly found: boolean;
  /** Found, and on a range that is a right answer. */
  readonly exact: boolean;
  /** The rules of the other findings that the mistake brought along, one for each. */
  readonly broughtAlong: readonly string[];
  /** For people who look into it: where the rule reported, where it should have. */
  readonly reported: readonly Range[];
  readonly accepted: readonly Range[];
}

/** Makes a description of a text. */
export type Read = (text: string) => Description;

/**
 * Reads texts that have most of their lines in common: a line that was in a text before is the same line, with what it remembers. The
 * findings are those of texts read from scratch, in a part of the time.
 */
export function readerOfAlike(): Read {
  const known = new Map<string, Line>();
  const make = (text: string, ending: LineEnding) => {
    const key = `${ending}${text}`;
    const line = known.get(key) ?? makeLine(text, ending);
    known.set(key, line);
    return line;
  };
  return (text) => describe(parseLines(splitLines(text, make)));
}

/** All findings of one text, with the default settings. A rule that throws is a mistake of the rule, and stops everything. */
export function findingsOf(text: string, fileName: string, read: Read = describeText): readonly Finding[] {
  return check(read(text), active, fileName, (rule, error) => {
    throw new Error(`${rule} failed on ${fileName}`, { cause: error });
  });
}

/** The findings that come from comparing two texts: those in the first, then those in the second. */
export function pairFindingsOf(texts: readonly [string, string]): readonly [readonly Finding[], readonly Finding[]] {
  const uris = ['file:///first.esr', 'file:///second.esr'] as const;
  const digests = texts.map((text, index) => digestOf(describeText(text), uris[index] ?? ''));
  const found = checkPortfolio(digests, portfolioRules);
  return [found.get(uris[0]) ?? [], found.get(uris[1]) ?? []];
}

/** Checks texts with a mistake in each, and what they were before; each is read from scratch unless `read` has another way. */
export function judgeAll(faults: readonly Fault[], read: Read = describeText): readonly Verdict[] {
  const known = new Map<string, readonly Finding[]>();
  return faults.map((fault) => {
    const before = known.get(fault.untouched) ?? findingsOf(fault.untouched, fault.document, read);
    known.set(fault.untouched, before);
    return judge(fault, before, read);
  });
}

/** Checks a text with a mistake in it; `before` is what was found in the text without it. */
export function judge(
  fault: Fault,
  before = findingsOf(fault.untouched, fault.document),
  read: Read = describeText,
): Verdict {
  const after = findingsOf(fault.text, fault.fileName, read);
  const fresh = newFindings(
    { text: fault.untouched, findings: before },
    { text: fault.text, findings: after },
    fault.accepted,
  );
  return verdict(fault, [fault.document], [{ fresh, accepted: fault.accepted }]);
}

/** Checks two texts that make a mistake together, and what they were before. */
export function judgePair(fault: PairFault): Verdict {
  const before = pairFindingsOf(fault.untouched);
  const texts = [fault.faulty[0].text, fault.faulty[1].text] as const;
  const after = pairFindingsOf(texts);
  const places = [0, 1].map((side) => {
    const accepted = fault.faulty[side]?.accepted ?? [];
    const untouched = { text: fault.untouched[side] ?? '', findings: before[side] ?? [] };
    return {
      fresh: newFindings(untouched, { text: texts[side] ?? '', findings: after[side] ?? [] }, accepted),
      accepted,
    };
  });
  return verdict(fault, fault.documents, places);
}

interface Place {
  readonly fresh: readonly Finding[];
  readonly accepted: readonly Range[];
}

function verdict(
  { rule, kind }: Pick<Fault, 'rule' | 'kind'>,
  documents: readonly string[],
  places: readonly Place[],
): Verdict {
  const own = places.flatMap(({ fresh }) => fresh.filter((finding) => finding.rule === rule));
  const right = places.flatMap(({ fresh, accepted }) =>
    fresh.filter((finding) => finding.rule === rule && accepted.some((range) => same(range, finding.range))),
  );
  // The rule's own finding belongs to the mistake wherever it is; a second one that is wrong came along.
  const wrong = own.filter((finding) => !right.includes(finding)).slice(right.length === 0 ? 1 : 0);
  const others = places.flatMap(({ fresh }) => fresh.filter((finding) => finding.rule !== rule));
  return {
    rule,
    kind,
    documents,
    found: own.length > 0,
    exact: right.length > 0,
    broughtAlong: [...others, ...wrong].map((finding) => finding.rule),
    reported: own.map((finding) => finding.range),
    accepted: places.flatMap(({ accepted }) => accepted),
  };
}

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings that were not there before. A mistake moves lines, so a finding is known again by its rule and its line's text; one that
 * is not, because the mistake changed its line, makes up for one that is no longer there: rather for one that is wrong.
 */
function newFindings(before: Checked, after: Checked, accepted: readonly Range[]): readonly Finding[] {
  const known = before.findings.map((finding) => signature(before.text, finding));
  const unknown = after.findings.filter(
    (finding) => !takeOut(known, (each) => each === signature(after.text, finding)),
  );
  const isRight = ({ range }: Finding) => accepted.some((each) => same(each, range));
  const wrongFirst = [...unknown.filter((finding) => !isRight(finding)), ...unknown.filter(isRight)];
  return wrongFirst.filter((finding) => !takeOut(known, (each) => each.startsWith(`${finding.rule} `)));
}

/** Takes the first text that suits out of a list, and says whether there was one. */
function takeOut(texts: string[], suits: (text: string) => boolean): boolean {
  const index = texts.findIndex(suits);
  if (index >= 0) texts.splice(index, 1);
  return index >= 0;
}

function signature(text: string, { rule, range }: Finding): string {
  const line = text.split('\n')[range.start.line] ?? '';
  return `${rule} ${range.start.character}-${range.end.character} ${line.trimEnd()}`;
}

function same(a: Range, b: Range): boolean {
  return JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end]);
}
