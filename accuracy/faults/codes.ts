import { pick } from '../../bench/random.ts';
import { inTurn, inValue, markLine, markValue, oneOf, valueInstead } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, plain, rewrite, section, setValue, splice, textLines } from '../page.ts';
import type { Random } from '../typing.ts';
import { otherDigit } from '../typing.ts';

const joint = 'Hakijoita on useampi kuin yksi (yhteishanke)';
const arrangement = 'Hakijoiden lukumäärä tai tuen siirto -menettely';

function inCode(make: (code: string, random: Random) => string): Inject {
  return inValue('1', 'Hankekoodi', make);
}

const codeFormat: Record<string, Inject> = {
  'a digit lost': inCode((code) => `«${code.slice(0, -1)}»`),
  'a digit doubled': inCode((code) => `«${code}${code.slice(-1)}»`),
  'no letter': inCode((code) => `«${code.slice(1)}»`),
  'a small letter': inCode((code) => `«${code.toLowerCase()}»`),
  'a blank behind the letter': inCode((code) => `«${code.charAt(0)} ${code.slice(1)}»`),
  'a hyphen behind the letter': inCode((code) => `«${code.charAt(0)}-${code.slice(1)}»`),
  'another letter': inCode((code, random) => `«${pick(random, ['B', 'D', 'R', 'X'])}${code.slice(1)}»`),
  'the letter O for a zero': inCode((code) => `«${code.slice(0, 4)}O${code.slice(5)}»`),
  'the project’s name': inCode(() => '«Digihanke»'),
};

const codeFund: Record<string, Inject> = {
  // The code is one word; its first letter alone is a right answer too.
  'the other fund’s letter': inCode((code) => `««${code.startsWith('S') ? 'A' : 'S'}»${code.slice(1)}»`),
  'a code of the other fund': inCode((code, random) =>
    code.startsWith('S') ? `««A»7${String(random()).slice(2, 6)}»` : `««S»2${String(random()).slice(2, 6)}»`,
  ),
};

const fileName: readonly Injector[] = [
  {
    rule: 'project-code-file-name',
    kind: 'the file of another project',
    inject: inCode((code) => `«${code}»`),
    fileName: (_, random) => `S2${String(random()).slice(2, 6)}.esr`,
  },
  {
    rule: 'project-code-file-name',
    kind: 'two digits swapped in the code',
    // Only where swapping changes the code.
    inject: inValue('1', 'Hankekoodi', (code) =>
      code.charAt(4) === code.charAt(5) ? undefined : `«${code.slice(0, 4)}${code.charAt(5)}${code.charAt(4)}»`,
    ),
    fileName: (name) => (/^S\d/.test(name) ? name : 'S29999 kuvaus.esr'),
  },
];

/** A way to spoil a Y-tunnus; the result is not marked. */
type Spoil = (id: string, random: Random) => string | undefined;

/** Spoils the applicant's Y-tunnus or, where the page has any, a partner's. */
function inBusinessId(spoil: Spoil): Inject {
  const applicant = inValue('2', 'Y-tunnus', (id, random) => mark(spoil(id, random)));
  return oneOf(applicant, (page, random) => inPartnerId(page, random, spoil));
}

function mark(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `«${text}»`;
}

function partnerLines(page: Page): readonly number[] {
  return textLines(page, '2').filter((line) => /,\s*\d{7}-\d\s*$/.test(page.lines[line] ?? ''));
}

function inPartnerId(page: Page, random: Random, spoil: Spoil): Page | undefined {
  const lines = partnerLines(page);
  if (lines.length === 0) return undefined;
  const line = pick(random, lines);
  const text = (page.lines[line] ?? '').trimEnd();
  const wrong = spoil(text.slice(-9), random);
  return wrong === undefined ? undefined : rewrite(page, line, `${text.slice(0, -9)}«${wrong}»`);
}

const idFormat: Record<string, Inject> = {
  'no hyphen': inBusinessId((id) => id.replace('-', '')),
  'a blank for the hyphen': inBusinessId((id) => id.replace('-', ' ')),
  'a dash for the hyphen': inBusinessId((id) => id.replace('-', '–')),
  'a dot for the hyphen': inBusinessId((id) => id.replace('-', '.')),
  'a VAT number': inBusinessId((id) => `FI${id.replace('-', '')}`),
  'a digit lost': inBusinessId((id) => id.slice(1)),
  'a digit too many': inBusinessId((id) => `${id.slice(0, 3)}${id.slice(2)}`),
  'blanks about the hyphen': inBusinessId((id) => id.replace('-', ' - ')),
};

const weights = [7, 9, 10, 5, 8, 4, 2];

/** The check digit of seven digits; undefined for a number that is never issued. */
function checkDigit(digits: string): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  const rest = sum % 11;
  return rest === 1 ? undefined : rest === 0 ? 0 : 11 - rest;
}

const isWrong = (id: string) => checkDigit(id.slice(0, 7)) !== Number(id.slice(8));

const idDigits: Record<string, Inject> = {
  'another check digit': inBusinessId((id, random) => id.slice(0, 8) + otherDigit(id.slice(8), random)),
  'a wrong digit': inBusinessId((id, random) => {
    const at = Math.floor(random() * 7);
    return id.slice(0, at) + otherDigit(id.charAt(at), random) + id.slice(at + 1);
  }),
  'two digits swapped': inBusinessId((id) => {
    const swaps = [1, 2, 3, 4, 5].map((at) => id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2));
    return swaps.find((each) => each !== id && isWrong(each));
  }),
  'a number that is never issued': inBusinessId((id, random) => {
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => id.slice(0, 6) + last);
    const never = numbers.find((each) => checkDigit(each) === undefined);
    return never && `${never}-${Math.floor(random() * 10)}`;
  }),
};

const partners = ['Esimerkkilän kunta, Sivistystoimi, 2222222-9', 'Verstas Oy, 2345678-0'];

/** The page as a joint project with partners; as it is when it is one already. */
const asJointProject: Inject = (page, random) => {
  if (partnerLines(page).length > 1) return page;
  const made = setValue(page, '2', arrangement, joint);
  const last = made && field(made, '2', arrangement)?.line;
  if (made === undefined || last === undefined) return undefined;
  const bare = plain(made.lines[last + 2] ?? '') === 'Osatoteuttajat';
  return splice(made, last + (bare ? 3 : 1), 0, ...(bare ? [] : ['', 'Osatoteuttajat']), '', ...others(random));
};

function others(random: Random): readonly string[] {
  return random() < 0.5 ? partners : [...partners].reverse();
}

/** After the partner list another partner: the second place of a Y-tunnus is wrong, or the whole line. */
function addPartner(make: (page: Page, random: Random) => string | undefined): Inject {
  return (page, random) => {
    const last = partnerLines(page).at(-1);
    const line = make(page, random);
    if (last === undefined || line === undefined) return undefined;
    const id = line.slice(-9);
    return splice(page, last + 1, 0, `«${line.slice(0, -9)}«${id}»»`);
  };
}

const duplicatePartner: Record<string, Inject> = {
  'a partner pasted twice': addPartner((page, random) => page.lines[pick(random, partnerLines(page))]?.trim()),
  'a unit with its organisation’s number': addPartner((page, random) => {
    const text = page.lines[pick(random, partnerLines(page))]?.trim() ?? '';
    return `Toinen toimipiste, ${text.slice(-9)}`;
  }),
  'the applicant among the partners': addPartner((page) => {
    const name = field(page, '2', 'Hakijan virallinen nimi')?.value;
    return `${name}, ${field(page, '2', 'Y-tunnus')?.value}`;
  }),
};

function markArrangement(page: Page): Page | undefined {
  const found = field(page, '2', arrangement);
  if (!found) return undefined;
  const marker = page.lines.findIndex((line) => plain(line) === 'Osatoteuttajat');
  const made = markValue(page, found);
  return marker < 0 ? made : markLine(made, marker);
}

/** The arrangement says one thing and the list below another: value or list heading are right answers. */
const withoutJoint: Record<string, Inject> = {
  'one applicant, and partners': inTurn(valueInstead('2', arrangement, 'Vain yksi hakija'), markArrangement),
};

function withoutPartnerLines(keepMarker: boolean): Inject {
  return (page) => {
    const found = section(page, '2');
    const marker = page.lines.findIndex((line) => plain(line) === 'Osatoteuttajat');
    if (!found || marker < 0) return undefined;
    const from = keepMarker ? marker + 1 : marker;
    return markArrangement(splice(page, from, found.end - from, ''));
  };
}

const withoutPartners: Record<string, Inject> = {
  'the partners deleted': withoutPartnerLines(true),
  'the partners and their heading deleted': withoutPartnerLines(false),
};

const unknownArrangement: Record<string, Inject> = {
  shortened: valueInstead('2', arrangement, '«Yksi hakija»'),
  'a number': valueInstead('2', arrangement, '«1»'),
  'in other words': valueInstead('2', arrangement, '«Hakijoita on kolme»'),
  'a yes': valueInstead('2', arrangement, '«Kyllä»'),
  'a letter dropped': valueInstead('2', arrangement, '«Vain yksi haija»'),
  'only the word in parentheses': valueInstead('2', arrangement, '«Yhteishanke»'),
};

/** Mistakes in codes, numbers and the list of partners. */
export const codeInjectors: readonly Injector[] = [
  ...injectors('project-code-format', codeFormat),
  ...injectors('project-code-fund', codeFund),
  ...fileName,
  ...injectors('business-id-format', idFormat),
  ...injectors('business-id-check-digit', idDigits),
  ...injectors('duplicate-partner', duplicatePartner, asJointProject),
  ...injectors('partners-without-joint-project', withoutJoint, asJointProject),
  ...injectors('joint-project-without-partners', withoutPartners, asJointProject),
  ...injectors('unknown-applicant-arrangement', unknownArrangement),
];
