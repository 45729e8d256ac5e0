import { nearest } from '../../form/nearest.ts';
import { answers } from '../../form/vocabularies.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Span } from '../span.ts';

/** One of the two answers to the questions of section 8.1. */
export type AnswerTerm = (typeof answers)[keyof typeof answers];

/**
 * An answer as written. A `malformed` one has the answer that was plainly meant, and `reasons`: text that follows it on the same line
 * (from the sign that parts the two; columns count from the value's first character).
 */
export type Answer =
  | { readonly kind: 'answer'; readonly answer: AnswerTerm }
  | { readonly kind: 'malformed'; readonly meant: AnswerTerm | undefined; readonly reasons: Span | undefined };

const withReasons = /^(kyllä|ei)(?!\p{L})(?:\s?[,;:.(–—-]+\s*|\s+)(?=\p{L})/iu;
const bothAnswers = /^\(?kyllä\)?\s?(?:[/|,]|tai|vai)?\s?\(?ei\)?[.!?]?$/i;

const otherWords: ReadonlyMap<string, AnswerTerm> = new Map([
  ...['k', 'kyl', 'kylla', 'joo', 'juu', 'on', 'yes', 'y', 'ja', 'true', 'x kyllä'].map(
    (word) => [word, answers.yes] as const,
  ),
  ...['e', 'ei ole', 'en', 'no', 'n', 'nej', 'false', 'x ei'].map((word) => [word, answers.no] as const),
]);

const longestWord = 12;

/** Reads an answer of section 8.1: "Kyllä" or "Ei". */
export function readAnswer(text: string): Answer {
  const answer = termOf(text) ?? termOf(text.normalize('NFC'));
  if (answer) return { kind: 'answer', answer };
  if (bothAnswers.test(text)) return { kind: 'malformed', meant: undefined, reasons: undefined };
  const meant = text.length > longestWord ? undefined : meantAnswer(text);
  if (meant !== undefined) return { kind: 'malformed', meant, reasons: undefined };
  const match = withReasons.exec(text);
  if (!match) return { kind: 'malformed', meant: undefined, reasons: undefined };
  const [, word = ''] = match;
  return { kind: 'malformed', meant: meantAnswer(word), reasons: { start: word.length, end: text.length } };
}

function termOf(text: string): AnswerTerm | undefined {
  return text === answers.yes || text === answers.no ? text : undefined;
}

function meantAnswer(text: string): AnswerTerm | undefined {
  const word = foldSpaces(text)
    .toLowerCase()
    .replace(/^[([]|[.!,;\])]+$/g, '');
  if (word === 'ei') return answers.no;
  return otherWords.get(word) ?? (nearest(word, Object.values(answers)) as AnswerTerm | undefined);
}
