import type { Span } from '../span.ts';
import { leadSource, letter, nameOfSubject, namesAnotherProject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** How many persons a sentence says to take part in the whole project. The span is the number. */
export interface ParticipantStatement extends Span {
  readonly kind: 'participants';
  readonly count: number;
  /** The folded name that the sentence calls the project by; undefined when it only says "the project". */
  readonly name: string | undefined;
}

const number = '(?<count>\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,6})(?!\\d|[.,]\\d)';
const whole = '(?:kohderyhmään\\skuuluvaa\\s|kohderyhmän\\s|hankkeen\\s|eri\\s)?';
const persons = `${whole}(?:henkilöä|osallistujaa|ihmistä)`;
const clients = `${whole}(?:henkilöä|osallistujaa|ihmistä|asiakasta)`;
const total = '(?:yhteensä|kaikkiaan)';

/** Behind the persons: no share of time, no place. */
const noShare =
  `(?![${letter}])(?!\\s?(?:/|per\\s)|\\s(?:vuodessa|vuosittain|vuotta|kuukaudessa|kerrallaan|kerralla|viikossa|päivässä|ryhmässä|` +
  '[A-ZÅÄÖ]))';
/** Nor a second group of persons; companies may follow. */
const noMore = `${noShare}(?!(?:,?\\s(?:ja|sekä)|,)\\s\\d+\\s(?!yrity|organisaat|järjest|työpaik|oppilait|kunta))`;

const amount = `(?:${total}\\s${number}\\s${clients}${noShare}|${number.replace('count', 'some')}\\s${persons}${noMore})`;
const takePart =
  '(?:osallistuu|osallistuvat|osallistuisi|tulee\\sosallistumaan|arvioidaan\\sosallistuvan|on\\starkoitus\\sosallistua)';
const into = '(?<subject>(?:.{2,90}?[-–]\\s?)?(?:[Hh]ankkeeseen|[Pp]rojektiin)|[Hh]ankkeen|[Pp]rojektin)';
const whereOf = `(?:${into}(?:\\s(?:aikana\\s)?(?:toimintaan|toimenpiteisiin|hankkeeseen|siihen))?)`;

const quantity = '(?:osallistujamäärä|osallistujatavoite|osallistujien\\s(?:määrä|kokonaismäärä|lukumäärä))';

/** A sentence that is understood; `opens` is a quick look at its first words, so that few patterns are ever compiled. */
interface Understood {
  readonly opens: RegExp;
  readonly pattern: RegExp;
}

const understood: readonly Understood[] = (
  [
    ['', `${whereOf}\\s${takePart}\\s${amount}`, /(?:[Hh]ankke|[Pp]rojekti)[a-z]+\s/],
    ['Toimintaan\\s', `${takePart}\\s${total}\\s${number}\\s${clients}${noShare}`, /^.{0,4}Toimintaan/],
    ['Tavoitteena\\son,\\settä\\s', `${whereOf}\\s${takePart}\\s${amount}`, /^.{0,4}Tavoitteena/],
    [
      '(?:[Hh]ankkeen|[Pp]rojektin)\\s',
      `${quantity}(?:\\son|:)\\s(?:${total}\\s)?${number}${noShare}(?!\\s(?!henkilö|osallistuj))`,
      /^.{0,4}\S{6,9}n\sosallistuj/,
    ],
    [
      '(?:[Hh]ankkeessa|[Pp]rojektissa)\\son\\s(?:mukana\\s)?',
      `(?:${total}\\s)?${number}\\sosallistujaa${noMore}`,
      /^.{0,4}(?:[Hh]ankkeessa|[Pp]rojektissa)/,
    ],
    [
      '[Hh]ankkeen\\stavoitteena\\son\\s(?:saada\\smukaan\\s)?',
      `(?:${total}\\s)?${number}\\sosallistujaa${noMore}`,
      /^.{0,4}[Hh]ankkeen\stavoitteena/,
    ],
    [
      'Osallistujia\\s(?:hankkeessa\\s)?on\\s(?:hankkeessa\\s)?',
      `(?:${total}\\s)?${number}(?=\\.|\\s*$)`,
      /^.{0,4}Osallistujia/,
    ],
    [
      '(?:(?:Yhteensä|Kaikkiaan)\\s)?',
      `${number}\\s${persons}\\sosallistuu\\s(?:hankkeeseen|hankkeen\\s(?:toimintaan|toimenpiteisiin))`,
      /^.{0,4}(?:Yhteensä|Kaikkiaan|\d)/,
    ],
  ] as const
).map(([beginning, rest, opens]) => ({ opens, pattern: new RegExp(leadSource + beginning + rest, 'd') }));

const indirect = /välilli|vähintään|enintään|noin\s|viimeistään/i;

/** How many persons take part in the project, if a sentence says it of the project as a whole, of the plan, and of all persons. */
export function participantStatement({ text, start }: Sentence): ParticipantStatement | undefined {
  if (indirect.test(text)) return undefined;
  for (const { opens, pattern } of understood) {
    const match = opens.test(text) ? pattern.exec(text) : null;
    if (match) return namesAnotherProject(text) ? undefined : statementOf(match, start);
  }
  return undefined;
}

function statementOf(match: RegExpExecArray, offset: number): ParticipantStatement | undefined {
  const group = match.groups?.count === undefined ? 'some' : 'count';
  const written = match.groups?.[group];
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
  if (written === undefined) return undefined;
  const count = Number(written.replace(/\D/g, ''));
  return {
    kind: 'participants',
    start: offset + start,
    end: offset + end,
    count,
    name: nameOfSubject(match.groups?.subject),
  };
}
