import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportOutsidePlaces } from './outside-place.ts';

/** A listed municipality lies in one of the listed subregions, in some year of the period. */
export const rule: Rule = {
  id: 'municipality-outside-subregions',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportOutsidePlaces(context, report, 'municipality-outside-subregions');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kunta ei ole missään luetelluista seutukunnista',
    sv: 'En kommun hör inte till någon av de uppräknade ekonomiska regionerna',
    en: 'Municipality in none of the listed subregions',
  },
  why: {
    fi: 'Luettelot kuvaavat samaa aluetta. Kunta, jonka seutukunta puuttuu, tarkoittaa joko puuttuvaa seutukuntaa tai väärää kuntaa. Tarkistuksessa käytetään toteutusajan jokaisen vuoden aluejakoa, joten myös vanha jako kelpaa.',
    sv: 'Förteckningarna beskriver samma område. En kommun vars ekonomiska region saknas betyder att regionen saknas eller att kommunen är fel. Indelningen gäller alla år under projektets genomförandetid, så också en äldre indelning duger.',
    en: 'The lists describe the same area. A municipality whose subregion is absent means that the subregion is missing or the municipality is wrong. The division of every year of the project’s period counts, so an older division is accepted too.',
  },
  remedy: {
    fi: 'Lisää puuttuva seutukunta tai poista kunta.',
    sv: 'Lägg till den ekonomiska regionen eller ta bort kommunen.',
    en: 'Add the missing subregion or remove the municipality.',
  },
  examples: [
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe, «Kuusamo»' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe, «Helsinki»' },
    {
      right: 'Seutukunnat: Oulun, Raahen\n\nKunnat: Oulu, Raahe',
      wrong: 'Seutukunnat: Oulun, Koillismaan\n\nKunnat: Oulu, «Raahe»',
    },
  ],
};
