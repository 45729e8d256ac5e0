import { endedProject, jointProject } from '../drafts/base.ts';
import { withProse } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, blindIn, changed, says, writes } from './blind.ts';

const summary = endedProject.prose['3'] ?? [];
const report = endedProject.prose['9'] ?? [];
const english =
  'The project builds a shared way of working between workshops and local companies, so that people who have been unemployed for a long time can find a path to work.';
const swedish =
  'Projektet hjälper personer som länge har varit utan arbete att hitta en väg till arbetslivet, och företagen får stöd av en handledare under perioden.';

/** Text that was not finished, was left behind, or says nothing. */
export const unfinished: readonly BlindKind[] = [
  blind(
    '3',
    'next to nothing',
    'too-little-text placeholder-text empty-section',
    writes('3', '-', 'Hanke.', 'Ks. hakemus.', 'Täydentyy myöhemmin.', 'Pajapolku - reittejä työhön'),
  ),
  blind(
    '4.1',
    'next to nothing',
    'too-little-text placeholder-text empty-section',
    writes('4.1', '-', 'Ei ole.', 'Ks. edellä.', 'Kaikki', 'Määritellään myöhemmin.'),
  ),
  blind(
    '4.2',
    'next to nothing',
    'too-little-text placeholder-text empty-section',
    writes('4.2', 'xxx', 'Täydennetään.', '...'),
  ),
  blind(
    '9',
    'next to nothing',
    'too-little-text placeholder-text empty-section',
    writes(
      '9',
      '-',
      'Raportti laaditaan myöhemmin.',
      'Loppuraportti on toimitettu rahoittajalle.',
      'Hanke päättyi.',
      'Ks. kohta 3.',
      'Ei vielä käytettävissä.',
    ),
  ),
  ...['3', '4.1', '9'].map((section) =>
    blind(
      section,
      'a place that waits for its text',
      'placeholder-text',
      says(
        section,
        'TODO: tarkista luvut.',
        'Mukana on XX henkilöä.',
        'Tähän lisätään kuvaus pilotista.',
        'Koordinaattori: (nimi lisätään myöhemmin).',
        'Tilaisuus pidetään xx.xx.2020.',
        'Lorem ipsum dolor sit amet.',
        '[lisää tähän tulokset]',
      ),
    ),
  ),
  blind(
    '3',
    'dots or question marks for a figure',
    'placeholder-text',
    says(
      '3',
      'Jaksoja järjestetään ??? kappaletta.',
      'Jaksoja järjestetään ___ kappaletta.',
      'Mukaan saadaan … yritystä ja NN kuntaa.',
    ),
  ),
  blind(
    '9',
    'the instructions of the form',
    'placeholder-text',
    says(
      '9',
      'Kuvaa lyhyesti hankkeen tulokset ja vaikutukset.',
      '(Kirjoita tiivistelmä, enintään 2000 merkkiä)',
      'Tekstin enimmäispituus 3000 merkkiä.',
    ),
  ),
  blind(
    '3',
    'the instructions of the form',
    'placeholder-text',
    says(
      '3',
      'Kuvaa tähän hankkeen tavoitteet ja toimenpiteet.',
      '(kuvaa lyhyesti hankkeen tavoitteet)',
      'Tiivistelmän maksimipituus on 4000 merkkiä.',
    ),
  ),
  ...['3', '4.1', '4.2', '9'].map((section) =>
    blind(
      section,
      'the last sentence stops in the middle',
      'unfinished-sentence text-cut-off',
      says(
        section,
        'Lisäksi työpajoilla kehitetään uusia tapoja ja',
        'Tukea annetaan erityisesti niille, jotka',
        'Toiminnassa painottuvat osallisuus, yhteisöllisyys,',
        'Yhteistyötä tehdään muun muassa työllisyyspalvelujen sekä',
      ),
    ),
  ),
  blind(
    '3',
    'a paragraph stops in the middle of a word',
    'unfinished-sentence',
    says('3', 'Työpajojen ohjaajat perehdytetään uuteen toimint', 'Yritykset saavat tukea rekryto'),
  ),
  blind(
    '3',
    'what a word processor leaves',
    'document-remnant',
    says(
      '3',
      'Virhe. Viitteen lähdettä ei löytynyt.',
      'Jakso kuvataan kohdassa Error! Reference source not found.',
      'Osallistujat saavat tukea [SH1] jakson ajan.',
      'Kommentti [MK2]: tarkista tämä',
      '«Hankkeen_nimi» alkaa keväällä.',
      'HYPERLINK "http://www.pajapolku.example.fi" Lue lisää',
    ),
  ),
  blind(
    '9',
    'what a word processor leaves',
    'document-remnant',
    says(
      '9',
      'Virhe. Kirjanmerkkiä ei ole määritetty.',
      'Tulokset: Error! Bookmark not defined.',
      'Poistettu: ja kunnat',
      'Muotoiltu: Fontti: 11 pt',
      'Kuva 1. Virhe! Viitteen lähdettä ei löytynyt.',
    ),
  ),
  blind(
    '3',
    'tags and entities of a web page',
    'document-remnant',
    says(
      '3',
      'Työpajat &amp; yritykset tekevät yhteistyötä.',
      '<p>Työpajat tekevät yhteistyötä.</p>',
      'Jakso kestää&nbsp;kuukauden.',
      'Työpajat<br/>ja yritykset',
    ),
  ),
  blind(
    '9',
    'page numbers and headers in the text',
    'document-remnant',
    changed(
      withProse('9', report[0] ?? '', 'Sivu 3/7', report[1] ?? ''),
      withProse('9', report[0] ?? '', '4 (8)', report[1] ?? ''),
      withProse('9', report[0] ?? '', '- 5 -', report[1] ?? ''),
      withProse('9', report[0] ?? '', 'Kajaanin kaupunki Loppuraportti 5(12)', report[1] ?? ''),
    ),
  ),
  blind(
    '3',
    'marks of a draft',
    'document-remnant placeholder-text',
    says('3', 'LUONNOS 12.1.2019', 'Versio 0.3', 'Luonnos, ei julkaistavaksi'),
  ),
  blind(
    '3',
    'notes of people to each other',
    'placeholder-text document-remnant',
    says(
      '3',
      'HUOM! Satu tarkistaa vielä luvut.',
      '(tarkista tämä vielä)',
      'Poista tämä kappale ennen lähettämistä.',
      'tämä pitää vielä täydentää',
    ),
  ),
  blind('9', 'an English paragraph', 'other-language', says('9', english)),
  blind('3', 'an English or Swedish paragraph', 'other-language', says('3', english, swedish)),
  blind('3', 'the whole section in another language', 'other-language', writes('3', english, swedish)),
  blind(
    '4.1',
    'the whole section in another language',
    'other-language',
    writes(
      '4.1',
      'Long-term unemployed residents and young people without a vocational degree who need support to find work.',
      'Invånare som har varit arbetslösa i över ett år och unga som saknar yrkesexamen.',
    ),
  ),
  blind(
    '3',
    'machine text of an assistant',
    'document-remnant placeholder-text',
    says('3', 'Tässä on tiivistetty versio tekstistä:', 'Toki! Tässä on ehdotus hankkeen kuvaukseksi.'),
  ),
];

/** Text that stands twice. */
export const repeated: readonly BlindKind[] = [
  blind(
    '9',
    'the report is the plan',
    'copied-section',
    changed(
      withProse('9', ...summary),
      withProse('9', ...summary.slice(0, 2)),
      withProse('9', ...summary, 'Hanke onnistui.'),
    ),
  ),
  blind('4.2', 'the same as 4.1', 'copied-section', changed(withProse('4.2', ...(endedProject.prose['4.1'] ?? [])))),
  blind(
    '4.1',
    'the same as 3',
    'copied-section',
    changed(withProse('4.1', ...summary), withProse('4.1', summary[0] ?? '')),
  ),
  blind('3', 'a paragraph twice', 'repeated-paragraph', says('3', summary[0] ?? '', summary[1] ?? '')),
  blind('9', 'a paragraph twice', 'repeated-paragraph', says('9', report[0] ?? '', report[1] ?? '')),
  blind(
    '4.1',
    'a paragraph twice',
    'repeated-paragraph repeated-words',
    changed(
      withProse('4.1', 'Yli vuoden työttöminä olleet kajaanilaiset.', 'Yli vuoden työttöminä olleet kajaanilaiset.'),
    ),
  ),
  ...['3', '4.1', '9'].map((section) =>
    blind(
      section,
      'a word twice',
      'repeated-words',
      says(
        section,
        'Hankkeen hankkeen aikana laaditaan opas.',
        'Tärkeää on, että että tuki jatkuu.',
        'Osallistujat saavat tukea tukea jakson ajan.',
      ),
    ),
  ),
  blind(
    '9',
    'a sentence twice',
    'repeated-words',
    says(
      '9',
      'Opas valmistui keväällä. Opas valmistui keväällä.',
      'Yritykset olivat tyytyväisiä valmentajan käynteihin. Yritykset olivat tyytyväisiä valmentajan käynteihin. Jaksot jatkuvat.',
    ),
  ),
  blind(
    '4.1',
    'a list item twice',
    'repeated-words',
    changed(
      withProse(
        '4.1',
        'Kohderyhmät:\n- pitkään työttöminä olleet\n- nuoret ilman tutkintoa\n- pitkään työttöminä olleet',
      ),
      withProse('4.2', '- työnantajat\n- perheet\n- työnantajat'),
    ),
  ),
  blindIn(
    jointProject,
    '9',
    'the report is the plan, of a joint project',
    'copied-section',
    withProse('9', ...(jointProject.prose['3'] ?? [])),
  ),
];

/** What must not be published. */
export const personal: readonly BlindKind[] = [
  ...['3', '9'].map((section) =>
    blind(
      section,
      'a personal identity code',
      'personal-identity-code',
      says(section, 'Osallistuja 131052-308T aloitti jakson.', 'Palkkaus: 131052–308T'),
    ),
  ),
  blind(
    '9',
    'a phone with a name',
    'personal-data',
    says(
      '9',
      'Lisätietoja antaa Maija Virtamo, puh. 048 615 2255.',
      'Yhteyshenkilö: Maija Virtamo, p. 0481234567',
      'Kysy lisää: Pekka Leinola (048-7654321).',
    ),
  ),
  blind(
    '9',
    'a mail address',
    'personal-data',
    says(
      '9',
      'Lisätietoja: maija.virtamo@kajaani.example.fi',
      'Oppaan saa osoitteesta pekka.leinola(at)kajaani.example.fi.',
      'Ota yhteyttä maija.virtamo [at] kajaani.example.fi',
    ),
  ),
  blind(
    '3',
    'a bank account',
    'personal-data',
    says('3', 'Osallistumismaksu tilille FI21 1234 5600 0007 85.', 'Tilinumero FI2112345600000785'),
  ),
  blind('9', "a participant's health", '', says('9', 'Osallistuja M.V. sairasti masennusta jakson aikana.')),
];
