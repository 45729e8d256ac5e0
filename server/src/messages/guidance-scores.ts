import type { Text } from './message.ts';

/** What each row of the table of section 8.2 asks, by the row's name. */
export const scoreRowGuidance: Readonly<Record<string, Text>> = {
  'Luonnonvarojen käytön kestävyys': {
    fi: 'Säästääkö hanke luonnonvaroja tai ohjaako se käyttämään niitä kestävästi?',
    sv: 'Sparar projektet naturresurser eller leder det till att de används hållbart?',
    en: 'Does the project save natural resources or lead to their sustainable use?',
  },
  'Ilmastonmuutoksen aiheuttamien riskien vähentäminen': {
    fi: 'Vähentääkö hanke ilmastonmuutoksesta johtuvia riskejä tai auttaako se varautumaan niihin?',
    sv: 'Minskar projektet riskerna med klimatförändringen eller hjälper det att förbereda sig på dem?',
    en: 'Does the project reduce the risks of climate change or help to prepare for them?',
  },
  'Kasvillisuus, eliöt ja luonnon monimuotoisuus': {
    fi: 'Miten hanke vaikuttaa kasveihin, eläimiin ja luonnon monimuotoisuuteen?',
    sv: 'Hur påverkar projektet växter, djur och den biologiska mångfalden?',
    en: 'How does the project affect plants, animals and biodiversity?',
  },
  'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)': {
    fi: 'Miten hanke vaikuttaa vesiin, maaperään ja ilmaan, ja vähentääkö se kasvihuonekaasuja?',
    sv: 'Hur påverkar projektet vatten, mark och luft, och minskar det växthusgaserna?',
    en: 'How does the project affect waters, soil and air, and does it reduce greenhouse gases?',
  },
  'Natura 2000 -ohjelman kohteet': {
    fi: 'Vaikuttaako hanke Natura 2000 -verkoston alueisiin?',
    sv: 'Påverkar projektet områden i nätverket Natura 2000?',
    en: 'Does the project affect sites of the Natura 2000 network?',
  },
  'Materiaalit ja jätteet': {
    fi: 'Vähentääkö hanke materiaalien kulutusta ja jätettä tai lisääkö se kierrätystä?',
    sv: 'Minskar projektet materialförbrukning och avfall eller ökar det återvinningen?',
    en: 'Does the project reduce the use of materials and waste, or increase recycling?',
  },
  'Uusiutuvien energialähteiden käyttö': {
    fi: 'Lisääkö hanke uusiutuvan energian käyttöä?',
    sv: 'Ökar projektet användningen av förnybar energi?',
    en: 'Does the project increase the use of renewable energy?',
  },
  'Paikallisen elinkeinorakenteen kestävä kehittäminen': {
    fi: 'Vahvistaako hanke alueen yrityksiä, työpaikkoja ja elinkeinoja pysyvästi?',
    sv: 'Stärker projektet varaktigt områdets företag, arbetsplatser och näringar?',
    en: 'Does the project lastingly strengthen local businesses, jobs and trades?',
  },
  'Aineettomien tuotteiden ja palvelujen kehittäminen': {
    fi: 'Kehittääkö hanke palveluja, osaamista tai muita aineettomia tuotteita?',
    sv: 'Utvecklar projektet tjänster, kunnande eller andra immateriella produkter?',
    en: 'Does the project develop services, skills or other intangible products?',
  },
  'Liikkuminen ja logistiikka': {
    fi: 'Vähentääkö hanke matkustamista ja kuljetuksia tai tekeekö se niistä kestävämpiä?',
    sv: 'Minskar projektet resor och transporter eller gör det dem mer hållbara?',
    en: 'Does the project reduce travel and transport, or make them more sustainable?',
  },
  'Hyvinvoinnin edistäminen': {
    fi: 'Parantaako hanke ihmisten terveyttä, toimintakykyä ja hyvinvointia?',
    sv: 'Förbättrar projektet människors hälsa, funktionsförmåga och välbefinnande?',
    en: 'Does the project improve people’s health, capacities and well-being?',
  },
  'Tasa-arvon edistäminen': {
    fi: 'Edistääkö hanke sukupuolten tasa-arvoa? Arvion on hyvä sopia yhteen osion 8.1 kanssa.',
    sv: 'Främjar projektet jämställdhet? Bedömningen bör stämma med svaren i 8.1.',
    en: 'Does the project promote gender equality? The score should agree with the answers in 8.1.',
  },
  'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus': {
    fi: 'Edistääkö hanke ihmisten yhdenvertaisuutta taustasta riippumatta?',
    sv: 'Främjar projektet likabehandling oberoende av bakgrund?',
    en: 'Does the project promote equal treatment whatever people’s background?',
  },
  Kulttuuriympäristö: {
    fi: 'Vaaliiko hanke rakennettua ympäristöä, maisemaa tai kulttuuriperintöä?',
    sv: 'Värnar projektet den byggda miljön, landskapet eller kulturarvet?',
    en: 'Does the project care for the built environment, landscape or cultural heritage?',
  },
  Ympäristöosaaminen: {
    fi: 'Lisääkö hanke tietoa ympäristöstä ja taitoa toimia sen hyväksi?',
    sv: 'Ökar projektet kunskapen om miljön och förmågan att handla för den?',
    en: 'Does the project increase knowledge of the environment and the skill to act for it?',
  },
};

/** The form of a row of the table. */
export const scoreRowForm: Text = {
  fi: 'Rivin nimen perässä on kaksi kokonaislukua väliltä −10…10: ensin välitön, sitten välillinen vaikutus. 0 tarkoittaa, ettei vaikutusta ole. Muu luku perustellaan seuraavilla riveillä.',
  sv: 'Efter radens namn står två heltal mellan −10 och 10: först direkt, sedan indirekt effekt. 0 betyder ingen effekt. Andra tal motiveras på följande rader.',
  en: 'Two whole numbers from −10 to 10 follow the row’s name: first the direct, then the indirect effect. 0 means no effect. Any other number is explained on the lines that follow.',
};

/** What the three groups of the table are, by name. */
export const scoreGroupGuidance: Readonly<Record<string, Text>> = {
  'Ekologinen kestävyys': {
    fi: 'Vaikutukset luontoon ja ilmastoon: viisi riviä.',
    sv: 'Effekter på natur och klimat: fem rader.',
    en: 'Effects on nature and climate: five rows.',
  },
  'Taloudellinen kestävyys': {
    fi: 'Vaikutukset materiaaleihin, energiaan, elinkeinoihin, palveluihin ja liikkumiseen: viisi riviä.',
    sv: 'Effekter på material, energi, näringar, tjänster och transporter: fem rader.',
    en: 'Effects on materials, energy, trades, services and transport: five rows.',
  },
  'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus': {
    fi: 'Vaikutukset ihmisiin, tasa-arvoon ja kulttuuriin: viisi riviä.',
    sv: 'Effekter på människor, jämställdhet och kultur: fem rader.',
    en: 'Effects on people, equality and culture: five rows.',
  },
};

/** What is said of the table's header line. */
export const scoreHeaderGuidance: Text = {
  fi: 'Taulukon otsikkorivi: rivien ensimmäinen luku on välitön ja toinen välillinen vaikutus. Tekstikopioissa sanat ovat usein yhdessä.',
  sv: 'Tabellens rubrikrad: radernas första tal är direkt och det andra indirekt effekt. I textkopior är orden ofta hopskrivna.',
  en: 'The header of the table: the first number of a row is the direct, the second the indirect effect. Text copies often glue the two words together.',
};
