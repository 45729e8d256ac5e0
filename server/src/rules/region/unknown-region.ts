import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportUnknownPlaces } from './unknown-place.ts';

/** The names in the list Maakunnat are regions. Source: Statistics Finland, classification of regions 2014-2024. */
export const rule: Rule = {
  id: 'unknown-region',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportUnknownPlaces(context, report, 'region');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon maakunta',
    sv: 'Okänt landskap',
    en: 'Unknown region',
  },
  why: {
    fi: 'Kohdealueen perusteella hankkeita haetaan ja tilastoidaan alueittain. Nimeä, jota ei ole minkään vuoden 2014–2024 aluejaossa, ei voi yhdistää alueeseen. Entiset kunnat ja seutukunnat kelpaavat.',
    sv: 'Med hjälp av målområdet söks projekt och förs statistik efter område. Ett namn som inte finns i något års områdesindelning 2014–2024 kan inte kopplas till ett område. Tidigare kommuner och ekonomiska regioner duger.',
    en: 'Projects are searched and counted by area. A name that no year’s division from 2014 to 2024 has cannot be linked to an area. Former municipalities and subregions are accepted.',
  },
  remedy: {
    fi: 'Luettele maakunnat suomeksi perusmuodossa ja erota ne pilkulla: Uusimaa, Kymenlaakso. Myös koko maan kattavassa hankkeessa maakunnat luetellaan.',
    sv: 'Räkna upp landskapen på finska i grundform, åtskilda med komma: Uusimaa, Kymenlaakso. Också i ett projekt som omfattar hela landet räknas landskapen upp.',
    en: 'List the regions in Finnish in the nominative, separated by commas: Uusimaa, Kymenlaakso. A project that covers the whole country lists them too.',
  },
  examples: [
    { right: 'Maakunnat: Pohjois-Pohjanmaa', wrong: 'Maakunnat: «Pohjois-Pohjamaa»' },
    { right: 'Maakunnat: Pohjois-Pohjanmaa', wrong: 'Maakunnat: «Norra Österbotten»' },
    { right: 'Maakunnat: Pohjois-Pohjanmaa', wrong: 'Maakunnat: «Koko Suomi»' },
    {
      insteadOf: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen\n\nKunnat: Oulu, Raahe',
      right: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen\n\nKunnat: Oulu, Raahe',
      wrong: 'Maakunnat: «Oulu, Raahe»\n\nSeutukunnat: Oulun, Raahen\n\nKunnat: Pohjois-Pohjanmaa',
    },
  ],
};
