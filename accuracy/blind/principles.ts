import { withRow } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { answer, blind, changed, printed, row } from './blind.ts';

const waste = 'Materiaalit ja jätteet';
const wellbeing = 'Hyvinvoinnin edistäminen';
const resources = 'Luonnonvarojen käytön kestävyys';
const moving = 'Liikkuminen ja logistiikka';
const climate = 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen';
const culture = 'Kulttuuriympäristö';

/** Mistakes in the questions of 8.1. */
const questions: readonly BlindKind[] = [
  blind(
    '8.1',
    'an answer that is none',
    'yes-no-format',
    answer(0, 'Kyl', 'Työttömyyttä tarkasteltiin sukupuolittain.'),
    answer(1, 'Osittain', 'Osittain aloilla.'),
    answer(2, 'Ehkä', 'Tavoite selviää.'),
    answer(0, 'Kyllä/Ei', 'Tilastot on luettu.'),
    answer(1, 'x', 'Kaikille aloille.'),
  ),
  blind(
    '8.1',
    'no answer',
    'yes-no-format empty-field missing-field',
    answer(0, '', 'Työttömyyttä tarkasteltiin sukupuolittain.'),
    answer(2, '', 'Tavoite on työllistyminen.'),
  ),
  blind('8.1', 'no reasons', 'missing-reasons', answer(0, 'Kyllä', ''), answer(1, 'Kyllä', ''), answer(2, 'Ei', '')),
  blind(
    '8.1',
    'a dash or a reference for reasons',
    'missing-reasons placeholder-text',
    answer(0, 'Kyllä', '-', 'Ks. edellä.', 'Kts. yllä', '.', 'Ks. hakemus'),
  ),
  blind(
    '8.1',
    'yes, and the analysis was not made',
    'answer-contradicts-reason',
    answer(
      0,
      'Kyllä',
      'Analyysia ei ole tehty.',
      'Erillistä analyysia ei laadittu.',
      'Toimintaympäristöä ei analysoitu sukupuolinäkökulmasta.',
      'Ei tehty, koska hanke koskee kaikkia.',
      'Analyysi tehdään myöhemmin.',
    ),
  ),
  blind(
    '8.1',
    'no, and the analysis was made',
    'answer-contradicts-reason',
    answer(
      0,
      'Ei',
      'Analyysi on tehty osana valmistelua.',
      'Toimintaympäristö analysoitiin sukupuolinäkökulmasta.',
      'Kyllä, analyysi tehtiin tilastoista.',
      'Tilastoja tarkasteltiin sukupuolittain ja analyysin tulokset otettiin huomioon.',
    ),
  ),
  blind(
    '8.1',
    'yes, and gender is not considered',
    'answer-contradicts-reason',
    answer(
      1,
      'Kyllä',
      'Sukupuolta ei huomioida toiminnassa.',
      'Sukupuolinäkökulmalla ei ole merkitystä hankkeessa.',
      'Sukupuolinäkökulmaa ei ole otettu huomioon.',
      'Ei huomioida.',
      'Hanke ei huomioi sukupuolinäkökulmaa.',
    ),
  ),
  blind(
    '8.1',
    'no, and gender is considered',
    'answer-contradicts-reason',
    answer(
      1,
      'Ei',
      'Sukupuolinäkökulma huomioidaan kaikessa toiminnassa.',
      'Kyllä, näkökulma on mukana ohjauksessa.',
      'Naisten ja miesten tarpeet otetaan huomioon ryhmien suunnittelussa.',
      'Sukupuolinäkökulma on valtavirtaistettu hankkeeseen.',
    ),
  ),
  blind(
    '8.1',
    'yes, and the main goal is another',
    'answer-contradicts-reason gender-objective-answer',
    answer(
      2,
      'Kyllä',
      'Hankkeen päätavoite on työllistyminen.',
      'Tasa-arvo ei ole hankkeen päätavoite.',
      'Päätavoitteena on nuorten kouluttaminen, ei tasa-arvo.',
      'Hankkeen tavoitteena on ensisijaisesti työllisyys.',
    ),
  ),
  blind(
    '8.1',
    'no, and equality is the main goal',
    'answer-contradicts-reason',
    answer(
      2,
      'Ei',
      'Hankkeen päätavoitteena on tasa-arvon edistäminen.',
      'Sukupuolten tasa-arvon edistäminen on hankkeen keskeisin tavoite.',
      'Hankkeen päätavoite on purkaa työelämän sukupuolenmukaista eriytymistä ja edistää tasa-arvoa.',
    ),
  ),
  blind(
    '8.1',
    'the same reason under two questions',
    'repeated-reason',
    changed((draft) => ({
      ...draft,
      answers: draft.answers.map((each, index) =>
        index < 2 ? { ...each, reasons: ['Työjaksoja tarjotaan kaikille sukupuolesta riippumatta.'] } : each,
      ),
    })),
  ),
  blind(
    '8.1',
    'a reason that waits for its text',
    'placeholder-text missing-reasons',
    answer(0, 'Kyllä', 'TODO', 'xxx', 'Täydennetään.', '(perustelut tähän)'),
  ),
  blind(
    '8.1',
    'a reason that stops in the middle',
    'unfinished-sentence',
    answer(0, 'Kyllä', 'Tilastoja tarkasteltiin sukupuolittain ja'),
    answer(2, 'Ei', 'Hankkeen päätavoite on'),
  ),
  blind(
    '8.1',
    'answer and reason on one line',
    'yes-no-format',
    printed([/: Kyllä\n(Työttömyyttä)/, ': Kyllä. Työttömyyttä'], [/: Ei\n(Hankkeen)/, ': Ei, koska Hankkeen']),
  ),
  blind(
    '8.1',
    'a question is missing',
    'missing-field',
    printed(
      [/Sukupuolinäkökulma on huomioitu[^\n]*\n[^\n]*\n/, ''],
      [/Hankkeen päätavoite on sukup[^\n]*\n[^\n]*\n/, ''],
    ),
  ),
  blind(
    '8.1',
    'a question twice',
    'duplicate-field',
    printed([
      /(Sukupuolinäkökulma on huomioitu[^\n]*\n[^\n]*\n)/,
      'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen): Kyllä\nKaikille aloille.\nSukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen): Ei\nEi aloille.\n',
    ]),
  ),
  blind(
    '8.1',
    'another language',
    'other-language',
    answer(
      0,
      'Kyllä',
      'The operating environment was analysed from a gender perspective with the help of employment statistics.',
      'Verksamhetsmiljön analyserades ur ett könsperspektiv med hjälp av statistik över arbetslösheten.',
    ),
  ),
];

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
