import type { Text } from './message.ts';

type SeverityName = 'error' | 'warning' | 'info' | 'hint';

/** The severities as the command names them. */
export const severityNames: Readonly<Record<SeverityName, Text>> = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  info: { fi: 'huomio', sv: 'notis', en: 'info' },
  hint: { fi: 'vihje', sv: 'tips', en: 'hint' },
};

/** Counted things for the summary: [one, several]. */
export const countedSeverities: Readonly<Record<SeverityName, readonly [Text, Text]>> = {
  error: [
    { fi: '{count} virhe', sv: '{count} fel', en: '{count} error' },
    { fi: '{count} virhettä', sv: '{count} fel', en: '{count} errors' },
  ],
  warning: [
    { fi: '{count} varoitus', sv: '{count} varning', en: '{count} warning' },
    { fi: '{count} varoitusta', sv: '{count} varningar', en: '{count} warnings' },
  ],
  info: [
    { fi: '{count} huomio', sv: '{count} notis', en: '{count} info' },
    { fi: '{count} huomiota', sv: '{count} notiser', en: '{count} infos' },
  ],
  hint: [
    { fi: '{count} vihje', sv: '{count} tips', en: '{count} hint' },
    { fi: '{count} vihjettä', sv: '{count} tips', en: '{count} hints' },
  ],
};

/** How many files were checked: [one, several with `count`]. */
export const countedFiles: readonly [Text, Text] = [
  { fi: '{count} tiedosto tarkistettu', sv: '{count} fil kontrollerad', en: '{count} file checked' },
  { fi: '{count} tiedostoa tarkistettu', sv: '{count} filer kontrollerade', en: '{count} files checked' },
];

/** How many findings can be repaired in the editor: [one, several with `count`]. */
export const countedFixable: readonly [Text, Text] = [
  {
    fi: '{count} on korjattavissa editorissa',
    sv: '{count} kan rättas i editorn',
    en: '{count} can be fixed in the editor',
  },
  {
    fi: '{count} on korjattavissa editorissa',
    sv: '{count} kan rättas i editorn',
    en: '{count} can be fixed in the editor',
  },
];

/** How many files could not be checked: [one, several with `count`]. */
export const countedTroubles: readonly [Text, Text] = [
  {
    fi: '{count} ongelma esti tarkistamasta kaikkea',
    sv: '{count} problem hindrade kontrollen av allt',
    en: '{count} problem kept something from being checked',
  },
  {
    fi: '{count} ongelmaa esti tarkistamasta kaikkea',
    sv: '{count} problem hindrade kontrollen av allt',
    en: '{count} problems kept something from being checked',
  },
];

/** In the summary: nothing was found. */
export const noFindings: Text = { fi: 'ei huomautettavaa', sv: 'inget att anmärka på', en: 'nothing to report' };

/** How many files were tidied: [one, several with `count`]. */
export const countedFormatted: readonly [Text, Text] = [
  { fi: '{count} tiedosto siistitty', sv: '{count} fil snyggades till', en: '{count} file tidied' },
  { fi: '{count} tiedostoa siistitty', sv: '{count} filer snyggades till', en: '{count} files tidied' },
];

/** How many files are not tidy: [one, several with `count`]. */
export const countedUnformatted: readonly [Text, Text] = [
  { fi: '{count} tiedosto siistittävänä', sv: '{count} fil att snygga till', en: '{count} file to tidy' },
  { fi: '{count} tiedostoa siistittävänä', sv: '{count} filer att snygga till', en: '{count} files to tidy' },
];

/** Why a file could not be checked. */
export const pathNotFound: Text = {
  fi: 'Tiedostoa tai kansiota ei löydy.',
  sv: 'Filen eller mappen finns inte.',
  en: 'There is no such file or folder.',
};

/** Reported for a glob without a match. */
export const globMatchesNothing: Text = {
  fi: 'Mikään tiedosto ei vastaa tätä hakua.',
  sv: 'Ingen fil motsvarar sökningen.',
  en: 'No file matches this pattern.',
};

/** Reported for a folder in which nothing is checked. */
export const folderWithoutDescriptions: Text = {
  fi: 'Kansiossa ei ole yhtään hankekuvausta (*.esr, *.esr.txt tai *.txt, jossa on kuvaus).',
  sv: 'Mappen innehåller ingen projektbeskrivning (*.esr, *.esr.txt eller *.txt med en beskrivning).',
  en: 'The folder contains no project description (*.esr, *.esr.txt, or *.txt with a description in it).',
};

/** Reported for a file that is not there any more. */
export const fileVanished: Text = {
  fi: 'Tiedosto katosi ennen kuin se luettiin.',
  sv: 'Filen försvann innan den lästes.',
  en: 'The file vanished before it was read.',
};

/** Reported for a file that cannot be read. `reason`: an error code. */
export const fileUnreadable: Text = {
  fi: 'Ei voitu lukea: {reason}.',
  sv: 'Kunde inte läsas: {reason}.',
  en: 'Could not be read: {reason}.',
};

/** Reported for a file that may not be read. */
export const fileForbidden: Text = {
  fi: 'Lukeminen ei ole sallittu. Tarkista käyttöoikeudet.',
  sv: 'Läsning är inte tillåten. Kontrollera rättigheterna.',
  en: 'Reading is not permitted. Check the file’s permissions.',
};

/** Reported for a file with too many bytes. `limit`: megabytes. */
export const fileTooLarge: Text = {
  fi: 'Tiedosto on liian suuri: yli {megabytes} megatavua. Hankekuvaus on tavallisesti alle 0,1 megatavua.',
  sv: 'Filen är för stor: över {megabytes} megabyte. En projektbeskrivning är vanligen under 0,1 megabyte.',
  en: 'The file is too large: more than {megabytes} megabytes. A project description is usually under 0.1 megabytes.',
};

/** Reported for a file with too many lines. `limit`: lines. */
export const fileTooManyLines: Text = {
  fi: 'Tiedostossa on liikaa rivejä: yli {lines}. Hankekuvauksessa niitä on tavallisesti alle 500.',
  sv: 'Filen har för många rader: över {lines}. En projektbeskrivning har vanligen under 500.',
  en: 'The file has too many lines: more than {lines}. A project description usually has under 500.',
};

/** Reported for a file that is not UTF-8. */
export const fileNotUtf8: Text = {
  fi: 'Tiedosto ei ole UTF-8-muotoista tekstiä: rivillä {line} on siihen kuulumaton tavu 0x{value} ({offset} tavua tiedoston alusta). Tallenna tiedosto UTF-8-muodossa.',
  sv: 'Filen är inte text i UTF-8: på rad {line} finns en främmande byte 0x{value} ({offset} byte från filens början). Spara filen i UTF-8.',
  en: 'The file is not UTF-8 text: line {line} has the foreign byte 0x{value} (at byte offset {offset} of the file). Save the file as UTF-8.',
};

/** Reported for a file in UTF-16. */
export const fileUtf16: Text = {
  fi: 'Tiedosto on UTF-16-muotoista tekstiä. Tallenna se UTF-8-muodossa.',
  sv: 'Filen är text i UTF-16. Spara den i UTF-8.',
  en: 'The file is UTF-16 text. Save it as UTF-8.',
};

/** Reported when a file cannot be written. `reason`: an error code. */
export const outputFailed: Text = {
  fi: 'Tiedostoon ei voitu kirjoittaa: {reason}.',
  sv: 'Det gick inte att skriva till filen: {reason}.',
  en: 'The file could not be written: {reason}.',
};

/** Wrong usage. */
export const unknownCommand: Text = {
  fi: 'Komentoa ”{name}” ei ole.',
  sv: 'Kommandot ”{name}” finns inte.',
  en: 'There is no command “{name}”.',
};

/** Wrong usage: no such command. `near`: the one that was probably meant. */
export const unknownCommandNear: Text = {
  fi: 'Komentoa ”{name}” ei ole. Tarkoititko: {near}',
  sv: 'Kommandot ”{name}” finns inte. Menade du: {near}',
  en: 'There is no command “{name}”. Did you mean: {near}',
};

/** Wrong usage: no command. */
export const missingCommand: Text = {
  fi: 'Komento puuttuu.',
  sv: 'Kommandot saknas.',
  en: 'The command is missing.',
};

/** Wrong usage: no such option. */
export const unknownOption: Text = {
  fi: 'Valitsinta {name} ei ole.',
  sv: 'Flaggan {name} finns inte.',
  en: 'There is no option {name}.',
};

/** Wrong usage: no such option. `near`: the one that was probably meant. */
export const unknownOptionNear: Text = {
  fi: 'Valitsinta {name} ei ole. Tarkoititko: {near}',
  sv: 'Flaggan {name} finns inte. Menade du: {near}',
  en: 'There is no option {name}. Did you mean: {near}',
};

/** Wrong usage: the option’s value is missing. `value`: what it takes. */
export const optionNeedsValue: Text = {
  fi: 'Valitsimen {name} arvo puuttuu: {name} {value}',
  sv: 'Flaggan {name} saknar värde: {name} {value}',
  en: 'The option {name} needs a value: {name} {value}',
};

/** Wrong usage: a value for an option that takes none. */
export const optionTakesNoValue: Text = {
  fi: 'Valitsimelle {name} ei anneta arvoa.',
  sv: 'Flaggan {name} tar inget värde.',
  en: 'The option {name} takes no value.',
};

/** Wrong usage: a value that the option does not have. `choices`: those it has. */
export const optionWrongValue: Text = {
  fi: 'Valitsimen {name} arvo ”{value}” ei kelpaa. Valitse jokin näistä: {choices}.',
  sv: 'Värdet ”{value}” för flaggan {name} duger inte. Välj något av dessa: {choices}.',
  en: 'The value “{value}” of the option {name} is not allowed. Choose one of these: {choices}.',
};

/** Wrong usage: nothing to work on. `command`: its name. */
export const missingPaths: Text = {
  fi: 'Anna tiedostoja tai kansioita, esimerkiksi: esr-kuvaus {command} .',
  sv: 'Ange filer eller mappar, till exempel: esr-kuvaus {command} .',
  en: 'Name files or folders, for example: esr-kuvaus {command} .',
};

/** Wrong usage: standard input and paths together. */
export const stdinExcludesPaths: Text = {
  fi: 'Anna joko --stdin tai polkuja, ei molempia.',
  sv: 'Ange antingen --stdin eller sökvägar, inte båda.',
  en: 'Give either --stdin or paths, not both.',
};

/** Wrong usage: a name for standard input, which is not read. */
export const stdinFilenameNeedsStdin: Text = {
  fi: 'Valitsin --stdin-filename toimii vain valitsimen --stdin kanssa.',
  sv: 'Flaggan --stdin-filename fungerar bara tillsammans med --stdin.',
  en: 'The option --stdin-filename works only with --stdin.',
};

/** Wrong usage: lines of the text in a format that has no place for them. */
export const showSourceNeedsText: Text = {
  fi: 'Valitsin --show-source toimii vain muodossa text.',
  sv: 'Flaggan --show-source fungerar bara i formatet text.',
  en: 'The option --show-source works only with the format text.',
};

/** Wrong usage: the list of files in a format that has no place for it. */
export const listFilesNeedsText: Text = {
  fi: 'Valitsin --list-files luettelee annettujen polkujen tiedostot muodossa text tai json.',
  sv: 'Flaggan --list-files räknar upp filerna på de angivna sökvägarna i formatet text eller json.',
  en: 'The option --list-files lists the files of the paths given, in the format text or json.',
};

/** Wrong usage: `--force` where no file is written. */
export const forceNeedsOutput: Text = {
  fi: 'Valitsin --force toimii vain valitsimen --output kanssa.',
  sv: 'Flaggan --force fungerar bara tillsammans med --output.',
  en: 'The option --force works only with --output.',
};

/** Wrong usage: an empty path. */
export const emptyPath: Text = {
  fi: 'Polku on tyhjä. Työkansio on nimeltään ”.”.',
  sv: 'Sökvägen är tom. Arbetsmappen heter ”.”.',
  en: 'A path is empty. The working folder is called “.”.',
};

/** Wrong usage: `--config` and `--no-config` together. */
export const configExcludesNoConfig: Text = {
  fi: 'Anna joko --config tai --no-config, ei molempia.',
  sv: 'Ange antingen --config eller --no-config, inte båda.',
  en: 'Give either --config or --no-config, not both.',
};

/** Wrong usage: `--rule` without a rule and a level. `choices`: the levels. */
export const ruleOptionShape: Text = {
  fi: 'Valitsimen --rule arvo ”{value}” ei ole muotoa SÄÄNTÖ=TASO. Tasot: {choices}.',
  sv: 'Värdet ”{value}” för --rule har inte formen REGEL=NIVÅ. Nivåer: {choices}.',
  en: 'The value “{value}” of --rule is not of the form RULE=LEVEL. Levels: {choices}.',
};

/** Wrong usage: an argument too many. `name`: that argument. */
export const tooManyArguments: Text = {
  fi: 'Ylimääräinen argumentti: {name}',
  sv: 'Överflödigt argument: {name}',
  en: 'Unexpected argument: {name}',
};

/** Wrong usage: the server is started for a person. */
export const serverNeedsStdio: Text = {
  fi: 'Kielipalvelin käynnistetään näin: esr-kuvaus server --stdio',
  sv: 'Språkservern startas så här: esr-kuvaus server --stdio',
  en: 'Start the language server like this: esr-kuvaus server --stdio',
};

/** Where the help is. `command`: as it is typed. */
export const seeHelp: Text = {
  fi: 'Ohje: {command} --help',
  sv: 'Hjälp: {command} --help',
  en: 'Help: {command} --help',
};

/** Below the list of rules. */
export const rulesListFooter: Text = {
  fi: 'Säännön selitys: esr-kuvaus rules SÄÄNTÖ',
  sv: 'Förklaring av en regel: esr-kuvaus rules REGEL',
  en: 'Explanation of a rule: esr-kuvaus rules RULE',
};

/** Reported when the program itself is wrong; the stack follows. */
export const internalError: Text = {
  fi: 'Ohjelmassa on virhe, jonka vuoksi se keskeytyi. Ilmoita siitä tekijöille ja liitä mukaan alla oleva teksti.',
  sv: 'Ett fel i programmet avbröt det. Anmäl det till utvecklarna och bifoga texten nedan.',
  en: 'An error in the program stopped it. Please report it to its developers with the text below.',
};
