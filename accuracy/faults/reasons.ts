import { pick } from '../../bench/random.ts';
import { esrForm } from '../../server/src/form/forms.ts';
import { markLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { fields, plain, range, rewrite, section, splice } from '../page.ts';
import type { Random } from '../typing.ts';
import { slipped, slips } from '../typing.ts';
import type { Row } from './principles.ts';
import { hasText, inRow, isZero, markRow, rowsOf } from './principles.ts';

const analysis = 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta';
const mainstreaming = 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)';
const objective = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen';

/** The page with other reasons under a row; any of its scores, its name and the reason are right answers. */
function reasonInstead(page: Page, row: Row, reason: string, first = row.first, second = row.second): Page {
  const wrong = markRow(page, row, first, second);
  return markLine(splice(wrong, row.line + 1, row.end - row.line - 1, reason), row.line + 1);
}

/** A row that has an effect, with a reason that says there is none. */
function denied(...reasons: readonly string[]): Inject {
  return inRow(
    (row) => hasText(row) && Number(row.first) !== 0 && Number(row.second) !== 0,
    (row, page, random) => reasonInstead(page, row, pick(random, reasons)),
  );
}

/** A row whose own reason is good, with a minus before its first score. */
const minus: Inject = inRow(
  (row) => hasText(row) && Number(row.first) > 0,
  (row, page, random) =>
    reasonInstead(page, row, pick(random, goodReasons), `-${row.first}`, String(Math.max(0, Number(row.second)))),
);

const goodReasons = [
  'Osallistujien hyvinvointi ja osallisuus vahvistuvat.',
  'Etäyhteydet vähentävät matkustamista ja päästöjä.',
  'Tapaamisissa suositaan lähiruokaa ja kierrätetään tarvikkeet.',
];

const contradictsScore: Record<string, Inject> = {
  'no effect, in two words': denied('Ei vaikutusta.', 'Ei vaikutuksia', 'Ei vaikutusta'),
  'no effect, in a sentence': denied(
    'Hankkeella ei ole vaikutusta tähän.',
    'Hanke ei vaikuta asiaan.',
    'Vaikutuksia ei synny.',
    'Hankkeen toiminnalla ei arvioida olevan vaikutuksia.',
  ),
  'not relevant': denied('Ei koske hanketta.', 'Hanke ei liity tähän.', 'Ei ole hankkeen kannalta relevantti.'),
  neutral: denied('Hankkeen vaikutus on neutraali.', 'Vaikutukset ovat olemattomat.'),
  'a bare no': denied('Ei.', 'Ei', 'ei ole'),
  'neither direct nor indirect': denied(
    'Ei suoria eikä välillisiä vaikutuksia.',
    'Ei välitöntä tai välillistä vaikutusta',
  ),
  'no effect, two sentences': denied('Hanke on koulutushanke. Sillä ei ole vaikutusta luonnonvaroihin.'),
  'in Swedish': denied('Ingen inverkan.', 'Projektet har ingen effekt.'),
  'a minus over good news': minus,
};

/** The reasons under a question in other words; its answer and the reasons are right answers. */
function answered(label: string, answer: string, ...reasons: readonly string[]): Inject {
  return (page, random) => {
    const there = fields(page, '8.1');
    const index = there.findIndex((each) => each.label === label);
    const found = there[index];
    const end = there[index + 1]?.line ?? section(page, '8.1')?.end;
    if (found === undefined || end === undefined) return undefined;
    const wrong = rewrite(page, found.line, `${found.before}«${answer}»`);
    const last = range(found.line + 1, end)
      .filter((line) => plain(page.lines[line] ?? '') !== '')
      .at(-1);
    const count = (last ?? found.line) - found.line;
    return markLine(splice(wrong, found.line + 1, count, pick(random, reasons)), found.line + 1);
  };
}

const contradictsAnswer: Record<string, Inject> = {
  'yes, and no analysis was made': answered(
    analysis,
    'Kyllä',
    'Analyysiä ei ole tehty.',
    'Hankkeessa ei tehty toimintaympäristön analyysiä.',
    'Sukupuolinäkökulmasta ei ole laadittu selvitystä.',
    'Ei ole tehty.',
  ),
  'no, and an analysis was made': answered(
    analysis,
    'Ei',
    'Analyysi tehtiin hankkeen valmistelussa.',
    'Toimintaympäristön analyysi on laadittu yhdessä kumppanien kanssa.',
    'Kohderyhmän sukupuolijakauma selvitettiin tilastoista.',
  ),
  'yes, and gender was not considered': answered(
    mainstreaming,
    'Kyllä',
    'Sukupuolinäkökulmaa ei ole huomioitu.',
    'Hankkeen toiminnassa ei oteta huomioon sukupuolinäkökulmaa.',
    'Sukupuolinäkökulma jätettiin huomioimatta.',
  ),
  'no, and gender was considered': answered(
    mainstreaming,
    'Ei',
    'Sukupuolinäkökulma otetaan huomioon ohjauksessa ja viestinnässä.',
    'Toiminnassa huomioidaan naisten ja miesten erilaiset tarpeet.',
  ),
  'yes, and the main goal is another': answered(
    objective,
    'Kyllä',
    'Päätavoite on nuorten työllistyminen.',
    'Sukupuolten tasa-arvo ei ole hankkeen päätavoite.',
    'Hankkeen ensisijaisena tavoitteena on osallisuuden lisääminen.',
  ),
  'no, and equality is the main goal': answered(
    objective,
    'Ei',
    'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen.',
    'Päätavoitteena on edistää naisten ja miesten tasa-arvoa työelämässä.',
  ),
};

type Spoil = (text: string) => string;

/** Reasons of one row, or nearly its words, under others: any of the places is a right answer. */
function copied(count: number, spoil: Spoil): Inject {
  return (page) => {
    const rows = rowsOf(page).filter((row) => row.end === row.line + 2 && Number(row.first) + Number(row.second) > 1);
    const [first, ...others] = rows;
    if (first === undefined || others.length < count - 1) return undefined;
    const text = page.lines[first.line + 1] ?? '';
    if (plain(text).length < 25 || /\b(?:ei|eivät)\b/iu.test(text)) return undefined;
    const made = others
      .slice(0, count - 1)
      .reduce((wrong, { line }) => markLine(rewrite(wrong, line + 1, spoil(text)), line + 1), page);
    return markLine(made, first.line + 1);
  };
}

const same: Spoil = (text) => text;

const repeated: Record<string, Inject> = {
  'under two rows': copied(2, same),
  'under three rows': copied(3, same),
  'without its full stop': copied(2, (text) => text.trimEnd().replace(/\.$/, '')),
  'in capitals at the beginning': copied(2, (text) => text.slice(0, 12).toUpperCase() + text.slice(12)),
  'with double blanks': copied(2, (text) => text.replace(/ /g, '  ')),
  'under two questions': (page) => {
    const [first, second] = fields(page, '8.1');
    if (!first || !second || second.line !== first.line + 2) return undefined;
    const text = page.lines[first.line + 1] ?? '';
    if (/\b(?:ei|eivät)\b/iu.test(text)) return undefined;
    const end = fields(page, '8.1')[2]?.line ?? second.line + 2;
    const wrong = markLine(page, first.line + 1);
    return markLine(splice(wrong, second.line + 1, end - second.line - 1, text), second.line + 1);
  },
};

const noReason = [
  '-',
  '–',
  'Ks. edellä.',
  'Kts. edellinen kohta',
  'Sama kuin yllä',
  'Samat perustelut kuin edellä',
  'Ei perusteluja',
];

const scoreWithoutReason: Record<string, Inject> = {
  'a dash or a reference for the reason': inRow(
    (row) => hasText(row) && !isZero(row),
    (row, page, random) => reasonInstead(page, row, pick(random, noReason)),
  ),
};

const missingReasons: Record<string, Inject> = {
  'a dash or a reference for the reasons': answered(analysis, 'Kyllä', ...noReason),
  'the answer once more': answered(mainstreaming, 'Kyllä', 'Kyllä', 'Kyllä.'),
};

const groupNames = esrForm.scoreGroups;

function groupLines(page: Page): readonly number[] {
  const table = section(page, '8.2');
  if (!table) return [];
  return range(table.start, table.end).filter((line) => groupNames.includes(plain(page.lines[line] ?? '')));
}

/** Makes a mistake at one of the groups' headings. */
function inGroup(make: (page: Page, line: number, random: Random) => Page | undefined): Inject {
  return (page, random) => {
    const lines = groupLines(page);
    return lines.length < 3 ? undefined : make(page, pick(random, lines), random);
  };
}

function misspeltGroup(spoil: (name: string, random: Random) => string | undefined): Inject {
  return inGroup((page, line, random) => {
    const wrong = spoil(plain(page.lines[line] ?? ''), random);
    return wrong === undefined ? undefined : rewrite(page, line, `«${wrong}»`);
  });
}

/** The first row after a line, with its name and its line marked. */
function markRowBehind(page: Page, line: number): Page | undefined {
  const row = rowsOf(page).find((each) => each.line >= line);
  return row && markRow(page, row);
}

const scoreGroup: Record<string, Inject> = {
  deleted: inGroup((page, line) => markRowBehind(splice(page, line, 1), line)),
  'a letter dropped': misspeltGroup((name, random) =>
    slipped(name, slips['a letter dropped'] ?? (() => undefined), random),
  ),
  'two letters swapped': misspeltGroup((name, random) =>
    slipped(name, slips['two letters swapped'] ?? (() => undefined), random),
  ),
  'in capitals': misspeltGroup((name) => name.toUpperCase()),
  'with a colon': misspeltGroup((name) => `${name}:`),
  'with a number': misspeltGroup((name) => `1. ${name}`),
  shortened: misspeltGroup((name) =>
    name
      .split(' ')
      .slice(0, name.startsWith('Sos') ? 4 : 1)
      .join(' '),
  ),
  'the name of another group': inGroup((page, line) => {
    const name = plain(page.lines[line] ?? '');
    return rewrite(page, line, `«${groupNames[(groupNames.indexOf(name) + 1) % 3]}»`);
  }),
  'two headings swapped': (page) => {
    const [first, second] = groupLines(page);
    if (first === undefined || second === undefined) return undefined;
    const made = rewrite(page, first, page.lines[second] ?? '');
    return markLine(markLine(rewrite(made, second, page.lines[first] ?? ''), first), second);
  },
  'a row too early': (page) => {
    const [, second] = groupLines(page);
    const row = rowsOf(page).find(({ line, end }) => line < (second ?? 0) && end === second);
    if (second === undefined || !row) return undefined;
    const text = page.lines[second] ?? '';
    return markLine(splice(splice(page, second, 1), row.line, 0, text), row.line);
  },
  'a row in another group': (page) => {
    const rows = rowsOf(page);
    const last = rows.find(({ name }) => name === 'Kulttuuriympäristö');
    const [, second] = groupLines(page);
    if (!last || second === undefined) return undefined;
    const block = page.lines.slice(last.line, last.end);
    const made = splice(splice(page, last.line, last.end - last.line), second, 0, ...block);
    return markRowBehind(made, second);
  },
  'a heading twice': inGroup((page, line) =>
    markLine(markLine(splice(page, line, 0, page.lines[line] ?? ''), line), line + 1),
  ),
};

/** Mistakes in the reasons of section 8 and the groups of its table. */
export const reasonInjectors: readonly Injector[] = [
  ...injectors('reason-contradicts-score', contradictsScore),
  ...injectors('answer-contradicts-reason', contradictsAnswer),
  ...injectors('repeated-reason', repeated),
  ...injectors('score-without-reason', scoreWithoutReason),
  ...injectors('missing-reasons', missingReasons),
  ...injectors('score-group', scoreGroup),
];
