import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportUnknownPlaces } from './unknown-place.ts';

/** The names in the list Seutukunnat are subregions, in the genitive. Source: Statistics Finland, classification of regions 2014-2024. */
export const rule: Rule = {
  id: 'unknown-subregion',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportUnknownPlaces(context, report, 'subregion');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon seutukunta',
    sv: 'Okänd ekonomisk region',
    en: 'Unknown subregion',
  },
  why: {
    fi: 'Kohdealueen perusteella hankkeita haetaan ja tilastoidaan alueittain. Nimeä, jota ei ole minkään vuoden 2014–2024 aluejaossa, ei voi yhdistää alueeseen. Entiset kunnat ja seutukunnat kelpaavat.',
    sv: 'Med hjälp av målområdet söks projekt och förs statistik efter område. Ett namn som inte finns i något års områdesindelning 2014–2024 kan inte kopplas till ett område. Tidigare kommuner och ekonomiska regioner duger.',
    en: 'Projects are searched and counted by area. A name that no year’s division from 2014 to 2024 has cannot be linked to an area. Former municipalities and subregions are accepted.',
  },
  remedy: {
    fi: 'Luettele seutukunnat suomeksi genetiivissä ja erota ne pilkulla: Helsingin, Kotkan-Haminan, Itä-Lapin.',
    sv: 'Räkna upp de ekonomiska regionerna på finska i genitiv, åtskilda med komma: Helsingin, Kotkan-Haminan, Itä-Lapin.',
    en: 'List the subregions in Finnish in the genitive, separated by commas: Helsingin, Kotkan-Haminan, Itä-Lapin.',
  },
  examples: [
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: «Oulu», Raahen' },
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: Oulun, «Rahaen»' },
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: «Oulun Raahen»' },
  ],
};
