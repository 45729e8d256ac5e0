import { postalAddressesOf } from '../../../description/fields/postal-address.ts';
import { fitsTown, townInLowerCase } from '../../../description/fields/postal-code.ts';
import { valueRange } from '../../../description/values.ts';
import { nearest } from '../../../form/nearest.ts';
import { isKnownPlace } from '../../../form/places.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, rewriting, sure } from '../rewriting.ts';

/** Postitoimipaikka against its Postinumero, in Finnish or Swedish and in any case. */
export const rule: Rule = {
  id: 'postal-code-town',
  group: 'values',
  severity: 'hint',
  since: '0.1.0',
  check({ description }, report) {
    for (const { field, code, town } of postalAddressesOf(description)) {
      if (code.kind !== 'code' || code.towns === undefined || town === undefined) continue;
      const written = valueText(town);
      if (fitsTown(code.code, code.towns, written)) continue;
      const args = { code: code.code, value: written, towns: code.towns.map(townInLowerCase).join(' / ') };
      report({
        range: valueRange(town),
        message: message(postalCodeTown, args),
        related: [{ range: valueRange(field), message: message(postalCodeHere, { code: code.code }) }],
        fixes: fixesFor(town, written, code.towns),
      });
    }
  },
};

const longestTown = 60;

/** A misspelt town has one right answer; of two different towns either may be right. */
function fixesFor(town: Field, written: string, towns: readonly string[]): readonly Fix[] {
  if (written.length > longestTown) return [];
  const isOther = isKnownPlace('municipality', townInLowerCase(written));
  const near = isOther ? undefined : nearest(written.toUpperCase(), towns);
  const right = near ?? towns[0];
  if (right === undefined) return [];
  const capitals = written === written.toUpperCase() && written !== written.toLowerCase();
  return [rewriting(valueRange(town), capitals ? right : townInLowerCase(right), near === undefined ? possible : sure)];
}

const postalCodeTown: Text = {
  fi: 'Postinumeron {code} postitoimipaikka on {towns}, mutta kentässä ”Postitoimipaikka” on ”{value}”. Tarkista, kumpi on oikein.',
  sv: 'Postorten för postnumret {code} är {towns}, men i fältet ”Postitoimipaikka” står ”{value}”. Kontrollera vilket som stämmer.',
  en: 'The town of the postal code {code} is {towns}, but the field “Postitoimipaikka” has “{value}”. Check which is right.',
};

const postalCodeHere: Text = {
  fi: 'Postinumero {code} on tässä.',
  sv: 'Postnumret {code} står här.',
  en: 'The postal code {code} is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Postinumero ja postitoimipaikka eivät sovi yhteen',
    sv: 'Postnummer och postort stämmer inte överens',
    en: 'Postal code and town disagree',
  },
  why: {
    fi: 'Kun postinumero on yhden paikkakunnan ja postitoimipaikka toisen, jompikumpi on jäänyt vanhasta osoitteesta tai siinä on kirjoitusvirhe.',
    sv: 'När postnumret hör till en ort och postorten är en annan är den ena kvar från en gammal adress eller felskriven.',
    en: 'When the code is of one place and the town is another, one of them comes from an old address or is mistyped.',
  },
  remedy: {
    fi: 'Tarkista osoite. Suurasiakkaiden omat postinumerot ja ruotsinkieliset nimet tunnetaan, eikä isoilla ja pienillä kirjaimilla ole väliä.',
    sv: 'Kontrollera adressen. Storkunders egna postnummer och svenska namn är kända, och stora och små bokstäver spelar ingen roll.',
    en: 'Check the address. The codes of large customers and Swedish names are known, and case makes no difference.',
  },
  examples: [
    { right: 'Postitoimipaikka: Oulu', wrong: 'Postitoimipaikka: «Raahe»' },
    { right: 'Postitoimipaikka: Oulu', wrong: 'Postitoimipaikka: «Oolu»' },
    { right: 'Postitoimipaikka: Uleåborg', wrong: 'Postitoimipaikka: «HELSINKI»', insteadOf: 'Postitoimipaikka: Oulu' },
  ],
};
