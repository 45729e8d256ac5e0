import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportOutsidePlaces } from './outside-place.ts';

/** A listed municipality lies in one of the listed regions, in some year of the period, unless its subregion says it already. */
export const rule: Rule = {
  id: 'municipality-outside-regions',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportOutsidePlaces(context, report, 'municipality-outside-regions');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kunta ei ole missään luetelluista maakunnista',
    sv: 'En kommun hör inte till något av de uppräknade landskapen',
    en: 'Municipality in none of the listed regions',
  },
  why: {
    fi: 'Luettelot kuvaavat samaa aluetta. Jos kunnan seutukunnasta on jo ilmoitettu, kunnasta ei ilmoiteta erikseen. Sääntö löytää kunnat, joiden seutukuntia ei ole lueteltu tai jotka ovat siirtyneet maakunnasta toiseen.',
    sv: 'Förteckningarna beskriver samma område. Om kommunens ekonomiska region redan har anmälts anmäls inte kommunen. Regeln hittar kommuner vars ekonomiska regioner inte har räknats upp eller som har bytt landskap.',
    en: 'The lists describe the same area. If the municipality’s subregion is already reported, the municipality is not. The rule finds municipalities whose subregions are not listed, and those that moved from one region to another.',
  },
  remedy: {
    fi: 'Lisää puuttuva maakunta tai poista kunta.',
    sv: 'Lägg till landskapet eller ta bort kommunen.',
    en: 'Add the missing region or remove the municipality.',
  },
  examples: [
    {
      right: 'Kunnat: Oulu, Raahe',
      wrong: 'Kunnat: Oulu, Raahe, «Kemijärvi»',
      also: [['Seutukunnat: Oulun, Raahen', 'Seutukunnat:']],
    },
    {
      right: 'Maakunnat: Pohjois-Pohjanmaa, Lappi\n\nSeutukunnat:\n\nKunnat: Oulu, Kemijärvi, Tornio',
      insteadOf: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen\n\nKunnat: Oulu, Raahe',
      wrong: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat:\n\nKunnat: Oulu, «Kemijärvi», Tornio',
    },
  ],
};
