import { pick } from '../../bench/random.ts';
import { upperHalves } from '../../server/src/text/encodings.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, headingLines, rewrite, setValue, textLines } from '../page.ts';

/** The page with every line written as another encoding shows it; the first sign that is not what was meant is the right answer. */
function shownAs(page: Page, show: (character: string) => string): Page {
  const isOther = (character: string) => character > '~' && show(character) !== character;
  const first = page.lines.findIndex((line) => [...line].some(isOther));
  let marked = false;
  const lines = page.lines.map((line, index) =>
    [...line]
      .map((character) => {
        const other = isOther(character);
        const isFirst = other && index === first && !marked;
        marked ||= isFirst;
        if (!other) return character;
        return isFirst ? `«${show(character)}»` : show(character);
      })
      .join(''),
  );
  return { ...page, lines };
}

type Encoding = Parameters<typeof upperHalves.get>[0];

function utf8ReadAs(encoding: Encoding): (character: string) => string {
  const upper = upperHalves.get(encoding) ?? '';
  return (character) => [...new TextEncoder().encode(character)].map((byte) => upper.charAt(byte - 128)).join('');
}

function savedAndReadAs(saved: Encoding, readAs: Encoding): (character: string) => string {
  const [from, to] = [upperHalves.get(saved) ?? '', upperHalves.get(readAs) ?? ''];
  return (character) =>
    /\p{L}/u.test(character) && from.includes(character) ? to.charAt(from.indexOf(character)) : character;
}

/** In the whole text. */
const everywhere =
  (show: (character: string) => string): Inject =>
  (page) =>
    page.lines.some((line) => line.includes('ä')) ? shownAs(page, show) : undefined;

/** In one paragraph that was pasted from elsewhere. */
const inParagraph =
  (show: (character: string) => string): Inject =>
  (page, random) => {
    const lines = textLines(page, '3').filter(
      (line) => /[äö]/.test(page.lines[line] ?? '') && !/\d/.test(page.lines[line] ?? ''),
    );
    if (lines.length === 0) return undefined;
    const line = pick(random, lines);
    const text = page.lines[line] ?? '';
    return rewrite(page, line, shownAs({ ...page, lines: [text] }, show).lines[0] ?? '');
  };

/** One kind of letter only; a mark stands where the first one is. */
const foreignLetters =
  (shown: Readonly<Record<string, string>>): Inject =>
  (page) => {
    const swapped = shownAs(page, (character) => shown[character] ?? character);
    const hasWord = swapped.lines.findIndex((line) => /[a-z]«?[^a-z«»\s]»?[a-z]/i.test(line));
    return hasWord === -1 ? undefined : markWithinWord(swapped, Object.values(shown));
  };

/** A sign between letters tells; one at a word's edge may be punctuation. */
function markWithinWord(page: Page, signs: readonly string[]): Page {
  const lines = page.lines.map((line) => line.replace(/[«»]/g, ''));
  const sign = signs[0] ?? '';
  for (const [line, text] of lines.entries()) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      if (!/[a-z]/i.test(text.charAt(at - 1)) || !/[a-z]/i.test(text.charAt(at + sign.length))) continue;
      const marked = `${text.slice(0, at)}«${sign}»${text.slice(at + sign.length)}`;
      return rewrite({ ...page, lines }, line, marked);
    }
  }
  return { ...page, lines };
}

const lost = (character: string) => ('äöåÄÖÅ–”’'.includes(character) ? '\ufffd' : character);

const wrongEncoding: Record<string, Inject> = {
  'UTF-8 read as Windows-1252': everywhere(utf8ReadAs('Windows-1252')),
  'UTF-8 read as ISO-8859-1': everywhere(utf8ReadAs('ISO-8859-1')),
  'UTF-8 read as a DOS text': everywhere(utf8ReadAs('CP850')),
  'UTF-8 read as a Macintosh text': everywhere(utf8ReadAs('Mac OS Roman')),
  'another encoding read as UTF-8': everywhere(lost),
  'a DOS text read as ISO-8859-1': everywhere(savedAndReadAs('CP850', 'ISO-8859-1')),
  'a DOS text read as Windows-1252': foreignLetters({ ä: '„', ö: '”', å: '†', Ä: 'Ž', Ö: '™' }),
  'a Macintosh text read as Windows-1252': foreignLetters({ ä: 'Š', ö: 'š', å: 'Œ', Ä: '€', Ö: '…' }),
  'a Windows text read as a DOS text': foreignLetters({ ä: 'õ', ö: '÷', å: 'Õ', Ä: '─', Ö: 'Í', Å: '┼' }),
  'a Windows text read as Cyrillic': foreignLetters({ ä: 'д', ö: 'ц', å: 'е', Ä: 'Д', Ö: 'Ц', Å: 'Е' }),
  'letters lost to question marks': foreignLetters({ ä: '?', ö: '?', å: '?', Ä: '?', Ö: '?', Å: '?' }),
  'letters as in an old terminal': foreignLetters({ ä: '{', ö: '|', å: '}', Ä: '[', Ö: '\\', Å: ']' }),
  'a paragraph pasted from UTF-8 read as Windows-1252': inParagraph(utf8ReadAs('Windows-1252')),
  'a paragraph with lost letters': inParagraph(lost),
  'read wrongly twice': everywhere((character) =>
    [...utf8ReadAs('Windows-1252')(character)]
      .map((each) => (each > '~' ? utf8ReadAs('Windows-1252')(each) : each))
      .join(''),
  ),
};

/** Puts a character into a value at a place by chance, not at its ends. */
function within(section: string, label: string, sign: string): Inject {
  return (page, random) => {
    const value = field(page, section, label)?.value ?? '';
    if (value.length < 3) return undefined;
    const at = 1 + Math.floor(random() * (value.length - 1));
    return setValue(page, section, label, `${value.slice(0, at)}«${sign}»${value.slice(at)}`);
  };
}

const invisible: Record<string, Inject> = {
  'a zero-width space in the code': within('1', 'Hankekoodi', '\u200b'),
  'a direction mark before the code': (page) => {
    const value = field(page, '1', 'Hankekoodi')?.value;
    return value ? setValue(page, '1', 'Hankekoodi', `«\u200e»${value}`) : undefined;
  },
  'a non-breaking hyphen in the Y-tunnus': (page) => {
    const value = field(page, '2', 'Y-tunnus')?.value;
    return value?.includes('-') ? setValue(page, '2', 'Y-tunnus', value.replace('-', '«\u2011»')) : undefined;
  },
  'a soft hyphen in an amount': within('5', 'Myönnetty EU- ja valtion rahoitus', '\u00ad'),
  'a word joiner in the period': within('1', 'Suunnitelman mukainen toteutusaika', '\u2060'),
  'a zero-width space in an address': within('2', 'WWW-osoite', '\u200b'),
  'a soft hyphen in a place': within('6', 'Kunnat', '\u00ad'),
  'a soft hyphen in a heading': (page, random) => {
    const line = pick(random, headingLines(page));
    const text = page.lines[line] ?? '';
    const at = text.trimEnd().length - 2;
    return rewrite(page, line, `${text.slice(0, at)}«\u00ad»${text.slice(at)}`);
  },
};

/** Mistakes of encodings, and characters that nobody sees. */
export const encodingInjectors: readonly Injector[] = [
  ...injectors('wrong-encoding', wrongEncoding),
  ...injectors('invisible-character', invisible),
];
