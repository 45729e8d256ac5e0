import type { BlindKind } from './blind.ts';
import { answer, blind, changed, printed } from './blind.ts';

/** Mistakes in the questions of 8.1. */
export const questions: readonly BlindKind[] = [
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
