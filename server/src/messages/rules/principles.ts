import type { Text } from '../message.ts';

/** Wording of the rules in rules/principles: the questions of section 8.1. */
export const yesNoFormat: Text = {
  fi: '”{value}” ei ole vastaus tähän kysymykseen. Vastaus on ”{yes}” tai ”{no}”, ja perustelut kirjoitetaan sen alle.',
  sv: '”{value}” är inget svar på den här frågan. Svaret är ”{yes}” (ja) eller ”{no}” (nej), och motiveringen skrivs under det.',
  en: '“{value}” is no answer to this question. The answer is “{yes}” or “{no}”, and the reasons are written under it.',
};

/** The answer is plain, only its writing is not the form's. */
export const yesNoWriting: Text = {
  fi: 'Vastaus ”{value}” kirjoitetaan lomakkeessa ”{meant}”.',
  sv: 'Svaret ”{value}” skrivs ”{meant}” i formuläret.',
  en: 'The form writes the answer “{value}” as “{meant}”.',
};

export const reasonsOnAnswerLine: Text = {
  fi: 'Rivillä on vain vastaus ”{meant}”. Perustelut kirjoitetaan seuraavalle riville.',
  sv: 'På raden står bara svaret ”{meant}”. Motiveringen skrivs på nästa rad.',
  en: 'The line has only the answer “{meant}”. The reasons are written on the next line.',
};

export const moveToNextLine: Text = {
  fi: 'Siirrä seuraavalle riville',
  sv: 'Flytta till nästa rad',
  en: 'Move to the next line',
};

export const missingReasons: Text = {
  fi: 'Vastausta ”{answer}” ei ole perusteltu. Kirjoita perustelut vastauksen alle ennen seuraavaa kysymystä.',
  sv: 'Svaret ”{answer}” är inte motiverat. Skriv motiveringen under svaret, före nästa fråga.',
  en: 'No reasons are given for the answer “{answer}”. Write them under the answer, before the next question.',
};

export const genderObjectiveAnswer: Text = {
  fi: 'Erityistavoitteen 8.1 hankkeissa päätavoite on tavallisesti sukupuolten tasa-arvon edistäminen, mutta vastaus on ”{answer}”. Tarkista vastaus tai erityistavoite.',
  sv: 'I projekt inom det särskilda målet 8.1 är huvudmålet vanligen att främja jämställdheten, men svaret är ”{answer}” (nej). Kontrollera svaret eller det särskilda målet.',
  en: 'Projects under specific objective 8.1 usually have gender equality as their main goal, but the answer is “{answer}”. Check the answer or the objective.',
};

export const objectiveIsHere: Text = {
  fi: 'Erityistavoite on 8.1.',
  sv: 'Det särskilda målet är 8.1.',
  en: 'The specific objective is 8.1.',
};

/** The table of section 8.2. */
export const scoreMissing: Text = {
  fi: 'Rivin ”{row}” perästä puuttuvat pisteet. Kirjoita siihen kaksi kokonaislukua, ensin välitön ja sitten välillinen vaikutus: {lowest}–{highest}, 0 = ei vaikutusta.',
  sv: 'Raden ”{row}” saknar poäng. Skriv två heltal efter namnet, först den direkta och sedan den indirekta effekten: {lowest}–{highest}, 0 = ingen effekt.',
  en: 'The row “{row}” has no scores. Write two whole numbers after its name, first the direct and then the indirect effect: {lowest} to {highest}, 0 = no effect.',
};

export const secondScoreMissing: Text = {
  fi: 'Rivillä ”{row}” on vain yksi luku. Siihen kuuluu kaksi: ensin välitön ja sitten välillinen vaikutus.',
  sv: 'Raden ”{row}” har bara ett tal. Det ska vara två: först den direkta och sedan den indirekta effekten.',
  en: 'The row “{row}” has only one number. It takes two: first the direct and then the indirect effect.',
};

export const scoreFormat: Text = {
  fi: '”{value}” ei sovi rivin ”{row}” pisteiksi. Nimen perään kuuluu kaksi kokonaislukua välilyönnillä erotettuina, esimerkiksi ”3 -1”.',
  sv: '”{value}” passar inte som poäng på raden ”{row}”. Efter namnet ska två heltal stå med ett mellanslag emellan, till exempel ”3 -1”.',
  en: '“{value}” will not do as scores of the row “{row}”. Its name is followed by two whole numbers with a space between, for example “3 -1”.',
};

export const textAfterScores: Text = {
  fi: 'Rivillä ”{row}” ovat vain sen kaksi lukua. Perustelut kirjoitetaan seuraavalle riville.',
  sv: 'På raden ”{row}” står bara de två talen. Motiveringen skrivs på nästa rad.',
  en: 'The row “{row}” has only its two numbers. The reasons are written on the next line.',
};

export const writeScores: Text = {
  fi: 'Kirjoita pisteet ”{scores}”',
  sv: 'Skriv poängen ”{scores}”',
  en: 'Write the scores as “{scores}”',
};

export const scoreRange: Text = {
  fi: 'Pisteet ovat {lowest}–{highest}, mutta rivillä ”{row}” on {value}.',
  sv: 'Poängen är {lowest}–{highest}, men raden ”{row}” har {value}.',
  en: 'Scores run from {lowest} to {highest}, but the row “{row}” has {value}.',
};

export const missingScoreRow: Text = {
  fi: 'Taulukosta puuttuu rivi ”{row}” (ryhmä ”{group}”). Rivi tarvitaan, vaikka vaikutusta ei olisi: silloin pisteet ovat 0 0.',
  sv: 'Tabellen saknar raden ”{row}” (gruppen ”{group}”). Raden behövs även när det inte finns någon effekt: då är poängen 0 0.',
  en: 'The table lacks the row “{row}” (group “{group}”). The row is needed even when there is no effect: then its scores are 0 0.',
};

export const missingScoreTable: Text = {
  fi: 'Kestävän kehityksen taulukko puuttuu: osiossa ei ole yhtään sen {count} rivistä.',
  sv: 'Tabellen om hållbar utveckling saknas: avsnittet har ingen av dess {count} rader.',
  en: 'The table of sustainable development is missing: the section has none of its {count} rows.',
};

export const insertScoreRow: Text = {
  fi: 'Lisää rivi ”{line}” (ei vaikutusta)',
  sv: 'Lägg till raden ”{line}” (ingen effekt)',
  en: 'Add the row “{line}” (no effect)',
};

export const insertScoreTable: Text = {
  fi: 'Lisää taulukko, jonka pisteet ovat 0 0 (ei vaikutusta)',
  sv: 'Lägg till tabellen med poängen 0 0 (ingen effekt)',
  en: 'Add the table with the scores 0 0 (no effect)',
};

export const duplicateScoreRow: Text = {
  fi: 'Rivi ”{row}” on taulukossa jo kerran. Jätä rivi, jonka pisteet ovat oikein, ja poista toinen.',
  sv: 'Raden ”{row}” finns redan i tabellen. Behåll den rad vars poäng är rätt och ta bort den andra.',
  en: 'The row “{row}” is in the table already. Keep the one with the right scores and remove the other.',
};

export const firstScoreRow: Text = {
  fi: 'Sama rivi on ensimmäisen kerran tässä.',
  sv: 'Samma rad står första gången här.',
  en: 'The same row stands here first.',
};

export const removeScoreRow: Text = {
  fi: 'Poista toinen rivi ”{row}”',
  sv: 'Ta bort den andra raden ”{row}”',
  en: 'Remove the second row “{row}”',
};

export const misspeltScoreRow: Text = {
  fi: 'Lomakkeessa ei ole riviä ”{found}”. Tarkoititko riviä ”{row}”?',
  sv: 'Formuläret har ingen rad ”{found}”. Menade du ”{row}”?',
  en: 'The form has no row “{found}”. Did you mean “{row}”?',
};

export const writeRowName: Text = {
  fi: 'Kirjoita ”{row}”',
  sv: 'Skriv ”{row}”',
  en: 'Write “{row}”',
};

export const scoreWithoutReason: Text = {
  fi: 'Rivin ”{row}” pisteitä ({scores}) ei ole perusteltu. Kirjoita rivin alle, mistä vaikutus syntyy.',
  sv: 'Poängen på raden ”{row}” ({scores}) är inte motiverade. Skriv under raden varifrån effekten kommer.',
  en: 'No reason is given for the scores of the row “{row}” ({scores}). Write under it where the effect comes from.',
};

export const reasonWithoutScore: Text = {
  fi: 'Rivin ”{row}” pisteet ovat 0 0 eli vaikutusta ei ole, mutta rivin alla on perustelu. Tarkista, pitäisikö jommankumman pisteen olla muu kuin 0.',
  sv: 'Raden ”{row}” har poängen 0 0, alltså ingen effekt, men under den står en motivering. Kontrollera om något av poängen borde vara annat än 0.',
  en: 'The row “{row}” has the scores 0 0, which means no effect, but a reason stands under it. Check whether one of them should be other than 0.',
};

export const reasonIsHere: Text = {
  fi: 'Perustelu on tässä.',
  sv: 'Motiveringen står här.',
  en: 'The reason stands here.',
};
