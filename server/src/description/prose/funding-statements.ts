import type { Span } from '../span.ts';
import { leadSource, letter, namesAnotherProject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence says of the whole project's EU and state money, or of all its public money. The span is the amount, without its unit. */
export interface FundingStatement extends Span {
  readonly kind: 'funding';
  readonly of: 'eu-and-state' | 'public';
  readonly euros: number;
}

const digits = '(?<amount>\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+|\\d{4,9})';
const amount = `${digits}\\s?(?:euroa|euron|€|eur(?![${letter}])|EUR|e(?![${letter}]))(?!\\s?/|\\s(?:vuodessa|vuosittain|per\\s|kuukaudessa))`;
const money = '(?:rahoitus|rahoitusta|rahoituksen\\s(?:määrä|osuus)|rahoitusosuus|tuki|tukea|tuen\\smäärä)';
const euAndState = `(?<euAndState>(?:(?:EU|ESR)(?::n|-)|Euroopan\\sunionin|Euroopan\\ssosiaalirahaston)\\sja\\svaltion\\s?${money}|(?:ESR|EAKR)-${money})`;
const publicMoney = '(?<public>[Jj]ulkinen\\srahoitus|[Jj]ulkista\\srahoitusta|[Jj]ulkisen\\srahoituksen\\smäärä)';
const term = `(?:${euAndState}|${publicMoney})`;

/** Words around the amount that leave it the whole project's. */
const words =
  '(?:[Tt]ämän|[Tt]ämä|[Hh]anke|[Hh]ankkeen|[Hh]ankkeelle|[Hh]ankkeeseen|[Pp]rojekti|[Pp]rojektin|[Pp]rojektille|on|oli|ollut|sai|saa|' +
  'saanut|saatu|saatiin|[Mm]yönnetty|[Mm]yönnettiin|[Ss]uunniteltu|[Tt]oteutunut|yhteensä|kaikkiaan|koko|kokonaisuudessaan|määrä|' +
  'saama|käytettiin|käytetty)';

const patterns: readonly RegExp[] = [
  `${leadSource}(?:${words}\\s)*${term}(?:\\s${words})*(?::|\\s)\\s?${amount}`,
  `${leadSource}(?:${words}\\s)*${amount}\\s${term}(?![${letter}])`,
].map((source) => new RegExp(source, 'd'));

/** A quick look at the first words, so that the patterns are seldom compiled. */
const opens = /^.{0,4}(?:[Tt]ämä|[Hh]ank|[Pp]rojekt|E[USA]|[Jj]ulki|[Mm]yönne|[Ss]uunni|[Tt]oteut|\d)/;
const aPart = /vuodelle|vuodeksi|osatoteuttaj|haet|haki|anot|kunkin|kullekin|joka\svuosi|ensimmäi|lisärahoitu/i;

/** What a sentence says of the funding, if it says it of the whole project and of what has been granted, planned or spent. */
export function fundingStatement({ text, start }: Sentence): FundingStatement | undefined {
  if (!opens.test(text) || aPart.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return namesAnotherProject(text) ? undefined : statementOf(match, start);
  }
  return undefined;
}

function statementOf(match: RegExpExecArray, offset: number): FundingStatement {
  const [start, end] = match.indices?.groups?.amount ?? [0, 0];
  const euros = Number((match.groups?.amount ?? '').replace(/\D/g, ''));
  const of = match.groups?.public === undefined ? 'eu-and-state' : 'public';
  return { kind: 'funding', of, start: offset + start, end: offset + end, euros };
}
