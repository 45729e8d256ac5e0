import type { Span } from '../span.ts';
import { fillerSource, nameOfSubject, namesAnotherProject } from './project-subject.ts';
import type { ProseDate } from './prose-dates.ts';
import { beginningBefore, datesIn } from './prose-dates.ts';
import type { Sentence } from './sentences.ts';
import { sentenceAt } from './sentences.ts';

/** What a sentence says of the beginning and the end of a whole project. The span encloses what is said. */
export interface PeriodStatement extends Span {
  readonly kind: 'period';
  readonly from: ProseDate | undefined;
  readonly to: ProseDate | undefined;
  /** The folded name that the sentence calls the project by; undefined when it only says "the project". */
  readonly name: string | undefined;
}

/** Whether the line of a statement also tells of a time that was prolonged: asked once a line, not once a sentence. */
export interface OfProlongedTime {
  readonly prolonged: boolean;
}

const starts =
  'alkoi|alkaa|alkanut|käynnistyi|käynnistyy|käynnistynyt|käynnistettiin|käynnistetään|aloitettiin|aloitetaan|starttasi';
const ends = 'päättyi|päättyy|päättynyt|loppui|loppuu|päätettiin|päätetään';
const lasts = 'jatkuu|jatkui|kestää|kesti';
const isCarriedOut =
  'toteutettiin|toteutetaan|toteutettu|toteutui|toteutuu|toimi|toimii|toiminut|ajoittui|ajoittuu|sijoittui|sijoittuu|' +
  '(?:ollut|on|oli)\\s(?:toiminnassa|käynnissä)';
const times = '[Tt]oteutusaika|[Tt]oteuttamisaika|[Tt]oteutusajankohta|[Tt]oiminta-aika|[Hh]ankeaika|[Pp]rojektiaika';

/** The verb or noun that a date belongs to, only filling words between; or the parenthesis that it opens. */
const head = new RegExp(
  `(?:,?\\s(?:on\\s)?(?:(?<start>${starts})|(?<end>${ends})|(?<last>${lasts})|${isCarriedOut})|` +
    `(?:^|[\\s–•-])(?<noun>${times})(?:\\s(?:on|oli|ajoittuu|ajoittui))?\\s?[:,–-]?|` +
    `(?<aside>\\s\\())${fillerSource}\\s?$`,
);
const link = /^(?:\s?[–—−-]\s?|\salkaen\s|\s)$/;
const and = /^\sja\s$/;
const goesOnAsRange = /^\s?[–—−-]\s?\d/;
const until = /^\s(?:saakka|asti)/;
const andEnds = new RegExp(`^,?\\s(?:ja|sekä)\\s(?:se\\s)?(?:on\\s)?(?:${ends}|${lasts})${fillerSource}\\s$`);

/** What a sentence says of the project's beginning and end, if it says it of the project as a whole. */
export function statedDates({ text, start }: Sentence): PeriodStatement | undefined {
  const dates = datesIn(text);
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index] as ProseDate;
    const beginning = beginningBefore(text, date);
    const match = head.exec(text.slice(0, (beginning ?? date).start));
    if (!match) continue;
    const stated = beginning ? { from: beginning, to: date } : understood(match, text, date, dates[index + 1]);
    const name = stated && ownerOf(match);
    return stated && name !== null ? statementOf(stated, name, start) : undefined;
  }
  return undefined;
}

interface Stated {
  readonly from?: ProseDate | undefined;
  readonly to?: ProseDate | undefined;
}

function understood(
  head: RegExpExecArray,
  text: string,
  date: ProseDate,
  next: ProseDate | undefined,
): Stated | undefined {
  const { start, end, last, noun, aside } = head.groups ?? {};
  const hasRange = next !== undefined && isRange(text, date, next);
  if (hasRange) return start === undefined && end === undefined ? { from: date, to: next } : undefined;
  const after = text.slice(date.end, date.end + 8);
  if (noun !== undefined || aside !== undefined || goesOnAsRange.test(after)) return undefined;
  if (start !== undefined)
    return { from: date, to: next && andEnds.test(text.slice(date.end, next.start)) ? next : undefined };
  return end !== undefined || (last !== undefined && until.test(after)) ? { to: date } : undefined;
}

function isRange(text: string, date: ProseDate, next: ProseDate): boolean {
  const between = text.slice(date.end, next.start);
  return link.test(between) || (and.test(between) && /^.{0,8}\sväli/.test(text.slice(next.end, next.end + 16)));
}

const ofProject = /(?:^|(?<project>[Hh]ankkeen|[Pp]rojektin))\s?(?:koko|suunniteltu|suunnitelman\smukainen)?\s?$/;

/** The name before the verb, or before "toteutusaika" the project in the genitive or nothing; null when it is another thing's time. */
function ownerOf({ input, index, groups }: RegExpExecArray): string | undefined | null {
  const before = input.slice(0, index);
  if (groups?.noun === undefined) return nameOfSubject(before);
  const match = ofProject.exec(before.replace(/^[\s–•"”*-]{1,4}/, ''));
  if (!match) return null;
  const end = before.lastIndexOf(match.groups?.project ?? '') + (match.groups?.project ?? '').length;
  return match.groups?.project === undefined ? undefined : nameOfSubject(before.slice(0, end));
}

function statementOf({ from, to }: Stated, name: string | undefined, offset: number): PeriodStatement {
  const [first, last] = [moved(from ?? to, offset), moved(to ?? from, offset)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { kind: 'period', ...span, from: moved(from, offset), to: moved(to, offset), name };
}

function moved(date: ProseDate | undefined, offset: number): ProseDate | undefined {
  return date && { ...date, start: date.start + offset, end: date.end + offset };
}

const changedTime = ['jatkoai', 'jatkoaj', 'lisäaik', 'pidennet', 'pidenty', 'alun perin päätt'];
const otherPlan = /alun\sperin|alkuperäi|siirty|siirret|siirre|siirrost|keskeyt|piti\s|oli\starkoitus|oli\smäärä/i;

/** Whether a line tells of a time that was prolonged. */
export function tellsOfProlongedTime(line: string): boolean {
  return changedTime.some((word) => line.includes(word));
}

/**
 * Whether what a line says is bound to differ from the form: the line tells of a time that was prolonged, or the sentence of a plan
 * that was changed or of another project. Asked only where it does differ.
 */
export function isExplained(line: string, { start, prolonged }: Span & OfProlongedTime): boolean {
  if (prolonged) return true;
  const { text } = sentenceAt(line, start);
  return otherPlan.test(text) || namesAnotherProject(text);
}
