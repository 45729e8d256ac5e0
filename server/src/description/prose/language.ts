import type { Span } from '../span.ts';

/** A paragraph that is written in another language than Finnish. The span is its text. */
export interface LanguageMention extends Span {
  readonly kind: 'language';
  readonly of: 'en' | 'sv';
}

/** Shorter lines are names, titles and terms. */
const shortest = 50;
/** So much of a paragraph tells its language. */
const sampled = 400;
const glance = 160;

/** Whether a text may be in English or Swedish: among its first words stands one that no Finnish text has often. */
export function mayBeForeign(text: string): boolean {
  if (text.length < shortest) return false;
  const start = text.length > glance ? text.slice(0, glance) : text;
  return english(start) || swedish(start);
}

function english(text: string): boolean {
  return text.includes(' the ') || text.includes('The ') || text.includes(' and ') || text.includes(' of ');
}

function swedish(text: string): boolean {
  return (
    text.includes(' och ') ||
    text.includes(' att ') ||
    text.includes(' som ') ||
    text.includes(' för ') ||
    text.includes(' av ')
  );
}

const words = {
  en: /(?<![\p{L}-])(?:the|and|of|to|in|for|is|are|was|were|will|with|that|this|by|on|as|from|their|its|be|has|have|an|at|which|or|who|a|it|not|without|need|they|into|through|can|many)(?![\p{L}-])/giu,
  sv: /(?<![\p{L}-])(?:och|att|som|för|är|av|med|den|det|en|ett|till|på|i|har|inte|de|ska|kan|också|eller|om|under|hos|deras|vid|från|genom|projektet|var|blev|dem|ur|över|många|mycket|bland|mellan|efter|sin|sina|sätt)(?![\p{L}-])/giu,
  fi: /(?<![\p{L}-])(?:ja|on|sekä|että|joka|jotka|tai|hankkeen|hankkeessa|oli|ovat|myös|ei|kuin|mukaan|kanssa|joita|jossa|hanke)(?![\p{L}-])/giu,
} as const;
const anyWord = /[\p{L}’'-]+/gu;
/** A source in a list of references is in the language it is in. */
const reference = /\(\s?(?:19|20)\d\d[a-z]?\s?\)|https?:|doi:|\bISBN\b|\bet al\b|\bVol\.|(?:19|20)\d\d[:,]\s?\d/;
const quotation = /^\s*[”"“'’«]/;

const fewestForeign = 5;
const leastShare = 0.2;

/** The language of a paragraph that is English or Swedish; undefined for Finnish ones, for references and quotations, and when in doubt. */
export function findLanguage(text: string): LanguageMention | undefined {
  const sample = text.slice(0, sampled);
  if (reference.test(sample) || quotation.test(sample)) return undefined;
  const all = count(sample, anyWord);
  const of = count(sample, words.en) >= count(sample, words.sv) ? 'en' : 'sv';
  const foreign = count(sample, words[of]);
  if (foreign < fewestForeign || foreign < all * leastShare || count(sample, words.fi) * 3 >= foreign) return undefined;
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  return { kind: 'language', of, start, end: start + trimmed.length };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
