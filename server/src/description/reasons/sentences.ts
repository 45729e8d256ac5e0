/** A sentence of a reason as its words in lower case: letters, digits, hyphens and slashes. */
export type Words = readonly string[];

/** As much of a reason's line as is read (UTF-16 columns): what it says of the effect, it says at once. */
const longestReading = 1200;

const endOfSentence = /[.!?;]+(?=\s|$)|[.!?](?=[A-ZÅÄÖ])/;
const word = /[a-zåäöéüšž0-9](?:[a-zåäöéüšž0-9/-]*[a-zåäöéüšž0-9])?/g;

/** The sentences of a line, each as its words; empty ones are left out. */
export function sentencesOf(text: string): readonly Words[] {
  const read = text.slice(0, longestReading).normalize('NFC');
  return read
    .split(endOfSentence)
    .map((sentence) => sentence.toLowerCase().match(word) ?? [])
    .filter((words) => words.length > 0);
}

/** Whether one of the words begins with one of the stems of a pattern such as /^(?:vaiku|merki)/. */
export function hasWord(words: Words, pattern: RegExp): boolean {
  return words.some((each) => pattern.test(each));
}

/** The words for "not" in Finnish. */
export const negation = /^(?:ei|eivät|eikä|en|emme|ettei|eivätkä|ilman)$/;

/** Words that turn a sentence or what follows it the other way. */
export const contrast =
  /^(?:mutta|kuitenkin|kuitenkaan|vaan|vaikka|joskin|tosin|silti|sensijaan|sijaan|sen-sijaan|toisaalta|paitsi|ellei|lukuun|men|dock)$/;
