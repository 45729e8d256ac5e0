import type { FundingStatement } from './funding-statements.ts';
import { fundingStatement } from './funding-statements.ts';
import type { LengthStatement } from './length-statements.ts';
import { statedLength } from './length-statements.ts';
import type { ParticipantStatement } from './participant-statements.ts';
import { participantStatement } from './participant-statements.ts';
import type { PeriodStatement } from './period-statements.ts';
import { statedDates, tellsOfChange } from './period-statements.ts';
import type { Sentence } from './sentences.ts';
import { sentenceAt } from './sentences.ts';

/** Something that a line says of the project as a whole. */
export type Statement = PeriodStatement | LengthStatement | ParticipantStatement | FundingStatement;

// A year, a number and a word behind it, or a number that ends a sentence: most lines have none of these.
const figure = /20[12][0-9]|[0-9](?:[ \u00a0][a-z€]|\.$|\. [A-ZÅÄÖ])/;
const figures = /20[12][0-9]|[0-9](?:[ \u00a0][a-z€]|\.$|\. [A-ZÅÄÖ])/g;
const lengthInWords = /vuoti(?:nen|sen|sess)|[iaä]\svuotta/;

const none: readonly never[] = [];

/** What a line says of the project as a whole, in figures or in "kaksivuotinen". */
export function findStatements(text: string): readonly Statement[] {
  const inWords = text.includes('vuot') ? lengthInWords.exec(text) : null;
  if (inWords === null && !figure.test(text)) return none;
  const found: Statement[] = [];
  const length = inWords && statedLength(sentenceAt(text, inWords.index));
  if (length) found.push(length);
  addInFigures(text, found);
  return found.length > 0 && tellsOfChange(text) ? found.filter(({ kind }) => kind !== 'period') : found;
}

/** Each sentence is asked once for its dates and once for its numbers. */
function addInFigures(text: string, found: Statement[]): void {
  let dated = 0;
  let counted = 0;
  for (const { 0: written, index } of text.matchAll(figures)) {
    const isYear = written.startsWith('20') && written.length === 4;
    if (index < (isYear ? dated : counted) || !isWorthReading(text, index, isYear)) continue;
    const sentence = sentenceAt(text, index);
    const end = sentence.start + sentence.text.length;
    if (isYear) dated = end;
    else counted = end;
    if (isYear) push(found, statedDates(sentence));
    else addNumbers(sentence, found);
  }
}

const openingParenthesis = 0x28;
const fullStop = 0x2e;
const units = new Set([...'ehoiakv€'].map((letter) => letter.charCodeAt(0)));

/** Not the year of a source, "(2018)" or "julkaisu 2021: 134"; not a number of other things than persons, euros and months. */
function isWorthReading(text: string, column: number, isYear: boolean): boolean {
  if (!isYear) return text.charCodeAt(column + 1) === fullStop || units.has(text.charCodeAt(column + 2));
  const after = text.charCodeAt(column + 4);
  return text.charCodeAt(column - 1) !== openingParenthesis && after !== 0x29 && after !== 0x3a;
}

function addNumbers(sentence: Sentence, found: Statement[]): void {
  if (sentence.text.includes('sallistu')) push(found, participantStatement(sentence));
  if (sentence.text.includes('rahoitu') || sentence.text.includes('tuk')) push(found, fundingStatement(sentence));
  if (/\d\s(?:kuukautta|vuotta)/.test(sentence.text)) push(found, statedLength(sentence));
}

function push(found: Statement[], statement: Statement | undefined): void {
  if (statement) found.push(statement);
}
