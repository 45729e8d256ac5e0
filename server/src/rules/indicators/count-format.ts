import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import type { Count } from '../../description/fields/count.ts';
import { readCount } from '../../description/fields/count.ts';
import { formatWholeNumber } from '../../description/fields/whole-number.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Report, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';

type Malformed = Count & { readonly ok: false };

/** The numbers of companies and persons in section 7 are whole. An EAKR description has other indicators, which are left open. */
export const rule: Rule = {
  id: 'count-format',
  group: 'indicators',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    checkSection(description, 'companies', report);
    checkSection(description, 'participants', report);
  },
};

function checkSection(description: Description, id: 'companies' | 'participants', report: Report): void {
  const section = findSection(description, id);
  if (section === undefined) return;
  for (const field of section.fields) {
    if (field.spec.value !== 'count' || !hasValue(field)) continue;
    const count = readValue(field, readCount);
    if (!count.ok) report({ range: valueRange(field), message: wording(field, count), fixes: fixesFor(field, count) });
  }
}

function wording(field: Field, { fault, meant, plain }: Malformed): Message {
  const value = shortened(valueText(field));
  if (fault === 'negative') return message(countNegative, { value });
  if (meant === undefined) return message(countFormat, { value });
  return message(plain ? countFormatMeant : countFormatDoubtful, { value, meant });
}

function fixesFor(field: Field, { meant, plain }: Malformed): readonly Fix[] {
  if (meant === undefined) return [];
  const edits = [{ range: valueRange(field), newText: formatWholeNumber(meant) }];
  return [{ title: message(writeCount, { meant }), edits, safe: plain, preferred: plain }];
}

/** Wording of the rules in rules/indicators. */
const countFormat: Text = {
  fi: '”{value}” ei ole kokonaisluku. Kirjoita pelkkä lukumäärä numeroin, esimerkiksi 60.',
  sv: '”{value}” är inte ett heltal. Skriv bara antalet med siffror, till exempel 60.',
  en: '“{value}” is not a whole number. Write just the number in digits, for example 60.',
};

const countFormatMeant: Text = {
  fi: '”{value}” ei ole pelkkä luku: kirjoita {meant}. Kentän nimi kertoo, mitä lasketaan.',
  sv: '”{value}” är inte bara ett tal: skriv {meant}. Fältets namn berättar vad som räknas.',
  en: '“{value}” is not a plain number: write {meant}. The field’s label says what is counted.',
};

const countFormatDoubtful: Text = {
  fi: '”{value}” ei ole kokonaisluku. Tarkista, onko oikea lukumäärä {meant}.',
  sv: '”{value}” är inte ett heltal. Kontrollera om det rätta antalet är {meant}.',
  en: '“{value}” is not a whole number. Check whether the right number is {meant}.',
};

const countNegative: Text = {
  fi: 'Lukumäärä ”{value}” on negatiivinen: se on aina 0 tai enemmän. Tarkista luku.',
  sv: 'Antalet ”{value}” är negativt: det är alltid 0 eller mer. Kontrollera talet.',
  en: 'The number “{value}” is negative: it is always 0 or more. Check the number.',
};

const writeCount: Text = { fi: 'Kirjoita {meant}', sv: 'Skriv {meant}', en: 'Write {meant}' };

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Lukumäärä ei ole kokonaisluku',
    sv: 'Antalet är inte ett heltal',
    en: 'Count is not a whole number',
  },
  why: {
    fi: 'Seurantatiedot lasketaan yhteen hankkeista. Sanallista, likimääräistä tai yksikön kanssa kirjoitettua lukua ei voi laskea mukaan.',
    sv: 'Uppföljningsuppgifterna räknas samman över projekten. Ett tal i ord, ett ungefärligt tal eller ett tal med enhet kan inte räknas med.',
    en: 'The indicators are added up across projects. A number in words, an approximate number or a number with a unit cannot be included.',
  },
  remedy: {
    fi: 'Kirjoita pelkkä kokonaisluku numeroin: 271 tai 1 200. Jos luku on arvio, kirjoita arvio sellaisenaan ilman sanaa ”noin”.',
    sv: 'Skriv bara ett heltal med siffror: 271 eller 1 200. Om talet är en uppskattning skriver du det ändå utan ordet ”cirka”.',
    en: 'Write just the whole number in digits: 271 or 1 200. An estimate is written as it is, without a word such as “about”.',
  },
  examples: [
    { right: 'Suunniteltu: 80', wrong: 'Suunniteltu: «80 henkilöä»' },
    { right: 'Toteutunut seurantatietojen mukaan: 9', wrong: 'Toteutunut seurantatietojen mukaan: «yhdeksän»' },
    { right: 'Suunniteltu: 12', wrong: 'Suunniteltu: «noin 12»' },
    { right: 'Suunniteltu: 12', wrong: 'Suunniteltu: «12,0»' },
  ],
};
