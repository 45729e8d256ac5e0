import type { Description } from '../../server/src/description/description.ts';
import { describeText } from '../../server/src/description/description.ts';
import { format } from '../../server/src/features/format.ts';
import { applyEdits } from '../../server/src/text/lines.ts';
import { added, findingsIn, saying } from '../checked.ts';
import type { Breach, Law } from '../law.ts';

/** Formatting changes white space: what the text is made of stays as it was, and no finding comes along. */
export const formattingChangesNothing: Law = {
  id: 'format',
  title: 'Formatting changes no section, field, partner or row, adds no finding, and done again changes nothing',
  unit: 'texts',
  holds: (text, random) => {
    const before = describeText(text);
    const edits = format(before, { insertFinalNewline: random() < 0.5 });
    if (edits.length === 0) return { tried: 1 };
    const after = describeText(applyEdits(text, edits));
    const breach = changeOf(before, after) ?? newFinding(before, after) ?? moreToDo(after);
    return breach ? { tried: 1, breach } : { tried: 1 };
  },
};

function changeOf(before: Description, after: Description): Breach | undefined {
  const [old, now] = [partsOf(before), partsOf(after)];
  const at = old.findIndex((part, index) => part !== now[index]);
  if (at === -1 && old.length === now.length) return undefined;
  const index = at === -1 ? old.length : at;
  return { kind: 'parts', detail: `${old[index] ?? 'nothing'} becomes ${now[index] ?? 'nothing'}` };
}

/** What a description is made of, with lines: formatting moves none. */
export function partsOf({ tree }: Description): readonly string[] {
  return [
    `${tree.kind} ${tree.form.fund} title ${tree.title} ${tree.similarTitle}`,
    ...tree.sections.flatMap((section) => [
      `${section.start} section ${section.spec.id} ${section.heading.match}`,
      ...section.fields.map(({ line, spec, match }) => `${line} field ${spec.id} ${match}`),
      ...section.partners.map(({ line }) => `${line} partner`),
      ...section.others.map(({ line, kind }) => `${line} ${kind}`),
      ...section.rows.map(({ line, spec, scores }) => `${line} row ${spec.name} ${scores.map(({ value }) => value)}`),
      ...section.markers.map((line) => `${line} marker`),
    ]),
  ];
}

function newFinding(before: Description, after: Description): Breach | undefined {
  const said = added(findingsIn(before).map(saying), findingsIn(after).map(saying));
  return said[0] === undefined ? undefined : { kind: 'finding', detail: said.join('; ') };
}

function moreToDo(after: Description): Breach | undefined {
  const edits = format(after);
  return edits.length === 0 ? undefined : { kind: 'again', detail: JSON.stringify(edits) };
}
