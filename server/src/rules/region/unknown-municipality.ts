import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportUnknownPlaces } from './unknown-place.ts';

/** The names in the list Kunnat are municipalities. Source: Statistics Finland, classification of regions 2014-2024. */
export const rule: Rule = {
  id: 'unknown-municipality',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportUnknownPlaces(context, report, 'municipality');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon kunta',
    sv: 'Okänd kommun',
    en: 'Unknown municipality',
  },
  why: {
    fi: 'Kohdealueen perusteella hankkeita haetaan ja tilastoidaan alueittain. Nimeä, jota ei ole minkään vuoden 2014–2024 aluejaossa, ei voi yhdistää alueeseen. Entiset kunnat ja seutukunnat kelpaavat.',
    sv: 'Med hjälp av målområdet söks projekt och förs statistik efter område. Ett namn som inte finns i något års områdesindelning 2014–2024 kan inte kopplas till ett område. Tidigare kommuner och ekonomiska regioner duger.',
    en: 'Projects are searched and counted by area. A name that no year’s division from 2014 to 2024 has cannot be linked to an area. Former municipalities and subregions are accepted.',
  },
  remedy: {
    fi: 'Luettele kunnat suomeksi perusmuodossa ja erota ne pilkulla: Helsinki, Kotka, Hamina.',
    sv: 'Räkna upp kommunerna på finska i grundform, åtskilda med komma: Helsinki, Kotka, Hamina.',
    en: 'List the municipalities in Finnish in the nominative, separated by commas: Helsinki, Kotka, Hamina.',
  },
  examples: [
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: «Ouluu», Raahe' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, «Brahestad»' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe, «Pohjois-Pohjanmaa»' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: «Oulu Raahe»' },
  ],
};
