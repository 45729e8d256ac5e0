import type { AreaFields } from '../../description/area/area.ts';
import { placesOf } from '../../description/area/area.ts';
import type { AreaFault } from '../../description/area/judgement.ts';
import type { EmptyPlace } from '../../description/area/membership.ts';
import { subregionRegions } from '../../form/places.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { isRemovable, placeRange, removalFix, reportFaults } from './area-problem.ts';

/** Where municipalities are listed, every listed region and subregion has one, in some year of the period. */
export const rule: Rule = {
  id: 'region-without-municipality',
  group: 'region',
  severity: 'info',
  since: '0.1.0',
  check(context, report) {
    reportFaults(context, report, isEmptyPlace, emptyProblem);
  },
};

function isEmptyPlace(fault: AreaFault): fault is EmptyPlace {
  return fault.kind === 'empty';
}

function emptyProblem({ list, place }: EmptyPlace, field: Field, fields: AreaFields): Problem {
  const fixes: Fix[] =
    isRemovable(field, place) && !isNeeded(list, place.name, fields) ? [removalFix(field, place, false)] : [];
  return { range: placeRange(field, place), message: message(emptyPlaces[list], { name: place.name }), fixes };
}

/** A region that a listed subregion ever belonged to: without the region that subregion would be reported. */
function isNeeded(list: EmptyPlace['list'], name: string, { subregion }: AreaFields): boolean {
  return list === 'region' && placesOf(subregion).some((each) => subregionRegions(each.name, 0, 9999).includes(name));
}

/** A listed region or subregion without municipality. */
const emptyPlaces: Readonly<Record<'region' | 'subregion', Text>> = {
  region: {
    fi: 'Maakunnasta ”{name}” ei ole lueteltu yhtään kuntaa. Lisää kunta tai poista maakunta, jos hanketta ei toteuteta siellä.',
    sv: 'Ingen kommun i landskapet ”{name}” har räknats upp. Lägg till en kommun eller ta bort landskapet om projektet inte genomförs där.',
    en: 'No municipality of the region “{name}” is listed. Add one, or remove the region if the project is not carried out there.',
  },
  subregion: {
    fi: 'Seutukunnasta ”{name}” ei ole lueteltu yhtään kuntaa. Lisää kunta tai poista seutukunta, jos hanketta ei toteuteta siellä.',
    sv: 'Ingen kommun i den ekonomiska regionen ”{name}” har räknats upp. Lägg till en kommun eller ta bort regionen om projektet inte genomförs där.',
    en: 'No municipality of the subregion “{name}” is listed. Add one, or remove the subregion if the project is not carried out there.',
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Luetellusta maakunnasta tai seutukunnasta ei ole lueteltu kuntaa',
    sv: 'Ett uppräknat landskap eller en ekonomisk region saknar kommun',
    en: 'Listed region or subregion without a listed municipality',
  },
  why: {
    fi: 'Kun kunnat on lueteltu, jokaisesta maakunnasta ja seutukunnasta on tavallisesti mukana ainakin yksi kunta. Jos ei ole, kunta on voinut unohtua tai alue on jäänyt luetteloon turhaan. Kun maakunnasta on ilmoitettu, sen seutukunnista ei ilmoiteta erikseen.',
    sv: 'När kommunerna har räknats upp finns det vanligen minst en kommun i varje landskap och ekonomisk region. Om inte kan en kommun ha glömts bort eller ett område ha blivit kvar i onödan. När ett landskap har anmälts anmäls inte dess ekonomiska regioner.',
    en: 'Where municipalities are listed, every region and subregion usually has at least one of them. If not, a municipality may have been forgotten or an area may have been left in the list by mistake. When a region is reported, its subregions are not.',
  },
  remedy: {
    fi: 'Lisää alueen kunnat, joissa hanketta toteutetaan, tai poista alue. Jos koko alue on tarkoituksella mukana ilman kuntia, havainnon voi ohittaa.',
    sv: 'Lägg till de kommuner i området där projektet genomförs, eller ta bort området. Om hela området avsiktligt är med utan kommuner kan du bortse från anmärkningen.',
    en: 'Add the area’s municipalities where the project is carried out, or remove the area. If the whole area is meant, without municipalities, the finding can be ignored.',
  },
  examples: [
    { right: 'Maakunnat: Pohjois-Pohjanmaa', wrong: 'Maakunnat: Pohjois-Pohjanmaa, «Lappi»' },
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: Oulun, «Koillismaan», Raahen' },
    {
      right: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen',
      wrong: 'Maakunnat: «Lappi», Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen, Rovaniemen, Itä-Lapin',
    },
  ],
};
