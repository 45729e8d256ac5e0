import type { Form } from '../../form/form.ts';
import type { ScoreGroup } from '../../syntax/score-groups.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';

/** What is wrong with the groups of the table of section 8.2. `name` is always the form's name of a group. */
export type GroupFault =
  | { readonly kind: 'misspelt'; readonly group: ScoreGroup }
  /** All three headings are absent. */
  | { readonly kind: 'none' }
  /** The heading of the group that a row begins is absent. */
  | { readonly kind: 'missing'; readonly name: string; readonly row: ScoreRow }
  /** A heading over the rows of another group, whose own heading is absent. */
  | { readonly kind: 'other-rows'; readonly group: ScoreGroup; readonly name: string; readonly row: ScoreRow }
  | { readonly kind: 'swapped'; readonly group: ScoreGroup; readonly other: ScoreGroup }
  /** A heading that should stand before `row`. */
  | { readonly kind: 'displaced'; readonly group: ScoreGroup; readonly row: ScoreRow }
  | { readonly kind: 'repeated'; readonly group: ScoreGroup; readonly first: ScoreGroup }
  /** A row among those of another group: `under` is the heading it stands under. */
  | { readonly kind: 'row'; readonly row: ScoreRow; readonly under: ScoreGroup };

const nothing: readonly GroupFault[] = [];

/** What is wrong with the groups of a table. Rows out of the form's order show that rows were moved, not headings. */
export function groupFaults(section: Section, form: Form): readonly GroupFault[] {
  const { groups } = section;
  const rows = firstRows(section);
  if (rows.length === 0 || isAsInForm(rows, groups, form)) return nothing;
  if (groups.length === 0 && new Set(rows.map(({ spec }) => spec.group)).size > 1) return [{ kind: 'none' }];
  const faults = isInOrder(rows) ? faultsOfHeadings(section, rows, form) : faultsOfRows(rows, groups);
  const blamed = new Set(faults.map((fault) => ('group' in fault ? fault.group : undefined)));
  const misspelt = groups.filter((group) => !group.exact && !blamed.has(group));
  return [...misspelt.map((group) => ({ kind: 'misspelt', group }) as const), ...faults];
}

function firstRows({ rows }: Section): readonly ScoreRow[] {
  const seen = new Set<number>();
  return rows.filter(({ spec: { order } }) => !seen.has(order) && seen.add(order));
}

/** The usual case: each group's heading once, as the form writes it, and each row under its own. */
function isAsInForm(rows: readonly ScoreRow[], groups: readonly ScoreGroup[], { scoreGroups }: Form): boolean {
  if (groups.length !== scoreGroups.length || !groups.every(({ exact }) => exact)) return false;
  return rows.every((row) => headingOver(row, groups)?.name === row.spec.group);
}

function headingOver({ line }: ScoreRow, groups: readonly ScoreGroup[]): ScoreGroup | undefined {
  return groups.filter((group) => group.line < line).at(-1);
}

function isInOrder(rows: readonly ScoreRow[]): boolean {
  return rows.every(({ spec }, index) => index === 0 || (rows[index - 1]?.spec.order ?? 0) < spec.order);
}

/** A group's place: before its first row and behind the last row of the group before it. */
interface Place {
  readonly name: string;
  readonly row: ScoreRow;
  readonly here: readonly ScoreGroup[];
}

function faultsOfHeadings({ groups, start }: Section, rows: readonly ScoreRow[], form: Form): readonly GroupFault[] {
  const places = form.scoreGroups.flatMap((name) => placeOf(name, rows, groups, start) ?? []);
  const settled = new Set(places.flatMap(({ name, here }) => here.find((group) => group.name === name) ?? []));
  const open = places.filter(({ name, here }) => !here.some((group) => group.name === name));
  const faults: GroupFault[] = [];
  for (const place of open) {
    const fault = faultAt(place, open, groups, settled);
    if (fault) faults.push(fault);
  }
  return [...faults, ...repeatedHeadings(groups, settled)];
}

function placeOf(
  name: string,
  rows: readonly ScoreRow[],
  groups: readonly ScoreGroup[],
  start: number,
): Place | undefined {
  const index = rows.findIndex(({ spec }) => spec.group === name);
  const row = rows[index];
  if (row === undefined) return undefined;
  const from = rows[index - 1]?.line ?? start;
  return { name, row, here: groups.filter(({ line }) => line > from && line < row.line) };
}

/** `settled`: headings that are in their place or spoken of already; those that the fault speaks of are added. */
function faultAt(
  { name, row, here }: Place,
  open: readonly Place[],
  groups: readonly ScoreGroup[],
  settled: Set<ScoreGroup>,
): GroupFault | undefined {
  const group = here.find((each) => !settled.has(each));
  const own = groups.find((each) => each.name === name && !settled.has(each));
  if (own && group) {
    const isSwapped = open.some((place) => place.name === group.name && place.here.includes(own));
    settled.add(group);
    if (!isSwapped) return { kind: 'other-rows', group, name, row };
    settled.add(own);
    return { kind: 'swapped', group, other: own };
  }
  if (own) {
    settled.add(own);
    return { kind: 'displaced', group: own, row };
  }
  if (group) {
    settled.add(group);
    return { kind: 'other-rows', group, name, row };
  }
  return groups.some((each) => settled.has(each) && each.name === name) ? undefined : { kind: 'missing', name, row };
}

function repeatedHeadings(groups: readonly ScoreGroup[], settled: ReadonlySet<ScoreGroup>): readonly GroupFault[] {
  return groups.flatMap((group) => {
    const first = settled.has(group) ? undefined : groups.find((each) => settled.has(each) && each.name === group.name);
    return first ? [{ kind: 'repeated', group, first } as const] : [];
  });
}

function faultsOfRows(rows: readonly ScoreRow[], groups: readonly ScoreGroup[]): readonly GroupFault[] {
  const faults: GroupFault[] = [];
  const missing = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const { group: name } = row.spec;
    const under = headingOver(row, groups);
    if (under?.name === name) continue;
    const own = groups.find((each) => each.name === name);
    if (own === undefined) {
      if (!missing.has(name)) faults.push({ kind: 'missing', name, row });
      missing.add(name);
    } else if (under === undefined) {
      if (index === 0) faults.push({ kind: 'displaced', group: own, row });
    } else faults.push({ kind: 'row', row, under });
  }
  return faults;
}
