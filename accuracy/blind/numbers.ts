import { withValues } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, changed, printed, value } from './blind.ts';

/** Mistakes in sections 5, 6 and 7. */
export const numbers: readonly BlindKind[] = [
  blind(
    '5',
    'an amount that is written in another way',
    'amount-format',
    value(
      '5/Myönnetty EU- ja valtion rahoitus',
      '312 400 €',
      '312.400',
      '312 400,00',
      '312400 euroa',
      '31 2400',
      'noin 312 400',
      '-312 400',
      '312 t€',
    ),
  ),
  blind(
    '5',
    'granted more than the public total',
    'granted-exceeds-public-total',
    value('5/Myönnetty EU- ja valtion rahoitus', '412 400', '390 501'),
  ),
  blind(
    '5',
    'realised more than granted',
    'realised-exceeds-granted',
    value('5/Toteutunut EU- ja valtion rahoitus', '322 400', '312 401'),
  ),
  blind(
    '5',
    'realised more than the realised total',
    'realised-exceeds-realised-total',
    value('5/Toteutunut julkinen rahoitus yhteensä', '273 450', '37 345'),
  ),
  blind(
    '5',
    'the realised total is more than the planned',
    'realised-total-exceeds-planned-total',
    value('5/Toteutunut julkinen rahoitus yhteensä', '391 000', '473 450'),
  ),
  blind(
    '5',
    'nothing realised though ended',
    'zero-realised',
    changed(
      withValues({ '5/Toteutunut EU- ja valtion rahoitus': '0', '5/Toteutunut julkinen rahoitus yhteensä': '0' }),
    ),
  ),
  blind(
    '5',
    'no funding',
    'zero-funding',
    changed(withValues({ '5/Myönnetty EU- ja valtion rahoitus': '0', '5/Toteutunut EU- ja valtion rahoitus': '0' })),
  ),
  blind(
    '5',
    'a low share',
    'low-public-share',
    value('5/Suunniteltu julkinen rahoitus yhteensä', '3 905 000', '905 000'),
  ),
  blind(
    '5',
    'an amount is missing',
    'missing-field empty-field',
    value('5/Myönnetty EU- ja valtion rahoitus', ''),
    printed([/Suunniteltu julkinen rahoitus yhteensä[^\n]*\n\n/, '']),
  ),
  blind(
    '6',
    'a place that is none',
    'unknown-region unknown-subregion unknown-municipality',
    value('6/Maakunnat', 'Kainu', 'Kainuun', 'Oulun lääni'),
    value('6/Seutukunnat', 'Kajaanin, Kehys-Kainuu'),
    value('6/Kunnat', 'Kajani, Sotkamo', 'Kajaani, Sotkamo, Tuntemattomala'),
  ),
  blind(
    '6',
    'a municipality of another area',
    'municipality-outside-subregions municipality-outside-regions',
    value('6/Kunnat', 'Kajaani, Sotkamo, Oulu', 'Kajaani, Turku'),
  ),
  blind(
    '6',
    'a subregion of another region',
    'subregion-outside-regions',
    value('6/Seutukunnat', 'Kajaanin, Kehys-Kainuun, Turun'),
  ),
  blind(
    '6',
    'a place twice',
    'duplicate-place',
    value('6/Kunnat', 'Kajaani, Sotkamo, Kajaani, Kuhmo'),
    value('6/Seutukunnat', 'Kajaanin, Kajaanin, Kehys-Kainuun'),
  ),
  blind(
    '6',
    'separators',
    'place-list-format',
    value(
      '6/Kunnat',
      'Kajaani; Sotkamo; Paltamo; Kuhmo',
      'Kajaani, Sotkamo, Paltamo ja Kuhmo',
      'Kajaani,, Sotkamo, Kuhmo',
      'Kajaani / Sotkamo / Kuhmo',
    ),
  ),
  blind(
    '6',
    'a region without municipality',
    'region-without-municipality',
    value('6/Kunnat', 'Kajaani'),
    value('6/Maakunnat', 'Kainuu, Lappi'),
  ),
  blind('6', 'an empty list', 'empty-field', value('6/Maakunnat', ''), value('6/Kunnat', '')),
  blind(
    '6',
    'the place is elsewhere',
    'place-address-outside',
    changed(
      withValues({ '6/Jakeluosoite': 'Torikatu 1', '6/Postinumero': '90100', '6/Postitoimipaikka': 'Oulu' }),
      withValues({ '6/Jakeluosoite': 'Linnankatu 1', '6/Postinumero': '20100', '6/Postitoimipaikka': 'Turku' }),
    ),
  ),
  blind(
    '7',
    'a count that is none',
    'count-format',
    value('7.2/Suunniteltu', 'noin 60', '60 henkilöä', 'kuusikymmentä', '-60', '50-60', '60,5'),
    value('7.1/Suunniteltu', '12 kpl'),
  ),
  blind('7', 'no participants', 'no-participants', value('7.2/Suunniteltu', '0')),
  blind('7', 'an empty count', 'empty-field', value('7.2/Suunniteltu', ''), value('7.1/Suunniteltu', '')),
];
