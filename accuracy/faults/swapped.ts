import { pick } from '../../bench/random.ts';
import { markValue } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, rewrite, setValue, valueSet } from '../page.ts';

const name = 'Hakijan virallinen nimi';
const type = 'Organisaatiotyyppi';
const contact = 'Hankkeen yhteyshenkilön nimi';
const position = 'Yhteyshenkilön asema hakijaorganisaatiossa';
const email = 'Yhteyshenkilön sähköpostisoite';
const contactPhone = 'Yhteyshenkilön puhelinnumero';

/** The values of two fields in each other's place: both are right answers. */
function swapped(one: string, other: string, section = '2'): Inject {
  return (page) => {
    const [first, second] = [field(page, section, one), field(page, section, other)];
    if (!first?.value || !second?.value) return undefined;
    const made = rewrite(page, first.line, valueSet(first, `«${second.value}»`));
    return rewrite(made, second.line, valueSet(second, `«${first.value}»`));
  };
}

/** The value of one field once more in another. */
function copied(from: string, to: string, section = '2', home = section): Inject {
  return (page) => {
    const [source, target] = [field(page, home, from), field(page, section, to)];
    if (!source?.value || !target?.value || source.value === target.value) return undefined;
    return rewrite(page, target.line, valueSet(target, `«${source.value}»`));
  };
}

function written(label: string, ...values: readonly string[]): Inject {
  return (page, random) =>
    field(page, '2', label)?.value ? setValue(page, '2', label, `«${pick(random, values)}»`) : undefined;
}

const swappedValues: Record<string, Inject> = {
  'code and town swapped': swapped('Postinumero', 'Postitoimipaikka'),
  'mail and phone swapped': swapped(email, contactPhone),
  'website and mail swapped': swapped('WWW-osoite', email),
  'Y-tunnus and phone swapped': swapped('Y-tunnus', 'Puhelinnumero'),
  'a town in the postal code': copied('Postitoimipaikka', 'Postinumero'),
  'a postal code in the town': copied('Postinumero', 'Postitoimipaikka'),
  'a Y-tunnus in the phone': copied('Y-tunnus', 'Puhelinnumero'),
  'a mail address in the contact’s name': copied(email, contact),
  'a mail address in the website': copied(email, 'WWW-osoite'),
  'a phone in the contact’s position': copied(contactPhone, position),
  'a mail address in the phone': copied(email, contactPhone),
  'a web address in the mail': copied('WWW-osoite', email),
  'a project code in the Y-tunnus': copied('Hankekoodi', 'Y-tunnus', '2', '1'),
  'a street in the applicant’s name': written(name, 'Torikatu 28', 'Kauppakatu 5 A 12', 'PL 100'),
  'a street in the town': written('Postitoimipaikka', 'Torikatu 28', 'Myllypolku 1'),
  'a position in the contact’s name': written(contact, 'Projektipäällikkö', 'Toiminnanjohtaja', 'Hankekoordinaattori'),
  'a street in the site’s town': (page) => setSite(page, 'Postitoimipaikka', 'Torikatu 28'),
  'a town in the site’s postal code': (page) => setSite(page, 'Postinumero', 'Helsinki'),
};

function setSite(page: Page, label: string, value: string): Page | undefined {
  return field(page, '6', label)?.value === '' ? setValue(page, '6', label, `«${value}»`) : undefined;
}

const endings = [
  [/\b(?:ry|r\.y\.)$/iu, ['Kunta', 'Säätiö', 'Yliopisto', 'Pieni yritys', 'Valtion viranomainen']],
  [/\boy$/iu, ['Kunta', 'Säätiö', 'Kansalaisjärjestö', 'Kuntayhtymä', 'Valtion viranomainen']],
  [/\bkaupunki$/u, ['Kuntayhtymä', 'Kansalaisjärjestö', 'Mikroyritys', 'Yliopisto']],
  [/kuntayhtymä$/u, ['Kunta', 'Säätiö', 'Suuryritys']],
  [/säätiö(?: sr)?$/u, ['Kunta', 'Kuntayhtymä', 'Pieni yritys', 'Kansalaisjärjestö']],
  [/\byliopisto$/u, ['Ammattikorkeakoulu', 'Kunta', 'Säätiö']],
] as const;

/** The type and the name are right answers. */
const typeDiffers: Inject = (page, random) => {
  const [found, there] = [field(page, '2', name), field(page, '2', type)];
  const wrong = endings.find(([ending]) => found && ending.test(found.value))?.[1];
  if (!found || !there || !wrong) return undefined;
  const made = rewrite(page, there.line, valueSet(there, `«${pick(random, wrong)}»`));
  return markValue(made, found);
};

function named(applicant: string, wrong: string): Inject {
  return (page) => {
    const [found, there] = [field(page, '2', name), field(page, '2', type)];
    if (!found || !there) return undefined;
    const made = rewrite(page, found.line, valueSet(found, `«${applicant}»`));
    return rewrite(made, there.line, valueSet(there, `«${wrong}»`));
  };
}

const organisationType: Record<string, Inject> = {
  'another type': typeDiffers,
  'a town as an association': named('Esimerkkilän kaupunki', 'Kansalaisjärjestö'),
  'a municipality as a joint authority': named('Esimerkkilän kunta', 'Kuntayhtymä'),
  'a joint authority as a municipality': named('Esimerkkilän koulutuskuntayhtymä', 'Kunta'),
  'a university of applied sciences as a university': named('Esimerkki-ammattikorkeakoulu', 'Yliopisto'),
  'a parish as a municipality': named('Esimerkkilän seurakunta', 'Kunta'),
  'a foundation as a company': named('Esimerkkisäätiö sr', 'Pieni yritys'),
  'a Swedish association as a town': named('Exempelföreningen rf', 'Kunta'),
  'a limited company as a foundation': named('Esimerkki Palvelut Oy', 'Säätiö'),
};

const suspectName: Record<string, Inject> = {
  'the project’s name': copied('Hankkeen nimi', name, '2', '1'),
  'the project’s name and “hanke”': (page) => {
    const project = field(page, '1', 'Hankkeen nimi')?.value ?? '';
    return /hanke|projekti/iu.test(project) || project === ''
      ? undefined
      : setValue(page, '2', name, `«${project} -hanke»`);
  },
  'the contact’s name': copied(contact, name),
  'the contact’s name the other way round': (page) => {
    const person = field(page, '2', contact)?.value ?? '';
    return /^\S+ \S+$/u.test(person)
      ? setValue(page, '2', name, `«${person.split(' ').reverse().join(' ')}»`)
      : undefined;
  },
  'no name': written(name, '-', 'Hakija', 'Yhdistys ry', 'Oy', 'Hakijan nimi', 'Kaupunki', 'Organisaatio'),
};

const people = ['kalle.vaihtunut', 'ulla.entinen', 'vilho.toinen-muu', 'tellervo_muualla', 'vieno.a.lahtenyt'];

/** The mail address and the name are right answers. */
const otherMail: Record<string, Inject> = {
  'another person’s address': (page, random) => {
    const mail = field(page, '2', email);
    const host = /\(at\)(.+)$/u.exec(mail?.value ?? '')?.[1];
    const made = host && setValue(page, '2', email, `«${pick(random, people)}(at)${host}»`);
    return made ? markBoth(made) : undefined;
  },
  'another person’s name': (page) => {
    const mail = field(page, '2', email);
    if (!/^[a-zåäö]{3,}\.[a-zåäö-]{3,}\(at\)/u.test(mail?.value ?? '') || /^(?:info|etunimi)/u.test(mail?.value ?? ''))
      return undefined;
    const made = setValue(page, '2', contact, '«Kyösti Uusitulokas»');
    return made && mail && markValue(made, mail);
  },
};

function markBoth(page: Page): Page {
  const found = field(page, '2', contact);
  return found?.value ? markValue(page, found) : page;
}

/** Values in the wrong fields of section 2, and values that contradict each other. */
export const swappedInjectors: readonly Injector[] = [
  ...injectors('swapped-values', swappedValues),
  ...injectors('organisation-type-differs', organisationType),
  ...injectors('applicant-name-suspect', suspectName),
  ...injectors('contact-mail-differs', otherMail),
];
