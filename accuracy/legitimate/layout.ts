import type { Variation } from './variation.ts';
import { looks } from './variation.ts';

/** Lines are broken where a blank is. */
function wrapped(text: string, width: number, hyphens = false): string {
  return text
    .split('\n')
    .flatMap((line) => brokenLine(line, width, hyphens))
    .join('\n');
}

function brokenLine(line: string, width: number, hyphens: boolean): readonly string[] {
  if (line.length <= width) return [line];
  const word = hyphens ? hyphenated(line, width) : undefined;
  if (word !== undefined) return [`${line.slice(0, word)}-`, ...brokenLine(line.slice(word), width, hyphens)];
  const before = line.lastIndexOf(' ', width);
  const at = before > 0 ? before : line.indexOf(' ', width);
  return at <= 0 ? [line] : [line.slice(0, at), ...brokenLine(line.slice(at + 1), width, hyphens)];
}

/** Where a long word at the edge may be hyphenated: between a vowel and a consonant that a vowel follows. */
function hyphenated(line: string, width: number): number | undefined {
  for (let at = width - 1; at > width - 12; at--) {
    if (
      /^\p{L}{4}[aeiouyäö]$/iu.test(line.slice(at - 5, at)) &&
      /^[bcdfghjklmnpqrstvwxz][aeiouyäö]\p{L}/iu.test(line.slice(at, at + 3))
    )
      return at;
  }
  return undefined;
}

/** A page ends after so many lines: its number and the next one's header come between. */
function paged(text: string, length: number): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) =>
      index > 0 && index % length === 0
        ? ['', `${index / length}`, '', 'EURA 2014 Hankkeen kuvaus 3.5.2021', '', line]
        : [line],
    )
    .join('\n');
}

const navigation = 'Etusivu\nHaku\nSuomeksi | På svenska | In English\n\n';
const footer = '\n\nTakaisin hakuun\n\nTulosta sivu';

const widths = Array.from({ length: 31 }, (_, index) => 60 + index * 2);

/** How a text may look. */
export const layoutVariations: readonly Variation[] = [
  ...looks(
    'line ends, blanks and letters',
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\ufeff${text}`,
    (text) => text.trimEnd(),
    (text) => `\n\n${text}\n\n\n`,
    (text) => text.replaceAll('\n\n', '\n\n\n'),
    (text) => text.replaceAll('\n\n', '\n'),
    (text) => text.replaceAll('\n', '  \n'),
    (text) => text.replaceAll('\n', '\t\n'),
    (text) => text.replaceAll(/^(?=.)/gm, '  '),
    (text) => text.replaceAll(/^(?=.)/gm, '\t'),
    (text) => text.replaceAll(': ', ':\u00a0'),
    (text) => text.replaceAll(': ', ':  '),
    (text) => text.replaceAll(': ', ':\t'),
    (text) => text.replaceAll(/^([A-ZÄÖ][^:\n]{3,60}): /gm, '$1 : '),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(/^(?!.*:)(.*\d) (-?\d+)$/gm, '$1\t$2'),
    (text) => text.replace('VälitönVälillinen', 'Välitön Välillinen'),
    (text) => text.replace('VälitönVälillinen', 'Välitön\tVälillinen'),
    (text) => text.replace('VälitönVälillinen\n', ''),
    (text) => text.replace('VälitönVälillinen\n', 'Välitön\nVälillinen\n'),
    (text) => text.replaceAll('–', '-'),
    (text) => text.replaceAll(' - ', ' – '),
    (text) => text.replaceAll(/^(\d(?:\.\d)?) /gm, '$1  '),
    (text) => text.replaceAll(/^(\d(?:\.\d)?) /gm, '$1\u00a0'),
    (text) => text.replaceAll(/^(\d(?:\.\d)?) /gm, '$1. '),
    (text) => text.replace('sähköpostisoite', 'sähköpostiosoite').replace('seurantiedoista', 'seurantatiedoista'),
    (text) => text.replaceAll(/^.*$/gm, (line) => `${line}${' '.repeat(line.length % 3)}`),
    (text) => text.replace('Euroopan unioni Vipuvoimaa EU:lta\n\n', ''),
    (text) => text.replaceAll('\n\n', '\n \n'),
  ),
  ...looks(
    'copied page around',
    (text) => navigation + text,
    (text) => text + footer,
    (text) => navigation + text + footer,
    (text) => `Rakennerahastot.fi\n\n${text}`,
    (text) => `${text}\n\nTulostettu 3.5.2021`,
    (text) => `https://www.example.fi/projekti?projektikoodi=S21987\n\n${text}\n1/1`,
  ),
  ...looks('broken over lines', ...widths.map((width) => (text: string) => wrapped(text, width))),
  ...looks('broken over lines, hyphens', ...widths.map((width) => (text: string) => wrapped(text, width, true))),
  ...looks(
    'broken over lines, pages',
    ...[60, 72, 80, 88, 96, 110].flatMap((width) =>
      [40, 52].map((length) => (text: string) => paged(wrapped(text, width), length)),
    ),
  ),
];
