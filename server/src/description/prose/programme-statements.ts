import type { Fund } from '../../form/form.ts';
import type { Span } from '../span.ts';
import { namesAnotherProject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence says of the programme that the project belongs to. The span is the number, the fund, the years or the authority's name. */
export type ProgrammeStatement = Span & { readonly kind: 'programme' } & (
    | { readonly of: 'axis' | 'objective'; readonly number: string }
    | { readonly of: 'fund'; readonly fund: Fund }
    | { readonly of: 'period'; readonly from: number }
    | { readonly of: 'authority'; readonly name: string }
  );

/** Whether a text may say something of the programme; quick. */
export function mayNameProgramme(text: string): boolean {
  return hint.test(text);
}

const hintSource =
  'oimintalinj|OIMINTALINJ|TL\\s?\\d|rityistavoit|EAKR|ESR|ELY|aluekehitysr|sosiaalirah|20(?:07|14|21)\\s?[-–—]\\s?20(?:13|20|27)|' +
  'ahoittaj|ahoittaa|ahoittam|ahoitti|astuuviran|ahoituks|ahoituspä';
// Few words of ordinary prose have these letters in this order: the engine runs it quickly.
const hint = new RegExp(hintSource);
const hints = new RegExp(hintSource, 'g');

/** The columns where a sentence may speak of the programme. */
export function programmeHints(text: string): readonly number[] {
  return Array.from(text.matchAll(hints), ({ index }) => index);
}

/** A sentence about this project: it names it, or it is a label of its own. */
const own =
  /(?:^|[^a-zåäö-])(?:(?:[Tt]ämä|[Kk]yseinen)\s)?(?:[Hh]anke|[Hh]ankkeen|[Hh]anketta|[Hh]ankkeelle|[Hh]ankkeessa|[Hh]ankkeella|[Pp]rojekti|[Pp]rojektin|[Pp]rojektia|[Pp]rojektille)(?![a-zåäö])|-hanke(?:tta|elle|en)?(?![a-zåäö-])|hankkeemme/;
const others =
  /muiden\shank|muut\shank|hankkeiden\skanssa|hankkeisiin|muihin\shank|hankkeet\s|hankkeista|rahoittamien\s|rahoitettujen|rahoitettuja|rahoitettuihin|rahoittamia|rahoitettavien|hankkeiden\s|toise[nl]|toisen\s|verkosto|aiemm|aikaisem|haettiin|haetaan\sjatko|jatkohank|jatkorahoit|jatko-|tulevalla|seuraava|uudella\sohjelma|vastaavia|sisarhan|rinnakkais|yhteistyö|kumppan|EAKR-hankkee|EAKR-osuus|rinnalla|erillise|erotuksena|investointihank|aihetta\skäsit|selvity/i;

/** What a sentence says of this project's axis, objective, fund, programme period and authority. */
export function programmeStatements({ text, start }: Sentence): readonly ProgrammeStatement[] {
  const isLabel = label.test(text);
  if ((!isLabel && (!own.test(text) || namesAnotherProject(text))) || others.test(text)) return none;
  const found: ProgrammeStatement[] = [];
  add(text, start, axis, found, (number) => ({ kind: 'programme', of: 'axis', number }));
  add(text, start, objective, found, (number) => ({ kind: 'programme', of: 'objective', number }));
  for (const pattern of funds)
    add(text, start, pattern, found, (fund) => ({
      kind: 'programme',
      of: 'fund',
      fund: fund === 'EAKR' || /alueke/.test(fund) ? 'EAKR' : 'ESR',
    }));
  add(text, start, period, found, (from) => ({ kind: 'programme', of: 'period', from: Number(from) }));
  for (const pattern of authorities)
    add(text, start, pattern, found, (name) => ({ kind: 'programme', of: 'authority', name }));
  return found;
}

const none: readonly never[] = [];

/** "Toimintalinja: 3", "Erityistavoite 7.1 ...", at the beginning of a line or sentence. */
const label =
  /^[\s–•*-]{0,4}(?:Toimintalinja|TOIMINTALINJA|TL|Erityistavoite|ERITYISTAVOITE|Vastuuviranomainen|Rahoittaja|Rahoittajana|Rahoittajaviranomainen|Rahoitusohjelma|Ohjelmakausi|Rahasto|Rahoituksen\s(?:on\s)?(?:myönsi|myöntää|myöntänyt))(?![a-zåäö])/;

const axis =
  /(?:[Tt]oimintalinja(?:n|an|lta|sta|ssa|a|lla|lle|lto|ltaan|ksi)?|TOIMINTALINJA|TL)\s?(?:on|:|nro|numero|\()?\s?(?<value>\d)(?![\d]|\.\d)/d;
const objective =
  /[Ee]rityistavoit(?:e|teen|teeseen|teesta|teena|etta|teella|teelta)\s?(?:on|:|nro|numero|\()?\s?(?<value>\d{1,2}\.\d)(?!\d)/d;
const funds: readonly RegExp[] = [
  /(?<![A-ZÅÄÖa-zåäö])(?<value>EAKR|ESR)-(?:hanke|hankkeena|hankkeessa|hankkeen|rahoitteinen|rahoitteisena|rahoitteisessa|rahoitettu)(?![a-zåäö])/d,
  /(?:rahoittaa|rahoitti|on\srahoittanut|rahoittajana\s(?:toimii|on)|rahoitetaan|rahoitettiin|rahoittaja\son|rahoitus\s(?:tulee|tuli|saadaan|saatiin)|sai\srahoitu\S+|saa\srahoitu\S+)\s(?:[a-zåäö]+\s){0,2}(?<value>Euroopan\s(?:sosiaali|aluekehitys)rahasto|EAKR|ESR)(?![a-zåäö]*\sja)/d,
  /(?<value>Euroopan\saluekehitysrahasto|Euroopan\ssosiaalirahasto)(?:n\s(?:rahoittama|osarahoittama|rahoittaman|osarahoittaman|rahoituksella|tuella|rahoitusta)|sta)(?![a-zåäö])/d,
  /(?<value>EAKR|ESR)(?::n\s(?:rahoittama|osarahoittama|rahoituksella|tuella|rahoitusta)|-(?:rahoituksella|rahoitusta|rahoitus|tuella))(?![a-zåäö])/d,
  /^[\s–•*-]{0,4}(?:Rahasto|Rahoittaja|Rahoitusohjelma)\s?(?:on|:)?\s(?:[a-zåäö]+\s)?(?<value>EAKR|ESR|Euroopan\s(?:aluekehitys|sosiaali)rahasto)/d,
];
const period =
  /(?:ohjelma(?:kauden|kauteen|kausi|kaudella|kaudelta|n|a)?|[Rr]akennerahasto(?:-?ohjelma(?:n|a)?|kauden|kausi)|Suomi|työtä|Osaava)\s?(?:on|:)?\s?(?<value>20(?:07|14|21)|2000)\s?[-–—]\s?20\d\d/d;

const region = '[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?n?';
const body = `(?<value>(?:${region}\\s(?:ELY-keskus|elinkeino-,\\sliikenne-\\sja\\symp\\S+keskus|(?:maakunta)?liitto)|[Ss]osiaali-\\sja\\sterveysministeriö))`;
const inGenitive = `(?<value>(?:${region}\\s(?:ELY-keskukse|elinkeino-,\\sliikenne-\\sja\\symp\\S+keskukse|(?:maakunta)?liito)|[Ss]osiaali-\\sja\\sterveysministeriö))n`;
const authorities: readonly RegExp[] = [
  `(?:rahoittaa|rahoitti|rahoittajana\\s(?:toimii|toimi|on|oli)|[Rr]ahoittaja(?:viranomainen|viranomaisena)?\\s?(?:on|oli|toimii|:)|[Vv]astuuviranomai(?:nen|sena)\\s?(?:on|oli|toimii|toimi|:)|[Rr]ahoituksen\\s(?:on\\s)?(?:myöntää|myönsi|myöntänyt)|[Rr]ahoituspäätöksen\\s(?:on\\s)?(?:tekee|teki|tehnyt|antoi))\\s(?:ESR\\S*\\s)?${body}`,
  `${body}\\s(?:on\\s)?(?:rahoittaa|rahoitti|rahoittanut|myöntää|myönsi|myöntänyt)(?![a-zåäö])`,
  `${inGenitive}\\s(?:osittain\\s)?(?:rahoittama|osarahoittama|myöntämä)`,
].map((source) => new RegExp(source, 'd'));

function add(
  text: string,
  offset: number,
  pattern: RegExp,
  found: ProgrammeStatement[],
  make: (value: string) => { readonly kind: 'programme' } & Pick<ProgrammeStatement, 'kind'> & Record<string, unknown>,
): void {
  const match = pattern.exec(text);
  const [start, end] = match?.indices?.groups?.value ?? [0, 0];
  if (end === 0) return;
  const statement = { ...make(text.slice(start, end)), start: offset + start, end: offset + end } as ProgrammeStatement;
  if (!found.some((other) => other.start < statement.end && statement.start < other.end)) found.push(statement);
}
