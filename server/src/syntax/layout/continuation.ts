import type { FieldSpec } from '../../form/form.ts';
import { priorityAxes, specificObjectives } from '../../form/programme.ts';
import { arrangements, authoritiesOf, organisationTypes } from '../../form/vocabularies.ts';
import { glued, glueOf } from './glue.ts';
import { firstWord } from './width.ts';

/** A field's value so far, and what may be the rest of it. */
export interface OpenValue {
  readonly spec: FieldSpec;
  readonly value: string;
  /**
   * Characters (UTF-16) of the line as it is read so far, with its label. What was joined counts as if it had been one line: then a text
   * whose broken lines have been joined is read as before.
   */
  readonly length: number;
  /** The next line, its blanks at both ends left out. */
  readonly next: string;
}

/** The narrowest width at which values are known to be broken, in characters. */
const narrowestValue = 56;

/**
 * Whether a value plainly goes on in the next line, whatever the rest of the text looks like: a list behind a comma, a period behind
 * "ja päättyy", a long text that the next line takes up with a small letter.
 */
export function valueGoesOn({ spec, value, length, next }: OpenValue): boolean {
  const isFull = length + 1 + firstWord(next).length > narrowestValue;
  const goesOn = isSmall(next) || endsOpen(value);
  if (value === '') return isFull;
  if (isPartOfKnown(value, next)) return true;
  if (isWholeKnown(value)) return false;
  switch (spec.value) {
    case 'regions':
    case 'subregions':
    case 'municipalities':
      return isList(next) && (endsOpen(value) || /^[,;]/.test(next) || isFull);
    case 'period':
      return /(?:Alkaa|ja|päättyy)$/.test(value) && /^(?:ja|päättyy|\d)/.test(next);
    case 'text':
    case 'priorityAxis':
    case 'objective':
    case 'authority':
    case 'organisationType':
    case 'arrangement':
      return isFull && goesOn;
    default:
      return false;
  }
}

const knownValues: readonly string[] = [
  ...priorityAxes.map(({ name }) => name),
  ...specificObjectives.flatMap(({ name = [] }) => name),
  ...[...authoritiesOf('ESR'), ...authoritiesOf('EAKR')],
  ...organisationTypes,
  ...Object.values(arrangements),
];

/** A wording of the programme or a choice of the form as it is: there is no more of it. */
function isWholeKnown(value: string): boolean {
  return knownValues.includes(withoutNumber(value));
}

function withoutNumber(value: string): string {
  return value.replace(/^[\d.\s]+/, '');
}

/** A wording of the programme or a choice of the form that the next line takes up where this one ends. */
function isPartOfKnown(value: string, next: string): boolean {
  const text = withoutNumber(value);
  if (text === '') return false;
  const longer = glued(text, firstWord(next), glueOf(text, next));
  return knownValues.some((known) => known.length > text.length && known.startsWith(longer));
}

function isSmall(text: string): boolean {
  return /^[\p{Ll}(,]/u.test(text);
}

/** What ends like this is not finished. */
function endsOpen(value: string): boolean {
  return /(?:[,;&/-]|\s(?:ja|sekä|tai|och))$/.test(value);
}

/** Names with commas between them, no sentence. */
function isList(text: string): boolean {
  return !/[.:!?]\s/.test(text) && text.split(/[,;]/).every((name) => name.trim().split(/\s+/).length <= 4);
}
