import { jointProject } from '../drafts/base.ts';
import { withValues } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, blindIn, changed, printed, value } from './blind.ts';
import { layout } from './layout.ts';
import { numbers } from './numbers.ts';

/** Mistakes in section 1. */
const project: readonly BlindKind[] = [
  blind(
    '1',
    'a code of another shape',
    'project-code-format',
    value('1/Hankekoodi', 'S2198', 'S219877', '21987', 'S2l987', 'S-21987', 'Hanke S21987', 's 21987'),
  ),
  blind('1', 'a code of another fund', 'project-code-fund', value('1/Hankekoodi', 'A71987', 'A72001')),
  blind('1', 'a code of another period', 'project-code-period', value('1/Hankekoodi', 'S11987', 'S30123', 'S01234')),
  blind(
    '1',
    'an axis that is not there',
    'unknown-priority-axis',
    value('1/Toimintalinja', '13. Työllisyys ja työvoiman liikkuvuus', '0. Työllisyys'),
  ),
  blind(
    '1',
    'an axis of the other fund',
    'axis-fund objective-outside-axis',
    value(
      '1/Toimintalinja',
      '1. Pk-yritystoiminnan kilpailukyky',
      '2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen',
    ),
  ),
  blind(
    '1',
    'an objective of another axis',
    'objective-outside-axis',
    value(
      '1/Erityistavoite',
      '9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen',
      '10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    ),
  ),
  blind(
    '1',
    'an objective that is not there',
    'unknown-specific-objective',
    value('1/Erityistavoite', '6.3. Nuorten työllistyminen', '11.1. Nuorten työllistymisen edistäminen'),
  ),
  blind(
    '1',
    'number and wording of two objectives',
    'programme-wording',
    value('1/Erityistavoite', '6.1. Tuottavuuden ja työhyvinvoinnin parantaminen'),
    value('1/Toimintalinja', '3. Sosiaalinen osallisuus ja köyhyyden torjunta'),
  ),
  blind(
    '1',
    'a period that cannot be read',
    'period-format',
    value(
      '1/Suunnitelman mukainen toteutusaika',
      '1.3.2019 - 31.8.2021',
      '2019–2021',
      'Alkaa 1.3.2019',
      'Alkaa 1/3/2019 ja päättyy 31/8/2021',
      'Alkaa 1.3.19 ja päättyy 31.8.21',
      'Alkaa maaliskuussa 2019 ja päättyy elokuussa 2021',
    ),
  ),
  blind(
    '1',
    'a date that does not exist',
    'impossible-date',
    value(
      '1/Suunnitelman mukainen toteutusaika',
      'Alkaa 1.3.2019 ja päättyy 31.6.2021',
      'Alkaa 30.2.2019 ja päättyy 31.8.2021',
      'Alkaa 1.13.2019 ja päättyy 31.8.2021',
    ),
  ),
  blind(
    '1',
    'a period that ends before it starts',
    'period-reversed',
    value(
      '1/Suunnitelman mukainen toteutusaika',
      'Alkaa 31.8.2021 ja päättyy 1.3.2019',
      'Alkaa 1.3.2021 ja päättyy 31.8.2020',
    ),
  ),
  blind(
    '1',
    'a period outside the programme',
    'period-outside-programme',
    value(
      '1/Suunnitelman mukainen toteutusaika',
      'Alkaa 1.3.2012 ja päättyy 31.8.2021',
      'Alkaa 1.3.2019 ja päättyy 31.8.2025',
      'Alkaa 1.3.2029 ja päättyy 31.8.2031',
    ),
  ),
  blind(
    '1',
    'a state that is none',
    'unknown-state',
    value('1/Toiminnan tila', 'Päättynyt', 'Käynnissä', 'Keskeytetty', 'Toiminta päätynyt'),
  ),
  blind(
    '1',
    'an authority of the other fund',
    'authority-fund',
    value('1/Vastuuviranomainen', 'Kainuun liitto', 'Lapin liitto'),
  ),
  blind(
    '1',
    'an authority that is not one',
    'unknown-authority',
    value(
      '1/Vastuuviranomainen',
      'Kajaanin kaupunki',
      'ELY-keskus',
      'Opetushallitus',
      'Kainuun elinkeino-, liikenne- ja ympäristökeskus',
    ),
  ),
  blind(
    '1',
    'a field is empty',
    'empty-field',
    value('1/Hankkeen nimi', ''),
    value('1/Toimintalinja', ''),
    value('1/Vastuuviranomainen', ''),
  ),
  blind(
    '1',
    'a field is missing',
    'missing-field',
    printed([/Toimintalinja:[^\n]*\n\n/, ''], [/Hankkeen nimi:[^\n]*\n\n/, ''], [/Toiminnan tila:[^\n]*\n\n/, '']),
  ),
  blind(
    '1',
    'a placeholder for the name',
    'placeholder-text',
    value('1/Hankkeen nimi', 'xxx', 'Hankkeen nimi (työnimi)', 'TBD', 'Nimetään myöhemmin'),
  ),
  blind(
    '1',
    'a misspelt label',
    'misspelt-label',
    printed(
      ['Toimintalinja:', 'Toimintalinia:'],
      ['Hankkeen nimi:', 'Hankeen nimi:'],
      ['Vastuuviranomainen:', 'Vastuuviranomanen:'],
    ),
  ),
];

/** Mistakes in section 2. */
const applicant: readonly BlindKind[] = [
  blind(
    '2',
    'a wrong check digit',
    'business-id-check-digit',
    value('2/Y-tunnus', '8412030-7', '8421030-8', '8412031-8'),
  ),
  blind(
    '2',
    'a Y-tunnus of another shape',
    'business-id-format',
    value('2/Y-tunnus', '84120308', 'FI84120308', '8412030–8', '841203-8', '8412030 - 8'),
  ),
  blind(
    '2',
    'a postal code of another shape',
    'postal-code-format swapped-values',
    value('2/Postinumero', '8710', 'FI-87100', '87 100', '871000', 'Kajaani'),
  ),
  blind('2', 'a postal code that is none', 'postal-code-unknown', value('2/Postinumero', '99999', '87999')),
  blind('2', 'code and town disagree', 'postal-code-town', value('2/Postitoimipaikka', 'Oulu', 'Kuopio')),
  blind(
    '2',
    'a phone that cannot be',
    'phone-format swapped-values',
    value('2/Puhelinnumero', '048', 'ei puhelinta', '048 615 22O1', 'www.kajaani.example.fi', '12'),
  ),
  blind(
    '2',
    'a mail address that cannot be',
    'email-format',
    value(
      '2/Yhteyshenkilön sähköpostisoite',
      'satu.harjunen',
      'satu.harjunen(at)kajaani',
      'satu harjunen(at)kajaani.example.fi',
      'satu.harjunen(at)kajaani,example.fi',
      'satu.harjunen(at)kajaani.example.fii',
      'satu.harjunen(ät)kajaani.example.fi',
    ),
  ),
  blind(
    '2',
    'a web address that cannot be',
    'url-format',
    value(
      '2/WWW-osoite',
      'http//www.pajapolku.example.fi',
      'ww.pajapolku.example.fi',
      'http:/www.pajapolku.example.fi',
      'pajapolku',
      'htttp://www.pajapolku.example.fi',
    ),
  ),
  blind(
    '2',
    'an organisation type that contradicts the name',
    'organisation-type-differs',
    value('2/Organisaatiotyyppi', 'Yliopisto', 'Säätiö', 'Mikroyritys'),
  ),
  blind(
    '2',
    'an organisation type that is none',
    'unknown-organisation-type',
    value('2/Organisaatiotyyppi', 'Kaupunki', 'Julkinen', 'Kunnta'),
  ),
  blind(
    '2',
    'an arrangement that is none',
    'unknown-applicant-arrangement',
    value('2/Hakijoiden lukumäärä tai tuen siirto -menettely', '1', 'Yksi', 'Kaksi hakijaa', 'Ei'),
  ),
  blind(
    '2',
    'the contact is the position',
    'swapped-values',
    changed(
      withValues({
        '2/Hankkeen yhteyshenkilön nimi': 'Työllisyyspäällikkö',
        '2/Yhteyshenkilön asema hakijaorganisaatiossa': 'Harjunen Satu',
      }),
      withValues({ '2/Postinumero': 'Kajaani', '2/Postitoimipaikka': '87100' }),
      withValues({ '2/Puhelinnumero': '8412030-8', '2/Y-tunnus': '048 615 2201' }),
    ),
  ),
  blind(
    '2',
    'a value of another field',
    'swapped-values phone-format email-format',
    value('2/Yhteyshenkilön asema hakijaorganisaatiossa', '048 615 2244', 'satu.harjunen(at)kajaani.example.fi'),
    value('2/Jakeluosoite', '87100 Kajaani'),
    value('2/Hakijan virallinen nimi', 'Pohjolankatu 13'),
  ),
  blind(
    '2',
    "another person's mail",
    'contact-mail-differs',
    value(
      '2/Yhteyshenkilön sähköpostisoite',
      'pekka.leinola(at)kajaani.example.fi',
      'maija.virtamo(at)kajaani.example.fi',
    ),
  ),
  blind(
    '2',
    'an applicant that is none',
    'applicant-name-suspect',
    value('2/Hakijan virallinen nimi', 'Pajapolku - reittejä työhön', 'Harjunen Satu', 'Hakija', '-'),
  ),
  blind(
    '2',
    'a field is empty',
    'empty-field',
    value('2/Y-tunnus', ''),
    value('2/Jakeluosoite', ''),
    value('2/Hankkeen yhteyshenkilön nimi', ''),
  ),
  blind(
    '2',
    'a field is missing',
    'missing-field',
    printed([/Y-tunnus:[^\n]*\n\n/, ''], [/Jakeluosoite:[^\n]*\n\n/, ''], [/Organisaatiotyyppi:[^\n]*\n\n/, '']),
  ),
  blind(
    '2',
    'a field twice',
    'duplicate-field',
    printed([/(Y-tunnus:[^\n]*\n\n)/, 'Y-tunnus: 8412030-8\n\nY-tunnus: 8412031-6\n\n']),
  ),
  blind(
    '2',
    'partners under one applicant',
    'partners-without-joint-project',
    changed((draft) => ({ ...draft, partners: ['Osatoteuttajat', 'Kuhmon Pajat ry, 8412032-4'] })),
  ),
  blindIn(jointProject, '2', 'a joint project without partners', 'joint-project-without-partners', (draft) => ({
    ...draft,
    partners: [],
  })),
  blindIn(
    jointProject,
    '2',
    'a partner twice, or the applicant',
    'duplicate-partner',
    (draft) => ({ ...draft, partners: [...draft.partners, 'Kangasniemen Kylät, 8412032-4'] }),
    (draft) => ({ ...draft, partners: [...draft.partners, 'Saimaan Naapuriapu, 8412031-6'] }),
  ),
  blindIn(
    jointProject,
    '2',
    "a partner's number is wrong",
    'business-id-check-digit business-id-format partner-format',
    (draft) => ({ ...draft, partners: ['Osatoteuttajat', 'Kangasniemen Kylät ry, 8412032-5'] }),
    (draft) => ({ ...draft, partners: ['Osatoteuttajat', 'Kangasniemen Kylät ry, 84120324'] }),
    (draft) => ({ ...draft, partners: ['Osatoteuttajat', 'Kangasniemen Kylät ry'] }),
    (draft) => ({ ...draft, partners: ['Osatoteuttajat', '8412032-4 Kangasniemen Kylät ry'] }),
  ),
];

/** Mistakes in fields and in the form of the text. */
export const blindFields: readonly BlindKind[] = [...project, ...applicant, ...numbers, ...layout];
