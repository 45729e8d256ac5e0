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
  'alkoi|alkaa|alkanut|käynnistyi|käynnistyy|käynnistynyt|käynnistettiin|käynnistetään|aloitettiin|aloitetaan|starttasi|starttaa|aloitti(?:\\stoimintansa)?|aloittaa(?:\\stoimintansa)?|pääsi\\skäyntiin|polkaistiin\\skäyntiin';
const ends =
  'päättyi|päättyy|päättynyt|loppui|loppuu|päätettiin|päätetään|lopetettiin|lopetti(?:\\stoimintansa)?|saatiin\\späätökseen|valmistui';
const lasts = 'jatkuu|jatkui|kestää|kesti';
const isCarriedOut =
  'toteutettiin|toteutetaan|toteutettu|toteutui|toteutuu|toteuttiin|toimi|toimii|toiminut|ajoittui|ajoittuu|sijoittui|sijoittuu|' +
  '(?:ollut|on|oli)\\s(?:toiminnassa|käynnissä)';
const times =
  '[Tt]oteutusaika|[Tt]oteuttamisaika|[Tt]oteutusajankohta|[Tt]oteuttamisajankohta|[Tt]oiminta-aika|[Tt]oimintakausi|[Hh]ankeaika|[Pp]rojektiaika|[Hh]ankekausi|[Hh]ankeajankohta|[Aa]ikataulu|[Kk]esto|[Tt]oteutus|[Tt]oteutuskausi|[Rr]ahoituskausi|[Aa]jankohta|[Aa]ika';

/** The verb or noun that a date belongs to, only filling words between; or the parenthesis that it opens. */
const head = new RegExp(
  `(?:,?\\s(?:on\\s)?(?:(?<start>${starts})|(?<end>${ends})|(?<last>${lasts})|${isCarriedOut})|` +
    `(?:^|[\\s–•-])(?<noun>${times})(?:\\s(?:on|oli|ajoittuu|ajoittui|ajoitettiin|sijoittuu|sijoittui))?\\s?[:,–-]?|` +
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
  const ahead = datesAhead(text, start, dates);
  if (ahead) return ahead;
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

const atStart = /^[\s–•"”*-]{0,4}(?:(?:[Aa]jalla|[Aa]jalle|[Vv]uosina|[Aa]ikavälillä)\s)?$/;
const participle =
  /^(?:\s(?:välisenä\saikana|välillä|aikana))?\s(?:(?<start>alkanut|käynnistynyt|käynnistetty|aloitettu|alkava|käynnistyvä|alkoi|käynnistyi)|(?<end>päättynyt|päättyvä|päättyi)|(?<whole>toteutettu|toteutettava|toteutettiin|toteutetaan|toteutunut|toiminut|kestänyt|kestävä))\s(?<subject>(?:[^.]{0,60}-)?(?:hanke|projekti))(?![a-zåäö-])/;

/** "Elokuussa 2020 alkanut hanke ...", "1.6.2020–30.6.2021 toteutettu Polku-hanke ...": the dates at the beginning of the sentence. */
function datesAhead(text: string, offset: number, dates: readonly ProseDate[]): PeriodStatement | undefined {
  const [date, next] = dates;
  if (date === undefined || !atStart.test(text.slice(0, (beginningBefore(text, date) ?? date).start))) return undefined;
  const beginning = beginningBefore(text, date);
  const isWhole = beginning !== undefined || (next !== undefined && isRange(text, date, next));
  const last = isWhole && beginning === undefined ? (next ?? date) : date;
  const { start, end, whole, subject = '' } = participle.exec(text.slice(last.end, last.end + 160))?.groups ?? {};
  const name = subject.includes('-') ? nameOfSubject(subject) : undefined;
  if (whole !== undefined && isWhole) return statementOf({ from: beginning ?? date, to: last }, name, offset);
  if (isWhole || (start === undefined && end === undefined)) return undefined;
  return statementOf(start === undefined ? { to: date } : { from: date }, name, offset);
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
  const isUntil = until.test(after) || untilMonth.test(text.slice(date.start, date.end));
  return end !== undefined || (last !== undefined && isUntil) ? { to: date } : undefined;
}

/** "kesäkuuhun 2021", "vuoden 2021 loppuun" */
const untilMonth = /kuuhun\s|loppuun$/;

function isRange(text: string, date: ProseDate, next: ProseDate): boolean {
  const between = text.slice(date.end, next.start);
  return link.test(between) || (and.test(between) && /^.{0,8}\sväli/.test(text.slice(next.end, next.end + 16)));
}

const ofProject = /(?:^|(?<project>[Hh]ankkeen|[Pp]rojektin))\s?(?:koko|suunniteltu|suunnitelman\smukainen)?\s?$/;

/** Times that an event or a part has too, where the sentence does not say that they are the project's. */
const ofAnything = /^(?:kesto|aika|ajankohta|aikataulu|toteutus|toimintakausi)$/i;

/** The name before the verb, or before "toteutusaika" the project in the genitive or nothing; null when it is another thing's time. */
function ownerOf({ input, index, groups }: RegExpExecArray): string | undefined | null {
  const before = input.slice(0, index);
  if (groups?.noun === undefined) return nameOfSubject(before);
  const isOfAnything = ofAnything.test(groups.noun);
  const match = ofProject.exec(before.replace(/^[\s–•"”*-]{1,4}/, ''));
  if (!match || (isOfAnything && match.groups?.project === undefined)) return null;
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
