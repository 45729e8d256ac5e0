import type { Text } from './message.ts';

/** Why the system refuses something, by Node's codes. */
export const systemReasons: Readonly<Record<string, Text>> = {
  EACCES: { fi: 'ei käyttöoikeutta (EACCES)', sv: 'ingen behörighet (EACCES)', en: 'no permission (EACCES)' },
  EPERM: { fi: 'ei käyttöoikeutta (EPERM)', sv: 'ingen behörighet (EPERM)', en: 'no permission (EPERM)' },
  ENOENT: {
    fi: 'kansiota tai tiedostoa ei ole (ENOENT)',
    sv: 'mappen eller filen finns inte (ENOENT)',
    en: 'there is no such folder or file (ENOENT)',
  },
  ENOTDIR: {
    fi: 'polun osa ei ole kansio (ENOTDIR)',
    sv: 'en del av sökvägen är ingen mapp (ENOTDIR)',
    en: 'a part of the path is not a folder (ENOTDIR)',
  },
  EISDIR: { fi: 'se on kansio (EISDIR)', sv: 'det är en mapp (EISDIR)', en: 'it is a folder (EISDIR)' },
  ELOOP: {
    fi: 'linkki johtaa kehään (ELOOP)',
    sv: 'länken går runt i en cirkel (ELOOP)',
    en: 'the link forms a loop (ELOOP)',
  },
  ENAMETOOLONG: {
    fi: 'nimi on liian pitkä (ENAMETOOLONG)',
    sv: 'namnet är för långt (ENAMETOOLONG)',
    en: 'the name is too long (ENAMETOOLONG)',
  },
  ENOSPC: { fi: 'levy on täynnä (ENOSPC)', sv: 'disken är full (ENOSPC)', en: 'the disk is full (ENOSPC)' },
  EDQUOT: {
    fi: 'levykiintiö on täynnä (EDQUOT)',
    sv: 'diskkvoten är full (EDQUOT)',
    en: 'the disk quota is full (EDQUOT)',
  },
  EROFS: {
    fi: 'levylle ei voi kirjoittaa (EROFS)',
    sv: 'disken kan inte skrivas till (EROFS)',
    en: 'the disk is read-only (EROFS)',
  },
  ENXIO: {
    fi: 'se on pistoke tai laite, jota ei voi avata (ENXIO)',
    sv: 'det är en socket eller enhet som inte kan öppnas (ENXIO)',
    en: 'it is a socket or a device that cannot be opened (ENXIO)',
  },
  EMFILE: {
    fi: 'liian monta avointa tiedostoa (EMFILE)',
    sv: 'för många öppna filer (EMFILE)',
    en: 'too many open files (EMFILE)',
  },
};

/** A reason that has no words of its own. */
export const unknownReason: Text = { fi: '{code}', sv: '{code}', en: '{code}' };

/** Why a file of a folder is not checked, though it should be. */
export const linkLeadsNowhere: Text = {
  fi: 'Linkki ei johda tiedostoon: {reason}.',
  sv: 'Länken leder inte till någon fil: {reason}.',
  en: 'The link does not lead to a file: {reason}.',
};

/** Reported for a FIFO, a socket or a device: nothing is read from it. */
export const specialFile: Text = {
  fi: 'Ei ole tavallinen tiedosto vaan putki, pistoke tai laite. Anna sen nimi, jos se pitää lukea.',
  sv: 'Är ingen vanlig fil utan ett rör, en socket eller en enhet. Ange dess namn om den ska läsas.',
  en: 'Not a plain file but a pipe, a socket or a device. Name it if it is to be read.',
};

/** Reported for a file whose name is not UTF-8. */
export const nameNotUtf8: Text = {
  fi: 'Nimi ei ole UTF-8-muotoa, joten tiedostoa tai kansiota ei voi avata. Nimeä se uudelleen.',
  sv: 'Namnet är inte i UTF-8, så filen eller mappen kan inte öppnas. Byt namn på den.',
  en: 'The name is not UTF-8, so the file or folder cannot be opened. Rename it.',
};

/** Why a file of a folder is passed over. */
export const passedFolderLink: Text = {
  fi: 'linkki kansioon',
  sv: 'länk till en mapp',
  en: 'a link to a folder',
};

/** In the list of files: left out for the ending of its name. */
export const passedOtherEnding: Text = {
  fi: 'pääte ei ole .esr, .esr.txt eikä .txt',
  sv: 'ändelsen är inte .esr, .esr.txt eller .txt',
  en: 'does not end in .esr, .esr.txt or .txt',
};

/** In the list of files: a `.txt` that is not a description. */
export const passedNoDescription: Text = {
  fi: 'ei ole hankekuvaus',
  sv: 'är ingen projektbeskrivning',
  en: 'is not a project description',
};

/** Counted files that were passed over: [one, several]. */
export const countedPassedOver: readonly [Text, Text] = [
  {
    fi: '{count} tiedosto ohitettiin (--list-files näyttää sen)',
    sv: '{count} fil hoppades över (--list-files visar den)',
    en: '{count} file was not looked at (--list-files shows it)',
  },
  {
    fi: '{count} tiedostoa ohitettiin (--list-files näyttää ne)',
    sv: '{count} filer hoppades över (--list-files visar dem)',
    en: '{count} files were not looked at (--list-files shows them)',
  },
];

/** Reported for a glob that cannot be used. `reason`: what the library says. */
export const globUnusable: Text = {
  fi: 'Hakukuviota ei voi käyttää: se on liian pitkä tai virheellinen.',
  sv: 'Mönstret kan inte användas: det är för långt eller felaktigt.',
  en: 'The pattern cannot be used: it is too long or malformed.',
};

/** Why something is not written. */
export const fileReadOnly: Text = {
  fi: 'Tiedosto on kirjoitussuojattu, joten sitä ei muutettu. Valitsin --force muuttaa senkin.',
  sv: 'Filen är skrivskyddad och ändrades därför inte. Med --force ändras också den.',
  en: 'The file is read-only, so it was not changed. The option --force changes it too.',
};

/** Reported for a file that was changed between reading and writing. */
export const fileChangedMeanwhile: Text = {
  fi: 'Tiedosto muuttui sen jälkeen, kun se luettiin, joten siihen ei kirjoitettu. Aja komento uudelleen.',
  sv: 'Filen ändrades efter att den lästes, så den skrevs inte. Kör kommandot på nytt.',
  en: 'The file changed after it was read, so it was not written. Run the command again.',
};

/** Wrong usage: the report would replace a file that is checked. */
export const outputIsInput: Text = {
  fi: 'Tulostetta ei kirjoiteta luetun tiedoston päälle. Anna valitsimelle --output toinen nimi.',
  sv: 'Rapporten skrivs inte över en fil som lästes. Ange ett annat namn för --output.',
  en: 'The report is not written over a file that was read. Give --output another name.',
};

/** Reported when standard output cannot be written. `reason`: an error code. */
export const streamFailed: Text = {
  fi: 'Vakiotulosteeseen ei voitu kirjoittaa: {reason}.',
  sv: 'Det gick inte att skriva till standard ut: {reason}.',
  en: 'Standard output could not be written: {reason}.',
};

/** Reported when the file for waiting results cannot be written. `reason`: an error code. */
export const scratchFailed: Text = {
  fi: 'Väliaikaista tiedostoa ei voitu käyttää kansiossa {folder}: {reason}.',
  sv: 'En tillfällig fil i mappen {folder} kunde inte användas: {reason}.',
  en: 'A temporary file in the folder {folder} could not be used: {reason}.',
};

/** Reported when there is no working folder. */
export const workingFolderGone: Text = {
  fi: 'Työkansiota ei ole enää tai sitä ei voi lukea. Siirry toiseen kansioon.',
  sv: 'Arbetsmappen finns inte längre eller kan inte läsas. Gå till en annan mapp.',
  en: 'The working folder is gone or cannot be read. Change to another folder.',
};
