import type { Message } from '../messages/message.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import type { Range, TextEdit } from '../text/range.ts';
import { comparePositions, overlaps } from '../text/range.ts';

/** A repair that is offered where its finding is. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one right answer. */
  readonly preferred: boolean;
}

/** The findings that touch a range, in their order. */
export function findingsIn(findings: readonly Finding[], range: Range): readonly Finding[] {
  return findings.filter((finding) => overlaps(finding.range, range));
}

/** The fixes of the findings that touch a range, in the order of the findings. */
export function fixesIn(findings: readonly Finding[], range: Range): readonly OfferedFix[] {
  return findingsIn(findings, range).flatMap((finding) =>
    (finding.fixes ?? []).map(({ title, edits, preferred }) => ({ finding, title, edits, preferred })),
  );
}

/** The edits of one fix, in the order of the text. */
export type FixEdits = readonly TextEdit[];

/** Whether a fix only rewrites parts of lines, or puts lines in: no line goes or is joined with another. */
export function withinLines(edits: FixEdits): boolean {
  return edits.every(({ range }) => range.start.line === range.end.line);
}

/** Whether a fix moves, removes or joins lines. */
export function acrossLines(edits: FixEdits): boolean {
  return !withinLines(edits);
}

/**
 * The findings' safe fixes of a kind, one a finding, that can be made in one go, in the order of the text: those that meet an
 * earlier one are left out.
 */
export function safeFixes(
  findings: readonly Finding[],
  isOfKind: (edits: FixEdits) => boolean = () => true,
): readonly FixEdits[] {
  const fixes = findings.flatMap((finding) => safeFix(finding) ?? []).map(sortedEdits);
  const taken: FixEdits[] = [];
  let end = { line: -1, character: 0 };
  for (const edits of fixes.filter(isOfKind).sort(byStart)) {
    const [first, last] = [edits[0], edits.at(-1)];
    if (!first || !last || comparePositions(first.range.start, end) <= 0) continue;
    taken.push(edits);
    end = last.range.end;
  }
  return taken;
}

function safeFix({ fixes }: Finding): Fix | undefined {
  const safe = fixes?.filter((fix) => fix.safe) ?? [];
  return safe.find((fix) => fix.preferred) ?? (safe.length === 1 ? safe[0] : undefined);
}

function sortedEdits({ edits }: Fix): FixEdits {
  return [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function byStart([a]: FixEdits, [b]: FixEdits): number {
  return a && b ? comparePositions(a.range.start, b.range.start) : 0;
}
