import type { Text } from '../message.ts';

/** Wording of the rules in rules/values on priority axis, specific objective and period. */
export const unknownAxis: Text = {
  fi: 'Ohjelmassa ei ole toimintalinjaa {number}: toimintalinjat ovat 1–9.',
  sv: 'Programmet har inget insatsområde {number}: insatsområdena är 1–9.',
  en: 'The programme has no priority axis {number}: the axes are 1 to 9.',
};

export const objectiveAsAxis: Text = {
  fi: '{number} on erityistavoitteen numero, ei toimintalinjan. Se kuuluu toimintalinjaan {axis}.',
  sv: '{number} är numret på ett särskilt mål, inte på ett insatsområde. Det hör till insatsområde {axis}.',
  en: '{number} is the number of a specific objective, not of a priority axis. It belongs to axis {axis}.',
};

export const axisWithoutNumber: Text = {
  fi: 'Toimintalinjaa ”{value}” ei tunneta. Kirjoita numero ja nimi, esimerkiksi ”{example}”.',
  sv: 'Insatsområdet ”{value}” är okänt. Skriv nummer och namn, till exempel ”{example}”.',
  en: 'The priority axis “{value}” is not known. Write its number and name, for example “{example}”.',
};

export const unknownObjective: Text = {
  fi: 'Ohjelmassa ei ole erityistavoitetta {number}.',
  sv: 'Programmet har inget särskilt mål {number}.',
  en: 'The programme has no specific objective {number}.',
};

export const unknownObjectiveOfAxis: Text = {
  fi: 'Ohjelmassa ei ole erityistavoitetta {number}. Toimintalinjassa {axis} numero voi olla {objectives}.',
  sv: 'Programmet har inget särskilt mål {number}. I insatsområde {axis} kan numret vara {objectives}.',
  en: 'The programme has no specific objective {number}. Under priority axis {axis} the number can be {objectives}.',
};

export const objectiveWithoutNumber: Text = {
  fi: 'Erityistavoitetta ”{value}” ei tunneta. Kirjoita numero ja nimi, esimerkiksi ”{example}”.',
  sv: 'Det särskilda målet ”{value}” är okänt. Skriv nummer och namn, till exempel ”{example}”.',
  en: 'The specific objective “{value}” is not known. Write its number and name, for example “{example}”.',
};

export const objectiveOutsideAxis: Text = {
  fi: 'Erityistavoite {objective} kuuluu toimintalinjaan {home}, ei toimintalinjaan {axis}.',
  sv: 'Det särskilda målet {objective} hör till insatsområde {home}, inte till insatsområde {axis}.',
  en: 'Specific objective {objective} belongs to priority axis {home}, not to axis {axis}.',
};

export const axisHere: Text = {
  fi: 'Toimintalinjaksi on merkitty {axis}.',
  sv: 'Insatsområdet är {axis} enligt detta.',
  en: 'The priority axis is given as {axis}.',
};

export const objectiveHere: Text = {
  fi: 'Erityistavoitteeksi on merkitty {objective}.',
  sv: 'Det särskilda målet är {objective} enligt detta.',
  en: 'The specific objective is given as {objective}.',
};

export const axisFund: Text = {
  fi: 'Toimintalinja {axis} rahoitetaan {axisFund}:stä, mutta kuvaus on {fund}-hankkeen.',
  sv: 'Insatsområde {axis} finansieras ur {axisFund}, men beskrivningen gäller ett {fund}-projekt.',
  en: 'Priority axis {axis} is financed by the {axisFund}, but this is the description of an {fund} project.',
};

export const programmeWording: Text = {
  fi: 'Ohjelmassa numeron {number} nimi on ”{name}”.',
  sv: 'I programmet heter nummer {number} ”{name}”.',
  en: 'In the programme, number {number} is called “{name}”.',
};

export const programmeWordingOfOther: Text = {
  fi: 'Numero ja nimi eivät kuulu yhteen: ohjelmassa numeron {number} nimi on ”{name}”, ja tämä nimi on numeron {other}.',
  sv: 'Numret och namnet hör inte ihop: i programmet heter nummer {number} ”{name}”, och detta är namnet på nummer {other}.',
  en: 'Number and name do not belong together: in the programme, number {number} is called “{name}”, and this is the name of number {other}.',
};

export const programmeNumberMissing: Text = {
  fi: 'Numero puuttuu nimen edestä: ”{value}”.',
  sv: 'Numret saknas framför namnet: ”{value}”.',
  en: 'The number is missing before the name: “{value}”.',
};

export const periodFormat: Text = {
  fi: 'Toteutusaika ”{value}” ei ole muotoa ”Alkaa p.k.vvvv ja päättyy p.k.vvvv”, esimerkiksi ”Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
  sv: 'Genomförandetiden ”{value}” har inte formen ”Alkaa d.m.åååå ja päättyy d.m.åååå”, till exempel ”Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
  en: 'The period “{value}” is not of the form “Alkaa d.m.yyyy ja päättyy d.m.yyyy”, for example “Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
};

export const dateFormat: Text = {
  fi: 'Päivämäärä ”{value}” ei ole muotoa p.k.vvvv: päivä ja kuukausi ilman etunollia, vuosi neljällä numerolla, esimerkiksi 1.8.2020.',
  sv: 'Datumet ”{value}” har inte formen d.m.åååå: dag och månad utan inledande nollor, årtalet med fyra siffror, till exempel 1.8.2020.',
  en: 'The date “{value}” is not of the form d.m.yyyy: day and month without leading zeros, the year in four digits, such as 1.8.2020.',
};

export const impossibleMonth: Text = {
  fi: 'Kuukautta {month} ei ole: päivämäärä {date} on muotoa päivä.kuukausi.vuosi.',
  sv: 'Månad {month} finns inte: datumet {date} har formen dag.månad.år.',
  en: 'There is no month {month}: the date {date} is of the form day.month.year.',
};

export const impossibleDay: Text = {
  fi: 'Päivää {date} ei ole: kyseisessä kuussa on {days} päivää.',
  sv: 'Dagen {date} finns inte: den månaden har {days} dagar.',
  en: 'There is no such day as {date}: that month has {days} days.',
};

export const periodReversed: Text = {
  fi: 'Hanke päättyy {end} eli ennen kuin se alkaa ({start}). Tarkista vuodet ja päivien järjestys.',
  sv: 'Projektet slutar den {end}, alltså innan det börjar (den {start}). Kontrollera årtalen och datumens ordning.',
  en: 'The project ends on {end}, before it starts on {start}. Check the years and the order of the dates.',
};

export const periodStartsHere: Text = {
  fi: 'Hanke alkaa {start}.',
  sv: 'Projektet börjar den {start}.',
  en: 'The project starts on {start}.',
};

export const swapDates: Text = {
  fi: 'Vaihda päivät keskenään',
  sv: 'Låt datumen byta plats',
  en: 'Swap the dates',
};

export const startsBeforeProgramme: Text = {
  fi: 'Hanke alkaa {date}, ennen ohjelmakauden alkua {limit}.',
  sv: 'Projektet börjar den {date}, före programperiodens början den {limit}.',
  en: 'The project starts on {date}, before the programme period begins on {limit}.',
};

export const endsAfterProgramme: Text = {
  fi: 'Hanke päättyy {date}, ohjelmakauden päätyttyä {limit}.',
  sv: 'Projektet slutar den {date}, efter programperiodens slut den {limit}.',
  en: 'The project ends on {date}, after the programme period ended on {limit}.',
};

export const startsBeforeReactEu: Text = {
  fi: 'Hanke alkaa {date}, mutta REACT-EU-hankkeet (toimintalinjat 8 ja 9) alkavat aikaisintaan vuonna {year}.',
  sv: 'Projektet börjar den {date}, men REACT-EU-projekten (insatsområdena 8 och 9) börjar tidigast år {year}.',
  en: 'The project starts on {date}, but REACT-EU projects (priority axes 8 and 9) start in {year} at the earliest.',
};
