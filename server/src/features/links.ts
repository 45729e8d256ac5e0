import type { Description } from '../description/description.ts';
import { hasValue, valueRange } from '../description/values.ts';
import { valueText } from '../syntax/fields.ts';
import { toSource } from '../syntax/layout/positions.ts';
import type { Range } from '../text/range.ts';

/** A place that leads to a web page. */
export interface Link {
  readonly range: Range;
  readonly target: string;
}

const webAddress = /^(?:https?:\/\/|www\.)[^\s<>"]+$/i;

/** The web addresses in the fields that are meant for one. */
export function links({ tree }: Description): readonly Link[] {
  const fields = tree.sections.flatMap((section) => section.fields.filter(({ spec }) => spec.value === 'url'));
  return fields.filter(hasValue).flatMap((field) => {
    const value = valueText(field);
    if (!webAddress.test(value)) return [];
    return [
      { range: toSource(tree.layout, valueRange(field)), target: /^www\./i.test(value) ? `http://${value}` : value },
    ];
  });
}
