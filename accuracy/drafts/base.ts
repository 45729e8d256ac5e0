import type { Draft } from './draft.ts';
import { all, withProse, withValues } from './draft.ts';

/** An invented project of a town that has ended: every figure, date and name of its prose agrees with the form's fields. */
export const endedProject: Draft = {
  banner: 'Euroopan unioni Vipuvoimaa EU:lta',
  title: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  values: {
    '1/Hankekoodi': 'S21987',
    '1/Hankkeen nimi': 'Pajapolku - reittejä työhön',
    '1/Toimintalinja': '3. Työllisyys ja työvoiman liikkuvuus',
    '1/Erityistavoite': '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
    '1/Suunnitelman mukainen toteutusaika': 'Alkaa 1.3.2019 ja päättyy 31.8.2021',
    '1/Toiminnan tila': 'Toiminta päättynyt',
    '1/Vastuuviranomainen': 'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
    '2/Hakijan virallinen nimi': 'Kajaanin kaupunki',
    '2/Organisaatiotyyppi': 'Kunta',
    '2/Y-tunnus': '8412030-8',
    '2/Jakeluosoite': 'Pohjolankatu 13',
    '2/Puhelinnumero': '048 615 2201',
    '2/Postinumero': '87100',
    '2/Postitoimipaikka': 'Kajaani',
    '2/WWW-osoite': 'http://www.pajapolku.example.fi',
    '2/Hankkeen yhteyshenkilön nimi': 'Harjunen Satu',
    '2/Yhteyshenkilön asema hakijaorganisaatiossa': 'Työllisyyspäällikkö',
    '2/Yhteyshenkilön sähköpostisoite': 'satu.harjunen(at)kajaani.example.fi',
    '2/Yhteyshenkilön puhelinnumero': '048 615 2244',
    '2/Hakijoiden lukumäärä tai tuen siirto -menettely': 'Vain yksi hakija',
    '5/Myönnetty EU- ja valtion rahoitus': '312 400',
    '5/Toteutunut EU- ja valtion rahoitus': '298 760',
    '5/Suunniteltu julkinen rahoitus yhteensä': '390 500',
    '5/Toteutunut julkinen rahoitus yhteensä': '373 450',
    '6/Maakunnat': 'Kainuu',
    '6/Seutukunnat': 'Kajaanin, Kehys-Kainuun',
    '6/Kunnat': 'Kajaani, Sotkamo, Paltamo, Kuhmo',
    '7.1/Suunniteltu': '12',
    '7.1/Toteutunut seurantatietojen mukaan': '14',
    '7.2/Suunniteltu': '60',
  },
  partners: [],
  prose: {
    '3': [
      'Pajapolku auttaa pitkään työttömänä olleita löytämään reitin työhön. Kaupungin työpajat ja alueen yritykset sopivat lyhyistä työjaksoista, joiden aikana osallistuja saa valmentajan tueksi.',
      'Tavoitteena on, että jokaisella osallistujalla on jakson jälkeen oma suunnitelma. Työjaksot kirjataan osaamistodistukseen, jonka työnantaja allekirjoittaa.',
      'Työpajojen ja yritysten yhteinen toimintatapa kuvataan oppaaksi, jota muutkin kunnat voivat käyttää.',
    ],
    '4.1': [
      'Kajaanin, Sotkamon, Paltamon ja Kuhmon asukkaat, jotka ovat olleet työttöminä yli vuoden. Mukaan kutsutaan myös alle 30-vuotiaita, joilta puuttuu ammatillinen tutkinto.',
    ],
    '4.2': ['Työnantajat, työpajojen ohjaajat sekä osallistujien perheet.'],
    '9': [
      'Hankkeessa rakennettiin työpajojen ja yritysten yhteinen tapa järjestää työjaksoja. Valmentaja kävi jakson aikana työpaikalla joka viikko, ja työnantajat pitivät tukea tärkeänä.',
      'Moni osallistuja sai jakson jälkeen työtä tai aloitti opinnot. Parhaiten onnistuttiin silloin, kun työtehtävät oli sovittu ennen jakson alkua.',
      'Opas on julkaistu kaupungin verkkosivuilla. Työjaksot jatkuvat kaupungin työllisyyspalvelujen omana toimintana.',
    ],
  },
  answers: [
    {
      answer: 'Kyllä',
      reasons: ['Työttömyyttä ja koulutusta tarkasteltiin sukupuolittain työvoimatilastojen avulla.'],
    },
    {
      answer: 'Kyllä',
      reasons: ['Työjaksoja tarjotaan kaikille aloille, eikä tehtäviä jaeta naisten ja miesten töihin.'],
    },
    { answer: 'Ei', reasons: ['Hankkeen päätavoite on pitkään työttöminä olleiden työllistyminen.'] },
  ],
  rows: {
    'Luonnonvarojen käytön kestävyys': {
      scores: '1 2',
      reasons: ['Pajoilla korjataan käytettyjä kalusteita uuteen käyttöön.'],
    },
    'Ilmastonmuutoksen aiheuttamien riskien vähentäminen': { scores: '0 0', reasons: [] },
    'Materiaalit ja jätteet': {
      scores: '2 3',
      reasons: ['Työpajat hyödyntävät ylijäämämateriaaleja ja lajittelevat jätteensä.'],
    },
    'Paikallisen elinkeinorakenteen kestävä kehittäminen': {
      scores: '4 5',
      reasons: ['Pienet yritykset saavat työntekijöitä ja tukea rekrytointiin.'],
    },
    'Liikkuminen ja logistiikka': {
      scores: '-1 0',
      reasons: ['Valmentajan käynnit työpaikoilla lisäävät ajoa jonkin verran.'],
    },
    'Hyvinvoinnin edistäminen': {
      scores: '7 8',
      reasons: ['Työ ja säännöllinen arki parantavat osallistujien hyvinvointia.'],
    },
    'Tasa-arvon edistäminen': {
      scores: '3 3',
      reasons: ['Naisille ja miehille tarjotaan samat mahdollisuudet kaikilla aloilla.'],
    },
    'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus': {
      scores: '5 6',
      reasons: ['Maahan muuttaneet osallistuvat jaksoille tulkin tukemina.'],
    },
  },
};

/** The same kind of project while it runs: no realised figures, no final report. */
export const runningProject: Draft = all(
  withValues({
    '1/Toiminnan tila': 'Toiminnassa',
    '5/Toteutunut EU- ja valtion rahoitus': '0',
    '5/Toteutunut julkinen rahoitus yhteensä': '0',
    '7.1/Toteutunut seurantatietojen mukaan': '0',
  }),
  (draft) => {
    const { '9': _, ...prose } = draft.prose;
    return { ...draft, prose };
  },
)(endedProject);

const joint = 'Hakijoita on useampi kuin yksi (yhteishanke)';

/** A joint project of an association and two partners. */
export const jointProject: Draft = {
  ...all(
    withValues({
      '1/Hankekoodi': 'S21754',
      '1/Hankkeen nimi': 'Naapuriapu verkossa',
      '1/Toimintalinja': '5. Sosiaalinen osallisuus ja köyhyyden torjunta',
      '1/Erityistavoite': '10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
      '2/Hakijan virallinen nimi': 'Saimaan Naapuriapu ry',
      '2/Organisaatiotyyppi': 'Kansalaisjärjestö',
      '2/Y-tunnus': '8412031-6',
      '2/Jakeluosoite': 'Vuorikatu 5 B',
      '2/Postinumero': '50100',
      '2/Postitoimipaikka': 'Mikkeli',
      '2/WWW-osoite': 'https://www.naapuriapu.example.fi',
      '2/Yhteyshenkilön sähköpostisoite': 'satu.harjunen(at)naapuriapu.example.fi',
      '2/Yhteyshenkilön asema hakijaorganisaatiossa': 'toiminnanjohtaja',
      '2/Hakijoiden lukumäärä tai tuen siirto -menettely': joint,
      '6/Maakunnat': 'Etelä-Savo',
      '6/Seutukunnat': 'Mikkelin',
      '6/Kunnat': 'Mikkeli, Kangasniemi',
      '7.1/Suunniteltu': '0',
      '7.1/Toteutunut seurantatietojen mukaan': '0',
    }),
    withProse(
      '3',
      'Naapuriapu kokoaa kylien vapaaehtoiset, joita yksin asuva voi pyytää avuksi verkossa tai puhelimella. Pyynnöt välittää koordinaattori, ja auttajat saavat koulutuksen.',
      'Samalla kylätaloille kootaan neuvontapisteet, joissa laitteiden käyttöä opetellaan rauhassa.',
    ),
    withProse('4.1', 'Yksin asuvat ikäihmiset ja työelämän ulkopuolella olevat aikuiset Mikkelissä ja Kangasniemellä.'),
    withProse('4.2', 'Kyläyhdistykset, omaiset ja kotihoidon työntekijät.'),
    withProse(
      '9',
      'Vapaaehtoiset koulutettiin kylätaloilla, ja pyyntöjä välitettiin arkisin. Neuvontapisteet jäävät kyläyhdistysten hoitoon.',
      'Apua pyydettiin eniten kaupassa käyntiin ja laitteiden käyttöön. Koordinaattorin työtä jatkaa yhdistys omin varoin.',
    ),
  )(endedProject),
  partners: [
    'Osatoteuttajat',
    'Kangasniemen Kylät ry, 8412032-4',
    'Etelä-Savon koulutus Oy, aikuiskoulutus, 8412033-2',
  ],
};
