import { findSection } from '../../description/description.ts';
import { isPlain, isWellScored, scoreLimits } from '../../description/scores/score-table.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { trimSpaces } from '../../syntax/line.ts';
import type { Score, ScoreRow } from '../../syntax/scores.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { lineBreakNear } from '../structure/blocks.ts';
import { meantScores } from './meant-scores.ts';
import { scoresRange } from './table.ts';
import { moveToNextLine } from './wording.ts';

/** A row of the table of section 8.2 has two whole numbers behind its name, and nothing else. */
export const rule: Rule = {
  id: 'score-format',
  group: 'principles',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const row of findSection(description, 'sustainability')?.rows ?? []) {
      if (!isWellScored(row)) report(problemOf(description.lines, row));
    }
  },
};

function problemOf(lines: readonly Line[], row: ScoreRow): Problem {
  const { scores, spec, source } = row;
  const text = textBehindScores(row);
  if (text) {
    const edits = [{ range: text.gap, newText: lineBreakNear(lines, row.line) }];
    const fix: Fix = { title: message(moveToNextLine), edits, safe: true, preferred: true };
    return { range: text.range, message: message(textAfterScores, { row: spec.name }), fixes: [fix] };
  }
  const wrong = scores.filter((score) => !isPlain(score, source));
  if (wrong.length === 0 && scores.length < 2) return missing(row);
  const range = spanOf(row, wrong.length > 0 ? wrong : scores.slice(2));
  const value = shortened(source.text.slice(range.start.character, range.end.character));
  const problem = message(scoreFormat, { value, row: spec.name });
  return { range, message: problem, fixes: rewritten(row), ...(isOnlySigned(row) && { severity: 'hint' }) };
}

/** Two whole numbers in the form's way but for a plus or a dash in the place of the minus: nobody can read them in another way. */
function isOnlySigned({ scores, source }: ScoreRow): boolean {
  return scores.length === 2 && scores.every(({ start, end }) => signedNumber.test(source.text.slice(start, end)));
}

const signedNumber = /^[+–‑‐-]?(?:\d|10)$/;

function missing(row: ScoreRow): Problem {
  const { line, nameEnd, scores, spec } = row;
  const end = scores.at(-1)?.end ?? nameEnd;
  const text = scores.length === 0 ? scoreMissing : secondScoreMissing;
  return { range: lineRange(line, end, end), message: message(text, { row: spec.name, ...scoreLimits }) };
}

function spanOf({ line, nameEnd }: ScoreRow, scores: readonly Score[]): Range {
  return lineRange(line, scores[0]?.start ?? nameEnd, scores.at(-1)?.end ?? nameEnd);
}

/** Two right scores, and then words: the reasons, on the wrong line. */
function textBehindScores({ line, scores, source }: ScoreRow) {
  const [first, second, third] = scores;
  if (!second || !third || !isPlain(first, source) || !isPlain(second, source)) return undefined;
  const end = trimSpaces(source.text, third.start, source.text.length);
  if (!/\p{L}{2}/u.test(source.text.slice(third.start, end))) return undefined;
  return { range: lineRange(line, third.start, end), gap: lineRange(line, second.end, third.start) };
}

function rewritten(row: ScoreRow): readonly Fix[] {
  const scores = meantScores(row);
  if (scores === undefined) return [];
  const edits = [{ range: scoresRange(row), newText: scores }];
  return [{ title: message(writeScores, { scores }), edits, safe: true, preferred: true }];
}

/** The table of section 8.2. */
const scoreMissing: Text = {
  fi: 'Rivin ”{row}” jäljestä puuttuvat pisteet. Kirjoita siihen kaksi kokonaislukua, ensin välitön ja sitten välillinen vaikutus: {lowest}–{highest}, 0 = ei vaikutusta.',
  sv: 'Raden ”{row}” saknar poäng. Skriv två heltal efter namnet, först den direkta och sedan den indirekta effekten: {lowest}–{highest}, 0 = ingen effekt.',
  en: 'The row “{row}” has no scores. Write two whole numbers after its name, first the direct and then the indirect effect: {lowest} to {highest}, 0 = no effect.',
};

const secondScoreMissing: Text = {
  fi: 'Rivillä ”{row}” on vain yksi luku. Siihen kuuluu kaksi: ensin välitön ja sitten välillinen vaikutus.',
  sv: 'Raden ”{row}” har bara ett tal. Det ska vara två: först den direkta och sedan den indirekta effekten.',
  en: 'The row “{row}” has only one number. It takes two: first the direct and then the indirect effect.',
};

const scoreFormat: Text = {
  fi: '”{value}” ei sovi rivin ”{row}” pisteiksi. Nimen perään kuuluu kaksi kokonaislukua välilyönnillä erotettuina, esimerkiksi ”3 -1”.',
  sv: '”{value}” passar inte som poäng på raden ”{row}”. Efter namnet ska två heltal stå med ett mellanslag emellan, till exempel ”3 -1”.',
  en: '“{value}” is not a valid pair of scores for the row “{row}”. Its name must be followed by two whole numbers separated by a space, for example “3 -1”.',
};

const textAfterScores: Text = {
  fi: 'Riville ”{row}” kirjoitetaan vain kaksi lukua. Perustelut kirjoitetaan seuraavalle riville.',
  sv: 'På raden ”{row}” skrivs bara två tal. Motiveringen skrivs på nästa rad.',
  en: 'Write only two numbers on the row “{row}”. The reasons go on the next line.',
};

const writeScores: Text = {
  fi: 'Kirjoita pisteet ”{scores}”',
  sv: 'Skriv poängen ”{scores}”',
  en: 'Write the scores as “{scores}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Rivin pisteet eivät ole kaksi kokonaislukua',
    sv: 'Radens poäng är inte två heltal',
    en: 'Scores of the row are not two whole numbers',
  },
  why: {
    fi: 'Kestävän kehityksen taulukossa jokaisella rivillä on kaksi lukua: välitön ja välillinen vaikutus. Jos luku puuttuu tai siinä on muita merkkejä, vaikutuksia ei voi laskea yhteen eikä verrata.',
    sv: 'I tabellen om hållbar utveckling har varje rad två tal: den direkta och den indirekta effekten. Om ett tal saknas eller innehåller andra tecken kan effekterna inte summeras eller jämföras.',
    en: 'Every row of the table of sustainable development has two numbers: the direct and the indirect effect. When one is missing or contains other characters, effects cannot be summed or compared.',
  },
  remedy: {
    fi: 'Kirjoita rivin nimen perään kaksi kokonaislukua väliltä −10–10 välilyönnillä erotettuina, ilman plusmerkkiä ja desimaaleja. 0 tarkoittaa, ettei vaikutusta ole. Perustelut kirjoitetaan seuraavalle riville.',
    sv: 'Skriv två heltal mellan −10 och 10 efter radens namn, åtskilda med mellanslag, utan plustecken och decimaler. 0 betyder att det inte finns någon effekt. Motiveringen skrivs på nästa rad.',
    en: 'Write two whole numbers from −10 to 10 after the name of the row, with a space between them, without plus signs or decimals. 0 means no effect. The reasons go on the next line.',
  },
  examples: [
    { right: 'Materiaalit ja jätteet 2 2', wrong: 'Materiaalit ja jätteet 2 «+2»' },
    { right: 'Natura 2000 -ohjelman kohteet 0 0', wrong: 'Natura 2000 -ohjelman kohteet 0«»' },
    {
      right: 'Hyvinvoinnin edistäminen 6 8\nArkeen tulee rytmi.',
      wrong: 'Hyvinvoinnin edistäminen 6 8 «Arkeen tulee rytmi.»',
    },
    { right: 'Tasa-arvon edistäminen 4 4', wrong: 'Tasa-arvon edistäminen «4,0» 4' },
  ],
};
