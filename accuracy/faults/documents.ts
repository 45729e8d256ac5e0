import { markLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { headingLines, numberAt, plain, range, rewrite, section, splice, textLines } from '../page.ts';
import { slipped, slips } from '../typing.ts';

/** The whole text is of another kind. Where that is said is left open: at the very beginning, or on the first line that has text. */
function otherText(page: Page, lines: readonly string[]): Page {
  const first = Math.max(
    0,
    lines.findIndex((line) => plain(line) !== ''),
  );
  const other = { ...page, lines };
  return first === 0
    ? rewrite(markStart(other), 0, `«»${markLine(other, 0).lines[0] ?? ''}`)
    : markStart(markLine(other, first));
}

function markStart(page: Page): Page {
  return rewrite(page, 0, `«»${page.lines[0] ?? ''}`);
}

function linesUnder(page: Page, number: string): readonly string[] {
  return textLines(page, number).map((line) => page.lines[line] ?? '');
}

const letter = [
  'Hei!',
  '',
  'Lähetän ohessa hankkeen aineistot. Palataan asiaan ensi viikolla.',
  '',
  'Terveisin',
  'Hanketiimi',
];
const minutes = [
  'Ohjausryhmän kokous 3/2019',
  '',
  'Aika: 4.4.2019',
  'Paikka: etäkokous',
  '',
  '1 Avaus',
  '',
  'Puheenjohtaja avasi kokouksen.',
];
const webPage = [
  '<!doctype html>',
  '<html lang="fi"><head><title>Hanke</title></head>',
  '<body><h1>Hankkeen esittely</h1></body></html>',
];

const notADescription: Record<string, Inject> = {
  'an empty file': (page) => otherText(page, ['']),
  'only blank lines': (page) => otherText(page, ['', '', ' ', '']),
  'only the text of section 3': (page) => otherText(page, linesUnder(page, '3')),
  'only the text of section 9': (page) => (section(page, '9') ? otherText(page, linesUnder(page, '9')) : undefined),
  'a letter': (page) => otherText(page, letter),
  'minutes of a meeting': (page) => otherText(page, minutes),
  'the source of a web page': (page) => otherText(page, webPage),
  'a list of files': (page) => otherText(page, ['S22535.esr', 'S22131.esr', 'kuvaukset/S22619.esr']),
};

const oldWords: readonly (readonly [RegExp, string])[] = [
  [/hankkeen kuvaus/, 'projektin kuvaus'],
  [/^Hankekoodi:/, 'Projektikoodi:'],
  [/^Hankkeen nimi:/, 'Projektin nimi:'],
  [/^Toiminnan tila:/, 'Projektin tila:'],
  [/^Hankkeen yhteyshenkilön nimi:/, 'Yhteyshenkilö:'],
];

/** Headings of the old template by number; of a sub-section only its text is left. */
const oldHeadings: ReadonlyMap<string, string> = new Map([
  ['1', '1. Projekti'],
  ['2', '2. Projektin toteuttaja'],
  ['3', '3. Projektin kuvaus'],
  ['4', '4. Projektin kohderyhmä'],
  ['5', '5. Projektin rahoitus'],
  ['6', '6. Projektin alue'],
  ['7', '7. Projektin osallistujat'],
  ['8', '8. Ympäristö ja tasa-arvo'],
  ['9', '9. Tulokset'],
]);

function oldLine(page: Page, line: number, isHeading: boolean): string {
  if (isHeading) return oldHeadings.get(numberAt(page, line)) ?? '';
  return oldWords.reduce((text, [from, to]) => text.replace(from, to), page.lines[line] ?? '');
}

/** The page as the template of 2007-2013 would print it; its title and its code's label are right answers. */
function inOldTemplate(page: Page): Page {
  const headingsThere = new Set(headingLines(page));
  const lines = page.lines.map((_, line) => oldLine(page, line, headingsThere.has(line)));
  const title = lines.findIndex((line) => line.includes('projektin kuvaus'));
  const code = lines.findIndex((line) => line.startsWith('Projektikoodi:'));
  const old = markLine({ ...page, lines }, title);
  return rewrite(old, code, (old.lines[code] ?? '').replace('Projektikoodi', '«Projektikoodi»'));
}

const otherTemplate: Record<string, Inject> = {
  'the template of 2007-2013': inOldTemplate,
  'cut off behind its first section': (page) => {
    const old = inOldTemplate(page);
    return { ...old, lines: old.lines.slice(0, 20) };
  },
  'without its banner': (page) => splice(inOldTemplate(page), 0, 1),
};

function titleLine(page: Page): number {
  return page.lines.findIndex((line) => plain(line).endsWith('rahoittaman hankkeen kuvaus'));
}

/**
 * Where a title that is not there should stand: between the lines before the first heading. No law says which of these: the banner
 * above, the heading below and the very beginning are right answers.
 */
function markTitlePlace(page: Page): Page {
  const first = headingLines(page)[0] ?? 0;
  const places = range(0, first + 1).filter((line) => plain(page.lines[line] ?? '') !== '');
  return markStart(places.reduce(markLine, page));
}

const titles = ['Hankkeen julkinen kuvaus', 'ESR-hankkeen kuvaus 2014-2020', 'Hankekuvaus'];

const missingTitle: Record<string, Inject> = {
  'the title deleted': (page) => markTitlePlace(splice(page, titleLine(page), 2)),
  'banner and title deleted': (page) => markTitlePlace(splice(page, 0, titleLine(page) + 2)),
  'another title': (page, random) =>
    markTitlePlace(rewrite(page, titleLine(page), titles[Math.floor(random() * titles.length)] ?? '')),
  'a misspelt title': (page, random) => {
    const line = titleLine(page);
    const wrong = slipped(page.lines[line] ?? '', slips['a letter dropped'] ?? (() => undefined), random);
    return wrong === undefined ? undefined : markLine(rewrite(page, line, wrong), line);
  },
};

const firstSections = (page: Page): Page => {
  const end = headingLines(page).find((line) => numberAt(page, line) === '3') ?? page.lines.length;
  return { ...page, lines: page.lines.slice(0, end) };
};

/** The page up to a line, and of that line only its beginning; its last word is marked. */
function cutAt(page: Page, line: number, length: number): Page {
  const text = (page.lines[line] ?? '').slice(0, length).trimEnd();
  return { ...page, lines: [...page.lines.slice(0, line), text.replace(/\S+$/, '«$&»')] };
}

/** In the middle of a paragraph of a section. */
const cutInProse =
  (number: string): Inject =>
  (page) => {
    const line = textLines(page, number).find((each) => (page.lines[each] ?? '').length > 90);
    const text = line === undefined ? '' : (page.lines[line] ?? '');
    const space = text.lastIndexOf(' ', 75);
    return line === undefined || /[.!?:)”]$/.test(text.slice(0, space)) ? undefined : cutAt(page, line, space);
  };

const textCutOff: Record<string, Inject> = {
  'in the middle of section 3': cutInProse('3'),
  'in the middle of 4.1': cutInProse('4.1'),
  'behind the second amount': (page) => {
    const line = textLines(page, '5')[1];
    return line === undefined ? undefined : cutAt(page, line, Number.POSITIVE_INFINITY);
  },
  'in the applicant’s fields': (page) => {
    const line = textLines(page, '2')[4];
    return line === undefined ? undefined : cutAt(page, line, Number.POSITIVE_INFINITY);
  },
  'in the list of municipalities': (page) => {
    const line = textLines(page, '6').find((each) => (page.lines[each] ?? '').startsWith('Kunnat:'));
    return line === undefined ? undefined : cutAt(page, line, (page.lines[line] ?? '').length - 2);
  },
  'behind a question': (page) => {
    const line = textLines(page, '8.1')[0];
    return line === undefined ? undefined : cutAt(page, line, Number.POSITIVE_INFINITY);
  },
  'in the table': (page) => {
    if (!section(page, '9')) return undefined;
    const line = textLines(page, '8.2')[4];
    return line === undefined ? undefined : cutAt(page, line, (page.lines[line] ?? '').length - 3);
  },
  'behind a heading': (page) => {
    const found = section(page, '5');
    return found && markLine({ ...page, lines: page.lines.slice(0, found.start + 1) }, found.start);
  },
};

/** The page, and after it other lines that begin with a title, with or without the banner; the title is marked. */
function followedBy(page: Page, lines: readonly string[]): Page {
  const title = lines.findIndex((line) => plain(line).endsWith('rahoittaman hankkeen kuvaus'));
  const both = { ...page, lines: [...page.lines, '', ...lines] };
  return markLine(both, page.lines.length + 1 + title);
}

const severalDescriptions: Record<string, Inject> = {
  'the same description twice': (page) => followedBy(page, page.lines),
  'another one without its banner': (page) => followedBy(page, splice(page, 0, titleLine(page)).lines),
  'only the first sections of another one': (page) => followedBy(page, firstSections(page).lines),
  'one of the other fund': (page) =>
    followedBy(page, [
      'Euroopan unioni Vipuvoimaa EU:lta',
      '',
      'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus',
      '',
      '1 Hanke',
      '',
      'Hankekoodi: A79002',
      '',
      'Hankkeen nimi: Satama sähköllä',
    ]),
  'one that lacks its first section': (page) => {
    const second = section(page, '2');
    if (!second) return undefined;
    return followedBy(page, [page.lines[titleLine(page)] ?? '', '', ...page.lines.slice(second.start)]);
  },
};

/** Mistakes that make the whole text something else. */
export const documentInjectors: readonly Injector[] = [
  ...injectors('not-a-description', {
    ...notADescription,
    'fields without a title and headings': (page) => {
      const headingsThere = new Set(headingLines(page));
      const lines = firstSections(page).lines.filter(
        (line, index) => !headingsThere.has(index) && !line.includes('rahoittaman'),
      );
      return otherText(page, lines);
    },
  }),
  ...injectors('other-template', otherTemplate),
  ...injectors('missing-title', missingTitle),
  ...injectors('text-cut-off', textCutOff),
  ...injectors('several-descriptions', severalDescriptions),
];
