import type { Text } from '../message.ts';

/** Wording of the rules in rules/prose. The identity code itself is never repeated: messages end up in logs and reports. */
export const personalIdentityCode: Text = {
  fi: 'Tekstissä on voimassa olevan muotoinen henkilötunnus. Sitä ei saa julkaista: poista se, ja kerro asiasta organisaatiosi tietosuojavastaavalle, jos kuvaus on jo julkaistu.',
  sv: 'Texten innehåller en giltig personbeteckning. Den får inte publiceras: ta bort den, och informera organisationens dataskyddsombud om beskrivningen redan har publicerats.',
  en: 'The text contains a valid personal identity code. It must not be published: remove it, and tell your organisation’s data protection officer if the description is public already.',
};

export const removeIdentityCode: Text = {
  fi: 'Poista henkilötunnus',
  sv: 'Ta bort personbeteckningen',
  en: 'Remove the personal identity code',
};

export const placeholderText: Text = {
  fi: '”{text}” näyttää keskeneräiseltä kohdalta. Kirjoita tähän lopullinen teksti tai poista merkintä.',
  sv: '”{text}” ser ut som ett ställe som inte är färdigt. Skriv den slutliga texten här eller ta bort anteckningen.',
  en: '“{text}” looks like an unfinished place. Write the final text here, or remove the note.',
};

export const periodDiffers: Text = {
  fi: 'Tekstin mukaan hankkeen aika on ”{text}”, mutta kohdassa 1 toteutusaika on {from}–{to}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten är projektets tid ”{text}”, men i punkt 1 är genomförandetiden {from}–{to}. Kontrollera vilket som stämmer.',
  en: 'The text gives the project’s time as “{text}”, but in section 1 the period is {from}–{to}. Check which is right.',
};

export const startDiffers: Text = {
  fi: 'Tekstin mukaan hanke alkoi ”{text}”, mutta kohdan 1 mukaan se alkaa {from}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten började projektet ”{text}”, men enligt punkt 1 börjar det {from}. Kontrollera vilket som stämmer.',
  en: 'The text says that the project began “{text}”, but by section 1 it begins on {from}. Check which is right.',
};

export const endDiffers: Text = {
  fi: 'Tekstin mukaan hanke päättyi ”{text}”, mutta kohdan 1 mukaan se päättyy {to}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten slutade projektet ”{text}”, men enligt punkt 1 slutar det {to}. Kontrollera vilket som stämmer.',
  en: 'The text says that the project ended “{text}”, but by section 1 it ends on {to}. Check which is right.',
};

export const lengthDiffers: Text = {
  fi: 'Tekstin mukaan hankkeen kesto on ”{text}”, mutta kohdan 1 toteutusaika {from}–{to} on {months} kuukautta. Tarkista, kumpi pitää paikkansa.',
  sv: 'Enligt texten är projektets längd ”{text}”, men genomförandetiden i punkt 1, {from}–{to}, är {months} månader. Kontrollera vilket som stämmer.',
  en: 'The text gives the project’s length as “{text}”, but the period in section 1, {from}–{to}, is {months} months. Check which is right.',
};

export const periodIsHere: Text = {
  fi: 'Toteutusaika on tässä.',
  sv: 'Genomförandetiden står här.',
  en: 'The period is here.',
};

export const participantsDiffer: Text = {
  fi: 'Tekstin mukaan hankkeeseen osallistuu {stated} henkilöä, mutta kohdassa 7.2 heitä on {planned}. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten deltar {stated} personer i projektet, men i punkt 7.2 är de {planned}. Kontrollera vilket tal som stämmer.',
  en: 'The text says that {stated} persons take part in the project, but section 7.2 says {planned}. Check which number is right.',
};

export const participantsAreHere: Text = {
  fi: 'Osallistuvien henkilöiden määrä on tässä.',
  sv: 'Antalet deltagande personer står här.',
  en: 'The number of participants is here.',
};

export const euAndStateDiffers: Text = {
  fi: 'Tekstin mukaan EU- ja valtion rahoitus on {stated} euroa, mutta kohdassa 5 se on {granted} euroa. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är EU- och statsfinansieringen {stated} euro, men i punkt 5 är den {granted} euro. Kontrollera vilket belopp som stämmer.',
  en: 'The text gives the EU and state funding as {stated} euros, but section 5 says {granted} euros. Check which is right.',
};

export const publicFundingDiffers: Text = {
  fi: 'Tekstin mukaan julkinen rahoitus on {stated} euroa, mutta kohdassa 5 se on yhteensä {granted} euroa. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är den offentliga finansieringen {stated} euro, men i punkt 5 är den sammanlagt {granted} euro. Kontrollera vilket belopp som stämmer.',
  en: 'The text gives the public funding as {stated} euros, but section 5 gives the total as {granted} euros. Check which is right.',
};

export const fundingIsHere: Text = {
  fi: 'Kohdan 5 luku on tässä.',
  sv: 'Beloppet i punkt 5 står här.',
  en: 'The figure of section 5 is here.',
};

export const repeatedParagraph: Text = {
  fi: 'Sama kappale on tässä osiossa jo rivillä {line}. Poista toinen, jos se on jäänyt vahingossa.',
  sv: 'Samma stycke står redan på rad {line} i det här avsnittet. Ta bort det ena om det har blivit kvar av misstag.',
  en: 'The same paragraph already stands on line {line} of this section. Remove one of them if it was left by mistake.',
};

export const firstParagraph: Text = {
  fi: 'Kappale on ensimmäisen kerran tässä.',
  sv: 'Stycket står första gången här.',
  en: 'The paragraph stands here first.',
};

export const removeParagraph: Text = {
  fi: 'Poista toistuva kappale',
  sv: 'Ta bort det upprepade stycket',
  en: 'Remove the repeated paragraph',
};

export const longParagraph: Text = {
  fi: 'Kappaleessa on {length} merkkiä, kun suositeltu enimmäispituus on {limit}. Jaa se lyhyempiin kappaleisiin.',
  sv: 'Stycket har {length} tecken, medan den rekommenderade längden är högst {limit}. Dela det i kortare stycken.',
  en: 'The paragraph has {length} characters; {limit} is recommended as the longest. Divide it into shorter ones.',
};
