import { pick } from '../../bench/random.ts';
import { marked, markLabel, markLine, withoutLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page, PageField } from '../page.ts';
import { fields, plain, range, rewrite, section, splice, valueSet } from '../page.ts';
import type { Random } from '../typing.ts';
import { caseSlips, doubleSlips, slipped, slips } from '../typing.ts';

const fieldSections = ['1', '2', '5', '6', '7.1', '7.2'];
const allSections = [...fieldSections, '8.1'];
const siteLabels = new Set(['Jakeluosoite', 'Postinumero', 'Postitoimipaikka']);
const arrangement = 'Hakijoiden lukumäärä tai tuen siirto -menettely';

/** One of the fields of some sections, by chance. */
function anyField(
  page: Page,
  random: Random,
  sections: readonly string[],
  suits: (found: PageField, number: string) => boolean = () => true,
): { readonly number: string; readonly found: PageField } | undefined {
  const all = sections.flatMap((number) =>
    fields(page, number)
      .filter((found) => suits(found, number))
      .map((found) => ({ number, found })),
  );
  return all.length === 0 ? undefined : pick(random, all);
}

/** A field's line is gone: it is missed on its section's heading. */
function deleteField(sections: readonly string[], suits?: (found: PageField, number: string) => boolean): Inject {
  return (page, random) => {
    const chosen = anyField(page, random, sections, suits);
    if (!chosen) return undefined;
    const heading = section(page, chosen.number)?.start ?? 0;
    return markLine(withoutLine(page, chosen.found.line), heading);
  };
}

const missingField: Record<string, Inject> = {
  'a field of section 1 deleted': deleteField(['1']),
  'a field of section 2 deleted': deleteField(['2']),
  'an amount deleted': deleteField(['5']),
  'a list of places deleted': deleteField(['6'], ({ label }) => !siteLabels.has(label)),
  'a count deleted': deleteField(['7.1', '7.2']),
  'a question deleted': deleteField(['8.1']),
  'the address group deleted': (page) => {
    const found = section(page, '6');
    const marker = page.lines.findIndex((line) => plain(line).startsWith('Toteutuspaikan osoite'));
    if (!found || marker < 0) return undefined;
    return markLine(splice(page, marker, found.end - marker), found.start);
  },
};

/** Where a value is missed: where it would be typed, or on the label that lacks it. */
function withoutValue(page: Page, found: PageField): Page {
  const text = `${found.before.trimEnd()} `;
  const colon = text.lastIndexOf(':');
  return rewrite(page, found.line, `${marked(text.slice(0, colon))}${text.slice(colon)}«»`);
}

function emptyField(sections: readonly string[]): Inject {
  return (page, random) => {
    // The arrangement's value is lost in copies of the page: not the author's error.
    const chosen = anyField(page, random, sections, ({ value, label }) => value !== '' && label !== arrangement);
    return chosen && withoutValue(page, chosen.found);
  };
}

const emptyFields: Record<string, Inject> = {
  'a value of section 1 deleted': emptyField(['1']),
  'a value of section 2 deleted': emptyField(['2']),
  'an amount left out': emptyField(['5']),
  'a list of places left out': emptyField(['6']),
  'a count left out': emptyField(['7.1', '7.2']),
  'an answer left out': emptyField(['8.1']),
};

/** A field once more, further on in its section: the second label is wrong. */
function repeatField(sections: readonly string[], change: (value: string, random: Random) => string): Inject {
  return (page, random) => {
    const chosen = anyField(page, random, sections, ({ value }) => value !== '');
    if (!chosen) return undefined;
    const { found } = chosen;
    const copy = valueSet(found, change(found.value, random));
    const at = found.line + (plain(page.lines[found.line + 1] ?? '') === '' ? 2 : 1);
    return markLabel(splice(page, at, 0, copy, ''), at);
  };
}

const duplicateField: Record<string, Inject> = {
  'pasted twice': repeatField(fieldSections, (value) => value),
  'with another value': repeatField(['2', '5'], (value) => value.replace(/\d/, '4')),
  'a count with another value': repeatField(['7.1', '7.2'], () => '14'),
  'an amount with another value': repeatField(['5'], () => '45 000'),
};

/** A field and the next change places; either may be said to be wrong. */
function swapWithNext(sections: readonly string[]): Inject {
  return (page, random) => {
    const number = pick(random, sections);
    const there = fields(page, number);
    const index = Math.floor(random() * (there.length - 1));
    const [one, other] = [there[index], there[index + 1]];
    if (!one || !other || siteLabels.has(one.label) !== siteLabels.has(other.label)) return undefined;
    // After the last field of section 2 come the partners; they are not part of the swap.
    if (other.label === arrangement) return undefined;
    const [first, second] = [page.lines[one.line] ?? '', page.lines[other.line] ?? ''];
    const wrong = rewrite(rewrite(page, one.line, second), other.line, first);
    return [one.line, other.line].reduce(markLabel, wrong);
  };
}

/** The first field comes after the last: only that one is wrong. */
function firstToEnd(number: string): Inject {
  return (page) => {
    const there = fields(page, number).filter(({ label }) => !siteLabels.has(label) && label !== arrangement);
    const [first, last] = [there[0], there.at(-1)];
    if (!first || !last || there.length < 3) return undefined;
    const rest = splice(splice(page, last.line + 1, 0, '', page.lines[first.line] ?? ''), first.line, 2);
    return markLabel(rest, last.line);
  };
}

const fieldOrder: Record<string, Inject> = {
  'neighbours swapped in section 1': swapWithNext(['1']),
  'neighbours swapped in section 2': swapWithNext(['2']),
  'amounts swapped': swapWithNext(['5']),
  'lists of places swapped': swapWithNext(['6']),
  'the first field last in section 1': firstToEnd('1'),
  'the first field last in section 5': firstToEnd('5'),
  'the first list last in section 6': firstToEnd('6'),
};

/** A field is typed into another section; its own then lacks it. One cause, so it is not missed there as well. */
function misplace(from: string, to: string): Inject {
  return (page, random) => {
    const suits = ({ label }: PageField) => !siteLabels.has(label) && label !== 'Suunniteltu' && label !== arrangement;
    const chosen = anyField(page, random, [from], suits);
    const target = fields(page, to)[0];
    if (!chosen || !target) return undefined;
    const text = page.lines[chosen.found.line] ?? '';
    const rest = withoutLine(page, chosen.found.line);
    const at = target.line + 2 - (chosen.found.line < target.line ? 2 : 0);
    return markLabel(splice(rest, at, 0, text, ''), at);
  };
}

const misplacedField: Record<string, Inject> = {
  'from section 1 into section 2': misplace('1', '2'),
  'from section 2 into section 1': misplace('2', '1'),
  'from section 6 into section 5': misplace('6', '5'),
  'from section 5 into section 6': misplace('5', '6'),
};

/** The label with a typing mistake. */
function misspell(change: (label: string, random: Random) => string | undefined): Inject {
  return (page, random) => {
    const chosen = anyField(page, random, allSections, ({ label }) => label.length > 5 && !siteLabels.has(label));
    const wrong = chosen && change(chosen.found.label, random);
    if (!chosen || wrong === undefined) return undefined;
    const text = page.lines[chosen.found.line] ?? '';
    return rewrite(page, chosen.found.line, `«${wrong}»${text.slice(text.indexOf(':'))}`);
  };
}

const misspeltLabel: Record<string, Inject> = {
  ...Object.fromEntries(
    Object.entries({ ...slips, ...doubleSlips, ...caseSlips }).map(([kind, slip]) => [
      kind,
      misspell((label, random) => slipped(label, slip, random)),
    ]),
  ),
  'a hyphen for a space, or none': misspell((label) =>
    /[ -]/.test(label) ? label.replace(/[ -]/, (sign) => (sign === '-' ? ' ' : '-')) : undefined,
  ),
  // The label is right, its colon is missing: label, or the place of the colon.
  'no colon': (page, random) => {
    const chosen = anyField(page, random, allSections, ({ value, label }) => value !== '' && !siteLabels.has(label));
    if (!chosen) return undefined;
    const { found } = chosen;
    return rewrite(page, found.line, `${marked(found.label)}«» ${found.value}${found.after}`);
  },
};

const strangeFields = [
  ['Laskutusosoite', 'PL 120, 00101 Helsinki'],
  ['Hankkeen www-sivut', 'www.example.fi/hanke'],
  ['Diaarinumero', 'EURA 2014/1234/09'],
  ['Varayhteyshenkilö', 'Matti Meikäläinen'],
  ['Budjetin laatija', 'taloussihteeri'],
] as const;

/** A field of no form is among the others. */
function strangeField(sections: readonly string[]): Inject {
  return (page, random) => {
    const target = anyField(page, random, sections, ({ label }) => !siteLabels.has(label) && label !== arrangement);
    const [label, value] = pick(random, strangeFields);
    return target && splice(page, target.found.line + 1, 0, '', `«${label}»: ${value}`);
  };
}

const unknownField: Record<string, Inject> = {
  'in section 1': strangeField(['1']),
  'in section 2': strangeField(['2']),
  'in section 5': strangeField(['5']),
  'in section 6': strangeField(['6']),
  'in section 7': strangeField(['7.1', '7.2']),
};

const strays = [
  'Tarkistettu rahoittajan kanssa.',
  'Hanke on osa laajempaa kokonaisuutta, jota johtaa kaupunki.',
  '(katso liite 2)',
  'Luvut on pyöristetty lähimpään euroon.',
];

function strayText(sections: readonly string[], lines: number): Inject {
  return (page, random) => {
    const target = anyField(page, random, sections, ({ label }) => !siteLabels.has(label) && label !== arrangement);
    if (!target) return undefined;
    const texts = range(0, lines).map(() => pick(random, strays));
    // Of a text of several lines, the first line or the whole may be said to be stray.
    const [first = '', ...others] = texts;
    const last = others.length === 0 ? '' : '»';
    const wrong = others.length === 0 ? [`«${first}»`] : [`««${first}»`, ...others];
    wrong[wrong.length - 1] += last;
    return splice(page, target.found.line + 1, 0, '', ...wrong);
  };
}

const stray: Record<string, Inject> = {
  'a sentence in section 1': strayText(['1'], 1),
  'a sentence in section 2': strayText(['2'], 1),
  'a sentence under the amounts': strayText(['5'], 1),
  'a sentence under the places': strayText(['6'], 1),
  'a sentence under the counts': strayText(['7.1', '7.2'], 1),
};

/** Mistakes in the labels of fields. */
export const fieldInjectors: readonly Injector[] = [
  ...injectors('missing-field', missingField),
  ...injectors('empty-field', emptyFields),
  ...injectors('duplicate-field', duplicateField),
  ...injectors('field-order', fieldOrder),
  ...injectors('misplaced-field', misplacedField),
  ...injectors('misspelt-label', misspeltLabel),
  ...injectors('unknown-field', unknownField),
  ...injectors('stray-text', stray),
];
