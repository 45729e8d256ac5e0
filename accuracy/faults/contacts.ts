import { pick } from '../../bench/random.ts';
import { inValue, oneOf } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import { field, rewrite, setValue, valueSet } from '../page.ts';
import type { Random } from '../typing.ts';
import { slipped, slips } from '../typing.ts';

type Spoil = (value: string, random: Random) => string | undefined;

function whole(spoil: Spoil): Spoil {
  return (value, random) => {
    const wrong = spoil(value, random);
    return wrong === undefined ? undefined : `«${wrong}»`;
  };
}

const inPostalCode = (spoil: Spoil) => inValue('2', 'Postinumero', whole(spoil));

/** The site's address is usually empty; here it is filled in. */
function inSitePostalCode(code: string): Inject {
  return (page) => setValue(page, '6', 'Postinumero', `«${code}»`);
}

const postalFormat: Record<string, Inject> = {
  'a digit lost': inPostalCode((code) => code.slice(1)),
  'a digit doubled': inPostalCode((code) => code + code.slice(-1)),
  'with the country': inPostalCode((code) => `FI-${code}`),
  'a blank within': inPostalCode((code) => `${code.slice(0, 2)} ${code.slice(2)}`),
  'the letter O for a zero': inPostalCode((code) => (code.includes('0') ? code.replace('0', 'O') : undefined)),
  'with the town': inPostalCode((code) => `${code} Helsinki`),
  'of the site, too short': inSitePostalCode('0010'),
};

/** Five digits that no list of Finnish postal codes has. */
const unusedCodes = ['48999', '99998', '00001', '12345', '33333', '77777'];

const postalUnknown: Record<string, Inject> = {
  'a code that is not in use': inPostalCode((_, random) => pick(random, unusedCodes)),
  'of the site': (page, random) => inSitePostalCode(pick(random, unusedCodes))(page, random),
};

/** Either may be wrong: both are right answers. */
const postalTown: Record<string, Inject> = {
  'another town': bothMarked(undefined, ['Pello', 'Hanko', 'Imatra', 'Ylitornio']),
  'another town’s code': bothMarked(['95700', '10900', '55100', '95600'], undefined),
};

function bothMarked(codes: readonly string[] | undefined, towns: readonly string[] | undefined): Inject {
  return (page, random) => {
    const code = field(page, '2', 'Postinumero');
    const town = field(page, '2', 'Postitoimipaikka');
    if (!code || !town) return undefined;
    const made = rewrite(page, code.line, valueSet(code, `«${codes ? pick(random, codes) : code.value}»`));
    return rewrite(made, town.line, valueSet(town, `«${towns ? pick(random, towns) : town.value}»`));
  };
}

function inPhone(spoil: Spoil): Inject {
  return oneOf(inValue('2', 'Puhelinnumero', spoil), inValue('2', 'Yhteyshenkilön puhelinnumero', spoil));
}

/** What is wrong are the letters, with the full stop of an abbreviation; the whole number is a right answer too. */
const phone: Record<string, Inject> = {
  // Within parentheses letters are allowed.
  'a letter among the digits': inPhone((value) =>
    /^[^()]*0[^()]*$/.test(value) ? `«${value.replace(/0(?=[^0]*$)/, '«O»')}»` : undefined,
  ),
  'a word before it': inPhone((value) => `«««puh».» ${value}»`),
  'a word behind it': inPhone((value) => `«${value} «vaihde»»`),
  'a remark': inPhone(() => '««ei ole»»'),
  'four digits': inPhone(() => '«0447»'),
  'only the prefix': inPhone(() => '«+358»'),
};

function inEmail(spoil: Spoil): Inject {
  return inValue('2', 'Yhteyshenkilön sähköpostisoite', whole(spoil));
}

const emailFormat: Record<string, Inject> = {
  'no (at)': inEmail((value) => value.replace('(at)', '')),
  'a dot for (at)': inEmail((value) => value.replace('(at)', '.')),
  'no top domain': inEmail((value) => value.replace(/\(at\).*$/, '(at)example')),
  'a comma for a dot': inEmail((value) => value.replace(/\.(?=[a-z]+$)/, ',')),
  'a blank within': inEmail((value) => value.replace('.', ' ')),
  '(a) for (at)': inEmail((value) => value.replace('(at)', '(a)')),
  'no name': inEmail((value) => value.replace(/^.*\(at\)/, '(at)')),
  'a person’s name': inEmail(() => 'Aino Esimerkki'),
};

const emailExposed: Record<string, Inject> = {
  // The sign is wrong; the address that it exposes is a right answer too.
  'a real @': inValue('2', 'Yhteyshenkilön sähköpostisoite', (value) => `«${value.replace('(at)', '«@»')}»`),
  'a real @ in an address of another host': inValue(
    '2',
    'Yhteyshenkilön sähköpostisoite',
    () => '«etunimi.sukunimi«@»example.fi»',
  ),
};

function inUrl(make: Spoil): Inject {
  return inValue('2', 'WWW-osoite', whole(make));
}

const bareHost = (value: string) => value.replace(/^(https?:\/\/)?(www\.)?/, '');

const url: Record<string, Inject> = {
  'no www and no http': inUrl(bareHost),
  'a letter of http lost': inUrl((value) => `htp://www.${bareHost(value)}`),
  'a slash lost': inUrl((value) => `http:/www.${bareHost(value)}`),
  'no colon': inUrl((value) => `http//www.${bareHost(value)}`),
  'a comma for a dot': inUrl((value) => `www,${bareHost(value)}`),
  'a remark': inUrl(() => 'ei verkkosivuja'),
  'a blank within': inUrl((value) => `http://www. ${bareHost(value)}`),
};

const inAuthority = (spoil: Spoil) => inValue('1', 'Vastuuviranomainen', whole(spoil));
const inType = (spoil: Spoil) => inValue('2', 'Organisaatiotyyppi', whole(spoil));
const inState = (spoil: Spoil) => inValue('1', 'Toiminnan tila', whole(spoil));

const typed =
  (kind: string): Spoil =>
  (value, random) =>
    slipped(value, slips[kind] ?? (() => undefined), random);

const authority: Record<string, Inject> = {
  'a letter dropped': inAuthority(typed('a letter dropped')),
  'two letters swapped': inAuthority(typed('two letters swapped')),
  abroad: inAuthority(() => 'Tallinnan kaupunki'),
  'no authority at all': inAuthority(() => 'Ohjausryhmä'),
};

const organisationType: Record<string, Inject> = {
  'a letter dropped': inType(typed('a letter dropped')),
  'the key beside': inType(typed('the key beside')),
  'a type the form does not have': inType((_, random) =>
    pick(random, ['Osuuskunta', 'Elinkeinoyhtiö', 'Rekisteröity yhdistys']),
  ),
};

const state: Record<string, Inject> = {
  'a letter dropped': inState(typed('a letter dropped')),
  'a letter doubled': inState(typed('a letter doubled')),
  'dots missing': inState(typed('dots missing')),
  // A word of the same meaning: a running project that were called ended would lack more than a right word.
  'another word': inState((value, random) =>
    pick(random, value === 'Toiminnassa' ? ['Käynnissä', 'Kesken'] : ['Päättynyt', 'Valmis', 'Toiminta loppunut']),
  ),
  'a sentence': inState(() => 'Hanke on päättynyt 31.8.2023'),
};

/** Mistakes in addresses, phones, mail and the form's words. */
export const contactInjectors: readonly Injector[] = [
  ...injectors('postal-code-format', postalFormat),
  ...injectors('postal-code-unknown', postalUnknown),
  ...injectors('postal-code-town', postalTown),
  ...injectors('phone-format', phone),
  ...injectors('email-format', emailFormat),
  ...injectors('email-exposed', emailExposed),
  ...injectors('url-format', url),
  ...injectors('unknown-authority', authority),
  ...injectors('unknown-organisation-type', organisationType),
  ...injectors('unknown-state', state),
];
