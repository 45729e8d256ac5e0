import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import { readCount } from '../../description/fields/count.ts';
import type { CountStatement } from '../../description/prose/count-statements.ts';
import { hasValue, readValue } from '../../description/values.ts';
import type { FieldId, SectionId } from '../../form/form.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Located } from './mentions.ts';
import { isOfThisProject, mentionsOf, standsIn } from './mentions.ts';

/** A number of section 7 and the field it stands in. */
export interface Planned {
  readonly field: Field;
  readonly count: number;
}

/** A number of section 7. With 0 the form was left unfilled, and another rule says so. */
export function plannedCount(description: Description, section: SectionId, id: FieldId): Planned | undefined {
  const field = findField(description, section, id);
  if (!hasValue(field)) return undefined;
  const read = readValue(field, readCount);
  return read.ok && read.count > 0 ? { field, count: read.count } : undefined;
}

/**
 * The statements of one kind, in some sections and about this project, that fit none of the numbers. Where one of the same section fits,
 * or several together do, the others speak of parts.
 */
export function differingCounts(
  description: Description,
  of: CountStatement['of'],
  sections: ReadonlySet<SectionId>,
  counts: readonly number[],
): readonly Located<CountStatement>[] {
  const stated = mentionsOf(description, 'count').filter(
    ({ line, mention }) =>
      mention.of === of && standsIn(description, line, sections) && isOfThisProject(description, mention.name),
  );
  const isPart = stated.some(({ mention }) => mention.precision === 'exact' && fits(mention, counts));
  const fitTogether = stated.length > 1 && counts.includes(stated.reduce((sum, { mention }) => sum + mention.from, 0));
  if (fitTogether) return [];
  return stated.filter(({ mention }) => !fits(mention, counts) && !(isPart && mention.from < Math.max(...counts)));
}

/** A rough number, or one of a range, contradicts only what lies well away from it. */
const roughly = 1.5;
const rangeMargin = 1.25;

function fits(statement: CountStatement, counts: readonly number[]): boolean {
  return counts.some((count) => fitsOne(statement, count));
}

function fitsOne({ from, to, sum, precision }: CountStatement, count: number): boolean {
  if (sum === count) return true;
  if (from !== to) return count >= from / rangeMargin && count <= to * rangeMargin;
  if (precision === 'exact') return from === count;
  const isNotTooMany = from <= count * roughly;
  const isNotTooFew = from * roughly >= count;
  if (precision === 'least') return isNotTooMany;
  return precision === 'most' ? isNotTooFew : isNotTooMany && isNotTooFew;
}
