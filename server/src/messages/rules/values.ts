import type { Text } from '../message.ts';

/** Wording of the rules in rules/values on codes, Y-tunnus, partners and fixed wordings. */
export const writeValue: Text = {
  fi: 'Kirjoita ”{value}”',
  sv: 'Skriv ”{value}”',
  en: 'Write “{value}”',
};

export const didYouMean: Text = {
  fi: 'Tarkoititko ”{value}”?',
  sv: 'Menade du ”{value}”?',
  en: 'Did you mean “{value}”?',
};

/** A problem and the question what was meant. */
export const withQuestion: Text = {
  fi: '{problem} {question}',
  sv: '{problem} {question}',
  en: '{problem} {question}',
};

export const projectCodeFormat: Text = {
  fi: 'Hankekoodi ”{value}” ei ole oikeaa muotoa: kirjain S, A, F tai J ja viisi numeroa, esimerkiksi S21234.',
  sv: 'Projektkoden ”{value}” har fel form: den ska ha bokstaven S, A, F eller J och fem siffror, till exempel S21234.',
  en: 'The project code “{value}” has the wrong form: it takes a letter S, A, F or J and five digits, such as S21234.',
};

export const projectCodeFund: Text = {
  fi: 'Hankekoodi {value} ei ole {fund}-hankkeen koodi: {fund}-hankkeen koodi alkaa kirjaimella {letter}, ja otsikon mukaan rahasto on {fund}. Korjaa koodi tai otsikko.',
  sv: 'Projektkoden {value} hör inte till ett {fund}-projekt: en sådan kod börjar med {letter}, och enligt titeln är fonden {fund}. Rätta koden eller titeln.',
  en: 'The project code {value} is not that of an {fund} project: such a code begins with {letter}, and the title says that the fund is {fund}. Correct the code or the title.',
};

/** The funds as each language abbreviates them. */
export const fundNames: Readonly<Record<'ESR' | 'EAKR', Text>> = {
  ESR: { fi: 'ESR', sv: 'ESF', en: 'ESF' },
  EAKR: { fi: 'EAKR', sv: 'ERUF', en: 'ERDF' },
};

export const fundOfTitle: Text = {
  fi: 'Otsikon mukaan rahasto on {fund}.',
  sv: 'Enligt titeln är fonden {fund}.',
  en: 'The title says that the fund is {fund}.',
};

export const projectCodeFileName: Text = {
  fi: 'Tiedoston nimessä on hankekoodi {other}, mutta kuvauksen hankekoodi on {value}. Tarkista, kumpi on oikein.',
  sv: 'Filens namn har projektkoden {other}, men beskrivningens projektkod är {value}. Kontrollera vilken som är rätt.',
  en: 'The file name has the project code {other}, but the description’s own code is {value}. Check which one is right.',
};

export const businessIdFormat: Text = {
  fi: 'Y-tunnus ”{value}” ei ole muotoa 1234567-1: seitsemän numeroa, yhdysmerkki ja tarkistusnumero.',
  sv: 'FO-numret ”{value}” har inte formen 1234567-1: sju siffror, bindestreck och en kontrollsiffra.',
  en: 'The business ID “{value}” is not of the form 1234567-1: seven digits, a hyphen and a check digit.',
};

export const businessIdMissing: Text = {
  fi: 'Osatoteuttajan Y-tunnus puuttuu. Kirjoita se nimen perään pilkulla erotettuna, esimerkiksi ”, 1234567-1”.',
  sv: 'Delgenomförarens FO-nummer saknas. Skriv det efter namnet och ett komma, till exempel ”, 1234567-1”.',
  en: 'The partner’s business ID is missing. Write it after the name and a comma, for example “, 1234567-1”.',
};

export const businessIdCheckDigit: Text = {
  fi: 'Y-tunnuksen {value} tarkistusnumero ei täsmää: jokin numeroista on väärin. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'Kontrollsiffran i FO-numret {value} stämmer inte: någon siffra är fel. Kontrollera numret i FODS (ytj.fi).',
  en: 'The check digit of the business ID {value} does not match: one of the digits is wrong. Look the ID up in the BIS (ytj.fi).',
};

export const businessIdNeverIssued: Text = {
  fi: 'Y-tunnusta {value} ei ole voitu antaa kenellekään: mikään tarkistusnumero ei sovi sen alkuun. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'FO-numret {value} kan inte ha getts åt någon: ingen kontrollsiffra passar dess början. Kontrollera numret i FODS (ytj.fi).',
  en: 'The business ID {value} cannot have been issued: no check digit fits its beginning. Look the ID up in the BIS (ytj.fi).',
};

export const writeBusinessId: Text = {
  fi: 'Kirjoita muodossa {value}',
  sv: 'Skriv i formen {value}',
  en: 'Write as {value}',
};

export const duplicatePartner: Text = {
  fi: 'Y-tunnus {value} on jo osatoteuttajalla ”{name}”. Poista toinen rivi tai korjaa tunnus.',
  sv: 'FO-numret {value} hör redan till delgenomföraren ”{name}”. Ta bort den ena raden eller rätta numret.',
  en: 'The partner “{name}” already has the business ID {value}. Remove one of the lines or correct the ID.',
};

export const applicantAsPartner: Text = {
  fi: 'Y-tunnus {value} on hakijan oma. Hakija ei ole hankkeensa osatoteuttaja: poista rivi tai korjaa tunnus.',
  sv: 'FO-numret {value} är sökandens eget. Sökanden är inte delgenomförare i sitt eget projekt: ta bort raden eller rätta numret.',
  en: 'The business ID {value} is the applicant’s own. An applicant is no partner in its own project: remove the line or correct the ID.',
};

export const firstBusinessId: Text = {
  fi: 'Sama Y-tunnus on tässä.',
  sv: 'Samma FO-nummer står här.',
  en: 'The same business ID stands here.',
};

export const removePartner: Text = {
  fi: 'Poista osatoteuttaja ”{name}”',
  sv: 'Ta bort delgenomföraren ”{name}”',
  en: 'Remove the partner “{name}”',
};

export const partnersWithoutJointProject: Text = {
  fi: 'Hakijoita on ilmoitettu vain yksi, mutta alla luetellaan osatoteuttajia ({count}). Yhteishankkeessa valitaan ”{joint}”; muutoin osatoteuttajat poistetaan.',
  sv: 'Enligt uppgiften finns bara en sökande, men nedan anges delgenomförare ({count}). I ett samprojekt väljs ”{joint}”; annars tas delgenomförarna bort.',
  en: 'Only one applicant is stated, but partners are listed below ({count}). A joint project takes “{joint}”; otherwise the partners are to be removed.',
};

export const firstPartner: Text = {
  fi: 'Osatoteuttajat alkavat tästä.',
  sv: 'Delgenomförarna börjar här.',
  en: 'The partners begin here.',
};

export const jointProjectWithoutPartners: Text = {
  fi: 'Hanke on yhteishanke, mutta yhtään osatoteuttajaa ei ole lueteltu. Kirjoita rivin ”Osatoteuttajat” alle jokaisesta nimi ja Y-tunnus.',
  sv: 'Projektet är ett samprojekt, men ingen delgenomförare anges. Skriv namn och FO-nummer för var och en under raden ”Osatoteuttajat”.',
  en: 'This is a joint project, but no partner is listed. Write the name and the business ID of each one under the line “Osatoteuttajat”.',
};

export const unknownArrangement: Text = {
  fi: '”{value}” ei ole mikään lomakkeen vaihtoehdoista. Ne ovat ”{single}”, ”{joint}” ja ”{transfer}”.',
  sv: '”{value}” är inget av blankettens alternativ. De är ”{single}”, ”{joint}” och ”{transfer}”.',
  en: '“{value}” is none of the form’s choices. They are “{single}”, “{joint}” and “{transfer}”.',
};

/** Where a wording of the form is suggested, the others need not be listed. */
export const notAChoice: Text = {
  fi: '”{value}” ei ole lomakkeen vaihtoehto.',
  sv: '”{value}” är inte ett av blankettens alternativ.',
  en: '“{value}” is not one of the form’s choices.',
};

export const unknownState: Text = {
  fi: 'Toiminnan tila on ”{running}” tai ”{ended}”, ei ”{value}”.',
  sv: 'Toiminnan tila (verksamhetens status) är ”{running}” eller ”{ended}”, inte ”{value}”.',
  en: 'Toiminnan tila (the state of the project) is “{running}” or “{ended}”, not “{value}”.',
};

/** Where the authority's full name is suggested. */
export const notAnAuthority: Text = {
  fi: '”{value}” ei ole minkään vastuuviranomaisen koko nimi.',
  sv: '”{value}” är inte någon ansvarig myndighets hela namn.',
  en: '“{value}” is not the full name of any responsible authority.',
};

export const unknownAuthority: Text = {
  fi: '”{value}” ei ole tunnettu vastuuviranomainen. ESR-hankkeista vastaavat neljä ELY-keskusta sekä sosiaali- ja terveysministeriö, EAKR-hankkeista myös maakuntien liitot.',
  sv: '”{value}” är ingen känd ansvarig myndighet. För ESF-projekten svarar fyra NTM-centraler och social- och hälsovårdsministeriet, för ERUF-projekten också landskapsförbunden.',
  en: '“{value}” is not a known responsible authority. Four ELY Centres and the Ministry of Social Affairs and Health answer for ESF projects, the regional councils also for ERDF projects.',
};

export const unknownOrganisationType: Text = {
  fi: 'Organisaatiotyyppi ”{value}” ei ole tunnettujen joukossa. Tarkista, että se on lomakkeen vaihtoehto.',
  sv: 'Organisationstypen ”{value}” finns inte bland de kända. Kontrollera att den är ett av blankettens alternativ.',
  en: 'The organisation type “{value}” is not among the known ones. Check that it is one of the form’s choices.',
};
