import type { Text } from '../message.ts';

/** Wording of the rules in rules/values on addresses, phones, e-mail and the web. */
export const postalCodeFormat: Text = {
  fi: 'Postinumero ”{value}” ei ole viisi numeroa.',
  sv: 'Postnumret ”{value}” består inte av fem siffror.',
  en: 'The postal code “{value}” is not five digits.',
};

export const postalCodeUnknown: Text = {
  fi: 'Postinumeroa {value} ei ole Postin luettelossa. Tarkista numerot.',
  sv: 'Postnumret {value} finns inte i Postens förteckning. Kontrollera siffrorna.',
  en: 'The postal code {value} is not in the list of Posti. Check the digits.',
};

export const postalCodeTown: Text = {
  fi: 'Postinumeron {code} postitoimipaikka on {towns}, ei {value}. Tarkista, kumpi on oikein.',
  sv: 'Postorten för postnumret {code} är {towns}, inte {value}. Kontrollera vilketdera som är rätt.',
  en: 'The town of the postal code {code} is {towns}, not {value}. Check which of the two is right.',
};

export const postalCodeHere: Text = {
  fi: 'Postinumero {code} on tässä.',
  sv: 'Postnumret {code} står här.',
  en: 'The postal code {code} stands here.',
};

export const phoneLetters: Text = {
  fi: 'Puhelinnumerossa on kirjaimia: ”{value}”. Kirjoita muu kuin numero sulkeisiin, esimerkiksi ”029 123 4567 (vaihde)”.',
  sv: 'Telefonnumret har bokstäver: ”{value}”. Skriv annat än nummer inom parentes, till exempel ”029 123 4567 (växel)”.',
  en: 'The phone number has letters: “{value}”. Put anything but the number in parentheses, as in “029 123 4567 (vaihde)”.',
};

export const phoneTooShort: Text = {
  fi: '”{value}” ei ole puhelinnumero: siinä on alle viisi numeroa.',
  sv: '”{value}” är inget telefonnummer: det har färre än fem siffror.',
  en: '“{value}” is not a phone number: it has fewer than five digits.',
};

export const emailFormat: Text = {
  fi: '”{value}” ei ole sähköpostiosoite muotoa etunimi.sukunimi(at)esimerkki.fi.',
  sv: '”{value}” är ingen e-postadress av formen fornamn.efternamn(at)exempel.fi.',
  en: '“{value}” is not an e-mail address of the form firstname.lastname(at)example.fi.',
};

export const emailExposed: Text = {
  fi: 'Julkisessa kuvauksessa osoitteen @-merkki kirjoitetaan ”(at)”, jotta roskapostittajat eivät kerää osoitetta.',
  sv: 'I den offentliga beskrivningen skrivs adressens @-tecken ”(at)”, så att skräppostare inte samlar in adressen.',
  en: 'In the public description the @ of an address is written “(at)”, so that spammers do not harvest it.',
};

export const urlFormat: Text = {
  fi: '”{value}” ei ole WWW-osoite. Osoite alkaa http://, https:// tai www., esimerkiksi http://www.example.fi.',
  sv: '”{value}” är ingen webbadress. En adress börjar med http://, https:// eller www., till exempel http://www.example.fi.',
  en: '“{value}” is not a web address. An address begins with http://, https:// or www., such as http://www.example.fi.',
};
