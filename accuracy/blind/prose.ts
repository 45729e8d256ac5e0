import { endedProject, runningProject } from '../drafts/base.ts';
import { adding } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, blindIn, says, writes } from './blind.ts';
import { figures, periods } from './statements.ts';
import { personal, repeated, unfinished } from './writing.ts';

const report = endedProject.prose['9'] ?? [];

/** The programme, the fund, the authority, the arrangement, names. */
const programme: readonly BlindKind[] = [
  blind(
    '3',
    'another priority axis',
    'programme-differs-in-prose',
    says(
      '3',
      'Hanke kuuluu toimintalinjaan 5.',
      'Hanke toteuttaa ohjelman toimintalinjaa 4.',
      'Hanke liittyy toimintalinjaan 2 Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen.',
    ),
  ),
  blind(
    '3',
    'another objective',
    'programme-differs-in-prose',
    says(
      '3',
      'Hanke toteuttaa erityistavoitetta 9.1.',
      'Hankkeen erityistavoite on 10.1 Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen.',
      'Hanke kuuluu erityistavoitteeseen 7.1.',
    ),
  ),
  blind(
    '3',
    'another fund',
    'programme-differs-in-prose',
    says(
      '3',
      'Hanketta rahoittaa Euroopan aluekehitysrahasto.',
      'Hanke on EAKR-hanke.',
      'Hanke saa rahoituksensa Euroopan aluekehitysrahastosta (EAKR).',
    ),
  ),
  blind(
    '3',
    'another programme',
    'programme-differs-in-prose',
    says(
      '3',
      'Hanke toteutetaan ohjelmassa Uudistuva ja osaava Suomi 2021–2027.',
      'Hanke kuuluu ohjelmakauteen 2007–2013.',
      'Hanke rahoitetaan Manner-Suomen maaseudun kehittämisohjelmasta.',
    ),
  ),
  blind(
    '3',
    'another authority',
    'programme-differs-in-prose',
    says(
      '3',
      'Hanketta rahoittaa Hämeen ELY-keskus.',
      'Hankkeen rahoittaja on Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus.',
      'Hankkeen vastuuviranomainen on Etelä-Savon ELY-keskus.',
    ),
  ),
  blind(
    '9',
    'another authority or fund',
    'programme-differs-in-prose',
    says(
      '9',
      'Hanketta rahoitti Keski-Suomen ELY-keskus.',
      'Hankkeen rahoitti Euroopan aluekehitysrahasto.',
      'Rahoituksen myönsi Hämeen ELY-keskus Euroopan sosiaalirahastosta.',
    ),
  ),
  blind(
    '3',
    'part-implementers of a project with one applicant',
    'arrangement-differs-in-prose',
    says(
      '3',
      'Hankkeen osatoteuttajina ovat Sotkamon kunta ja Kuhmon kaupunki.',
      'Hanke on yhteishanke.',
      'Hanke toteutetaan kolmen kunnan yhteishankkeena.',
      'Osatoteuttajat palkkaavat omat valmentajansa.',
    ),
  ),
  blind(
    '9',
    'part-implementers of a project with one applicant',
    'arrangement-differs-in-prose',
    says(
      '9',
      'Hankkeen osatoteuttajina toimivat Sotkamon kunta ja Kuhmon kaupunki.',
      'Yhteishankkeen päätoteuttaja oli Kajaanin kaupunki.',
      'Hankkeessa oli kaksi osatoteuttajaa.',
    ),
  ),
  blind('3', 'the project is named by another code', '', says('3', 'Hankkeen tunnus on S20111.', 'Hankekoodi: S21988')),
  blind(
    '3',
    'an applicant other than section 2 names',
    '',
    says('3', 'Hankkeen hakija on Kuopion kaupunki.', 'Hanketta hallinnoi Iisalmen kaupunki.'),
  ),
  blind(
    '3',
    'a region other than section 6 names',
    '',
    says('3', 'Hanke toteutetaan Pirkanmaalla.', 'Hankkeen toiminta-alueena on Pohjois-Savo.'),
  ),
];

/** Mistakes in sections 3, 4 and 9. */
export const blindProse: readonly BlindKind[] = [
  ...periods,
  ...figures,
  ...programme,
  ...unfinished,
  ...repeated,
  ...personal,
  blindIn(runningProject, '9', 'a report of a project that goes on', '', adding('9', report[0] ?? '')),
  blindIn(
    runningProject,
    '3',
    'the prose says that a running project has ended',
    '',
    adding('3', 'Hanke päättyi onnistuneesti.'),
  ),
  blind('3', 'nothing but the heading', 'empty-section', writes('3', ''), writes('4.1', ''), writes('9', '')),
  blind('3', 'spelling and grammar', '', says('3', 'Hankeen tavoiteena on työlisyyden parantamnen.')),
  blind(
    '9',
    'results that nobody could have reached',
    '',
    says('9', 'Kaikki osallistujat saivat vakituisen työn viikossa.'),
  ),
];
