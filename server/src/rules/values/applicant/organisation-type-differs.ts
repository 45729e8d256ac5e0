import { findField } from '../../../description/description.ts';
import { nameFactsOf } from '../../../description/fields/applicant-name.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import type { OrganisationKind } from '../../../description/fields/organisation.ts';
import { contradictsType, typesOf } from '../../../description/fields/organisation.ts';
import { readOrganisationType } from '../../../description/fields/terms.ts';
import { hasValue, readValue, valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { possible, rewriting } from '../rewriting.ts';

/** The name's legal form or kind ("ry", "Oy", "kaupunki", "yliopisto") contradicts the type of organisation. */
export const rule: Rule = {
  id: 'organisation-type-differs',
  group: 'values',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'organisationType');
    const name = nameFactsOf(description);
    if (!hasValue(field) || name === undefined || isMisplaced(description, field)) return;
    if (isMisplaced(description, name.field) || name.facts.saysNothing) return;
    const term = readValue(field, readOrganisationType);
    const type = term.kind === 'known' ? term.term : undefined;
    const [kind] = name.facts.kinds;
    if (type === undefined || kind === undefined || !contradictsType(name.facts.kinds, type)) return;
    const range = valueRange(field);
    const [likely] = typesOf(name.facts.kinds);
    report({
      range,
      message: message(organisationTypeDiffers, { kind: { text: kindNames[kind] }, type }),
      related: [{ range: valueRange(name.field), message: message(nameIsHere) }],
      fixes: likely === undefined || kind === 'company' ? [] : [rewriting(range, likely, possible)],
    });
  },
};

const kindNames: Readonly<Record<OrganisationKind, Text>> = {
  association: { fi: 'yhdistys', sv: 'en förening', en: 'an association' },
  company: { fi: 'yritys', sv: 'ett företag', en: 'a company' },
  foundation: { fi: 'säätiö', sv: 'en stiftelse', en: 'a foundation' },
  municipality: { fi: 'kunta', sv: 'en kommun', en: 'a municipality' },
  'joint-authority': { fi: 'kuntayhtymä', sv: 'en samkommun', en: 'a joint municipal authority' },
  university: { fi: 'yliopisto', sv: 'ett universitet', en: 'a university' },
  'university-of-applied-sciences': {
    fi: 'ammattikorkeakoulu',
    sv: 'en yrkeshögskola',
    en: 'a university of applied sciences',
  },
  parish: { fi: 'seurakunta', sv: 'en församling', en: 'a parish' },
  'state-authority': { fi: 'valtion viranomainen', sv: 'en statlig myndighet', en: 'a state authority' },
};

const organisationTypeDiffers: Text = {
  fi: 'Nimen mukaan hakija on {kind}, mutta organisaatiotyyppi on ”{type}”. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt namnet är sökanden {kind}, men organisationstypen är ”{type}”. Kontrollera vilket som stämmer.',
  en: 'According to its name the applicant is {kind}, but the organisation type is “{type}”. Check which is right.',
};

const nameIsHere: Text = {
  fi: 'Hakijan nimi on tässä.',
  sv: 'Sökandens namn finns här.',
  en: 'The applicant’s name is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Organisaatiotyyppi ei sovi hakijan nimeen',
    sv: 'Organisationstypen passar inte sökandens namn',
    en: 'Organisation type does not fit the applicant’s name',
  },
  why: {
    fi: 'Nimessä oleva yhtiömuoto tai laji (Oy, ry, säätiö, kaupunki, kuntayhtymä, yliopisto) kertoo, mikä hakija on. Jos tyyppi on toinen, se on valittu luettelosta väärin, ja tuen ehdot ja tilastot menevät väärin.',
    sv: 'Bolagsformen eller arten i namnet (Ab, rf, stiftelse, stad, samkommun, universitet) visar vad sökanden är. Om typen är en annan har den valts fel ur listan, och villkoren för stödet och statistiken blir fel.',
    en: 'The legal form or kind in the name (Oy, ry, foundation, town, joint authority, university) shows what the applicant is. If the type is different, the wrong one was chosen from the list, and the conditions of the funding and the statistics will be wrong.',
  },
  remedy: {
    fi: 'Valitse hakijan nimeen sopiva organisaatiotyyppi, tai tarkista nimi, jos se on toisen organisaation.',
    sv: 'Välj den organisationstyp som passar sökandens namn, eller kontrollera namnet om det är en annan organisations.',
    en: 'Choose the organisation type that fits the applicant’s name, or check the name if it is another organisation’s.',
  },
  examples: [
    { right: 'Organisaatiotyyppi: Kansalaisjärjestö', wrong: 'Organisaatiotyyppi: «Kunta»' },
    { right: 'Organisaatiotyyppi: Kansalaisjärjestö', wrong: 'Organisaatiotyyppi: «Pieni yritys»' },
    {
      right: 'Hakijan virallinen nimi: Pajapolku Oy\n\nOrganisaatiotyyppi: Pieni yritys',
      wrong: 'Hakijan virallinen nimi: Pajapolku Oy\n\nOrganisaatiotyyppi: «Säätiö»',
      insteadOf: 'Hakijan virallinen nimi: Pajapolku ry\n\nOrganisaatiotyyppi: Kansalaisjärjestö',
    },
  ],
};
