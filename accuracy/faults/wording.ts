import { pick } from '../../bench/random.ts';
import { markLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, rewrite, section, splice, textLines } from '../page.ts';
import type { Random } from '../typing.ts';
import { inProse, lineIn, sentenceIn } from './sentences.ts';

const remnant: Record<string, Inject> = {
  'a broken reference': inProse('Mallin vaiheet ovat kuvassa «Virhe. Viitteen lähdettä ei löytynyt.»'),
  'a broken reference, with an exclamation mark': inProse(
    'Mallin vaiheet ovat kuvassa «Virhe! Viitteen lähdettä ei löytynyt.»',
  ),
  'a broken bookmark': inProse('Ks. taulukko «Virhe. Kirjanmerkkiä ei ole määritetty.»'),
  'a broken reference in English': inProse('Mallin vaiheet ovat kuvassa «Error! Reference source not found.»'),
  'a comment mark': inProse('Mallia kokeillaan kahdella paikkakunnalla«[MK1]».'),
  'a comment': lineIn(['3', '4.1', '9'], () => '«Kommentoinut [MK1]: tarkista tämä vielä»'),
  'a tracked change': lineIn(['3', '4.1', '9'], () => '«Poistettu: aiempi muotoilu»'),
  'a line break of HTML': inProse('Mallia kokeillaan«<br>»kahdella paikkakunnalla.'),
  'a paragraph of HTML': lineIn(['3', '4.1', '9'], () => '«<p>Mallia kokeillaan kahdella paikkakunnalla.</p>»'),
  'an entity': inProse('Mallia kokeillaan«&nbsp;»kahdella paikkakunnalla.'),
  'an ampersand': inProse('Malli on nimeltään Taito «&amp;» työ.'),
  'a page number': lineIn(
    ['3', '9'],
    (random) => `«${pick(random, ['Sivu 3', 'Sivu 3 (8)', '3 (8)', '- 3 -', '3/8'])}»`,
  ),
  'the date of a print-out': lineIn(['3', '9'], () => '«Tulostettu 14.5.2019»'),
  'a field code': inProse('Ks. luku «{ REF _Ref45612378 \\h }».'),
};

const personal: Record<string, Inject> = {
  'a phone behind a name': inProse('Lisätietoja antaa Eero Esimerkki, puh. «040 123 4567».'),
  'a phone with +358': inProse('Ryhmää ohjaa Liisa Malli («+358 50 123 4567»).'),
  'a mail address with a name': inProse('Yhteyttä voi ottaa Pekka Malliin, «pekka.malli(at)example.fi».'),
  'a mail address alone': inProse('Ilmoittautumiset: «liisa.malli@example.com».'),
  'a bank account': inProse('Avustus maksetaan tilille «FI21 1234 5600 0007 85».'),
  'a bank account without spaces': inProse('Tilinumero on «FI2112345600000785».'),
};

const impossible: Record<string, Inject> = {
  'ages the wrong way round': inProse('Kohderyhmänä ovat ««65–18»-vuotiaat» työttömät.'),
  'ages with a hyphen': inProse('Mukaan pääsevät ««29-16»-vuotiaat».'),
  'an age with a digit too many': inProse('Mukaan pääsevät ««16–299»-vuotiaat» nuoret.'),
  'years the wrong way round': inProse('Aineisto kerättiin vuosina «2016–2014».'),
  'days the wrong way round': inProse('Kysely oli auki «31.5.2016–1.4.2016».'),
  'a share above a hundred': inProse('Ohjausta sai «140 %» osallistujista.'),
  'a share above a hundred, in words': inProse('Osallistujista ohjausta sai «140» prosenttia.'),
  'women and men': inProse('Vastanneista oli «60 % naisia ja 50 % miehiä».'),
  'a part larger than the whole': inProse('Kyselyyn vastasi 50 henkilöä, joista «61» naisia.'),
  'parts larger than the whole': inProse('Kyselyyn vastasi 50 henkilöä, joista 30 naisia ja «25» miehiä.'),
};

/** Doubles a word of a paragraph. */
const wordTwice: Inject = (page, random) => {
  const lines = ['3', '9'].flatMap((number) => textLines(page, number));
  const suiting = lines.filter((line) => /\s[a-zåäö]{4,}\s[a-zåäö]{4,}\s/.test(page.lines[line] ?? ''));
  if (suiting.length === 0) return undefined;
  const line = pick(random, suiting);
  return rewrite(page, line, (page.lines[line] ?? '').replace(/\s([a-zåäö]{4,})\s(?=[a-zåäö]{4,}\s)/, ' $1 «$1» '));
};

const repeated: Record<string, Inject> = {
  'a word doubled': wordTwice,
  'a conjunction doubled': inProse('Nuori saa ohjausta ja «ja» tukea.'),
  'a verb doubled': inProse('Malli on «on» kaikkien käytössä.'),
  'a sentence doubled': inProse('Malli on kaikkien käytössä. «Malli on kaikkien käytössä.»'),
  'an item of a list again': lineIn(
    ['3', '4.1', '9'],
    () => 'Toimenpiteet:\n- yksilöllinen ohjaus\n- ryhmän tapaamiset\n«- yksilöllinen ohjaus»',
  ),
};

const english =
  'The project supported the participants in finding their own path to work and to education, and the results were shared with the partners of the network.';
const swedish =
  'Projektet stödde deltagarna i att hitta sin egen väg till arbete och utbildning, och resultaten spreds till samarbetspartnerna i nätverket.';

const language: Record<string, Inject> = {
  'a paragraph in English': lineIn(['3', '9'], () => `«${english}»`),
  'a paragraph in Swedish': lineIn(['3', '9'], () => `«${swedish}»`),
  'target groups in English': lineIn(
    ['4.1'],
    () => '«Young people who are outside of work and education, and the professionals who work with them in the area.»',
  ),
};

function programmeSentence(make: (page: Page, random: Random) => string | undefined): Inject {
  return sentenceIn(['3', '9'], make);
}

const numberOf = (page: Page, label: string) => /^\s*([\d.]*\d)/.exec(field(page, '1', label)?.value ?? '')?.[1] ?? '';
const anotherOf = (own: string, all: readonly string[], random: Random) =>
  pick(
    random,
    all.filter((each) => each !== own),
  );
const axes = ['3', '4', '5'];
const objectives = ['6.1', '7.1', '8.1', '9.1', '9.2', '10.1'];
const centres = ['Hämeen', 'Keski-Suomen', 'Etelä-Savon', 'Pohjois-Pohjanmaan'];

const isEsr = (page: Page) => page.lines.some((line) => line.includes('(ESR)'));

const programme: Record<string, Inject> = {
  'another axis': programmeSentence(
    (page, random) => `Hanke kuuluu toimintalinjaan «${anotherOf(numberOf(page, 'Toimintalinja'), axes, random)}».`,
  ),
  'another axis, abbreviated': programmeSentence(
    (page, random) => `Hanke kuuluu TL «${anotherOf(numberOf(page, 'Toimintalinja'), axes, random)}»:n toimiin.`,
  ),
  'another objective': programmeSentence(
    (page, random) =>
      `Hanke toteuttaa erityistavoitetta «${anotherOf(numberOf(page, 'Erityistavoite'), objectives, random)}».`,
  ),
  'the other fund': programmeSentence((page) => `Hanke toteutetaan «${isEsr(page) ? 'EAKR' : 'ESR'}»-rahoituksella.`),
  'the other fund in full': programmeSentence((page) =>
    isEsr(page)
      ? 'Hanketta rahoittaa «Euroopan aluekehitysrahasto».'
      : 'Hanketta rahoittaa «Euroopan sosiaalirahasto».',
  ),
  'another authority': programmeSentence((page, random) => {
    const own = field(page, '1', 'Vastuuviranomainen')?.value ?? '';
    const others = centres.filter((each) => !own.startsWith(each));
    return `Hanketta rahoittaa «${pick(random, others)} ELY-keskus».`;
  }),
  'another programme': programmeSentence(() => 'Hanke toteutetaan ohjelmakaudella «2021»–2027.'),
};

/** The number, with its noun or without, is wrong. */
function companies(sections: readonly string[], label: string, make: (count: string) => string): Inject {
  return sentenceIn(sections, (page) => {
    const counts = ['Suunniteltu', 'Toteutunut seurantatietojen mukaan'].map((each) =>
      Number(field(page, '7.1', each)?.value ?? 0),
    );
    const own = Number(field(page, '7.1', label)?.value ?? 0);
    return own > 0 ? make(String(Math.max(...counts) + 7)) : undefined;
  });
}

const companyCounts: Record<string, Inject> = {
  'so many take part': companies(
    ['3', '4.1'],
    'Suunniteltu',
    (count) => `Hankkeeseen osallistuu ««${count}» yritystä».`,
  ),
  'are in it': companies(
    ['3', '4.1'],
    'Suunniteltu',
    (count) => `Hankkeessa on mukana yhteensä ««${count}» yritystä».`,
  ),
  'the number as the subject': companies(
    ['3', '4.1'],
    'Suunniteltu',
    (count) => `Osallistuvien yritysten määrä on «${count}».`,
  ),
  'the aim': companies(['3'], 'Suunniteltu', (count) => `Tavoitteena on saada mukaan ««${count}» yritystä».`),
  'took part': companies(
    ['9'],
    'Toteutunut seurantatietojen mukaan',
    (count) => `Hankkeeseen osallistui ««${count}» yritystä».`,
  ),
};

/** The text of a section replaced by other lines. */
function instead(number: string, make: (page: Page, random: Random) => readonly string[] | undefined): Inject {
  return (page, random) => {
    const found = section(page, number);
    const lines = make(page, random);
    if (found === undefined || lines === undefined || textLines(page, number).length === 0) return undefined;
    return splice(page, found.start + 1, found.end - found.start - 1, '', ...lines, '');
  };
}

function linesFrom(
  number: string,
  change: (text: string) => string = (text) => text,
): (page: Page) => readonly string[] | undefined {
  return (page) => {
    // A parallel project says in each section where the whole text is.
    const isReference = textLines(page, number).some((line) => /rinnakkais|päähank/i.test(page.lines[line] ?? ''));
    if (textLines(page, number).length === 0 || isReference) return undefined;
    const lines = textLines(page, number).map((line) => change(page.lines[line] ?? ''));
    return markLine({ ...page, lines }, 0).lines;
  };
}

/** "kehitetään" becomes "kehitettiin". */
const inPast = (text: string) =>
  text
    .replace(/etään(?![a-zåäö])/g, 'ettiin')
    .replace(/\bon\b/g, 'oli')
    .replace(/\bovat\b/g, 'olivat');

const copied: Record<string, Inject> = {
  'the plan as the final report': instead('9', linesFrom('3')),
  'the plan in the past tense': instead('9', linesFrom('3', inPast)),
  'the summary as the target groups': instead('4.1', linesFrom('3')),
  'the target groups twice': instead('4.2', linesFrom('4.1')),
};

const littleTexts = [
  'Päivitetään myöhemmin',
  '-',
  'Loppuraportti toimitetaan myöhemmin.',
  'Ks. liite',
  'Tulossa',
  'Kuvattu hakemuksessa.',
  'Hanke.',
];

const little: Record<string, Inject> = Object.fromEntries(
  ['3', '4.1', '9'].flatMap((number) =>
    littleTexts
      .slice(0, number === '4.1' ? 4 : undefined)
      .map((text) => [`${text} in ${number}`, instead(number, () => [`«${text}»`])]),
  ),
);

/** The last line of a section with another end. All of the last words are right answers. */
function ending(number: string, end: string): Inject {
  return instead(number, () => [
    `Malli syntyi yhdessä nuorten kanssa. Se on kuvattu oppaassa. Sitä kokeiltiin ensin kahdessa ryhmässä ${lastWords(end)}`,
  ]);
}

function lastWords(text: string): string {
  const words = text.split(' ');
  return (
    words.reduceRight((marked, word, index) => (index === words.length - 1 ? `«${word}` : `«${word} ${marked}`), '') +
    '»'.repeat(words.length)
  );
}

const unfinished: Record<string, Inject> = Object.fromEntries(
  ['3', '4.1', '9'].flatMap((number) =>
    [
      'joista saadut kokemukset ja',
      'koottiin oppaaksi, jota',
      'joista saadut kokemukset,',
      'joista saadut kokemukset koottiin oppaaksi (ks',
      'joista saadut kokemukset koottiin',
    ].map((end) => [`${end} in ${number}`, ending(number, end)]),
  ),
);

/** Mistakes in how the prose is written, and in what it says of the form. */
export const wordingInjectors: readonly Injector[] = [
  ...injectors('document-remnant', remnant),
  ...injectors('personal-data', personal),
  ...injectors('impossible-range', impossible),
  ...injectors('repeated-words', repeated),
  ...injectors('other-language', language),
  ...injectors('programme-differs-in-prose', programme),
  ...injectors('companies-differ-in-prose', companyCounts),
  ...injectors('copied-section', copied),
  ...injectors('too-little-text', little),
  ...injectors('unfinished-sentence', unfinished),
];
