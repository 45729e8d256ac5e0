import type { Text } from './message.ts';

/** What belongs in each field and in which form, by the field's id. `So` marks literal text. Source: published descriptions. */
export const fieldGuidance = {
  projectCode: {
    fi: 'Kirjain ja viisi numeroa, esimerkiksi `S22535`. S = Euroopan sosiaalirahasto, A = Euroopan aluekehitysrahasto. Koodi yksilöi hankkeen kaikissa palveluissa.',
    sv: 'En bokstav och fem siffror, till exempel `S22535`. S = Europeiska socialfonden, A = Europeiska regionala utvecklingsfonden. Koden identifierar projektet i alla tjänster.',
    en: 'A letter and five digits, such as `S22535`. S = European Social Fund, A = European Regional Development Fund. The code identifies the project in every service.',
  },
  projectName: {
    fi: 'Hankkeen koko nimi sellaisena kuin se on hakemuksessa ja päätöksessä.',
    sv: 'Projektets fullständiga namn, så som det står i ansökan och beslutet.',
    en: 'The project’s full name as in the application and the funding decision.',
  },
  priorityAxis: {
    fi: 'Toimintalinjan numero, piste ja nimi: `3. Työllisyys ja työvoiman liikkuvuus`. ESR-hankkeen toimintalinja on 3, 4, 5 tai 9.',
    sv: 'Insatsområdets nummer, punkt och namn: `3. Työllisyys ja työvoiman liikkuvuus`. Ett ESF-projekt hör till insatsområde 3, 4, 5 eller 9.',
    en: 'Number, full stop and name of the priority axis: `3. Työllisyys ja työvoiman liikkuvuus`. An ESF project belongs to axis 3, 4, 5 or 9.',
  },
  specificObjective: {
    fi: 'Erityistavoitteen numero, piste ja nimi: `9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen`. Tavoitteen on kuuluttava ylempänä annettuun toimintalinjaan.',
    sv: 'Det särskilda målets nummer, punkt och namn: `9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen`. Målet ska höra till insatsområdet ovanför.',
    en: 'Number, full stop and name of the specific objective: `9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen`. It must belong to the priority axis given above.',
  },
  period: {
    fi: 'Muodossa `Alkaa 1.6.2020 ja päättyy 30.6.2021`: päivät ilman etunollia, vuosi nelinumeroisena. Hankkeita toteutettiin 1.1.2014–31.12.2023.',
    sv: 'I formen `Alkaa 1.6.2020 ja päättyy 30.6.2021`: datum utan inledande nollor, årtalet med fyra siffror. Projekten genomfördes 1.1.2014–31.12.2023.',
    en: 'As `Alkaa 1.6.2020 ja päättyy 30.6.2021` (“begins … and ends …”): dates without leading zeros, the year in four digits. Projects were carried out from 1.1.2014 to 31.12.2023.',
  },
  state: {
    fi: '`Toiminnassa` tai `Toiminta päättynyt`. Päättyneeltä hankkeelta vaaditaan myös toteutuneet luvut ja loppuraportin tiivistelmä.',
    sv: '`Toiminnassa` (pågår) eller `Toiminta päättynyt` (avslutat). Av ett avslutat projekt krävs också utfallen och sammanfattningen av slutrapporten.',
    en: '`Toiminnassa` (running) or `Toiminta päättynyt` (ended). An ended project also needs the realised figures and the summary of the final report.',
  },
  authority: {
    fi: 'Rahoituksen myöntänyt viranomainen. ESR-hankkeessa Etelä-Savon, Hämeen, Keski-Suomen tai Pohjois-Pohjanmaan ELY-keskus koko nimellään tai Sosiaali- ja terveysministeriö. Sen ei tarvitse sijaita hankkeen alueella.',
    sv: 'Myndigheten som beviljat finansieringen. För ESF-projekt NTM-centralen i Södra Savolax, Tavastland, Mellersta Finland eller Norra Österbotten (med fullständigt finskt namn) eller social- och hälsovårdsministeriet. Den behöver inte finnas i projektets område.',
    en: 'The authority that granted the funding. For ESF projects the ELY Centre of Etelä-Savo, Häme, Keski-Suomi or Pohjois-Pohjanmaa, by its full Finnish name, or the Ministry of Social Affairs and Health. It need not be in the project’s area.',
  },
  applicantName: {
    fi: 'Hakijaorganisaation nimi sellaisena kuin se on rekisterissä.',
    sv: 'Den sökande organisationens namn så som det står i registret.',
    en: 'The applicant organisation’s name as registered.',
  },
  organisationType: {
    fi: 'Organisaation laji, esimerkiksi `Kunta`, `Kansalaisjärjestö` tai `Ammattikorkeakoulu`. Luettelo on avoin.',
    sv: 'Typ av organisation, till exempel `Kunta` (kommun), `Kansalaisjärjestö` (medborgarorganisation) eller `Ammattikorkeakoulu` (yrkeshögskola). Listan är öppen.',
    en: 'The kind of organisation, such as `Kunta` (municipality), `Kansalaisjärjestö` (NGO) or `Ammattikorkeakoulu` (university of applied sciences). The list is open.',
  },
  businessId: {
    fi: 'Seitsemän numeroa, yhdysmerkki ja tarkistusnumero: `1234567-1`. Tunnuksen voi tarkistaa YTJ-palvelusta (ytj.fi).',
    sv: 'Sju siffror, bindestreck och en kontrollsiffra: `1234567-1`. Numret kan kontrolleras i FODS (ytj.fi).',
    en: 'Seven digits, a hyphen and a check digit: `1234567-1`. IDs can be looked up in the Business Information System (ytj.fi).',
  },
  streetAddress: {
    fi: 'Katuosoite tai postilokero.',
    sv: 'Gatuadress eller postbox.',
    en: 'Street address or post office box.',
  },
  phone: {
    fi: 'Organisaation puhelinnumero. Ryhmittely on vapaa, ja suluissa voi olla selite: `029 450 5000 (vaihde)`.',
    sv: 'Organisationens telefonnummer. Grupperingen är fri, och en förklaring kan stå inom parentes: `029 450 5000 (vaihde)`.',
    en: 'The organisation’s phone number, grouped as you like; a note may follow in parentheses: `029 450 5000 (vaihde)`.',
  },
  postalCode: {
    fi: 'Viisi numeroa, esimerkiksi `90100`.',
    sv: 'Fem siffror, till exempel `90100`.',
    en: 'Five digits, such as `90100`.',
  },
  town: {
    fi: 'Postinumeroa vastaava postitoimipaikka. Suurasiakkaan postinumerossa se on organisaation nimi.',
    sv: 'Postorten som hör till postnumret. Vid en storkunds postnummer är det organisationens namn.',
    en: 'The town of the postal code. At a large customer’s own code it is the organisation’s name.',
  },
  website: {
    fi: 'Organisaation tai hankkeen verkko-osoite: `http://www.example.fi`. Tieto on vapaaehtoinen.',
    sv: 'Organisationens eller projektets webbadress: `http://www.example.fi`. Uppgiften är frivillig.',
    en: 'The web address of organisation or project: `http://www.example.fi`. Optional.',
  },
  contactName: {
    fi: 'Hankkeen yhteyshenkilön nimi. Suku- ja etunimen järjestys on vapaa.',
    sv: 'Namnet på projektets kontaktperson. Ordningen mellan för- och efternamn är fri.',
    en: 'The name of the project’s contact person, in any order.',
  },
  contactPosition: {
    fi: 'Yhteyshenkilön tehtävänimike hakijaorganisaatiossa.',
    sv: 'Kontaktpersonens befattning i den sökande organisationen.',
    en: 'The contact person’s position at the applicant.',
  },
  contactEmail: {
    fi: 'Sähköpostiosoite, jossa @-merkin tilalla on `(at)`: `etunimi.sukunimi(at)example.fi`. Palvelu tulostaa rivin nimen muodossa ”sähköpostisoite”; myös oikeinkirjoitettu muoto hyväksytään.',
    sv: 'E-postadress med `(at)` i stället för @: `fornamn.efternamn(at)example.fi`. Tjänsten skriver ”sähköpostisoite”; den rättstavade formen godkänns också.',
    en: 'An e-mail address with `(at)` for @: `first.last(at)example.fi`. The service prints “sähköpostisoite”; the correctly spelt label is accepted too.',
  },
  contactPhone: {
    fi: 'Yhteyshenkilön puhelinnumero. Ryhmittely on vapaa.',
    sv: 'Kontaktpersonens telefonnummer. Grupperingen är fri.',
    en: 'The contact person’s phone number, grouped as you like.',
  },
  arrangement: {
    fi: 'Yksi kolmesta: `Vain yksi hakija`; `Hakijoita on useampi kuin yksi (yhteishanke)`, jolloin osatoteuttajat luetellaan alla; tai tuen siirto toiselle organisaatiolle.',
    sv: 'Ett av tre: `Vain yksi hakija` (en enda sökande); `Hakijoita on useampi kuin yksi (yhteishanke)` (samprojekt, delgenomförarna räknas upp nedanför); eller överföring av stödet till en annan organisation.',
    en: 'One of three: `Vain yksi hakija` (a single applicant); `Hakijoita on useampi kuin yksi (yhteishanke)` (a joint project, with its partners listed below); or transfer of support to another organisation.',
  },
  granted: {
    fi: 'Päätöksellä myönnetty EU- ja valtion rahoitus kokonaisina euroina: `312 471`. Enintään suunniteltu julkinen rahoitus yhteensä.',
    sv: 'EU:s och statens finansiering enligt beslutet, i hela euro: `312 471`. Högst den planerade offentliga finansieringen totalt.',
    en: 'EU and state funding as granted, in whole euros: `312 471`. At most the planned public total.',
  },
  realised: {
    fi: 'Maksettu EU- ja valtion rahoitus kokonaisina euroina. Enintään myönnetty määrä. Vaaditaan, kun hanke on päättynyt.',
    sv: 'Utbetald EU:s och statens finansiering i hela euro. Högst det beviljade beloppet. Krävs när projektet är avslutat.',
    en: 'EU and state funding as paid, in whole euros. At most what was granted. Required once the project has ended.',
  },
  plannedTotal: {
    fi: 'Koko suunniteltu julkinen rahoitus: EU ja valtio, kunnat ja muu julkinen raha. Yksityinen rahoitus ei ole mukana.',
    sv: 'All planerad offentlig finansiering: EU och staten, kommuner och annan offentlig finansiering. Privat finansiering ingår inte.',
    en: 'All planned public funding: EU and state, municipalities and other public money. Private funding is not included.',
  },
  realisedTotal: {
    fi: 'Koko toteutunut julkinen rahoitus. Tavallisesti enintään suunniteltu määrä. Vaaditaan, kun hanke on päättynyt.',
    sv: 'Utfallet av all offentlig finansiering. Vanligen högst det planerade beloppet. Krävs när projektet är avslutat.',
    en: 'All realised public funding. Usually at most what was planned. Required once the project has ended.',
  },
  regions: {
    fi: 'Maakunnat perusmuodossa ja pilkuin eroteltuina: `Lappi, Pohjois-Pohjanmaa`.',
    sv: 'Landskapen med finska namn i grundform, åtskilda med kommatecken: `Lappi, Pohjois-Pohjanmaa`.',
    en: 'The regions in the nominative, separated by commas: `Lappi, Pohjois-Pohjanmaa`.',
  },
  subregions: {
    fi: 'Seutukunnat genetiivissä ja pilkuin eroteltuina: `Oulun, Raahen, Itä-Lapin`.',
    sv: 'De ekonomiska regionerna med finska namn i genitiv, åtskilda med kommatecken: `Oulun, Raahen, Itä-Lapin`.',
    en: 'The subregions in the Finnish genitive, separated by commas: `Oulun, Raahen, Itä-Lapin`.',
  },
  municipalities: {
    fi: 'Kunnat perusmuodossa ja pilkuin eroteltuina: `Oulu, Raahe`. Myös hankkeen aikana päättyneet kunnat kelpaavat.',
    sv: 'Kommunerna med finska namn i grundform, åtskilda med kommatecken: `Oulu, Raahe`. Också kommuner som upphört under projektet duger.',
    en: 'The municipalities in the nominative, separated by commas: `Oulu, Raahe`. Those that ended during the project are fine too.',
  },
  planned: {
    fi: 'Hakemuksessa arvioitu määrä kokonaislukuna, vähintään 0.',
    sv: 'Antalet som uppskattades i ansökan, ett heltal från 0 uppåt.',
    en: 'The number estimated in the application: a whole number, 0 or more.',
  },
  realisedCount: {
    fi: 'Seurantatietojen mukaan toteutunut määrä kokonaislukuna, vähintään 0. Vaaditaan, kun hanke on päättynyt.',
    sv: 'Utfallet enligt uppföljningen, ett heltal från 0 uppåt. Krävs när projektet är avslutat.',
    en: 'The realised number according to monitoring: a whole number, 0 or more. Required once the project has ended.',
  },
  genderAnalysis: {
    fi: '`Kyllä` tai `Ei`: onko toimintaympäristöä tarkasteltu sukupuolten kannalta? Perustelu seuraaville riveille.',
    sv: '`Kyllä` (ja) eller `Ei` (nej): har verksamhetsmiljön analyserats ur könsperspektiv? Motiveringen på följande rader.',
    en: '`Kyllä` (yes) or `Ei` (no): was the operating environment analysed from a gender perspective? Reasons on the following lines.',
  },
  genderMainstreaming: {
    fi: '`Kyllä` tai `Ei`: otetaanko sukupuolet huomioon hankkeen toiminnassa? Perustelu seuraaville riveille.',
    sv: '`Kyllä` (ja) eller `Ei` (nej): beaktas könsperspektivet i projektets verksamhet? Motiveringen på följande rader.',
    en: '`Kyllä` (yes) or `Ei` (no): is gender taken into account in what the project does? Reasons on the following lines.',
  },
  genderObjective: {
    fi: '`Kyllä` tai `Ei`: onko tasa-arvon edistäminen hankkeen päätavoite? `Ei` on tavallinen vastaus, paitsi kun erityistavoite on 8.1. Perustelu seuraaville riveille.',
    sv: '`Kyllä` (ja) eller `Ei` (nej): är främjandet av jämställdhet projektets huvudmål? `Ei` är det vanliga svaret, utom när det särskilda målet är 8.1. Motiveringen på följande rader.',
    en: '`Kyllä` (yes) or `Ei` (no): is promoting gender equality the project’s main objective? `Ei` is the usual answer, except under objective 8.1. Reasons on the following lines.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is said of the three address lines of section 6 in place of the applicant's. */
export const siteAddressGuidance: Text = {
  fi: 'Toteutuspaikan osoite. Täytetään vain, jos hanke toteutetaan yhdessä paikassa; muuten rivi jää tyhjäksi.',
  sv: 'Genomförandeplatsens adress. Fylls i bara om projektet genomförs på en enda plats; annars är raden tom.',
  en: 'Address of the place of implementation. Filled in only when there is one single place; otherwise the line stays empty.',
};

/** What is said of the line "Osatoteuttajat" and of the partners under it. */
export const partnersGuidance: Text = {
  fi: 'Yksi osatoteuttaja rivillä: `Nimi, 1234567-1`. Nimen perässä voi olla yksikkö: `Opisto, Raahen yksikkö, 2222222-9`. Viimeisen pilkun jälkeen on aina Y-tunnus.',
  sv: 'En delgenomförare per rad: `Namn, 1234567-1`. En enhet kan följa på namnet: `Opisto, Raahen yksikkö, 2222222-9`. Efter det sista kommatecknet står alltid FO-numret.',
  en: 'One partner per line: `Name, 1234567-1`. A unit may follow the name: `Opisto, Raahen yksikkö, 2222222-9`. What follows the last comma is always the business ID.',
};

/** What is said of the line above the address of section 6. */
export const siteMarkerGuidance: Text = {
  fi: 'Tämän rivin alla on toteutuspaikan osoite kolmella rivillä. Rivit ovat usein tyhjiä.',
  sv: 'Under denna rad står genomförandeplatsens adress på tre rader. De är ofta tomma.',
  en: 'The address of the place of implementation follows this line, on three lines that are often empty.',
};

/** What is said of the title of a description. */
export const titleGuidance: Text = {
  fi: 'Kuvauksen otsikko. Se kertoo rahaston: ESR on Euroopan sosiaalirahasto, EAKR Euroopan aluekehitysrahasto.',
  sv: 'Beskrivningens rubrik. Den anger fonden: ESR är Europeiska socialfonden, EAKR Europeiska regionala utvecklingsfonden.',
  en: 'The title of the description. It tells the fund: ESR is the European Social Fund, EAKR the European Regional Development Fund.',
};

/** What is said of the banner above the title. */
export const bannerGuidance: Text = {
  fi: 'Rakennerahasto-ohjelman tunnus, jonka palvelu tulostaa jokaisen kuvauksen alkuun.',
  sv: 'Strukturfondsprogrammets emblem, som tjänsten skriver i början av varje beskrivning.',
  en: 'The emblem of the structural funds programme, which the service prints above every description.',
};
