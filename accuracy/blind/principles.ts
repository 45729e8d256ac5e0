import { withRow } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, changed, printed, row } from './blind.ts';
import { questions } from './questions.ts';

const waste = 'Materiaalit ja jätteet';
const wellbeing = 'Hyvinvoinnin edistäminen';
const resources = 'Luonnonvarojen käytön kestävyys';
const moving = 'Liikkuminen ja logistiikka';
const climate = 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen';
const culture = 'Kulttuuriympäristö';

/** Scores and reasons that do not agree. */
const contradictions: readonly BlindKind[] = [
  blind(
    '8.2',
    'no effect, and scores',
    'reason-contradicts-score',
    row(
      waste,
      '3 4',
      'Ei vaikutusta.',
      'Hankkeella ei ole vaikutusta jätteisiin.',
      'Ei merkittävää vaikutusta.',
      'Hankkeella ei ole vaikutuksia.',
      'Vaikutus on neutraali.',
      'Ei vaikuta.',
      'Hanke ei tuota jätettä eikä vaikuta materiaaleihin.',
      'Vaikutuksia ei ole.',
      'Ei relevantti hankkeen kannalta.',
      'Hankkeella ei ole suoria tai välillisiä vaikutuksia.',
    ),
  ),
  blind(
    '8.2',
    'no direct effect, and a direct score',
    'reason-contradicts-score',
    row(
      climate,
      '4 3',
      'Hankkeella ei ole välitöntä vaikutusta ilmastoon.',
      'Ei suoraa vaikutusta, mutta välillisesti matkustaminen vähenee.',
    ),
  ),
  blind(
    '8.2',
    'no indirect effect, and an indirect score',
    'reason-contradicts-score',
    row(
      climate,
      '4 3',
      'Matkustaminen vähenee. Välillistä vaikutusta ei ole.',
      'Ei välillisiä vaikutuksia, mutta ajo vähenee heti.',
    ),
  ),
  blind(
    '8.2',
    'a negative score over good news',
    'reason-contradicts-score',
    row(
      wellbeing,
      '-7 -8',
      'Osallistujien hyvinvointi paranee.',
      'Työ ja arki parantavat hyvinvointia.',
      'Hanke edistää osallistujien terveyttä ja jaksamista.',
    ),
    row(waste, '-2 -3', 'Jätteen määrä vähenee, kun materiaalit kierrätetään.'),
  ),
  blind(
    '8.2',
    'a positive score over bad news',
    'reason-contradicts-score',
    row(moving, '5 5', 'Hanke lisää matkustamista ja päästöjä.', 'Ajokilometrit ja päästöt kasvavat hankkeen vuoksi.'),
    row(waste, '4 4', 'Jätteen määrä kasvaa ja materiaaleja kuluu enemmän.'),
  ),
  blind(
    '8.2',
    'high scores over a slight effect',
    'reason-contradicts-score',
    row(waste, '9 10', 'Vaikutus on hyvin vähäinen.', 'Vaikutukset jäävät pieniksi.'),
  ),
  blind(
    '8.2',
    'the reason names other scores',
    'reason-contradicts-score',
    row(waste, '2 3', 'Välitön vaikutus on 5 ja välillinen 6.', 'Arvio: välitön 0, välillinen 0.'),
  ),
  blind(
    '8.2',
    'a reason of effects under 0 0',
    'reason-without-score',
    row(
      climate,
      '0 0',
      'Etätapaamiset vähentävät matkustamista ja päästöjä.',
      'Hanke edistää merkittävästi ilmastotavoitteita.',
    ),
  ),
  blind(
    '8.2',
    'no reason for scores',
    'score-without-reason',
    row(wellbeing, '7 8', ''),
    row(waste, '1 0', ''),
    row(moving, '-1 0', ''),
  ),
  blind(
    '8.2',
    'a dash or a reference for a reason',
    'score-without-reason placeholder-text',
    row(
      wellbeing,
      '7 8',
      '-',
      'Ks. edellä.',
      'Kts. yllä.',
      '–',
      'kuten edellä',
      '...',
      'Sama kuin yllä.',
      'Ks. hankesuunnitelma.',
    ),
  ),
  blind(
    '8.2',
    'a reason of one meaningless word',
    'score-without-reason placeholder-text',
    row(wellbeing, '7 8', 'Kyllä', 'On', 'ok'),
  ),
  blind(
    '8.2',
    'a reason that waits for its text',
    'placeholder-text score-without-reason',
    row(
      wellbeing,
      '7 8',
      'TODO',
      'xxx',
      'perustelu tähän',
      'Täydennetään myöhemmin.',
      '[perustelut]',
      'Perustelut lisätään',
    ),
  ),
  blind(
    '8.2',
    'one reason under several rows',
    'repeated-reason',
    changed(
      ...['Hanke edistää kestävää kehitystä kaikessa toiminnassaan.', 'Huomioidaan hankkeen toiminnassa.'].map(
        (reason) => (draft: Parameters<ReturnType<typeof withRow>>[0]) =>
          [waste, wellbeing, resources].reduce((made, name) => withRow(name, '3 3', reason)(made), draft),
      ),
    ),
  ),
  blind(
    '8.2',
    'a reason that stops in the middle',
    'unfinished-sentence',
    row(
      wellbeing,
      '7 8',
      'Työ ja säännöllinen arki parantavat osallistujien hyvinvointia ja',
      'Osallistujien hyvinvointi paranee, kun',
    ),
  ),
  blind(
    '8.2',
    'a word twice in a reason',
    'repeated-words',
    row(
      wellbeing,
      '7 8',
      'Työ ja ja säännöllinen arki parantavat hyvinvointia.',
      'Osallistujien hyvinvointi hyvinvointi paranee.',
    ),
  ),
  blind(
    '8.2',
    'what a word processor leaves in a reason',
    'document-remnant',
    row(
      wellbeing,
      '7 8',
      'Hyvinvointi paranee. Virhe. Viitteen lähdettä ei löytynyt.',
      '<b>Hyvinvointi</b> paranee.',
      'Hyvinvointi&nbsp;paranee.',
    ),
  ),
  blind(
    '8.2',
    'another language in a reason',
    'other-language',
    row(
      wellbeing,
      '7 8',
      'Work and a regular everyday life improve the well-being of the participants in many ways.',
      'Arbete och en regelbunden vardag förbättrar deltagarnas välbefinnande på många sätt.',
    ),
  ),
  blind('8.2', 'the reason of another row', '', row(culture, '2 2', 'Jätteet lajitellaan.')),
];

/** Scores and rows that are not written as the form has them. */
const table: readonly BlindKind[] = [
  blind(
    '8.2',
    'a score out of range',
    'score-range',
    row(wellbeing, '11 8', 'Hyvinvointi paranee.'),
    row(wellbeing, '70 8', 'Hyvinvointi paranee.'),
    row(wellbeing, '7 -12', 'Hyvinvointi paranee.'),
  ),
  blind(
    '8.2',
    'scores that are no numbers',
    'score-format',
    row(wellbeing, '7,5 8', 'Hyvinvointi paranee.'),
    row(wellbeing, 'seitsemän 8', 'Hyvinvointi paranee.'),
    row(wellbeing, 'x x', 'Hyvinvointi paranee.'),
    row(wellbeing, '7-8', 'Hyvinvointi paranee.'),
    row(wellbeing, '7/8', 'Hyvinvointi paranee.'),
  ),
  blind(
    '8.2',
    'one score or three',
    'score-format',
    row(wellbeing, '7', 'Hyvinvointi paranee.'),
    row(wellbeing, '7 8 9', 'Hyvinvointi paranee.'),
    row(wellbeing, '', 'Hyvinvointi paranee.'),
  ),
  blind(
    '8.2',
    'a row is missing',
    'missing-score-row',
    printed(
      [/Natura 2000 -ohjelman kohteet 0 0\n/, ''],
      [/Ympäristöosaaminen 0 0\n?/, ''],
      [/Tasa-arvon edistäminen 3 3\n[^\n]*\n/, ''],
    ),
  ),
  blind(
    '8.2',
    'a row twice',
    'duplicate-score-row',
    printed(
      [/Kulttuuriympäristö 0 0\n/, 'Kulttuuriympäristö 0 0\nKulttuuriympäristö 0 0\n'],
      [/Natura 2000 -ohjelman kohteet 0 0\n/, 'Natura 2000 -ohjelman kohteet 0 0\nNatura 2000 -ohjelman kohteet 1 0\n'],
    ),
  ),
  blind(
    '8.2',
    'a misspelt row',
    'misspelt-score-row',
    printed(
      ['Materiaalit ja jätteet', 'Materiaalit ja jatteet'],
      ['Kulttuuriympäristö', 'Kulttuuri ympäristö'],
      ['Liikkuminen ja logistiikka', 'Liikuminen ja logistikka'],
      ['Hyvinvoinnin edistäminen', 'Hyvinvoinnin edistminen'],
    ),
  ),
  blind(
    '8.2',
    'a group is missing or misspelt',
    'score-group',
    printed(
      ['Taloudellinen kestävyys\n', ''],
      ['Ekologinen kestävyys', 'Ekolooginen kestävyys'],
      ['Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus\n', ''],
    ),
  ),
  blind(
    '8.2',
    'rows in another order',
    'score-group section-order field-order',
    printed([/(Kulttuuriympäristö 0 0)\n(Ympäristöosaaminen 0 0)/, 'Ympäristöosaaminen 0 0\nKulttuuriympäristö 0 0']),
  ),
  blind(
    '8.2',
    'rows run together',
    'glued-lines score-format',
    printed(
      [
        'Natura 2000 -ohjelman kohteet 0 0\nTaloudellinen kestävyys\n',
        'Natura 2000 -ohjelman kohteet 0 0 Taloudellinen kestävyys\n',
      ],
      ['Kulttuuriympäristö 0 0\nYmpäristöosaaminen', 'Kulttuuriympäristö 0 0 Ympäristöosaaminen'],
    ),
  ),
  blind(
    '8.2',
    'the table is not there',
    'missing-section missing-score-row empty-section text-cut-off',
    printed([/VälitönVälillinen[\s\S]*?(?=\n9 Lopp)/, '']),
  ),
];

/** Mistakes in section 8. */
export const blindPrinciples: readonly BlindKind[] = [...questions, ...contradictions, ...table];
