import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportOutsidePlaces } from './outside-place.ts';

/** A listed subregion lies in one of the listed regions, in some year of the period. */
export const rule: Rule = {
  id: 'subregion-outside-regions',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportOutsidePlaces(context, report, 'subregion-outside-regions');
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Seutukunta ei ole missään luetelluista maakunnista',
    sv: 'En ekonomisk region hör inte till något av de uppräknade landskapen',
    en: 'Subregion in none of the listed regions',
  },
  why: {
    fi: 'Luettelot kuvaavat samaa aluetta. Seutukunta, jonka maakunta puuttuu, tarkoittaa joko puuttuvaa maakuntaa tai väärää seutukuntaa. Tarkistuksessa käytetään toteutusajan jokaisen vuoden aluejakoa.',
    sv: 'Förteckningarna beskriver samma område. En ekonomisk region vars landskap saknas betyder att landskapet saknas eller att den ekonomiska regionen är fel. Indelningen gäller alla år under projektets genomförandetid.',
    en: 'The lists describe the same area. A subregion whose region is absent means that the region is missing or the subregion is wrong. The division of every year of the project’s period counts.',
  },
  remedy: {
    fi: 'Lisää puuttuva maakunta tai poista seutukunta.',
    sv: 'Lägg till landskapet eller ta bort den ekonomiska regionen.',
    en: 'Add the missing region or remove the subregion.',
  },
  examples: [
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: Oulun, Raahen, «Kajaanin»' },
    {
      right: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen',
      wrong: 'Maakunnat: Kainuu\n\nSeutukunnat: «Oulun», Raahen',
    },
  ],
};
