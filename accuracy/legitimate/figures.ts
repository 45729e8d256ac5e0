import { endedProject } from '../drafts/base.ts';
import type { Variation } from './variation.ts';
import { answers, rows, together, values } from './variation.ts';

const granted = '5/Myönnetty EU- ja valtion rahoitus';
const realised = '5/Toteutunut EU- ja valtion rahoitus';
const planned = '5/Suunniteltu julkinen rahoitus yhteensä';
const total = '5/Toteutunut julkinen rahoitus yhteensä';

/** The four amounts in the form's order: granted, realised, planned total, realised total. */
function amounts(...each: readonly string[]): readonly Variation[] {
  return together(
    'amounts',
    ...each
      .map((line) => line.split('|'))
      .map(([a = '', b = '', c = '', d = '']) => ({ [granted]: a, [realised]: b, [planned]: c, [total]: d })),
  );
}

/** Lists of places that agree. */
const places = [
  ['Kainuu', 'Kajaanin', 'Kajaani'],
  ['Kainuu, Lappi', 'Kajaanin, Rovaniemen', 'Kajaani, Rovaniemi'],
  ['Lappi, Kainuu', 'Itä-Lapin, Kehys-Kainuun', 'Kemijärvi, Kuhmo, Salla'],
  ['Pohjanmaa', 'Vaasan, Pietarsaaren seudun', 'Vaasa, Mustasaari, Pietarsaari'],
  ['Uusimaa', 'Helsingin', 'Helsinki, Espoo, Vantaa, Kauniainen'],
  ['Kymenlaakso', 'Kotkan-Haminan, Kouvolan', 'Kotka, Hamina, Kouvola'],
  ['Varsinais-Suomi', 'Turun, Åboland-Turunmaan', 'Turku, Parainen, Kemiönsaari'],
  ['Pohjois-Pohjanmaa', 'Oulun, Nivala-Haapajärven', 'Oulu, Nivala'],
] as const;

const waste = 'Materiaalit ja jätteet';
const wellbeing = 'Hyvinvoinnin edistäminen';
const climate = 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen';

const scoreVariations: readonly Variation[] = [
  ...rows(
    'scores and reasons',
    climate,
    '0 0 | Ei vaikutusta.',
    '0 0 | Ei merkittävää vaikutusta.',
    '0 0 | ei merkittävää vaikutusta',
    '0 0 | Hankkeella ei ole merkittäviä vaikutuksia.',
    '0 0 | -',
    '0 0 | Neutraali.',
    '0 0 | Ei relevantti',
    '0 0 | Ei arvioida.',
  ),
  ...rows(
    'scores and reasons',
    climate,
    '2 3 | Etäyhteydet.',
    '2 3 | Kierrätys',
    '0 3 | Ei suoraa vaikutusta, mutta välillisesti matkustaminen vähenee.',
    '0 2 | Hankkeella ei ole välitöntä vaikutusta. Välillisesti opitut taidot vähentävät matkoja.',
    '3 0 | Matkat vähenevät heti. Ei välillistä vaikutusta.',
    '1 1 | Vaikutus on vähäinen.',
    '1 2 | Vaikutukset ovat pieniä mutta myönteisiä.',
  ),
  ...rows(
    'scores and reasons',
    climate,
    '-1 -2 | Matkustaminen lisää päästöjä.',
    '-2 0 | Laitteiden valmistus kuluttaa luonnonvaroja.',
    '−1 −2 | Matkat lisääntyvät.',
    '–1 0 | Ajo lisääntyy hieman.',
    '-1 3 | Matkustaminen lisää aluksi päästöjä, mutta etätyö vähentää niitä myöhemmin.',
    '-1 0 | Kielteinen vaikutus pyritään pitämään pienenä etäkokouksin.',
  ),
  ...rows(
    'scores and reasons',
    waste,
    '3 3 | Jätteen määrä ei lisäänny, vaan vähenee.',
    '2 2 | Ei tulosteta turhaan.',
    '1 1 | Ks. Luonnonvarojen käytön kestävyys: samat pajat kierrättävät myös pakkaukset.',
    '4 4 | Hanke ei tuota jätettä, koska pajat käyttävät ylijäämää.',
    '3  4 | Pakkaukset kierrätetään.',
    '+3 +4 | Pakkaukset kierrätetään.',
    '03 04 | Pakkaukset kierrätetään.',
  ),
  ...rows(
    'scores and reasons',
    wellbeing,
    '10 10 | Arki sujuu.',
    '8 9 | Osallistujat voivat paremmin. | Myös perheet hyötyvät.',
    '7 8 | Hyvinvoinnin vaikutukset näkyvät 1) arjessa 2) työssä ja 3) opinnoissa 2 3',
    '7 8 | Lähde: THL, Kouluterveyskysely 2019: 7',
    '7 8 | osallisuus kasvaa, yksinäisyys vähenee',
    '7 8 | Työ parantaa hyvinvointia, eikä kukaan jää yksin.',
  ),
  { group: 'scores and reasons', change: (draft) => ({ ...draft, rows: {} }) },
  {
    group: 'scores and reasons',
    change: (draft) => ({
      ...draft,
      rows: Object.fromEntries(
        Object.keys(endedProject.rows).map((name) => [
          name,
          { scores: '0 0', reasons: ['Ei merkittävää vaikutusta.'] },
        ]),
      ),
    }),
  },
  {
    group: 'scores and reasons',
    change: (draft) => ({
      ...draft,
      rows: Object.fromEntries(
        Object.keys(endedProject.rows).map((name) => [name, { scores: '0 0', reasons: ['ei vaikutusta'] }]),
      ),
    }),
  },
];

const answerVariations: readonly Variation[] = [
  ...answers(
    'answers and reasons',
    0,
    'Ei | Analyysia ei tehty.',
    'Ei | Hanke koskee kaikkia asukkaita.',
    'Ei | Erillistä analyysia ei ole tehty, mutta tilastot tunnetaan.',
    'Kyllä | Analyysi tehtiin.',
    'Kyllä | Tilastojen mukaan miehistä on työttömänä 14 % ja naisista 9 %.',
    'Kyllä | Aineistosta ei löytynyt eroja sukupuolten välillä.',
    'Kyllä | Analyysi osoitti, ettei naisilla ja miehillä ole samoja mahdollisuuksia.',
    'Kyllä | Toimialaa ei ole aiemmin analysoitu, joten analyysi tehtiin nyt.',
  ),
  ...answers(
    'answers and reasons',
    1,
    'Kyllä | Ryhmiin otetaan tasapuolisesti naisia ja miehiä.',
    'Kyllä | Sukupuoli ei vaikuta valintaan.',
    'Kyllä | Osallistujia ei jaotella sukupuolen mukaan.',
    'Ei | Toiminta on avointa kaikille.',
    'Ei | Hanke ei kohdistu erityisesti kumpaankaan sukupuoleen.',
    'Kyllä | Viestinnässä vältetään stereotypioita.',
    'Kyllä | Toiminnassa ei suosita kumpaakaan sukupuolta.',
  ),
  ...answers(
    'answers and reasons',
    2,
    'Ei | Tasa-arvo on läpileikkaava periaate.',
    'Ei | Päätavoite on työllisyys.',
    'Ei | Ei ole päätavoite.',
    'Ei | Tasa-arvon edistäminen on yksi hankkeen tavoitteista, mutta ei päätavoite.',
    'Ei | Tasa-arvon edistäminen ei ole tavoitteista ensimmäinen, mutta hanke edistää sitä.',
    'Ei | Hanke edistää tasa-arvoa välillisesti.',
    'Kyllä | Hanke purkaa alojen jakautumista naisten ja miesten töihin.',
  ),
];

/** Figures, places, scores and answers that are right. */
export const figureVariations: readonly Variation[] = [
  ...amounts(
    '312 400|312 400|312 400|312 400',
    '312 400|0|390 500|0',
    '312 400|150 000|390 500|187 500',
    '1 312 400|1 298 760|1 640 500|1 623 450',
    '312400|298760|390500|373450',
    '80 000|80 000|100 000|100 000',
    '99 999|99 998|124 999|124 998',
    '66 667|66 666|100 000|100 000',
    '312\u00a0400|298\u00a0760|390\u00a0500|373\u00a0450',
    '312\u202f400|298\u202f760|390\u202f500|373\u202f450',
    '312 400|298 760|624 000|600 000',
    '78 423|74 319|78 423|74 319',
    '312 400|290 000|390 500|362 501',
    '9 800|9 750|12 250|12 188',
    '312 400|298 761|390 500|373 449',
    '312 400|45 000|390 500|56 250',
  ),
  ...values('counts', '7.2/Suunniteltu', '60', '1', '1 200', '12000'),
  ...values('counts', '7.1/Suunniteltu', '0', '1', '120'),
  ...values('counts', '7.1/Toteutunut seurantatietojen mukaan', '0', '250'),
  ...together(
    'places',
    ...places.map(([regions, subregions, towns]) => ({
      '6/Maakunnat': regions,
      '6/Seutukunnat': subregions,
      '6/Kunnat': towns,
    })),
  ),
  ...together(
    'places',
    { '6/Jakeluosoite': 'Pohjolankatu 13', '6/Postinumero': '87100', '6/Postitoimipaikka': 'Kajaani' },
    { '6/Jakeluosoite': '-', '6/Postinumero': '-', '6/Postitoimipaikka': '-' },
  ),
  ...together(
    'periods',
    ...[
      'Alkaa 1.1.2014 ja päättyy 31.12.2023',
      'Alkaa 29.2.2020 ja päättyy 28.2.2022',
      'Alkaa 1.9.2016 ja päättyy 31.10.2016',
      'Alkaa 15.5.2018 ja päättyy 14.11.2020',
    ].map((period) => ({ '1/Suunnitelman mukainen toteutusaika': period })),
  ),
  ...scoreVariations,
  ...answerVariations,
];
