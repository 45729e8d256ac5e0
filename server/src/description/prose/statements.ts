import type { CountStatement } from './count-statements.ts';
import { countStatements } from './count-statements.ts';
import type { FundingStatement } from './funding-statements.ts';
import { fundingStatement } from './funding-statements.ts';
import type { LengthStatement } from './length-statements.ts';
import { statedLength } from './length-statements.ts';
import { numeralSource } from './numerals.ts';
import type { OfProlongedTime, PeriodStatement } from './period-statements.ts';
import { statedDates, tellsOfProlongedTime } from './period-statements.ts';
import type { ProgrammeStatement } from './programme-statements.ts';
import { mayNameProgramme, programmeHints, programmeStatements } from './programme-statements.ts';
import type { Sentence } from './sentences.ts';
import { sentenceAt } from './sentences.ts';

/** Something that a line says of the project as a whole. */
export type Statement =
  | ((PeriodStatement | LengthStatement) & OfProlongedTime)
  | CountStatement
  | FundingStatement
  | ProgrammeStatement;

type Found = PeriodStatement | LengthStatement | CountStatement | FundingStatement | ProgrammeStatement;

// A year, a number and a word behind it, or a number that ends a sentence: most lines have none of these.
const figure = /20[12][0-9]|[0-9](?:[ \u00a0][a-zA-Z€]|€|:n |\/[0-9]{4}|\.?$|[.,] [A-ZÅÄÖ])/;
const lengthInWords =
  /vuoti(?:nen|sena|sen|sess)|yksi\svuosi|uoden\s(?:mittainen|pituinen|kestoinen|hanke|hankke)|[iaä]\svuotta|kuukautta|\skk(?![a-z])/;

/** What a line says of the project as a whole, in figures or in words. */
export function findStatements(text: string): readonly Statement[] {
  const found: Found[] = [];
  if (/[Vv]uo|kuuka|kk/.test(text)) push(found, lengthInWordsOf(text));
  if (text.includes('sallistu')) addCountsInWords(text, found);
  if (mayNameProgramme(text)) addProgramme(text, found);
  const first = text.search(figure);
  if (first !== -1) addInFigures(text, first, found);
  return found.length === 0 ? none : withTimes(text, found.length > 1 ? eachOnce(found) : found);
}

const none: readonly never[] = [];

/** Statements of the project's time know whether their line tells that it was prolonged. */
function withTimes(text: string, found: readonly Found[]): readonly Statement[] {
  const prolonged = found.some(isOfTime) && tellsOfProlongedTime(text);
  return found.map((statement) => (isOfTime(statement) ? { ...statement, prolonged } : statement));
}

function isOfTime(statement: Found): statement is PeriodStatement | LengthStatement {
  return statement.kind === 'period' || statement.kind === 'length';
}

/** One thing that two patterns found is said once. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ kind, start }) => {
    const key = `${kind} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function lengthInWordsOf(text: string): LengthStatement | undefined {
  const column = text.search(lengthInWords);
  return column === -1 ? undefined : statedLength(sentenceAt(text, column));
}

const countInWords = new RegExp(
  `(?<![a-zåäö])${numeralSource}\\s(?:[a-zåäö]+\\s){0,3}(?:henkilö|osallistuj|hlö|ihmis|[a-z-]*yrity|asiak|nuor|työt)`,
  'i',
);

function addCountsInWords(text: string, found: Found[]): void {
  const column = text.search(countInWords);
  if (column !== -1) found.push(...countStatements(sentenceAt(text, column)));
}

/** Each sentence that may name the programme is asked once; of a long line the first few only. */
const mostSentences = 12;

function addProgramme(text: string, found: Found[]): void {
  let read = 0;
  let sentences = 0;
  for (const index of programmeHints(text)) {
    if (index < read) continue;
    if (sentences++ === mostSentences) return;
    const sentence = sentenceAt(text, index);
    read = sentence.start + sentence.text.length;
    found.push(...programmeStatements(sentence));
  }
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
const comma = 0x2c;

/** "... on 80.", "... kaikkiaan 80.", "Osallistujamäärä 80" */
function endsCount(text: string, column: number): boolean {
  return /(?:on|oli|kaikkiaan|yhteensä|:|määrä|tavoite|olemaan|mukana|mukaan)\s[\d\s–-]+$/.test(
    text.slice(Math.max(0, column - 24), column + 1),
  );
}

const openingParenthesis = 0x28;

/** Not the year of a source, "(2018)" or "julkaisu 2021: 134"; not a number that ends a sentence and counts nothing. */
function isWorthReading(text: string, column: number, isYear: boolean): boolean {
  if (!isYear) {
    const after = text.charCodeAt(column + 1);
    const endsSentence = after === fullStop || after === comma || column + 1 === text.length;
    return !endsSentence || endsCount(text, column);
  }
  const after = text.charCodeAt(column + 4);
  return text.charCodeAt(column - 1) !== openingParenthesis && after !== 0x29 && after !== 0x3a;
}

const endsInLength = /\d\s(?:kuukautta|kuukauden|kk|vuotta|vuoden)/;

function addNumbers(sentence: Sentence, found: Found[]): void {
  const { text } = sentence;
  found.push(...countStatements(sentence));
  if (text.includes('rahoitu') || text.includes('tuk') || text.includes('myön') || text.includes('ESR'))
    push(found, fundingStatement(sentence));
  if (endsInLength.test(text)) push(found, statedLength(sentence));
}

function push(found: Found[], statement: Found | undefined): void {
  if (statement) found.push(statement);
}
