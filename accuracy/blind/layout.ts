import type { BlindKind } from './blind.ts';
import { blind, printed, value } from './blind.ts';

/** Mistakes of the whole text. */
export const layout: readonly BlindKind[] = [
  blind(
    'text',
    'a section is missing',
    'missing-section',
    printed([/5 Projektin[\s\S]*?(?=6 Maan)/, ''], [/4\.2 Välilliset[\s\S]*?(?=5 Proj)/, ''], [/9 Loppu[\s\S]*$/, '']),
  ),
  blind(
    'text',
    'a misspelt heading',
    'misspelt-heading',
    printed(
      ['3 Suunnitelman mukainen tiivistelmä toteutuksesta', '3 Suunnitelman mukainen tiivistelmä totetuksesta'],
      ['8 Horisontaaliset periaatteet', '8 Horisontaliset periaatteet'],
      ['9 Loppuraportin tiivistelmä', '9 Loppuraportin tiivistelma'],
    ),
  ),
  blind(
    'text',
    'a heading with a wrong number',
    'section-number',
    printed(
      ['4 Hankkeen kohderyhmät', '5 Hankkeen kohderyhmät'],
      ['9 Loppuraportin', '10 Loppuraportin'],
      ['8.2 Kestävä', '8.3 Kestävä'],
    ),
  ),
  blind(
    'text',
    'two fields on one line',
    'glued-lines',
    printed(
      ['S21987\n\nHankkeen nimi', 'S21987 Hankkeen nimi'],
      [/87100\n\nPostitoimipaikka/, '87100 Postitoimipaikka'],
    ),
  ),
  blind(
    'text',
    'a heading at the end of a paragraph',
    'glued-lines',
    printed(
      ['voivat käyttää.\n\n4 Hankkeen', 'voivat käyttää. 4 Hankkeen'],
      ['perheet.\n\n5 Projektin', 'perheet. 5 Projektin'],
    ),
  ),
  blind(
    'text',
    'the amounts run together',
    'glued-lines',
    printed([/312 400\n\n/, '312 400 '], [/(298 760)\n\n/, '298 760 ']),
  ),
  blind(
    'text',
    'another encoding',
    'wrong-encoding',
    printed(['hyödyntävät', 'hyÃ¶dyntÃ¤vÃ¤t'], ['työhön.', 'ty\ufffdh\ufffdn.']),
  ),
  blind(
    'text',
    'cut off',
    'text-cut-off',
    printed([/käytettyjä kalusteita[\s\S]*$/, 'käytettyjä kal'], [/Työjaksot kirjataan[\s\S]*$/, 'Työjaksot kir']),
  ),
  blind(
    'text',
    'broken over lines',
    'hard-wrapped',
    printed(
      ['heikossa työmarkkina-asemassa', 'heikossa\ntyömarkkina-asemassa'],
      ['kaasujen väheneminen', 'kaasujen\nväheneminen'],
    ),
  ),
  blind(
    'text',
    'invisible characters in a code',
    'invisible-character',
    value('1/Hankekoodi', 'S21\u200b987'),
    value('2/Y-tunnus', '8412030\u20118'),
    value('5/Myönnetty EU- ja valtion rahoitus', '312\u200b400'),
  ),
  blind(
    'text',
    'no title',
    'missing-title',
    printed(['Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n', '']),
  ),
  blind(
    'text',
    'sections in another order',
    'section-order',
    printed([
      /(5 Projektin[\s\S]*?)(6 Maan[\s\S]*?)(?=7 Hak)/,
      '6 Maantieteellinen kohdealue\n\nMaakunnat: Kainuu\n\nSeutukunnat: Kajaanin\n\nKunnat: Kajaani\n\n5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 312 400\n\nToteutunut EU- ja valtion rahoitus: 298 760\n\nSuunniteltu julkinen rahoitus yhteensä: 390 500\n\nToteutunut julkinen rahoitus yhteensä: 373 450\n\n',
    ]),
  ),
];
