import type { Text } from '../message.ts';

/** Wording of the rules in rules/indicators. */
export const countFormat: Text = {
  fi: '”{value}” ei ole kokonaisluku. Kirjoita pelkkä lukumäärä numeroin, esimerkiksi 60.',
  sv: '”{value}” är inte ett heltal. Skriv bara antalet med siffror, till exempel 60.',
  en: '“{value}” is not a whole number. Write the bare number in digits, for example 60.',
};

export const countFormatMeant: Text = {
  fi: '”{value}” ei ole pelkkä luku: kirjoita {meant}. Kentän nimi kertoo, mitä lasketaan.',
  sv: '”{value}” är inte bara ett tal: skriv {meant}. Fältets namn berättar vad som räknas.',
  en: '“{value}” is not a bare number: write {meant}. The field’s label says what is counted.',
};

export const countFormatDoubtful: Text = {
  fi: '”{value}” ei ole kokonaisluku. Tarkista, onko oikea lukumäärä {meant}.',
  sv: '”{value}” är inte ett heltal. Kontrollera om det rätta antalet är {meant}.',
  en: '“{value}” is not a whole number. Check whether the right number is {meant}.',
};

export const countNegative: Text = {
  fi: 'Lukumäärä ”{value}” on negatiivinen: se on aina 0 tai enemmän.',
  sv: 'Antalet ”{value}” är negativt: det är alltid 0 eller mer.',
  en: 'The number “{value}” is negative: it is always 0 or more.',
};

export const writeCount: Text = { fi: 'Kirjoita {meant}', sv: 'Skriv {meant}', en: 'Write {meant}' };

export const noParticipants: Text = {
  fi: 'Hankkeeseen ei ole suunniteltu yhtään osallistujaa. Vain pelkässä selvityksessä tai tiedotuksessa ei ole osallistuvia henkilöitä: tarkista luku.',
  sv: 'Inga deltagare har planerats för projektet. Bara en ren utredning eller informationskampanj saknar deltagare: kontrollera talet.',
  en: 'The project plans no participants at all. Only a pure study or campaign has none: check the number.',
};
