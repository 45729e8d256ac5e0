import { siteMarker } from '../../server/src/form/form.ts';
import { esrForm } from '../../server/src/form/forms.ts';

/** The parts of one of the score table's rows: the two scores as they are written, and the lines under them. */
export interface DraftRow {
  readonly scores: string;
  readonly reasons: readonly string[];
}

/** An answer of 8.1 and the lines under it. */
export interface DraftAnswer {
  readonly answer: string;
  readonly reasons: readonly string[];
}

/** A description before it is printed: what its writer decides, by the form's parts. Lines hold no line break. */
export interface Draft {
  readonly banner: string;
  readonly title: string;
  /** The values by section and label: "1/Hankekoodi". */
  readonly values: Readonly<Record<string, string>>;
  /** The lines that follow the arrangement in section 2: "Osatoteuttajat" and the partners. */
  readonly partners: readonly string[];
  /** The paragraphs of 3, 4.1, 4.2 and 9. A section that is not here is not printed. */
  readonly prose: Readonly<Record<string, readonly string[]>>;
  readonly answers: readonly DraftAnswer[];
  readonly rows: Readonly<Record<string, DraftRow>>;
}

/** A change that a writer makes to a description. */
export type Change = (draft: Draft) => Draft;

/** The description's text as the service prints it: LF, a blank line between blocks. */
export function printDraft(draft: Draft): string {
  const sections = esrForm.sections.filter(({ number }) => number !== '9' || draft.prose['9'] !== undefined);
  const blocks = [
    [draft.banner],
    [draft.title],
    ...sections.flatMap(({ number, title }) => [[`${number} ${title}`], ...bodyOf(draft, number)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function bodyOf(draft: Draft, number: string): readonly (readonly string[])[] {
  if (number === '8.1') return [answerLines(draft)];
  if (number === '8.2') return [scoreLines(draft)];
  const prose = draft.prose[number] ?? [];
  const lists = number === '2' && draft.partners.length > 0 ? [draft.partners] : [];
  return [...fieldBlocks(draft, number), ...lists, ...prose.map((paragraph) => [paragraph])];
}

function fieldBlocks(draft: Draft, number: string): readonly (readonly string[])[] {
  const section = esrForm.sections.find((each) => each.number === number);
  const labels = section?.fields.map(({ label }) => label) ?? [];
  const blocks = labels.map((label) => [`${label}: ${draft.values[`${number}/${label}`] ?? ''}`.trimEnd()]);
  return number === '6' ? [...blocks.slice(0, 3), [siteMarker], ...blocks.slice(3)] : blocks;
}

function answerLines({ answers }: Draft): readonly string[] {
  const questions = esrForm.sections.find(({ number }) => number === '8.1')?.fields ?? [];
  return questions.flatMap(({ label }, index) => [
    `${label}: ${answers[index]?.answer ?? ''}`.trimEnd(),
    ...(answers[index]?.reasons ?? []),
  ]);
}

function scoreLines({ rows }: Draft): readonly string[] {
  const groups = esrForm.scoreGroups.flatMap((group) => [
    group,
    ...esrForm.scoreRows.filter((row) => row.group === group).flatMap(({ name }) => rowLines(name, rows[name])),
  ]);
  return [esrForm.scoreHeader, ...groups];
}

function rowLines(name: string, row: DraftRow = { scores: '0 0', reasons: [] }): readonly string[] {
  return [`${name} ${row.scores}`.trimEnd(), ...row.reasons];
}

/** The draft with other values, by "section/label". */
export function withValues(values: Readonly<Record<string, string>>): Change {
  return (draft) => ({ ...draft, values: { ...draft.values, ...values } });
}

/** The draft with other paragraphs in a section. */
export function withProse(number: string, ...paragraphs: readonly string[]): Change {
  return (draft) => ({ ...draft, prose: { ...draft.prose, [number]: paragraphs } });
}

/** The draft with a paragraph more at the end of a section. */
export function adding(number: string, ...paragraphs: readonly string[]): Change {
  return (draft) => withProse(number, ...(draft.prose[number] ?? []), ...paragraphs)(draft);
}

/** The draft with other scores and reasons in a row. */
export function withRow(name: string, scores: string, ...reasons: readonly string[]): Change {
  return (draft) => ({ ...draft, rows: { ...draft.rows, [name]: { scores, reasons } } });
}

/** The draft with another answer to the first (0), second or third question of 8.1. */
export function withAnswer(index: number, answer: string, ...reasons: readonly string[]): Change {
  return (draft) => ({
    ...draft,
    answers: draft.answers.map((each, at) => (at === index ? { answer, reasons } : each)),
  });
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (draft) => changes.reduce((made, change) => change(made), draft);
}
