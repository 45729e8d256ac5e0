import type { Text } from './message.ts';

/** What belongs in each section and in which form, by the section's id. `So` marks literal text. Source: published descriptions. */
export const sectionGuidance = {
  project: {
    fi: 'Hankkeen tunnistetiedot: koodi, nimi, toimintalinja, erityistavoite, toteutusaika, tila ja vastuuviranomainen. Jokainen tieto on omalla rivillään muodossa `Nimi: arvo`.',
    sv: 'Uppgifter som identifierar projektet: kod, namn, insatsområde, särskilt mål, genomförandetid, status och ansvarig myndighet. Varje uppgift står på en egen rad i formen `Namn: värde`.',
    en: 'What identifies the project: code, name, priority axis, specific objective, period, state and responsible authority. Each is on a line of its own, as `Name: value`.',
  },
  applicant: {
    fi: 'Hakijaorganisaation ja yhteyshenkilön tiedot, jokainen omalla rivillään. Yhteishankkeessa osatoteuttajat luetellaan lopuksi rivin `Osatoteuttajat` alla.',
    sv: 'Uppgifter om den sökande organisationen och kontaktpersonen, var och en på sin rad. I ett samprojekt räknas delgenomförarna upp sist, under raden `Osatoteuttajat`.',
    en: 'The applicant and its contact person, one per line. In a joint project the partners are listed at the end, under the line `Osatoteuttajat`.',
  },
  summary: {
    fi: 'Vapaata tekstiä: mitä hankkeessa suunniteltiin tehtävän, miksi ja mihin tuloksiin pyrittiin. Luettelot ja väliotsikot ovat tavallisia. Rinnakkaishankkeessa riittää lyhyt teksti ja viittaus toiseen hakemukseen.',
    sv: 'Fri text: vad projektet planerade att göra, varför och vilka resultat det siktade på. Listor och mellanrubriker är vanliga. I ett parallellprojekt räcker en kort text med hänvisning till den andra ansökan.',
    en: 'Free text: what the project planned to do, why, and with which results in mind. Lists and sub-headings are common. A parallel project may be brief and refer to the other application.',
  },
  targetGroups: {
    fi: 'Keitä hanke koskee. Varsinaiset kohderyhmät kuvataan osiossa 4.1 ja välilliset osiossa 4.2; tämän otsikon alla ei ole omaa tekstiä.',
    sv: 'Vilka projektet berör. De egentliga målgrupperna beskrivs i 4.1 och de indirekta i 4.2; rubriken har ingen egen text.',
    en: 'Whom the project concerns. The actual target groups are described in 4.1 and the indirect ones in 4.2; this heading has no text of its own.',
  },
  primaryTargets: {
    fi: 'Vapaata tekstiä: ketkä osallistuvat hankkeen toimintaan ja hyötyvät siitä itse.',
    sv: 'Fri text: vilka som deltar i projektets verksamhet och själva har nytta av den.',
    en: 'Free text: who takes part in the project and benefits from it directly.',
  },
  indirectTargets: {
    fi: 'Vapaata tekstiä: ketkä hyötyvät hankkeesta osallistumatta siihen, esimerkiksi läheiset, työnantajat tai muut palvelut.',
    sv: 'Fri text: vilka som har nytta av projektet utan att delta, till exempel anhöriga, arbetsgivare eller andra tjänster.',
    en: 'Free text: who benefits without taking part, such as families, employers or other services.',
  },
  funding: {
    fi: 'Neljä summaa kokonaisina euroina, tuhannet välilyönnillä erotettuina: `312 471`. Julkinen rahoitus yhteensä on EU- ja valtion rahoitus, kuntarahoitus ja muu julkinen rahoitus; yksityinen rahoitus ei ole mukana. Mikään toteutunut summa ei ylitä suunniteltua, eikä EU- ja valtion rahoitus julkista kokonaisrahoitusta.',
    sv: 'Fyra belopp i hela euro, med mellanslag mellan tusental: `312 471`. Den offentliga finansieringen totalt är EU:s och statens finansiering, kommunal finansiering och annan offentlig finansiering; privat finansiering ingår inte. Inget utfall är större än planen, och EU:s och statens finansiering inte större än den offentliga totalt.',
    en: 'Four amounts in whole euros, thousands separated by a space: `312 471`. The public total is EU and state, municipal and other public funding; private funding is not included. No realised amount exceeds its plan, and EU and state funding does not exceed the public total.',
  },
  area: {
    fi: 'Missä hanke toteutetaan: maakunnat, seutukunnat ja kunnat, kukin pilkuin eroteltuna luettelona. Jos hanke toteutetaan yhdessä paikassa, sen osoite on lopussa; muuten osoiterivit jäävät tyhjiksi.',
    sv: 'Var projektet genomförs: landskap, ekonomiska regioner och kommuner, var och en som en lista med kommatecken. Genomförs projektet på en enda plats står adressen sist; annars förblir adressraderna tomma.',
    en: 'Where the project takes place: regions, subregions and municipalities, each a comma-separated list. If there is one single place, its address follows; otherwise the address lines stay empty.',
  },
  indicators: {
    fi: 'Hakemuksessa arvioidut seurantaluvut. Palvelu tulostaa otsikon sanan muodossa ”seurantiedoista”, ja myös ”seurantatiedoista” hyväksytään.',
    sv: 'Uppföljningstal som uppskattades i ansökan. Tjänsten skriver ordet ”seurantiedoista” i rubriken; ”seurantatiedoista” godkänns också.',
    en: 'Indicators estimated in the application. The service prints “seurantiedoista” in the heading; “seurantatiedoista” is accepted too.',
  },
  companies: {
    fi: 'Kuinka monta yritystä hankkeeseen osallistuu: suunniteltu ja, kun hanke on päättynyt, toteutunut määrä kokonaislukuna. Nolla on kelpo arvo.',
    sv: 'Hur många företag som deltar: planerat antal och, när projektet är avslutat, utfallet, som heltal. Noll är ett giltigt värde.',
    en: 'How many companies take part: the planned number and, once the project has ended, the realised one, as whole numbers. Zero is a valid value.',
  },
  participants: {
    fi: 'Kuinka monen henkilön on suunniteltu osallistuvan hankkeeseen, kokonaislukuna. Osallistujaksi lasketaan henkilö, joka hyötyy hankkeen toimista suoraan. Saman luvun toistuessa tekstissä lukujen on hyvä täsmätä.',
    sv: 'Hur många personer som enligt planen deltar i projektet, som heltal. Deltagare är den som har direkt nytta av projektets åtgärder. Nämns antalet också i texten bör talen stämma överens.',
    en: 'How many people are planned to take part, as a whole number. A participant is someone who benefits directly from the project’s activities. Where the text mentions the number too, the two should agree.',
  },
  principles: {
    fi: 'EU-rahoituksen yhteiset periaatteet: sukupuolten tasa-arvo (8.1) ja kestävä kehitys (8.2). Tämän otsikon alla ei ole omaa tekstiä.',
    sv: 'De principer som gäller all EU-finansiering: jämställdhet (8.1) och hållbar utveckling (8.2). Rubriken har ingen egen text.',
    en: 'The principles common to all EU funding: gender equality (8.1) and sustainable development (8.2). This heading has no text of its own.',
  },
  genderEquality: {
    fi: 'Kolme kysymystä, joihin vastataan `Kyllä` tai `Ei`. Jokaisen vastauksen perustelu kirjoitetaan sitä seuraaville riveille.',
    sv: 'Tre frågor som besvaras med `Kyllä` (ja) eller `Ei` (nej). Motiveringen skrivs på raderna efter svaret.',
    en: 'Three questions, answered `Kyllä` (yes) or `Ei` (no). The reasons for each answer go on the lines after it.',
  },
  sustainability: {
    fi: 'Taulukko: kolme ryhmää, viisitoista riviä. Rivillä on nimi ja kaksi kokonaislukua väliltä −10…10: välitön ja välillinen vaikutus. Muu luku kuin 0 perustellaan rivin alla.',
    sv: 'En tabell med tre grupper och femton rader. En rad har ett namn och två heltal mellan −10 och 10: direkt och indirekt effekt. Andra tal än 0 motiveras under raden.',
    en: 'A table of three groups and fifteen rows. A row has a name and two whole numbers from −10 to 10: direct and indirect effect. Any number but 0 is explained under its row.',
  },
  finalReport: {
    fi: 'Vapaata tekstiä: mitä hankkeessa tehtiin ja mitä saatiin aikaan. Osio on kuvauksessa vain, kun hankkeen tila on `Toiminta päättynyt`.',
    sv: 'Fri text: vad projektet gjorde och åstadkom. Avsnittet finns bara när projektets status är `Toiminta päättynyt`.',
    en: 'Free text: what the project did and achieved. The section exists only when the state is `Toiminta päättynyt`.',
  },
} as const satisfies Readonly<Record<string, Text>>;
