import type { Line } from '../line.ts';
import { foldSpaces, isBlank } from '../line.ts';
import type { FormText } from './form-texts.ts';
import { formTextsFrom, isBeginning, isComplete } from './form-texts.ts';
import type { Glue } from './glue.ts';
import { glued, possibleGlues } from './glue.ts';

/** A text of the form that is broken over lines: how each line after the first is joined. */
export interface BrokenForm {
  readonly form: FormText;
  readonly glues: readonly Glue[];
  readonly text: string;
}

const mostLines = 6;

/** The text of the form that begins in a line and is complete with the next ones. */
export function brokenForm(
  lines: readonly Line[],
  line: number,
  nextOf: (line: number) => number | undefined,
): BrokenForm | undefined {
  const text = lines[line]?.text.trim() ?? '';
  for (const form of formTextsFrom(text.charCodeAt(0))) {
    const glues = isBeginning(form, foldSpaces(text))
      ? completion(lines, line, nextOf, form, text, mostLines)
      : undefined;
    if (glues) return glues;
  }
  return undefined;
}

function completion(
  lines: readonly Line[],
  line: number,
  nextOf: (line: number) => number | undefined,
  form: FormText,
  text: string,
  most: number,
): BrokenForm | undefined {
  const next = nextOf(line);
  if (next === undefined || most === 0 || isBlank(lines[next])) return undefined;
  const after = lines[next]?.text ?? '';
  for (const glue of possibleGlues(text, after)) {
    const joined = glued(text, after, glue).trimEnd();
    const folded = foldSpaces(joined);
    if (isComplete(form, folded)) return { form, glues: [glue], text: joined };
    const rest = isBeginning(form, folded) ? completion(lines, next, nextOf, form, joined, most - 1) : undefined;
    if (rest) return { ...rest, glues: [glue, ...rest.glues] };
  }
  return undefined;
}
