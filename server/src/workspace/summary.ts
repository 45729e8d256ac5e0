import type { Description } from '../description/description.ts';
import { findField, findSection } from '../description/description.ts';
import { hasValue, valueRange } from '../description/values.ts';
import { valueText } from '../syntax/fields.ts';
import { toSource } from '../syntax/layout/positions.ts';
import { sourceLines } from '../syntax/tree.ts';
import { inWritten } from '../text/both-views.ts';
import type { Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

/** A name by which a description can be found: its project (code and name), or an organisation that takes part. */
export interface NamedThing {
  readonly kind: 'project' | 'organisation';
  readonly name: string;
  readonly range: Range;
}

/** The names in a description: the project, the applicant, the partners. */
export function namedThings(description: Description): readonly NamedThing[] {
  const { layout } = description.tree;
  const names = [...projectOf(description), ...applicantOf(description), ...partnersOf(description)];
  const placed = layout ? names.map((name) => ({ ...name, range: toSource(layout, name.range) })) : names;
  return inWritten(sourceLines(description.tree), placed);
}

function projectOf(description: Description): readonly NamedThing[] {
  const code = findField(description, 'project', 'projectCode');
  const name = findField(description, 'project', 'projectName');
  const named = [code, name].filter(hasValue);
  const [first] = named;
  if (first === undefined) return [];
  return [{ kind: 'project', name: named.map(valueText).join(' '), range: valueRange(first) }];
}

function applicantOf(description: Description): readonly NamedThing[] {
  const applicant = findField(description, 'applicant', 'applicantName');
  if (!hasValue(applicant)) return [];
  return [{ kind: 'organisation', name: valueText(applicant), range: valueRange(applicant) }];
}

function partnersOf(description: Description): readonly NamedThing[] {
  const partners = findSection(description, 'applicant')?.partners ?? [];
  return partners.map(({ source, line, nameStart, nameEnd }) => ({
    kind: 'organisation',
    name: source.text.slice(nameStart, nameEnd),
    range: lineRange(line, nameStart, nameEnd),
  }));
}
