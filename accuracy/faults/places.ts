import { pick } from '../../bench/random.ts';
import { inValue } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, fields, plain, rewrite, valueSet } from '../page.ts';

const lists = ['Maakunnat', 'Seutukunnat', 'Kunnat'] as const;

/** One separator of a list in another way; where it is and the whole list are right answers. */
function separated(by: string): Inject {
  return (page, random) => {
    const there = lists.flatMap((label) => {
      const found = field(page, '6', label);
      return found?.value.includes(', ') ? [found] : [];
    });
    if (there.length === 0) return undefined;
    const found = pick(random, there);
    return rewrite(page, found.line, valueSet(found, `«${found.value.replace(', ', `«${by}»`)}»`));
  };
}

const listFormat: Record<string, Inject> = {
  'and between two names': separated(' ja '),
  'also between two names': separated(' sekä '),
  'a semicolon': separated('; '),
  'a slash': separated(' / '),
  'two commas': separated(',, '),
  'no space': separated(','),
  'a space before the comma': separated(' , '),
  'a comma at the end': inValue('6', 'Kunnat', (value) => `«${value}«,»»`),
  'a full stop at the end': inValue('6', 'Kunnat', (value) => `«${value}«.»»`),
};

const far = [
  ['00100', 'Helsinki'],
  ['96100', 'Rovaniemi'],
  ['33100', 'Tampere'],
  ['65100', 'Vaasa'],
] as const;

/** The place of implementation in a town far away; its code and its town are right answers. */
function siteIn(writeCode: boolean, writeTown: boolean): Inject {
  return (page, random) => {
    const municipalities = field(page, '6', 'Kunnat')?.value ?? '';
    const [code, town] = pick(
      random,
      far.filter((each) => !municipalities.includes(each[1])),
    );
    if (municipalities === '') return undefined;
    const made = writeCode ? setSite(page, 'Postinumero', `«${code}»`) : page;
    return made && writeTown ? setSite(made, 'Postitoimipaikka', `«${town}»`) : made;
  };
}

function setSite(page: Page, label: string, value: string): Page | undefined {
  const found = fields(page, '6').find((each) => each.label === label && plain(each.value) === '');
  return found && rewrite(page, found.line, valueSet(found, value));
}

const outside: Record<string, Inject> = {
  'code and town of another municipality': siteIn(true, true),
  'the code of another municipality': siteIn(true, false),
  'the town of another municipality': siteIn(false, true),
};

/** Mistakes in how places are listed, and in where the place of implementation is. */
export const placeInjectors: readonly Injector[] = [
  ...injectors('place-list-format', listFormat),
  ...injectors('place-address-outside', outside),
];
