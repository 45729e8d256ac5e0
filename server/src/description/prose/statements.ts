import type { FundingStatement } from './funding-statements.ts';
import { fundingStatement } from './funding-statements.ts';
import type { LengthStatement } from './length-statements.ts';
import { statedLength } from './length-statements.ts';
import type { ParticipantStatement } from './participant-statements.ts';
import { participantStatement } from './participant-statements.ts';
import type { OfProlongedTime, PeriodStatement } from './period-statements.ts';
import { statedDates, tellsOfProlongedTime } from './period-statements.ts';
import type { Sentence } from './sentences.ts';
import { sentenceAt } from './sentences.ts';

/** Something that a line says of the project as a whole. */
export type Statement =
  | ((PeriodStatement | LengthStatement) & OfProlongedTime)
  | ParticipantStatement
  | FundingStatement;

type Found = PeriodStatement | LengthStatement | ParticipantStatement | FundingStatement;

// A year, a number and a word behind it, or a number that ends a sentence: most lines have none of these.
const figure = /20[12][0-9]|[0-9](?:[ \u00a0][a-z€]|\.$|\. [A-ZÅÄÖ])/;
const lengthInWords = /vuoti(?:nen|sen|sess)|[iaä]\svuotta/;

const none: readonly never[] = [];

/** What a line says of the project as a whole, in figures or in "kaksivuotinen". */
export function findStatements(text: string): readonly Statement[] {
  const first = text.search(figure);
  const length = text.includes('vuot') ? lengthInWordsOf(text) : undefined;
  const found: Found[] = length ? [length] : [];
  if (first !== -1) addInFigures(text, first, found);
  return found.length === 0 ? none : withTimes(text, found);
}

/** Statements of the project's time know whether their line tells that it was prolonged. */
function withTimes(text: string, found: readonly Found[]): readonly Statement[] {
  const prolonged = found.some(isOfTime) && tellsOfProlongedTime(text);
  return found.map((statement) => (isOfTime(statement) ? { ...statement, prolonged } : statement));
}

function isOfTime(statement: Found): statement is PeriodStatement | LengthStatement {
  return statement.kind === 'period' || statement.kind === 'length';
}

function lengthInWordsOf(text: string): LengthStatement | undefined {
  const column = text.search(lengthInWords);
  return column === -1 ? undefined : statedLength(sentenceAt(text, column));
}

/** Each sentence is asked once for its dates and once for its numbers. */
function addInFigures(text: string, first: number, found: Found[]): void {
  let dated = 0;
  let counted = 0;
  for (let column = first, next = 0; next !== -1; column += next) {
    const isYear = startsYear(text, column);
    if (column >= (isYear ? dated : counted) && isWorthReading(text, column, isYear)) {
      const sentence = sentenceAt(text, column);
      const end = sentence.start + sentence.text.length;
      if (isYear) dated = end;
      else counted = end;
      if (isYear) push(found, statedDates(sentence));
      else addNumbers(sentence, found);
    }
    column += isYear ? 4 : 1;
    next = text.slice(column).search(figure);
  }
}

/** Whether a figure is a year and not the last digit of a number. */
function startsYear(text: string, column: number): boolean {
  const code = text.charCodeAt(column + 1);
  return code >= 0x30 && code <= 0x39;
}

const fullStop = 0x2e;
const openingParenthesis = 0x28;
const units = new Set([...'ehoiakv€'].map((letter) => letter.charCodeAt(0)));

/** Not the year of a source, "(2018)" or "julkaisu 2021: 134"; not a number of other things than persons, euros and months. */
function isWorthReading(text: string, column: number, isYear: boolean): boolean {
  if (!isYear) {
    const endsSentence = text.charCodeAt(column + 1) === fullStop;
    return endsSentence ? endsCount(text, column) : units.has(text.charCodeAt(column + 2));
  }
  const after = text.charCodeAt(column + 4);
  return text.charCodeAt(column - 1) !== openingParenthesis && after !== 0x29 && after !== 0x3a;
}

/** "... on 80.", "... kaikkiaan 80.", "... yhteensä 80." */
function endsCount(text: string, column: number): boolean {
  return /(?:on|kaikkiaan|yhteensä|:)\s\d+$/.test(text.slice(Math.max(0, column - 20), column + 1));
}

function addNumbers(sentence: Sentence, found: Found[]): void {
  const { text } = sentence;
  if (text.includes('sallistu')) push(found, participantStatement(sentence));
  if (text.includes('rahoitu') || text.includes('tuk')) push(found, fundingStatement(sentence));
  if (/\d\s(?:kuukautta|vuotta)/.test(text)) push(found, statedLength(sentence));
}

function push(found: Found[], statement: Found | undefined): void {
  if (statement) found.push(statement);
}
