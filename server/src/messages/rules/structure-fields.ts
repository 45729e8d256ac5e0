import type { Text } from '../message.ts';

/** Wording of the rules in rules/structure about fields. */
export const missingField: Text = {
  fi: 'Osiosta ”{section}” puuttuu kenttä ”{label}”.',
  sv: 'I avsnittet ”{section}” saknas fältet ”{label}”.',
  en: 'Section “{section}” lacks the field “{label}”.',
};

/** Asked for only when the project has ended. */
export const missingFieldWhenEnded: Text = {
  fi: 'Osiosta ”{section}” puuttuu kenttä ”{label}”. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'I avsnittet ”{section}” saknas fältet ”{label}”. Det behövs eftersom projektets tillstånd är ”Toiminta päättynyt”.',
  en: 'Section “{section}” lacks the field “{label}”. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};

export const missingAllFields: Text = {
  fi: 'Osiosta ”{section}” puuttuvat kaikki sen kentät, ensimmäisenä ”{label}”.',
  sv: 'I avsnittet ”{section}” saknas alla dess fält, det första är ”{label}”.',
  en: 'Section “{section}” lacks all of its fields, the first of which is “{label}”.',
};

export const missingSiteAddress: Text = {
  fi: 'Osiosta ”{section}” puuttuu toteutuspaikan osoite. Lomakkeessa sen paikka on osion lopussa, vaikka rivit olisivat tyhjät.',
  sv: 'I avsnittet ”{section}” saknas genomförandeplatsens adress. I formuläret finns den sist i avsnittet, även när raderna är tomma.',
  en: 'Section “{section}” lacks the address of the place of implementation. The form has it at the end of the section, even when its lines are empty.',
};

export const missingSiteMarker: Text = {
  fi: 'Osiosta ”{section}” puuttuu rivi ”{label}”.',
  sv: 'I avsnittet ”{section}” saknas raden ”{label}”.',
  en: 'Section “{section}” lacks the line “{label}”.',
};

export const insertFieldLine: Text = {
  fi: 'Lisää rivi ”{label}”',
  sv: 'Lägg till raden ”{label}”',
  en: 'Add the line “{label}”',
};

export const insertAllFields: Text = {
  fi: 'Lisää osion kentät',
  sv: 'Lägg till avsnittets fält',
  en: 'Add the section’s fields',
};

export const insertSiteAddress: Text = {
  fi: 'Lisää toteutuspaikan osoitteen rivit',
  sv: 'Lägg till raderna för genomförandeplatsens adress',
  en: 'Add the lines of the place of implementation',
};

export const emptyField: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu.',
  sv: 'Fältet ”{label}” saknar värde.',
  en: 'The field “{label}” has no value.',
};

export const emptyFieldBeforeText: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu. Seuraavan rivin teksti on luultavasti se: kirjoita se kaksoispisteen perään.',
  sv: 'Fältet ”{label}” saknar värde. Texten på nästa rad är troligen det: skriv den efter kolonet.',
  en: 'The field “{label}” has no value. The text on the next line is probably it: write it after the colon.',
};

export const emptyArrangement: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu. Se on voinut jäädä pois, kun teksti kopioitiin palvelusta.',
  sv: 'Fältet ”{label}” saknar värde. Det kan ha fallit bort när texten kopierades från tjänsten.',
  en: 'The field “{label}” has no value. It may have been lost when the text was copied from the service.',
};

export const joinNextLine: Text = {
  fi: 'Siirrä seuraavan rivin teksti kentän arvoksi',
  sv: 'Flytta texten på nästa rad till fältet',
  en: 'Move the text of the next line into the field',
};

export const writeValue: Text = {
  fi: 'Kirjoita arvoksi ”{value}”',
  sv: 'Skriv värdet ”{value}”',
  en: 'Write the value “{value}”',
};

export const duplicateField: Text = {
  fi: 'Kenttä ”{label}” on osiossa kahdesti. Jätä siitä vain oikea rivi.',
  sv: 'Fältet ”{label}” finns två gånger i avsnittet. Behåll bara den rätta raden.',
  en: 'The field “{label}” stands in the section twice. Keep only the right line.',
};

export const firstFieldHere: Text = {
  fi: 'Kenttä on ensimmäisen kerran tässä.',
  sv: 'Fältet finns första gången här.',
  en: 'The field stands here first.',
};

export const removeFieldLine: Text = {
  fi: 'Poista ylimääräinen rivi ”{label}”',
  sv: 'Ta bort den överflödiga raden ”{label}”',
  en: 'Remove the superfluous line “{label}”',
};

export const fieldTooEarly: Text = {
  fi: 'Kenttä ”{label}” on lomakkeessa kentän ”{other}” jälkeen.',
  sv: 'Fältet ”{label}” kommer i formuläret efter fältet ”{other}”.',
  en: 'The field “{label}” comes after the field “{other}” in the form.',
};

export const fieldTooLate: Text = {
  fi: 'Kenttä ”{label}” on lomakkeessa ennen kenttää ”{other}”.',
  sv: 'Fältet ”{label}” kommer i formuläret före fältet ”{other}”.',
  en: 'The field “{label}” comes before the field “{other}” in the form.',
};

export const otherFieldHere: Text = {
  fi: 'Kenttä ”{label}” on tässä.',
  sv: 'Fältet ”{label}” står här.',
  en: 'The field “{label}” stands here.',
};

export const moveField: Text = {
  fi: 'Siirrä kenttä ”{label}” paikalleen',
  sv: 'Flytta fältet ”{label}” till sin plats',
  en: 'Move the field “{label}” to its place',
};

export const misplacedField: Text = {
  fi: 'Kenttä ”{label}” ei kuulu osioon ”{section}” vaan osioon ”{home}”.',
  sv: 'Fältet ”{label}” hör inte till avsnittet ”{section}” utan till avsnittet ”{home}”.',
  en: 'The field “{label}” does not belong to section “{section}” but to section “{home}”.',
};

export const homeHere: Text = {
  fi: 'Kenttä kuuluu tähän osioon.',
  sv: 'Fältet hör till detta avsnitt.',
  en: 'The field belongs to this section.',
};

export const moveFieldHome: Text = {
  fi: 'Siirrä kenttä osioon ”{home}”',
  sv: 'Flytta fältet till avsnittet ”{home}”',
  en: 'Move the field to section “{home}”',
};

export const misspeltLabel: Text = {
  fi: 'Lomakkeessa ei ole kenttää ”{found}”. Onko tämä kenttä ”{label}”?',
  sv: 'Formuläret har inget fält ”{found}”. Är det här fältet ”{label}”?',
  en: 'The form has no field “{found}”. Is this the field “{label}”?',
};

export const missingColon: Text = {
  fi: 'Kentän nimen ”{label}” perästä puuttuu kaksoispiste.',
  sv: 'Det saknas ett kolon efter fältnamnet ”{label}”.',
  en: 'The colon is missing after the label “{label}”.',
};

export const writeLabel: Text = {
  fi: 'Kirjoita kentän nimeksi ”{label}”',
  sv: 'Skriv fältnamnet ”{label}”',
  en: 'Write the label “{label}”',
};

export const writeColon: Text = {
  fi: 'Lisää kaksoispiste',
  sv: 'Lägg till kolonet',
  en: 'Add the colon',
};

export const unknownField: Text = {
  fi: 'Osiossa ”{section}” ei ole kenttää ”{label}”.',
  sv: 'Avsnittet ”{section}” har inget fält ”{label}”.',
  en: 'Section “{section}” has no field “{label}”.',
};

export const strayText: Text = {
  fi: 'Osiossa ”{section}” on vain kenttiä, eikä tämä teksti kuulu niistä mihinkään.',
  sv: 'Avsnittet ”{section}” består bara av fält, och den här texten hör inte till något av dem.',
  en: 'Section “{section}” consists of fields only, and this text belongs to none of them.',
};

export const joinPreviousLine: Text = {
  fi: 'Liitä kentän ”{label}” arvon jatkoksi',
  sv: 'Foga till värdet i fältet ”{label}”',
  en: 'Join to the value of the field “{label}”',
};
