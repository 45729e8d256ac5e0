import { areaFields } from '../../description/area/area.ts';
import { outsideAddress } from '../../description/area/site.ts';
import { valueRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** The address of the place of implementation is in one of the listed municipalities. */
export const rule: Rule = {
  id: 'place-address-outside',
  group: 'region',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const outside = outsideAddress(description);
    const { municipality: list } = areaFields(description);
    if (outside === undefined || list === undefined) return;
    const { field, municipality } = outside;
    report({
      range: valueRange(field),
      message: message(placeAddressOutside, { value: shortened(valueText(field)), municipality }),
      related: [{ range: valueRange(list), message: message(municipalitiesAreHere) }],
    });
  },
};

const placeAddressOutside: Text = {
  fi: 'Toteutuspaikan osoite ({value}) on kunnassa {municipality}, jota ei ole kentässä ”Kunnat”. Tarkista osoite tai lisää kunta.',
  sv: 'Genomförandeplatsens adress ({value}) ligger i kommunen {municipality}, som inte finns i fältet ”Kunnat”. Kontrollera adressen eller lägg till kommunen.',
  en: 'The address of the place of implementation ({value}) is in the municipality {municipality}, which is not in the field “Kunnat”. Check the address or add the municipality.',
};

const municipalitiesAreHere: Text = {
  fi: 'Kunnat on lueteltu tässä.',
  sv: 'Kommunerna räknas upp här.',
  en: 'The municipalities are listed here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toteutuspaikka ei ole missään luetelluista kunnista',
    sv: 'Genomförandeplatsen ligger inte i någon av de uppräknade kommunerna',
    en: 'Place of implementation is in none of the municipalities',
  },
  why: {
    fi: 'Jos hanke toteutetaan yhdessä paikassa, sen osoitteen kunta kuuluu kohdealueeseen. Jos kuntaa ei ole luettelossa, joko osoite tai luettelo on väärin; usein kenttään on jäänyt hakijan oma osoite.',
    sv: 'Om projektet genomförs på en plats hör adressens kommun till målområdet. Om kommunen inte finns i förteckningen är antingen adressen eller förteckningen fel; ofta har sökandens egen adress hamnat i fältet.',
    en: 'If the project is carried out in one place, the municipality of its address belongs to the target area. If it is not listed, either the address or the list is wrong; often the applicant’s own address was entered in the field.',
  },
  remedy: {
    fi: 'Tarkista toteutuspaikan postinumero ja postitoimipaikka, tai lisää kunta kenttään ”Kunnat”.',
    sv: 'Kontrollera platsens postnummer och postort, eller lägg till kommunen i fältet ”Kunnat”.',
    en: 'Check the postal code and town of the place, or add the municipality to the field “Kunnat”.',
  },
  examples: [
    {
      right: 'Postinumero: 92100\n\nPostitoimipaikka: Raahe\n\n7 ',
      wrong: 'Postinumero: «87100»\n\nPostitoimipaikka: Kajaani\n\n7 ',
      insteadOf: 'Postinumero:\n\nPostitoimipaikka:\n\n7 ',
    },
    {
      right: 'Postinumero:\n\nPostitoimipaikka: Oulu\n\n7 ',
      wrong: 'Postinumero:\n\nPostitoimipaikka: «Helsinki»\n\n7 ',
      insteadOf: 'Postinumero:\n\nPostitoimipaikka:\n\n7 ',
    },
  ],
};
