import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { readOrganisationType } from '../../../description/fields/terms.ts';
import { hasValue, readValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { unknownTermProblem } from '../unknown-term.ts';

/** Organisaatiotyyppi: the types that have been met. The list is open, so this is only worth a look. */
export const rule: Rule = {
  id: 'unknown-organisation-type',
  group: 'values',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'organisationType');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const term = readValue(field, readOrganisationType);
    if (term.kind === 'known') return;
    report(unknownTermProblem(field, term, message(unknownOrganisationType, { value: valueText(field) })));
  },
};

const unknownOrganisationType: Text = {
  fi: 'Organisaatiotyyppi ”{value}” ei ole tunnettujen joukossa. Tarkista, että se on lomakkeen vaihtoehto.',
  sv: 'Organisationstypen ”{value}” finns inte bland de kända. Kontrollera att den är ett av formulärets alternativ.',
  en: 'The organisation type “{value}” is not among the known ones. Check that it is one of the form’s choices.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon organisaatiotyyppi',
    sv: 'Okänd organisationstyp',
    en: 'Unknown organisation type',
  },
  why: {
    fi: 'Organisaatiotyyppi valitaan lomakkeella luettelosta. Muu teksti on useimmiten kirjoitusvirhe, tai kenttään on joutunut yhtiömuoto.',
    sv: 'Organisationstypen väljs ur en lista i formuläret. En annan text är oftast ett skrivfel, eller så har bolagsformen hamnat i fältet.',
    en: 'The organisation type is chosen from a list on the form. Any other text is usually a typing mistake, or the legal form was entered instead.',
  },
  remedy: {
    fi: 'Valitse lähin tyyppi, esimerkiksi ”Kansalaisjärjestö”, ”Kunta” tai ”Pieni yritys”. Luettelo on avoin: jos tyyppi on oikein, havainnon voi ohittaa.',
    sv: 'Välj den närmaste typen, till exempel ”Kansalaisjärjestö”, ”Kunta” eller ”Pieni yritys”. Listan är öppen: om typen är rätt kan du bortse från anmärkningen.',
    en: 'Choose the nearest type, for example “Kansalaisjärjestö”, “Kunta” or “Pieni yritys”. The list is open: if the type is right, the finding can be ignored.',
  },
  examples: [
    { right: 'Organisaatiotyyppi: Kansalaisjärjestö', wrong: 'Organisaatiotyyppi: «Kansalaisjärjestö ry»' },
    { right: 'Organisaatiotyyppi: Kansalaisjärjestö', wrong: 'Organisaatiotyyppi: «Kansalaisjarjesto»' },
    { right: 'Organisaatiotyyppi: Kansalaisjärjestö', wrong: 'Organisaatiotyyppi: «Rekisteröity»' },
  ],
};
