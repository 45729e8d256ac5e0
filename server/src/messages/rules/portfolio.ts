import type { Text } from '../message.ts';

/** Wording of the rules in rules/portfolio. */
export const duplicateProjectCode: Text = {
  fi: 'Hankekoodi {code} on myös toisessa kuvauksessa, jonka sisältö on erilainen. Jokaisella hankkeella on oma koodinsa: tarkista, kummalle se kuuluu.',
  sv: 'Projektkoden {code} finns också i en annan beskrivning med ett annat innehåll. Varje projekt har sin egen kod: kontrollera vilket den hör till.',
  en: 'The project code {code} is also that of another description, whose content differs. Each project has a code of its own: check which one it belongs to.',
};

export const sameCodeHere: Text = {
  fi: 'Sama hankekoodi on tässä.',
  sv: 'Samma projektkod finns här.',
  en: 'The same project code is here.',
};

export const copiedText: Text = {
  fi: 'Tämä {words} sanan kohta on myös hankkeen {code} kuvauksessa. Tarkista, kuuluuko se tähän.',
  sv: 'Det här stycket på {words} ord finns också i beskrivningen av projektet {code}. Kontrollera om det hör hit.',
  en: 'This passage of {words} words is also in the description of the project {code}. Check whether it belongs here.',
};

/** Where the other description has no project code. */
export const copiedTextWithoutCode: Text = {
  fi: 'Tämä {words} sanan kohta on myös toisen hankkeen kuvauksessa. Tarkista, kuuluuko se tähän.',
  sv: 'Det här stycket på {words} ord finns också i beskrivningen av ett annat projekt. Kontrollera om det hör hit.',
  en: 'This passage of {words} words is also in the description of another project. Check whether it belongs here.',
};

export const sameTextHere: Text = {
  fi: 'Sama kohta on tässä.',
  sv: 'Samma stycke finns här.',
  en: 'The same passage is here.',
};

export const organisationNameDiffers: Text = {
  fi: 'Y-tunnuksen {id} nimi on täällä ”{name}”, mutta muualla ”{other}”. Tarkista virallinen nimi YTJ-palvelusta (ytj.fi).',
  sv: 'FO-numret {id} har här namnet ”{name}”, men på annat håll ”{other}”. Kontrollera det officiella namnet i FODS (ytj.fi).',
  en: 'The business ID {id} has the name “{name}” here, but “{other}” elsewhere. Look the official name up in the BIS (ytj.fi).',
};

export const otherNameHere: Text = {
  fi: 'Toinen nimi on tässä.',
  sv: 'Det andra namnet står här.',
  en: 'The other name stands here.',
};

export const writeOtherName: Text = {
  fi: 'Kirjoita ”{name}”',
  sv: 'Skriv ”{name}”',
  en: 'Write “{name}”',
};
