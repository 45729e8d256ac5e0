import type { Text } from '../message.ts';

/** Wording of the rules in rules/structure: texts that are no description of this form. */
export const notADescription: Text = {
  fi: 'Tämä ei näytä ESR-hankkeen kuvaukselta: tekstissä ei ole lomakkeen otsikkoriviä eikä yhtään sen osiota. Muuta ei tarkistettu.',
  sv: 'Det här ser inte ut som en beskrivning av ett ESF-projekt: texten har varken formulärets rubrik eller något av dess avsnitt. Inget annat kontrollerades.',
  en: 'This does not look like the description of an ESF project: it has neither the form’s title nor any of its sections. Nothing else was checked.',
};

/** Said of a file without any text. */
export const emptyDocument: Text = {
  fi: 'Tiedostossa ei ole tekstiä, joten siinä ei ole hankkeen kuvausta.',
  sv: 'Filen innehåller ingen text och alltså ingen projektbeskrivning.',
  en: 'The file has no text, so it holds no project description.',
};

/** Said of the form of the programme period before. */
export const otherTemplate: Text = {
  fi: 'Tämä on ohjelmakauden 2007–2013 projektikuvaus. Sen lomake on toinen, joten sitä ei verrattu kauden 2014–2020 lomakkeeseen.',
  sv: 'Det här är en projektbeskrivning från programperioden 2007–2013. Den har ett annat formulär och jämfördes därför inte med formuläret för 2014–2020.',
  en: 'This is a project description of the 2007–2013 programme. It follows another form, so it was not compared with the form of 2014–2020.',
};

/** The title is not there at all. */
export const missingTitle: Text = {
  fi: 'Otsikkorivi puuttuu. Ennen ensimmäistä osiota kuuluu olla rivi ”{title}”.',
  sv: 'Rubrikraden saknas. Före det första avsnittet ska raden ”{title}” stå.',
  en: 'The title line is missing. The line “{title}” belongs before the first section.',
};

/** A line was meant as the title. */
export const misspeltTitle: Text = {
  fi: 'Otsikkorivi poikkeaa lomakkeesta. Siinä lukee ”{title}”.',
  sv: 'Rubrikraden avviker från formuläret. Där står ”{title}”.',
  en: 'The title line differs from the form’s, which reads “{title}”.',
};

export const writeTitle: Text = {
  fi: 'Kirjoita otsikkorivi lomakkeen mukaan',
  sv: 'Skriv rubrikraden enligt formuläret',
  en: 'Write the title line as the form has it',
};

/** Wording of the rules about sections. */
export const missingSection: Text = {
  fi: 'Osio ”{section}” puuttuu. Sen paikka on osion ”{before}” jälkeen.',
  sv: 'Avsnittet ”{section}” saknas. Dess plats är efter avsnittet ”{before}”.',
  en: 'Section “{section}” is missing. Its place is after section “{before}”.',
};

export const missingFirstSection: Text = {
  fi: 'Osio ”{section}” puuttuu. Se kuuluu heti otsikkorivin jälkeen.',
  sv: 'Avsnittet ”{section}” saknas. Det ska stå genast efter rubrikraden.',
  en: 'Section “{section}” is missing. It belongs right after the title line.',
};

export const missingFinalReport: Text = {
  fi: 'Osio ”{section}” puuttuu. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'Avsnittet ”{section}” saknas. Det behövs eftersom projektets tillstånd är ”Toiminta päättynyt”.',
  en: 'Section “{section}” is missing. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};

export const insertSection: Text = {
  fi: 'Lisää osio ”{section}”',
  sv: 'Lägg till avsnittet ”{section}”',
  en: 'Add section “{section}”',
};

export const insertHeading: Text = {
  fi: 'Lisää otsikko ”{section}” tekstinsä eteen',
  sv: 'Lägg till rubriken ”{section}” framför sin text',
  en: 'Add the heading “{section}” before its text',
};

export const duplicateSection: Text = {
  fi: 'Osio ”{section}” on tekstissä kahdesti. Yhdistä ne tai poista ylimääräinen.',
  sv: 'Avsnittet ”{section}” finns två gånger i texten. Slå ihop dem eller ta bort det överflödiga.',
  en: 'Section “{section}” stands in the text twice. Merge the two or remove one.',
};

export const firstSectionHere: Text = {
  fi: 'Osio on ensimmäisen kerran tässä.',
  sv: 'Avsnittet finns första gången här.',
  en: 'The section stands here first.',
};

export const removeSection: Text = {
  fi: 'Poista ylimääräinen osio',
  sv: 'Ta bort det överflödiga avsnittet',
  en: 'Remove the superfluous section',
};

export const sectionTooEarly: Text = {
  fi: 'Osio ”{section}” on liian aikaisin: se kuuluu osion ”{other}” jälkeen.',
  sv: 'Avsnittet ”{section}” står för tidigt: det hör hemma efter avsnittet ”{other}”.',
  en: 'Section “{section}” stands too early: it belongs after section “{other}”.',
};

export const sectionTooLate: Text = {
  fi: 'Osio ”{section}” on liian myöhään: se kuuluu ennen osiota ”{other}”.',
  sv: 'Avsnittet ”{section}” står för sent: det hör hemma före avsnittet ”{other}”.',
  en: 'Section “{section}” stands too late: it belongs before section “{other}”.',
};

export const otherSectionHere: Text = {
  fi: 'Osio ”{section}” on tässä.',
  sv: 'Avsnittet ”{section}” står här.',
  en: 'Section “{section}” stands here.',
};

export const moveSection: Text = {
  fi: 'Siirrä osio ”{section}” paikalleen',
  sv: 'Flytta avsnittet ”{section}” till sin plats',
  en: 'Move section “{section}” to its place',
};

export const sectionNumber: Text = {
  fi: 'Osion ”{title}” numero on {expected}, ei {number}.',
  sv: 'Avsnittet ”{title}” har numret {expected}, inte {number}.',
  en: 'Section “{title}” has the number {expected}, not {number}.',
};

export const missingSectionNumber: Text = {
  fi: 'Otsikosta puuttuu numero. Lomakkeessa otsikko on ”{heading}”.',
  sv: 'Rubriken saknar nummer. I formuläret lyder den ”{heading}”.',
  en: 'The heading lacks its number. In the form it reads “{heading}”.',
};

export const sectionNumberStyle: Text = {
  fi: 'Otsikossa numeron ja nimen välissä on vain välilyönti: ”{heading}”.',
  sv: 'I rubriken står bara ett mellanslag mellan numret och namnet: ”{heading}”.',
  en: 'Only a space stands between the number and the title of a heading: “{heading}”.',
};

export const misspeltHeading: Text = {
  fi: 'Lomakkeessa ei ole otsikkoa ”{found}”. Onko tämä osio ”{heading}”?',
  sv: 'Formuläret har ingen rubrik ”{found}”. Är det här avsnittet ”{heading}”?',
  en: 'The form has no heading “{found}”. Is this section “{heading}”?',
};

export const writeHeading: Text = {
  fi: 'Kirjoita otsikoksi ”{heading}”',
  sv: 'Skriv rubriken ”{heading}”',
  en: 'Write the heading “{heading}”',
};

export const unknownSection: Text = {
  fi: 'Lomakkeessa ei ole osiota ”{heading}”. Siirrä teksti siihen osioon, johon se kuuluu.',
  sv: 'Formuläret har inget avsnitt ”{heading}”. Flytta texten till det avsnitt där den hör hemma.',
  en: 'The form has no section “{heading}”. Move its text to the section where it belongs.',
};

export const emptySection: Text = {
  fi: 'Osiossa ”{section}” ei ole tekstiä. Kirjoita se otsikon alle.',
  sv: 'Avsnittet ”{section}” har ingen text. Skriv den under rubriken.',
  en: 'Section “{section}” has no text. Write it under the heading.',
};

export const emptyFinalReport: Text = {
  fi: 'Osiossa ”{section}” ei ole tekstiä. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'Avsnittet ”{section}” har ingen text. Den behövs eftersom projektets tillstånd är ”Toiminta päättynyt”.',
  en: 'Section “{section}” has no text. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};
