import type { Span } from '../span.ts';
import { letter } from './project-subject.ts';

/** What kind of thing was left in the text: a broken reference, a comment, a field code, HTML, a page's header or number, a button of a web page. */
export type RemnantKind = 'reference' | 'comment' | 'field-code' | 'markup' | 'page' | 'web-page';

/** What a word processor or a web page left in a line. */
export interface RemnantMention extends Span {
  readonly kind: 'remnant';
  readonly of: RemnantKind;
  /** What should stand there instead; undefined where only the author knows. */
  readonly instead: string | undefined;
}

/** Lines longer than this are no header, number or button of a page. */
const longestWholeLine = 160;

/** Whether a text may hold a remnant; quick, for lines that have never been looked at. */
export function mayHaveRemnant(text: string): boolean {
  if (text.includes('<') || text.includes('&') || text.includes('[')) return true;
  if (mayRefer(text) || mayHaveFieldCode(text)) return true;
  return text.length <= longestWholeLine && (wholeLineStarts.test(text) || isDigit(text.charCodeAt(text.length - 1)));
}

/** What is but a number ends in one, or in a parenthesis or a dash behind it. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const wholeLineStarts =
  /^(?:\s{0,3}[-–]\s?\d{1,3}\s?[-–]|\d{1,3}\s?\(|\d{1,2}\.\d{1,2}\.\d{4},?\s|[Ss]ivu|SIVU|[Pp]age|Sida|Sid\.|s\.\s?\d|[Ss]\.\s\d|Tulost|TULOST|Tallenn|Hakemusn|EURA|Rakenner|https?:|www\.|Kommen|Commen|Poiste|Delete|Muotoi|Format|Lue lis|Hyväks|Jaa|Siirry|Takai|Sisält|Sisäll|Evästeet|Fel!|Näytä|Etusivu|Palaa|Avautuu)/;

const brokenReference = new RegExp(
  '(?:V(?:irhe|IRHE))\\s?[.!:]\\s?(?:Vii(?:tteen|ttauksen)\\slähdettä\\sei\\slöyty[a-zäö]*|Kirjanmerkkiä\\sei\\s(?:ole\\s)?(?:määritetty|löytynyt|löydy)|' +
    'Hyperlinkin\\sviittaus\\sei\\s(?:ole\\s)?(?:kelpaa|kelvollinen)[a-zäö]*|Linkki\\sei\\s(?:ole\\s)?(?:kelpaa|kelvollinen)|' +
    'Asiakirjassa\\sei\\sole\\s[a-zäö]+\\styylistä\\stekstiä|Tuntematon\\s[a-zäö]+|Sisällysluettelon\\smerkintöjä\\sei\\slöytynyt|' +
    'Ei\\stekstiä|[A-ZÄÖ][^.!]{0,60}\\sei\\slöyty[a-zäö]*)\\.?|' +
    'Error!\\s?(?:Reference\\ssource\\snot\\sfound|Bookmark\\snot\\sdefined|Hyperlink\\sreference\\snot\\svalid|' +
    'No\\stext\\sof\\sspecified\\sstyle[a-z\\s]*|Not\\sa\\svalid\\s[a-z]+|Unknown\\s[a-z\\s]+|No\\s[a-z\\s]+found)\\.?|' +
    'Fel!\\s?(?:Hittar\\sinte\\sreferenskälla|Bokmärket\\sär\\sinte\\sdefinierat|Hyperlänkreferensen\\sär\\sogiltig)\\.?',
  'g',
);

/** "[MK1]", "[AE12]"; "[A1]" only where it sticks to a word, as comments do. References are "[1]", "[liite 2]". */
const comment = new RegExp(
  `\\[(?:[A-ZÅÄÖ]{2,4}\\d{1,3}|[A-ZÅÄÖ][a-zåäö]{1,12}\\s?[A-ZÅÄÖ]{0,3}\\d{1,3}R\\d)\\]:?|(?<=[${letter}.,])\\[[A-ZÅÄÖ]\\d{1,2}\\]`,
  'g',
);

const wordComment =
  /^(?:Kommentti|Kommentoinut|Kommentoi|Comment(?:ed)?|Comments?)\s?(?:\[[^\]]{1,20}\]|(?:by\s)?[A-ZÅÄÖ]{2,3}\d{0,3})\s?:.*|^(?:Poistettu|Deleted|Lisätty|Inserted):\s.{0,120}$|^(?:Muotoiltu|Formatted):\s?(?:Font|Väli|Sisenn|Luettelo|Rivi|Ei\s|Suom|Englan|Oikea|Vasen|Tyyli|Space|Indent|Line|Finnish|English|Normal|Bull|Otsik|Välistys).*/;

const fieldCode =
  /\{\s?(?:REF|PAGEREF|HYPERLINK|TOC|SEQ|MERGEFIELD|PAGE|NUMPAGES|DATE|FORMTEXT)\b[^}]{0,200}\}|\b_(?:Ref|Toc)\d{5,12}|\bHYPERLINK\s{1,2}["”“][^"”“]{0,200}["”“]|«[A-Za-zÅÄÖåäö]{2,30}(?:_[A-Za-zÅÄÖåäö]{1,30}){1,4}»/g;

const tagNames =
  'a|abbr|article|b|blockquote|body|br|button|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|nav|o:p|ol|option|p|' +
  'pre|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul|v:[a-z]+|w:[a-zA-Z]+|!--|!DOCTYPE';
const tag = new RegExp(`</?(?:${tagNames})(?=[\\s/>])(?:[^<>]{0,300})>|<!--[^<>]{0,300}(?:-->|$)`, 'gi');

const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', '’'],
  ['auml', 'ä'],
  ['Auml', 'Ä'],
  ['ouml', 'ö'],
  ['Ouml', 'Ö'],
  ['aring', 'å'],
  ['Aring', 'Å'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rdquo', '”'],
  ['ldquo', '”'],
  ['rsquo', '’'],
  ['lsquo', '’'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['shy', ''],
  ['eacute', 'é'],
  ['uuml', 'ü'],
]);
const entity = new RegExp(
  `&(?:(?<name>${[...entities.keys()].join('|')})|#(?<decimal>\\d{2,5})|#x(?<hex>[0-9a-f]{2,5}));`,
  'gi',
);

const pageLine = new RegExp(
  '^(?:(?:[Ss]ivu|SIVU|[Pp]age|Sida|Sid\\.|[Ss]\\.)\\s?\\d{1,3}(?:\\s?(?:/|\\(|of\\s|av\\s)\\s?\\d{1,3}\\)?)?|' +
    '\\d{1,3}\\s?\\(\\d{1,3}\\)|\\d{1,2}\\s?/\\s?\\d{1,2}|[-–]\\s?\\d{1,3}\\s?[-–]|' +
    '(?:Tulostettu|TULOSTETTU|Tulostuspäivä|Tallennettu|Tulostusaika)\\s?:?\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4}.{0,60}|' +
    'Hakemusnumero\\s?:?\\s?\\d{3,9}.{0,80}|EURA\\s2014(?:\\s?[-–].{0,80})?|Sisällysluettelo|' +
    'https?://\\S+\\s+\\d{1,3}\\s?/\\s?\\d{1,3}.{0,40}|(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s(?:klo\\s)?\\d{1,2}[.:]\\d{2}\\s.{0,100}))$',
);
/** The line of a table of contents: "3 Tulokset ........ 7". */
const contentsLine = /^.{2,100}?\s?\.{5,}\s?\d{1,3}$/;

const webLine =
  /^(?:Lue\slisää(?:\stästä)?\s?[.…»>]*|Hyväksy(?:n)?\s(?:kaikki\s)?(?:välttämättömät\s)?evästeet|Jaa\s(?:artikkeli\s)?(?:Facebookissa|Twitterissä|LinkedInissä|somessa|sivu|tämä\ssivu)|Siirry\s(?:suoraan\s)?sisältöön|Takaisin\s(?:ylös|sivun\salkuun|etusivulle|hankelistaan|hakutuloksiin)|Palaa\s(?:takaisin|etusivulle|hakutuloksiin)|Tulosta\s(?:tämä\s)?sivu|Evästeet|Näytä\slisää|Etusivu\s?[>»/].{0,120}|Avautuu\suuteen\s(?:ikkunaan|välilehteen)\.?)$/;

/** What word processors and web pages left in a text; of tags and entities the first and the last span all between. */
export function findRemnants(text: string): readonly RemnantMention[] {
  const whole = text.length <= longestWholeLine ? wholeLineRemnant(text) : undefined;
  if (whole) return [whole];
  return [
    ...(mayRefer(text) ? found(text, brokenReference, 'reference') : []),
    ...(text.includes('[') ? found(text, comment, 'comment') : []),
    ...(mayHaveFieldCode(text) ? found(text, fieldCode, 'field-code') : []),
    ...markup(text),
  ];
}

function mayRefer(text: string): boolean {
  return text.includes('Virhe') || text.includes('VIRHE') || text.includes('Error!') || text.includes('Fel!');
}

function mayHaveFieldCode(text: string): boolean {
  if (text.includes('{') || text.includes('HYPERLINK')) return true;
  return text.includes('_') && (text.includes('_Toc') || text.includes('_Ref') || text.includes('«'));
}

function found(text: string, pattern: RegExp, of: RemnantKind): readonly RemnantMention[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({
    kind: 'remnant',
    of,
    start: index,
    end: index + written.trimEnd().length,
    instead: of === 'comment' ? '' : undefined,
  }));
}

/** Tags and entities of one line are one remnant, from the first to the last. */
function markup(text: string): readonly RemnantMention[] {
  const places = [
    ...(text.includes('<') ? text.matchAll(tag) : []),
    ...(text.includes('&') ? text.matchAll(entity) : []),
  ];
  if (places.length === 0) return [];
  let start = text.length;
  let end = 0;
  for (const { 0: written, index } of places) {
    start = Math.min(start, index);
    end = Math.max(end, index + written.length);
  }
  return [{ kind: 'remnant', of: 'markup', start, end, instead: withoutMarkup(text.slice(start, end)) }];
}

/** Text without tags, and with what entities stand for. A line break or a new item leaves a blank. */
function withoutMarkup(text: string): string {
  const plain = text.replace(tag, (written) => (/^<\/?(?:br|p|li|div|td|tr|h\d)/i.test(written) ? ' ' : ''));
  return plain.replace(entity, (written, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return entities.get(name) ?? entities.get(name.toLowerCase()) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code === 0xa0 ? ' ' : String.fromCharCode(code);
  });
}

function wholeLineRemnant(text: string): RemnantMention | undefined {
  const trimmed = text.trim();
  const of = kindOfWholeLine(trimmed);
  if (of === undefined) return undefined;
  const start = text.indexOf(trimmed);
  return { kind: 'remnant', of, start, end: start + trimmed.length, instead: '' };
}

function kindOfWholeLine(text: string): RemnantKind | undefined {
  if (pageLine.test(text) || contentsLine.test(text)) return 'page';
  if (webLine.test(text)) return 'web-page';
  return wordComment.test(text) ? 'comment' : undefined;
}
