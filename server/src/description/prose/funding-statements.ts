import type { Span } from '../span.ts';
import { leadSource, letter, namesAnotherProject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence says of the whole project's EU and state money, or of all its public money. The span is the amount, without its unit. */
export interface FundingStatement extends Span {
  readonly kind: 'funding';
  readonly of: 'eu-and-state' | 'public';
  readonly euros: number;
  /** "noin 240 000 euroa" */
  readonly rough: boolean;
}

const digits =
  '(?<amount>\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?:,\\d\\d)?|\\d{4,9}(?:,\\d\\d)?|\\d{1,3}(?:,\\d{1,3})?(?=\\s?(?:milj|M€|t€|tuhat|tuhannen)))';
const unit = `(?:(?<million>\\s?(?:miljoonaa|miljoonan|milj\\.|M(?=€)))|(?<thousand>\\s?(?:tuhatta|tuhannen|t(?=€))))?`;
const amount = `(?<rough>(?:noin|n\\.|arviolta|lähes|yli|alle|vajaat|runsaat)\\s)?${digits}${unit}\\s?(?:euroa|euron|€|eur(?![${letter}])|EUR|e(?![${letter}]))(?!\\s?/|\\s(?:vuodessa|vuosittain|per\\s|kuukaudessa))`;
const money =
  '(?:rahoitus|rahoitusta|rahoituksella|rahoitukseen|rahoituksen\\s(?:määrä|osuus|määräksi)|rahoitusosuus|osuus|avustus|avustusta|tuki|tukea|tuen\\s(?:määrä|osuus))';
const fund = '(?:EU|ESR|EAKR|Euroopan\\sunioni|Euroopan\\ssosiaalirahasto|Euroopan\\saluekehitysrahasto)';
const euAndState =
  `(?<euAndState>${fund}(?::?n|-)?\\sja\\svaltion\\s?${money}|(?:ESR|EAKR|EU)(?:-|:n\\s)${money}|Euroopan\\s(?:sosiaali|aluekehitys)rahaston\\s${money}|` +
  `rahoitusta\\s(?:Euroopan\\s(?:sosiaali|aluekehitys)rahastosta|ESR:stä|EU:lta(?:\\sja\\svaltiolta)?)|(?:Euroopan\\s(?:sosiaali|aluekehitys)rahastosta|ESR:stä|EU:lta(?:\\sja\\svaltiolta)?)\\s(?:rahoitusta|tukea)|EU-\\sja\\svaltionrahoitus(?:ta)?)`;
const publicMoney =
  '(?<public>[Jj]ulkinen\\s(?:kokonais)?rahoitus|[Jj]ulkista\\s(?:kokonais)?rahoitusta|[Jj]ulkisen\\s(?:kokonais)?rahoituksen\\s(?:määrä|osuus)|[Jj]ulkisen\\srahoituksen\\skokonaismäärä|[Jj]ulkisesta\\srahoituksesta)';
const term = `(?:${euAndState}|${publicMoney})`;

/** Words around the amount that leave it the whole project's. */
const words =
  '(?:[Tt]ämän|[Tt]ämä|[Hh]anke|[Hh]ankkeen|[Hh]ankkeelle|[Hh]ankkeeseen|[Pp]rojekti|[Pp]rojektin|[Pp]rojektille|on|oli|ollut|sai|saa|' +
  'saanut|saatu|saatiin|[Mm]yönnetty|[Mm]yönnettiin|[Ss]uunniteltu|[Tt]oteutunut|yhteensä|kaikkiaan|koko|kokonaisuudessaan|määrä|' +
  'saama|saamansa|sen|käytettiin|käytetty|toteutunut|osuus|mukaan|lukien|suuruinen|arvioitu|haettu|kokonaisrahoituksesta|toteutti|toteutetaan|toteutettiin|' +
  'rahoitettiin|rahoitetaan|ELY-keskus|ELY-keskuksen|myöntänyt|myönsi|myöntämä|myöntää|oleva|[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?n)';

const patterns: readonly RegExp[] = [
  `${leadSource}(?:${words}\\s)*${term}(?:\\s${words})*(?::|\\s)\\s?${amount}`,
  `${leadSource}(?:${words}\\s)*${amount}\\s(?:${words}\\s)*${term}(?![${letter}])`,
  // What an authority grants is the EU's and the state's money.
  `${leadSource}(?:${words}\\s)*(?<granted>(?:on\\s)?(?:myöntänyt|myönsi|myönnetty|myönnettiin))\\s(?:${words}\\s|rahoitusta\\s|tukea\\s)*${amount}(?!\\s(?:${words}\\s)*(?:julki|kunta|kunnan|oma|yksit))`,
].map((source) => new RegExp(source, 'd'));

/** A quick look at the first words, so that the patterns are seldom compiled. */
const opens =
  /^.{0,4}(?:[Tt]ämä|[Hh]ank|[Pp]rojekt|E[USA]|[Jj]ulki|[Mm]yönne|[Ss]uunni|[Tt]oteut|\d|[Ss]e[nl]?\s|ELY|[A-ZÅÄÖ]\S+n?\sELY|Euroopan|[Kk]oko|[Rr]ahoitu|[Mm]yöntä|[A-ZÅÄÖ]\S+-Po|[Vv]altio)/;
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
  const euros = eurosOf(match.groups);
  const of = match.groups?.public === undefined ? 'eu-and-state' : 'public';
  const rough = match.groups?.rough !== undefined;
  return { kind: 'funding', of, start: offset + start, end: offset + end, euros, rough };
}

function eurosOf(groups: RegExpExecArray['groups']): number {
  const written = (groups?.amount ?? '').replace(/,00$/, '');
  if (groups?.million !== undefined) return Math.round(Number(written.replace(',', '.')) * 1_000_000);
  if (groups?.thousand !== undefined) return Math.round(Number(written.replace(',', '.')) * 1000);
  return Number(written.replace(/,\d\d$/, '').replace(/\D/g, ''));
}
