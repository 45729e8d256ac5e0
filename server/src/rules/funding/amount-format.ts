import type { Amount } from '../../description/fields/amount.ts';
import { formatAmount, readAmount } from '../../description/fields/amount.ts';
import { figureIds, fundingFields } from '../../description/funding/funding.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';

type Malformed = Amount & { readonly ok: false };

/** The four amounts of section 5 are whole euros. A malformed one takes part in no comparison. */
export const rule: Rule = {
  id: 'amount-format',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const fields = fundingFields(description);
    for (const id of figureIds) {
      const field = fields[id];
      if (!hasValue(field)) continue;
      const amount = readValue(field, readAmount);
      if (amount.ok) continue;
      report({ range: valueRange(field), message: wording(field, amount), fixes: fixesFor(field, amount) });
    }
  },
};

function wording(field: Field, amount: Malformed): Message {
  const problem = message(amountFaults[amount.fault], { value: shortened(valueText(field)) });
  return message(amountFormat, { problem, advice: advice(amount) });
}

function advice({ meant, plain }: Malformed): Message {
  if (meant === undefined) return message(amountAdvice, { example: 312471 });
  return message(plain ? amountAdviceMeant : amountAdviceDoubtful, { meant });
}

function fixesFor(field: Field, { meant, plain }: Malformed): readonly Fix[] {
  if (meant === undefined) return [];
  const edits = [{ range: valueRange(field), newText: formatAmount(meant) }];
  return [{ title: message(writeAmount, { meant }), edits, safe: plain, preferred: plain }];
}

const amountFormat: Text = { fi: '{problem} {advice}', sv: '{problem} {advice}', en: '{problem} {advice}' };

/** What is wrong with the way an amount is written. */
const amountFaults: Readonly<
  Record<'negative' | 'too-long' | 'decimals' | 'separator' | 'grouping' | 'unit' | 'not-a-number', Text>
> = {
  negative: {
    fi: 'Rahoitus ”{value}” on negatiivinen: summa on aina 0 tai enemmän.',
    sv: 'Finansieringen ”{value}” är negativ: beloppet är alltid 0 eller mer.',
    en: 'The funding “{value}” is negative: an amount is always 0 or more.',
  },
  'too-long': {
    fi: 'Luvussa ”{value}” on enemmän numeroita kuin rahoitussummassa voi olla.',
    sv: 'Talet ”{value}” har fler siffror än en finansieringssumma kan ha.',
    en: 'The number “{value}” has more digits than a sum of funding can have.',
  },
  decimals: {
    fi: 'Summassa ”{value}” on desimaaleja: rahoitus kirjoitetaan kokonaisina euroina.',
    sv: 'Beloppet ”{value}” har decimaler: finansieringen skrivs i hela euro.',
    en: 'The amount “{value}” has decimals: funding is written in whole euros.',
  },
  separator: {
    fi: 'Summassa ”{value}” on piste, pilkku tai heittomerkki: tuhannet erotetaan välilyönnillä.',
    sv: 'Beloppet ”{value}” har en punkt, ett komma eller en apostrof: tusental skiljs åt med mellanslag.',
    en: 'The amount “{value}” has a full stop, a comma or an apostrophe: thousands are separated by a space.',
  },
  grouping: {
    fi: 'Summan ”{value}” numerot on ryhmitelty väärin: välilyönti tulee kolmen numeron välein lopusta lukien.',
    sv: 'Siffrorna i beloppet ”{value}” är fel grupperade: mellanslag skrivs mellan grupper om tre siffror, räknat från slutet.',
    en: 'The digits of the amount “{value}” are grouped wrongly: spaces separate groups of three digits, counted from the end.',
  },
  unit: {
    fi: 'Summassa ”{value}” on rahayksikkö: kenttään kirjoitetaan pelkkä luku.',
    sv: 'Beloppet ”{value}” har en valutabeteckning: i fältet skrivs bara talet.',
    en: 'The amount “{value}” has a currency sign or word: the field takes the bare number.',
  },
  'not-a-number': {
    fi: '”{value}” ei ole euromäärä.',
    sv: '”{value}” är inte ett belopp i euro.',
    en: '“{value}” is not an amount of euros.',
  },
};

const amountAdvice: Text = {
  fi: 'Kirjoita kokonaiset eurot, esimerkiksi {example}.',
  sv: 'Skriv hela euro, till exempel {example}.',
  en: 'Write whole euros, for example {example}.',
};

const amountAdviceMeant: Text = { fi: 'Kirjoita {meant}.', sv: 'Skriv {meant}.', en: 'Write {meant}.' };

const amountAdviceDoubtful: Text = {
  fi: 'Tarkista, onko oikea summa {meant}.',
  sv: 'Kontrollera om det rätta beloppet är {meant}.',
  en: 'Check whether the right amount is {meant}.',
};

const writeAmount: Text = { fi: 'Kirjoita {meant}', sv: 'Skriv {meant}', en: 'Write {meant}' };

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Rahoitussumma on väärää muotoa',
    sv: 'Finansieringsbeloppet har fel form',
    en: 'Amount of funding has the wrong form',
  },
  why: {
    fi: 'Summia verrataan toisiinsa ja lasketaan yhteen. Desimaalit, rahayksikkö, piste tuhansien välissä tai väärään kohtaan jäänyt välilyönti tekevät luvusta monitulkintaisen: ”31 2471” voi olla 312 471 tai jotain muuta. Väärin kirjoitettua summaa ei verrata muihin.',
    sv: 'Beloppen jämförs med varandra och räknas samman. Decimaler, en valutabeteckning, en punkt mellan tusental eller ett mellanslag på fel ställe gör talet mångtydigt: ”31 2471” kan vara 312 471 eller något annat. Ett felskrivet belopp jämförs inte med de andra.',
    en: 'The amounts are compared and added up. Decimals, a currency sign, a full stop between thousands or a space in the wrong place make a number ambiguous: “31 2471” may be 312 471 or something else. A malformed amount is not compared with the others.',
  },
  remedy: {
    fi: 'Kirjoita kokonaiset eurot ilman yksikköä ja erota tuhannet välilyönnillä: 312 471. Myös yhteen kirjoitettu 312471 kelpaa.',
    sv: 'Skriv hela euro utan enhet och skilj tusental åt med mellanslag: 312 471. Även 312471 utan mellanslag duger.',
    en: 'Write whole euros without a unit and separate thousands with a space: 312 471. 312471 without a space is accepted too.',
  },
  examples: [
    {
      right: 'Myönnetty EU- ja valtion rahoitus: 240 000',
      wrong: 'Myönnetty EU- ja valtion rahoitus: «24 0000»',
    },
    {
      right: 'Toteutunut EU- ja valtion rahoitus: 216 000',
      wrong: 'Toteutunut EU- ja valtion rahoitus: «216 000,00 €»',
    },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: «300.000»',
    },
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «noin 270 000»',
    },
  ],
};
