import type { Span } from '../span.ts';
import { numeralSource, valueOfNumeral } from './numerals.ts';
import { letter, nameOfSubject, namesAnotherProject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** How near a number is meant: as it stands, roughly, at least or at most. */
export type Precision = 'exact' | 'rough' | 'least' | 'most';

/** How many persons or companies a sentence says to take part in the whole project. The span is the number, or the range of numbers. */
export interface CountStatement extends Span {
  readonly kind: 'count';
  readonly of: 'participants' | 'companies';
  /** The number; of a range the lower and the upper one. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** Said of what has been: "osallistui". */
  readonly past: boolean;
  /** All numbers of the same kind that the sentence names: together they may be the whole. */
  readonly sum: number;
  /** The folded name that the sentence calls the project by; undefined when it only says "the project". */
  readonly name: string | undefined;
}

const digits = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,6}';
const number = `(?<![\\d.,/–-])(?<![${letter}]-?)(?<from>${digits}|${numeralSource}(?![a-zäö]))(?:\\s?[-–—]\\s?(?<to>${digits})|:n)?(?!\\d|[.,]\\d|\\s?%)`;
const whole = '(?:kohderyhmään\\s(?:kuuluvaa|kuuluvan)\\s|kohderyhmän\\s|hankkeen\\s|eri\\s|uutta\\s)?';
const person =
  'henkilöä|henkilön|henkilölle|hlöä|hlön|hlö|henk\\.?|osallistujaa|osallistujan|osallistujalle|ihmistä|ihmisen|ihmiselle';
/** Who they are is no matter where the sentence counts them all. */
const client =
  'asiakasta|asiakkaan|asiakkaalle|nuorta|nuoren|nuorelle|työtöntä|työnhakijaa|kohderyhmäläistä|työntekijää|opiskelijaa|valmennettavaa|maahanmuuttajaa';
const company =
  '(?:pk-|mikro-\\sja\\spk-|pien-?|mikro|alueen\\s|paikallista\\s|eri\\s|kohde)?(?:yritystä|yrityksen|yritykselle|yrityksestä)|yr\\.';
const counted = new RegExp(
  `${number}\\s${whole}(?:(?<person>${person})|(?<client>${client})|(?<company>${company}))(?![${letter}])`,
  'gid',
);

/** "Osallistujamäärä on 80", "Osallistuvien yritysten lukumäärä: 12", "Osallistujia on kaikkiaan 70." */
const amount = 'määrä|lukumäärä|kokonaismäärä|tavoitemäärä|määrätavoite|määräksi|tavoitteeksi|tavoite|tavoitteena';
const quantity = new RegExp(
  `(?:^|[\\s–•-])(?<what>(?<persons>osallistuja(?:${amount})|(?:osallistujien|osallistuvien\\shenkilöiden|henkilöiden|hankkeeseen\\sosallistuvien(?:\\shenkilöiden)?|kohderyhmään\\skuuluvien\\sosallistujien)\\s(?:kokonais|tavoite|luku)?(?:${amount})|osallistujia)|` +
    `(?<companies>(?:(?:hankkeeseen\\s)?(?:osallistuvien|mukana\\solevien)\\s)?yritysten\\s(?:kokonais|tavoite|luku)?(?:${amount})|yritystavoite|yritysmäärä|yrityksiä))` +
    `(?:\\s(?:hankkeessa|hankkeeseen|projektissa|projektiin|mukana|mukaan|arvioidaan|tulee|olevan|olemaan|osallistumaan|osallistuu|osallistui|on|oli|suunnitelman\\smukaan)){0,5}\\s?[:=]?(?<how>\\s(?:yhteensä|kaikkiaan|kokonaisuudessaan|noin|n\\.|arviolta|vähintään|enintään|yli|alle))*\\s${number}(?!\\s?%)(?=(?<unit>\\s[a-zåäö.]+)?)`,
  'gid',
);

const total = /(?:yhteensä|kaikkiaan|kaiken\skaikkiaan|kokonaisuudessaan)\s(?:[a-zåäö.]+\s){0,2}$/i;

/** Words by which a sentence speaks of taking part in the project as a whole. */
const inProject = new RegExp(
  '(?:hank|proj)[a-zåäö]*\\s(?:[^.]{0,40}\\s)?(?:osallistu|otetaan\\smukaan|mukaan|mukana|valitaan|valikoi|rekrytoi|ohjau|ohjataan|kutsutaan|tavoittaa|tavoitetaan|sitoutuu|saadaan|tulee\\solemaan)|' +
    '(?:osallistu[a-zåäö]*|mukana|mukaan)\\s(?:[^.]{0,60}\\s)?(?:hankkee|projekti)|' +
    '(?:hankkeen|projektin)\\s(?:varsinaiseen\\s)?(?:kohderyhmään\\skuuluu|toimintaan|toimenpiteisiin|tavoitteena\\son(?:\\ssaada|\\stavoittaa|\\svalmentaa|\\s\\d|\\syhteensä)|osallistujatavoite|aikana\\stoimintaan)|' +
    '(?:hankkeella|hankkeessa|projektissa|projektilla)\\s(?:on|tulee\\solemaan|arvioidaan\\solevan|tavoitellaan|tavoitetaan|tavoittelemme)\\s|' +
    '^[^a-zåäö]{0,4}(?:mukana\\s(?:on|oli)|mukana\\s(?:on\\s)?hankkeessa|mukaan\\s(?:hankkeeseen\\s)?(?:otetaan|tulee|saadaan|valitaan|lähtee)|toimintaan\\s(?:osallistuu|tulee\\sosallistumaan|arvioidaan\\sosallistuvan|otetaan|valitaan)|osallistujiksi\\s(?:valitaan|otetaan)|' +
    'tavoitteena\\son\\s(?:saada\\s)?(?:mukaan\\s)?(?:yhteensä\\s|kaikkiaan\\s|noin\\s|vähintään\\s)*\\d|tavoitteena\\son\\s(?:saada|tavoittaa)\\s|tavoite\\s?:|osallistujat?\\s?:|henkilöt\\s?:|yritykset\\s?:)|' +
    '(?:osallistujaa|henkilöä|hlöä|yritystä)\\s(?:osallistuu|tulee\\sosallistumaan|osallistui|on\\smukana|otetaan\\smukaan)\\s(?:hank|proj|mukaan|toimintaan)',
  'i',
);

/** What only a part takes part in, and what is no taking part: said before the number. */
const ofPart =
  /\skoko\s|suuruus|ryhm(?:ä(?![näl]|än\skuulu|läi)|iin|äv|ät|issä)|koulutu|valmennuk|valmennusjaks|valmennusryh|tapahtum|seminaar|työpaj|kysely|haastatte|tilaisu|kurssi|jakso|pilot|kokeilu|leiri|retk|avaja|webinaar|info|ohjausryhm|verkosto|mentor|kampanj|viestin|some|verkkosiv|haku|vastas|alku|kuukau|viiko|vuosi(?:ttain|na)|kerralla|kerrallaan|päivittäin|ensimmäi|toise|kolman|kevää|syksy|kesä|talve|\svuonna|kunkin|jokai|kussakin|kuntaan|kunnassa|paikkakunna|osatoteuttaj|kumppan|tähän\smennessä|alueella\son|asuu|työttömänä|suunnittelu|valmisteluun|esiselvit|arviolta\skunnassa/i;

/** Behind the number: a share of time, a place, a second group. */
const noShare =
  /^(?:\s?(?:\/|per\s)|\s(?:vuodessa|vuosittain|kuukaudessa|kerrallaan|kerralla|viikossa|päivässä|ryhmässä|ryhmää|kohti|kullakin|kussakin|(?!Hank|Proj|Tavoit)[A-ZÅÄÖ]))/;
/** "Raahesta", "Oulussa": those of one place are a part. */
const fromPlace = /(?:^|\s)(?!Hank|Proj|Täst|Täss|Siin|Nuor)[A-ZÅÄÖ][a-zåäö]{2,}(?:sta|stä|lta|ltä|ssa|ssä|lla|llä)\s/;
const elsewhere = /välilli|viimeistään|jatkossa|hankkeen\själkeen|hankkeen\späätyttyä|tähän\smennessä/i;
const past = /osallistui|oli|saatiin|otettiin|valittiin|osallistunut|tavoitettiin|kirjattiin/i;
const rough = /(?:noin|n\.|arviolta|suunnilleen|vajaat?|lähes|yli|alle|~|≈|runsa(?:at|s)|reilut?)\s?$/i;
const least = /(?:vähintään|ainakin|minimissään)\s$/i;
const most = /(?:enintään|korkeintaan|maksimissaan)\s$/i;

/** A quick look: what takes part, or a sum of it. */
const mayBeQuantity = /määrä|tavoite|sallistujia|rityksiä/;
const mayCount = /sallistu|ukana|ukaan|avoit|htee[nt]|hdery|enkilöt|ritykse|rity[sk]/;

/** What a sentence says of the number of persons and companies that take part in the project as a whole. */
export function countStatements({ text, start }: Sentence): readonly CountStatement[] {
  if (!mayCount.test(text) || elsewhere.test(text) || namesAnotherProject(text)) return none;
  const stated = mayBeQuantity.test(text) ? quantityStatements(text, start) : none;
  if (stated.length > 0 || !inProject.test(text)) return stated;
  const found = Array.from(text.matchAll(counted)).map((match) => ({ match, of: kindOf(match), ...readNumber(match) }));
  if (found.length > mostCounts) return none;
  return found.flatMap((each) => {
    const same = found.filter(({ of }) => of === each.of);
    const statement = statementOf(
      text,
      start,
      each,
      same.reduce((sum, { from }) => sum + from, 0),
      same.length,
    );
    return statement ? [statement] : [];
  });
}

const none: readonly never[] = [];

/** A sentence with more numbers is a list, and speaks of parts. */
const mostCounts = 6;

function kindOf({ groups }: RegExpExecArray): CountStatement['of'] {
  return groups?.company === undefined ? 'participants' : 'companies';
}

interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly at: Span;
}

function readNumber({ groups, indices }: RegExpExecArray): NumberRead {
  const from = numberIn(groups?.from ?? '');
  const to = groups?.to === undefined ? from : numberIn(groups.to);
  const [start, end] = indices?.groups?.from ?? [0, 0];
  return { from, to, at: { start, end: indices?.groups?.to?.[1] ?? end } };
}

function numberIn(written: string): number {
  return /\d/.test(written) ? Number(written.replace(/\D/g, '')) : (valueOfNumeral(written) ?? 0);
}

interface Counted extends NumberRead {
  readonly match: RegExpExecArray;
  readonly of: CountStatement['of'];
}

function statementOf(
  text: string,
  offset: number,
  { match, of, from, to, at }: Counted,
  sum: number,
  parts: number,
): CountStatement | undefined {
  const before = text.slice(0, at.start);
  const after = text.slice(match.index + match[0].length);
  if (from === 0 || noShare.test(after) || ofPart.test(before) || fromPlace.test(before)) return undefined;
  const isTotal = total.test(before);
  // Without "in all", a kind of clients or one of several numbers is a part.
  if (!isTotal && (match.groups?.client !== undefined || parts > 1)) {
    if (parts === 1 || match.groups?.client !== undefined) return undefined;
  }
  if (!isTotal && another.test(after)) return undefined;
  return {
    kind: 'count',
    of,
    start: offset + at.start,
    end: offset + at.end,
    from,
    to,
    sum,
    precision: precisionOf(before),
    past: past.test(text),
    name: ownerOf(before),
  };
}

/** A second group of persons behind the first; companies may follow. */
const another =
  /^(?:,?\s(?:ja|sekä)|,)\s(?:noin\s|n\.\s)?\d+\s(?!(?:[a-zåäö-]+\s)?(?:[a-z-]*yrity|organisaat|järjest|työpaik|oppilait|kunta))/;

function precisionOf(before: string): Precision {
  if (least.test(before)) return 'least';
  if (most.test(before)) return 'most';
  return rough.test(before) ? 'rough' : 'exact';
}

const project =
  /^(?<subject>.*?(?:[Hh]ankkeeseen|[Pp]rojektiin|[Hh]ankkeessa|[Pp]rojektissa|[Hh]ankkeen|[Pp]rojektin))(?![a-zåäö])/;
const compound = /[-–]\s?(?:hankkee|projekti)[a-z]*$/i;

/** The name of the project where the sentence has one: "Silta-hankkeeseen osallistuu ...". */
function ownerOf(before: string): string | undefined {
  const subject = project.exec(before)?.groups?.subject;
  return subject !== undefined && compound.test(subject) ? nameOfSubject(subject) : undefined;
}

function quantityStatements(text: string, offset: number): readonly CountStatement[] {
  return Array.from(text.matchAll(quantity)).flatMap((match) => {
    const { groups } = match;
    const before = text.slice(0, match.index);
    const { from, to, at } = readNumber(match);
    const end = match.index + match[0].length;
    const unit = groups?.unit?.trim() ?? '';
    if (
      from === 0 ||
      ofPart.test(before) ||
      !isOwnUnit(unit) ||
      noShare.test(text.slice(end + (groups?.unit?.length ?? 0)))
    )
      return [];
    if (unit !== '' && noShare.test(text.slice(end))) return [];
    const of = groups?.companies === undefined ? 'participants' : 'companies';
    const statement: CountStatement = {
      kind: 'count',
      of,
      start: offset + at.start,
      end: offset + at.end,
      from,
      to,
      sum: from,
      precision: precisionOf(text.slice(0, at.start)),
      past: past.test(text),
      name: ownerOf(before),
    };
    return [statement];
  });
}

/** "on 80", "on 80 henkilöä"; not "on 80 tuntia". */
function isOwnUnit(unit: string): boolean {
  return (
    unit === '' || /^(?:henkilö|hlö|henk|osallistuj|ihmis|yrity|kpl|ja$|sekä$|joista|jotka|eri$|kohderyhm)/.test(unit)
  );
}
