import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Damage } from '../../syntax/damage.ts';
import type { Line } from '../../syntax/line.ts';
import { sourceLines } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Mojibake, Written } from '../../text/written.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';

/**
 * The text shows other letters than were written, because it was read or saved in a wrong encoding: said once, where the first of them is.
 * Where all letters are known for certain, everything else is checked as if they were right; otherwise nothing else is said.
 */
export const rule: Rule = {
  id: 'wrong-encoding',
  group: 'structure',
  severity: 'error',
  since: '0.2.0',
  appliesTo: ['description', 'wrong-encoding'],
  readsWriting: true,
  check({ description: { tree } }, report) {
    const lines = sourceLines(tree);
    if (tree.damage) report(unreadable(tree.damage, lines));
    else if (lines.some(({ written }) => written !== undefined)) for (const problem of inParts(lines)) report(problem);
  },
};

function unreadable({ line, start, end, letters }: Damage, lines: readonly Line[]): Problem {
  const range = lineRange(line, start, end);
  if (letters === undefined) {
    return { range, message: message(isWide(lines[line]?.written?.text ?? '') ? wideCharacters : lostCharacters) };
  }
  const { shown, meant, encoding, readAs } = letters;
  if (encoding === undefined) return { range, message: message(questionMarks) };
  const args = { shown, meant, encoding, ...(readAs && { readAs }) };
  return { range, message: message(readAs ? readWrongly : writtenOtherwise, args) };
}

/** UTF-16 has a NUL with each letter of ASCII. */
function isWide(text: string): boolean {
  return (text.match(/\0/g)?.length ?? 0) * 3 > text.length;
}

interface Odd {
  readonly line: number;
  readonly written: Written;
}

/** Some lines only, or all of them so that each letter is known. */
function inParts(lines: readonly Line[]): readonly Problem[] {
  const odd = lines.flatMap(({ written }, line): readonly Odd[] => (written ? [{ line, written }] : []));
  const lost = odd.find(({ written }) => written.lost);
  const wrong = odd.filter(({ written }) => written.mojibake.length > 0);
  const [first] = wrong;
  const stretch = first?.written.mojibake[0];
  if (first && stretch && (lost === undefined || first.line < lost.line)) {
    return [{ ...problemOf(first.line, stretch), fixes: lost ? [] : [fixOf(wrong)] }];
  }
  const at = lost?.written.lost;
  return lost && at ? [{ range: lineRange(lost.line, at.start, at.end), message: message(lostHere) }] : [];
}

function problemOf(line: number, { start, end, shown, meant, encoding, readAs }: Mojibake): Problem {
  const args = { shown: printable(shown), meant, encoding, readAs };
  return { range: lineRange(line, start, end), message: message(someReadWrongly, args) };
}

function printable(text: string): string {
  return text.replace(/[\x80-\xa0]/g, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** One edit a line. Safe where each stretch can stand for one letter only. */
function fixOf(wrong: readonly Odd[]): Fix {
  const safe = wrong.every(({ written }) => written.mojibake.every(({ encoding }) => encoding === 'UTF-8'));
  return { title: message(writeLetters), edits: wrong.map(editOf), safe, preferred: true };
}

function editOf({ line, written: { text, mojibake } }: Odd): TextEdit {
  const start = mojibake[0]?.start ?? 0;
  let newText = '';
  let at = start;
  for (const stretch of mojibake) {
    newText += text.slice(at, stretch.start) + stretch.meant;
    at = stretch.end;
  }
  return { range: lineRange(line, start, at), newText };
}

const readWrongly: Text = {
  fi: 'Tekstissä on vääriä kirjaimia (”{shown}” on ”{meant}”), koska tiedosto on tallennettu merkistönä {encoding} mutta luettu merkistönä {readAs}. Avaa se uudelleen merkistönä {encoding} ja tallenna UTF-8-muodossa. Muuta ei tarkistettu.',
  sv: 'Texten har fel bokstäver (”{shown}” är ”{meant}”), eftersom filen har sparats i kodningen {encoding} men lästs som {readAs}. Öppna den på nytt som {encoding} och spara den i UTF-8. Inget annat kontrollerades.',
  en: 'The text has wrong letters (“{shown}” is “{meant}”), because the file was saved in the encoding {encoding} but read as {readAs}. Open it again as {encoding} and save it as UTF-8. Nothing else was checked.',
};

const someReadWrongly: Text = {
  fi: 'Tekstissä on vääriä merkkejä: tässä pitäisi olla ”{meant}” eikä ”{shown}”. Merkistönä {encoding} kirjoitettu teksti on luettu merkistönä {readAs}. Avaa tiedosto uudelleen oikeassa merkistössä tai korjaa merkit.',
  sv: 'Texten har fel tecken: här ska stå ”{meant}” och inte ”{shown}”. Text i kodningen {encoding} har lästs som {readAs}. Öppna filen på nytt i rätt kodning eller rätta tecknen.',
  en: 'The text has wrong characters: this should be “{meant}”, not “{shown}”. Text in the encoding {encoding} was read as {readAs}. Open the file again in the right encoding, or repair the characters.',
};

const lostCharacters: Text = {
  fi: 'Tekstistä puuttuu kirjaimia (�), koska tiedosto on tallennettu muussa merkistössä kuin UTF-8, yleensä Windows-1252. Avaa se uudelleen oikeassa merkistössä ja tallenna UTF-8-muodossa. Muuta ei tarkistettu.',
  sv: 'Bokstäver saknas i texten (�), eftersom filen har sparats i en annan kodning än UTF-8, oftast Windows-1252. Öppna den på nytt i rätt kodning och spara den i UTF-8. Inget annat kontrollerades.',
  en: 'Letters are missing from the text (�), because the file was saved in an encoding other than UTF-8, most often Windows-1252. Open it again in the right encoding and save it as UTF-8. Nothing else was checked.',
};

const lostHere: Text = {
  fi: 'Tästä on kadonnut kirjain (�), koska teksti on luettu väärässä merkistössä. Kirjoita se uudelleen. Tämän rivin muuta sisältöä ei tarkistettu.',
  sv: 'En bokstav har försvunnit här (�), eftersom texten har lästs i fel kodning. Skriv den på nytt. I övrigt kontrollerades raden inte.',
  en: 'A letter is lost here (�), because the text was read in the wrong encoding. Write it again. Nothing else on this line was checked.',
};

const wideCharacters: Text = {
  fi: 'Tiedosto on UTF-16-muodossa, mutta se on luettu UTF-8-muodossa. Avaa se uudelleen merkistönä UTF-16 ja tallenna UTF-8-muodossa. Muuta ei tarkistettu.',
  sv: 'Filen är i UTF-16 men har lästs som UTF-8. Öppna den på nytt som UTF-16 och spara den i UTF-8. Inget annat kontrollerades.',
  en: 'The file is UTF-16 but was read as UTF-8. Open it again as UTF-16 and save it as UTF-8. Nothing else was checked.',
};

const writtenOtherwise: Text = {
  fi: 'Kirjainten ä ja ö paikalla on muita merkkejä (”{shown}” on ”{meant}”): tekstin merkistö on {encoding}. Muunna se UTF-8-muotoon. Muuta ei tarkistettu.',
  sv: 'I stället för ä och ö finns andra tecken (”{shown}” är ”{meant}”): textens kodning är {encoding}. Omvandla den till UTF-8. Inget annat kontrollerades.',
  en: 'There are other characters in place of ä and ö (“{shown}” is “{meant}”): the text’s encoding is {encoding}. Convert it to UTF-8. Nothing else was checked.',
};

const questionMarks: Text = {
  fi: 'Kirjainten ä ja ö paikalla on kysymysmerkkejä: teksti on tallennettu merkistössä, jossa niitä ei ole, ja kirjaimet ovat kadonneet. Ota teksti uudelleen alkuperäisestä. Muuta ei tarkistettu.',
  sv: 'I stället för ä och ö finns frågetecken: texten har sparats i en kodning som saknar dem, och bokstäverna är borta. Ta texten på nytt ur originalet. Inget annat kontrollerades.',
  en: 'There are question marks in place of ä and ö: the text was saved in an encoding that lacks them, and the letters are lost. Copy the text again from the original. Nothing else was checked.',
};

const writeLetters: Text = {
  fi: 'Korjaa väärin luetut merkit',
  sv: 'Rätta de fellästa tecknen',
  en: 'Repair the characters that were read wrongly',
};

const targets = 'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.';

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Teksti on väärässä merkistössä',
    sv: 'Texten är i fel teckenkodning',
    en: 'Text in the wrong encoding',
  },
  why: {
    fi: 'Kuvaus tallennetaan UTF-8-muodossa. Kun tiedosto on tallennettu tai avattu muussa merkistössä, ä ja ö muuttuvat muiksi merkeiksi tai katoavat. Silloin otsikoita ja kenttiä ei tunnisteta, ja tallennus voi hävittää kirjaimet lopullisesti.',
    sv: 'En beskrivning sparas i UTF-8. När filen har sparats eller öppnats i en annan kodning blir ä och ö andra tecken eller försvinner. Då känns rubriker och fält inte igen, och om filen sparas kan bokstäverna gå förlorade för gott.',
    en: 'A description is saved as UTF-8. When the file was saved or opened in another encoding, ä and ö become other characters or get lost. Headings and labels are not recognised then, and saving the file may lose the letters for good.',
  },
  remedy: {
    fi: 'Avaa tiedosto uudelleen oikeassa merkistössä (VS Codessa painike avaa sen) ja tallenna se UTF-8-muodossa. Jos teksti on jo tallennettu väärin, korjaus palauttaa merkit, kun ne tiedetään varmasti; muuten teksti otetaan uudelleen alkuperäisestä. Muut korjaukset ja muotoilu eivät koske vioittuneisiin riveihin.',
    sv: 'Öppna filen på nytt i rätt kodning (i VS Code finns en knapp för det) och spara den i UTF-8. Om texten redan har sparats fel återställer korrigeringen tecknen när de säkert är kända; annars tas texten på nytt ur originalet. Andra korrigeringar och formateringen rör inte skadade rader.',
    en: 'Open the file again in the right encoding (VS Code has a button for it) and save it as UTF-8. If the text was already saved wrongly, the fix restores the characters where they are known for certain; otherwise copy the text again from the original. Other fixes and formatting leave damaged lines alone.',
  },
  examples: [
    {
      right: targets,
      wrong: 'Ty«Ã¶»tÃ¤ ja opiskelua vailla olevat nuoret sekÃ¤ heitÃ¤ ohjaavat tyÃ¶ntekijÃ¤t.',
    },
    { right: '4.2 Välilliset kohderyhmät', wrong: '4.2 V«\ufffd»lilliset kohderyhm\ufffdt' },
    {
      right: targets,
      wrong: 'Ty«\x94»t\x84 ja opiskelua vailla olevat nuoret sek\x84 heit\x84 ohjaavat ty\x94ntekij\x84t.',
    },
  ],
};
