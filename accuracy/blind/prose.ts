import { endedProject, jointProject, runningProject } from '../drafts/base.ts';
import { adding, withProse } from '../drafts/draft.ts';
import type { BlindKind } from './blind.ts';
import { blind, blindIn, changed, says, writes } from './blind.ts';

const summary = endedProject.prose['3'] ?? [];
const report = endedProject.prose['9'] ?? [];
const english =
  'The project builds a shared way of working between workshops and local companies, so that people who have been unemployed for a long time can find a path to work.';
const swedish =
  'Projektet hjälper personer som länge har varit utan arbete att hitta en väg till arbetslivet, och företagen får stöd av en handledare under perioden.';

/** Dates and durations that differ from section 1. */
const periods: readonly BlindKind[] = [
  blind(
    '3',
    'the duration in years is another',
    'period-differs-in-prose',
    says(
      '3',
      'Hanke on nelivuotinen.',
      'Hankkeen kesto on neljä vuotta.',
      'Hanke kestää kaksi vuotta.',
      'Kyseessä on viisivuotinen hanke.',
    ),
  ),
  blind(
    '3',
    'the duration in months is another',
    'period-differs-in-prose',
    says(
      '3',
      'Hankkeen kesto on 18 kuukautta.',
      'Hanke toteutetaan 12 kuukauden aikana.',
      'Hankeaika on 24 kk.',
      'Hanke kestää 36 kuukautta.',
    ),
  ),
  blind(
    '3',
    'another start, by year',
    'period-differs-in-prose',
    says(
      '3',
      'Hanke käynnistyy vuonna 2017.',
      'Hanke alkaa vuoden 2020 alussa.',
      'Hanke käynnistetään tammikuussa 2018.',
      'Hankkeen toiminta alkaa 1.9.2019.',
    ),
  ),
  blind(
    '3',
    'another end',
    'period-differs-in-prose',
    says(
      '3',
      'Hanke päättyy vuonna 2023.',
      'Hanke päättyy 31.12.2022.',
      'Hanke jatkuu vuoden 2022 loppuun.',
      'Hanketta toteutetaan toukokuuhun 2020 saakka.',
    ),
  ),
  blind(
    '3',
    'another period in years',
    'period-differs-in-prose',
    says(
      '3',
      'Hanke toteutetaan vuosina 2017–2018.',
      'Hankkeen toteutusaika on 2020-2022.',
      'Hanke toteutetaan 2016 - 2018.',
      'Hankeaika: 2018–2019',
    ),
  ),
  blind(
    '3',
    'another period in dates',
    'period-differs-in-prose',
    says(
      '3',
      'Hanke toteutetaan 1.3.2018–31.8.2020.',
      'Toteutusaika: 1.1.2019-31.12.2021',
      'Hankkeen toteutusaika on 1.3.2019 - 31.8.2022.',
      'Hankkeen kesto: 1.3.2019–30.6.2021.',
    ),
  ),
  blind(
    '9',
    'another start',
    'period-differs-in-prose',
    says(
      '9',
      'Hanke alkoi elokuussa 2019.',
      'Hanke käynnistyi 1.1.2019.',
      'Hanke käynnistyi syksyllä 2020.',
      'Hankkeen toiminta aloitettiin vuonna 2018.',
    ),
  ),
  blind(
    '9',
    'another end',
    'period-differs-in-prose',
    says(
      '9',
      'Hanke päättyi joulukuussa 2021.',
      'Hanke päättyi 31.12.2021.',
      'Hanke saatiin päätökseen keväällä 2022.',
      'Hankkeen toiminta päättyi vuonna 2020.',
    ),
  ),
  blind(
    '9',
    'another period',
    'period-differs-in-prose',
    says(
      '9',
      'Hanke toteutettiin vuosina 2018–2020.',
      'Hanke toteutettiin ajalla 1.3.2019–31.12.2021.',
      'Hankkeen toteutusaika oli 1.9.2018 – 31.8.2020.',
      'Pajapolku-hanke toimi vuosina 2016–2018.',
    ),
  ),
  blind(
    '9',
    'the duration is another',
    'period-differs-in-prose',
    says(
      '9',
      'Kaksivuotinen hanke päättyi suunnitellusti.',
      'Hanke kesti neljä vuotta.',
      'Hankkeen kesto oli 18 kuukautta.',
    ),
  ),
  blind(
    '9',
    'a date that does not exist',
    'impossible-range period-differs-in-prose',
    says('9', 'Loppuseminaari pidettiin 31.6.2021.', 'Hanke päättyi 31.9.2021.', 'Työpaja järjestettiin 30.2.2020.'),
  ),
  blind(
    '3',
    'a date that does not exist',
    'impossible-range period-differs-in-prose',
    says('3', 'Ensimmäinen työpaja on 31.4.2019.', 'Kartoitus on valmis 29.2.2021.'),
  ),
  blind(
    '9',
    'a future tense in the report of an ended project',
    '',
    says('9', 'Hankkeessa tullaan järjestämään työpajoja.', 'Osallistujia rekrytoidaan ensi syksynä.'),
  ),
];

/** Numbers of people and companies, and money. */
const figures: readonly BlindKind[] = [
  blind(
    '3',
    'another number of participants',
    'participants-differ-in-prose',
    says(
      '3',
      'Hankkeeseen osallistuu 85 henkilöä.',
      'Tavoitteena on tavoittaa 120 osallistujaa.',
      'Mukaan otetaan yhteensä 40 osallistujaa.',
      'Hankkeeseen osallistuu sata työtöntä.',
      'Osallistujatavoite on 90 henkilöä.',
    ),
  ),
  blind(
    '4.1',
    'another number of participants',
    'participants-differ-in-prose',
    says(
      '4.1',
      'Kohderyhmään kuuluu 85 henkilöä.',
      'Osallistujia on yhteensä 45.',
      'Kohderyhmän koko on noin 150 henkilöä.',
      'Hankkeeseen osallistuu yhteensä 200 työtöntä työnhakijaa.',
      'Hankkeen kohderyhmänä on 30 pitkäaikaistyötöntä.',
    ),
  ),
  blind(
    '4.1',
    'the groups add up to another number',
    'participants-differ-in-prose',
    says(
      '4.1',
      'Hankkeeseen osallistuu 50 työtöntä ja 30 nuorta, yhteensä 80 henkilöä.',
      'Osallistujat: 40 miestä ja 45 naista, yhteensä 85.',
    ),
  ),
  blind(
    '9',
    'as many took part as was not planned',
    '',
    says(
      '9',
      'Hankkeeseen osallistui 95 henkilöä.',
      'Hankkeessa oli mukana yhteensä 132 osallistujaa.',
      'Osallistujia oli kaikkiaan 41.',
      'Hankkeen toimintaan osallistui yhteensä 88 asiakasta.',
    ),
  ),
  blind(
    '3',
    'another number of companies',
    'companies-differ-in-prose',
    says(
      '3',
      'Hankkeeseen osallistuu 25 yritystä.',
      'Mukana on viisi yritystä.',
      'Tavoitteena on saada mukaan 30 yritystä.',
      'Hankkeessa on mukana yhteensä 8 alueen yritystä.',
    ),
  ),
  blind(
    '9',
    'another number of companies',
    'companies-differ-in-prose',
    says(
      '9',
      'Hankkeeseen osallistui 22 yritystä.',
      'Yrityksiä oli mukana kaikkiaan 9.',
      'Hankkeessa oli mukana kolme yritystä.',
      'Hankkeeseen osallistuneita yrityksiä oli 35.',
    ),
  ),
  blind(
    '4.1',
    'another number of companies',
    'companies-differ-in-prose',
    says('4.1', 'Hankkeeseen osallistuu 40 yritystä.', 'Hankkeen kohderyhmänä on 20 pk-yritystä.'),
  ),
  blind(
    '3',
    'another EU and state funding',
    'funding-differs-in-prose',
    says(
      '3',
      'EU- ja valtion rahoitus on 250 000 euroa.',
      'Hankkeen ESR-rahoitus on 412 300 euroa.',
      'Hankkeelle haetaan ESR-tukea 280 000 €.',
      'Hankkeelle on myönnetty EU:n ja valtion rahoitusta 321 400 euroa.',
    ),
  ),
  blind(
    '3',
    'another public total',
    'funding-differs-in-prose',
    says(
      '3',
      'Hankkeen julkinen rahoitus on yhteensä 450 000 euroa.',
      'Julkinen rahoitus yhteensä 395 000 €.',
      'Hankkeen julkinen kokonaisrahoitus on 0,5 miljoonaa euroa.',
    ),
  ),
  blind(
    '3',
    'a total budget below the public total',
    'funding-differs-in-prose',
    says('3', 'Hankkeen kokonaisbudjetti on 250 000 euroa.', 'Hankkeen kokonaiskustannukset ovat 300 000 euroa.'),
  ),
  blind(
    '9',
    'another funding',
    'funding-differs-in-prose',
    says(
      '9',
      'Hankkeelle myönnettiin ESR-rahoitusta 212 400 euroa.',
      'EU- ja valtion rahoitusta käytettiin 350 000 euroa.',
      'Hankkeen julkinen rahoitus toteutui 473 450 euron suuruisena.',
      'ELY-keskus myönsi hankkeelle 290 000 euroa.',
    ),
  ),
  blind(
    '3',
    'a percentage over a hundred',
    'impossible-range',
    says('3', 'Osallistujista 120 % saa työpaikan.', 'Tuki kattaa 110 prosenttia kustannuksista.'),
  ),
  blind(
    '9',
    'a percentage over a hundred',
    'impossible-range',
    says('9', 'Osallistujista 130 % oli tyytyväisiä.', 'Vastaajista 105 prosenttia suosittelisi hanketta.'),
  ),
  blind(
    '9',
    'shares that add up to more than a hundred',
    'impossible-range',
    says('9', 'Osallistujista 65 % oli naisia ja 45 % miehiä.', 'Naisia oli 70 % ja miehiä 40 %.'),
  ),
  blind(
    '9',
    'a part larger than its whole',
    'impossible-range',
    says(
      '9',
      'Osallistujista 75 sai työpaikan, kun osallistujia oli 60.',
      '60 osallistujasta 75 työllistyi.',
      '12 yrityksestä 15 rekrytoi osallistujan.',
    ),
  ),
  blind(
    '4.1',
    'ages the wrong way round',
    'impossible-range',
    says(
      '4.1',
      'Kohderyhmänä ovat 29–16-vuotiaat nuoret.',
      'Mukaan otetaan 65-18-vuotiaita.',
      'Nuoret (30–16 v.) ohjataan pajoille.',
    ),
  ),
  blind(
    '4.1',
    'ages that nobody has',
    'impossible-range',
    says('4.1', 'Kohderyhmänä ovat 18–640-vuotiaat.', 'Mukana on 160-vuotiaita.'),
  ),
  blind(
    '3',
    'years the wrong way round',
    'impossible-range period-differs-in-prose',
    says('3', 'Hanke toteutetaan vuosina 2021–2019.', 'Malli pilotoidaan vuosina 2021-2020.'),
  ),
];

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

/** Text that was not finished, was left behind, or says nothing. */
const unfinished: readonly BlindKind[] = [
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
const repeated: readonly BlindKind[] = [
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
const personal: readonly BlindKind[] = [
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
