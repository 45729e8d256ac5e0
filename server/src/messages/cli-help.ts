import type { Text } from './message.ts';

/** One line a command, for the overview. */
export const commandSummaries: Readonly<Record<'check' | 'format' | 'rules' | 'server', Text>> = {
  check: {
    fi: 'tarkistaa hankekuvaukset',
    sv: 'kontrollerar projektbeskrivningar',
    en: 'checks project descriptions',
  },
  format: {
    fi: 'siistii hankekuvausten tyhjeet',
    sv: 'snyggar till blanktecknen i projektbeskrivningar',
    en: 'tidies the white space of project descriptions',
  },
  rules: {
    fi: 'luettelee säännöt tai selittää yhden',
    sv: 'räknar upp reglerna eller förklarar en',
    en: 'lists the rules, or explains one',
  },
  server: {
    fi: 'käynnistää kielipalvelimen editoria varten',
    sv: 'startar språkservern för en editor',
    en: 'starts the language server for an editor',
  },
};

/** What the program is, for the overview. */
export const programSummary: Text = {
  fi: 'Tarkistaa Euroopan sosiaalirahaston (ESR) rahoittamien hankkeiden kuvaukset.',
  sv: 'Kontrollerar beskrivningar av projekt som finansieras av Europeiska socialfonden (ESF).',
  en: 'Checks descriptions of projects financed by the European Social Fund (ESF) in Finland.',
};

/** What `check` does, in a line of the help. */
export const checkSummary: Text = {
  fi: 'Tarkistaa tiedostot. Kansioista haetaan *.esr, *.esr.txt ja ne *.txt, joissa on hankekuvaus; node_modules ja pisteellä alkavat kansiot ohitetaan. Nimetyt tiedostot tarkistetaan aina. Polku voi olla myös hakukuvio, kuten "**/*.esr".',
  sv: 'Kontrollerar filer. I mappar söks *.esr, *.esr.txt och de *.txt som innehåller en projektbeskrivning; node_modules och mappar som börjar med punkt hoppas över. Namngivna filer kontrolleras alltid. En sökväg kan också vara ett mönster, som "**/*.esr".',
  en: 'Checks files. Folders are searched for *.esr, *.esr.txt and those *.txt that contain a project description; node_modules and dot folders are skipped. Named files are always checked. A path may be a pattern too, such as "**/*.esr".',
};

/** What `format` does, in a line of the help. */
export const formatSummary: Text = {
  fi: 'Siistii tiedostojen tyhjeet: poistaa rivien lopusta välilyönnit, jättää yhden kentän nimen kaksoispisteen jälkeen ja päättää tiedoston rivinvaihtoon. Sisältö ei muutu.',
  sv: 'Snyggar till filernas blanktecken: tar bort mellanslag i slutet av rader, lämnar ett efter fältnamnets kolon och avslutar filen med radbyte. Innehållet ändras inte.',
  en: 'Tidies the white space of files: removes it at the ends of lines, leaves one space after the colon of a label, and ends the file with a line break. What the text says does not change.',
};

/** What `rules` does, in a line of the help. */
export const rulesSummary: Text = {
  fi: 'Luettelee säännöt tai selittää yhden: mitä se löytää, miksi sillä on väliä, esimerkit ja korjaus.',
  sv: 'Räknar upp reglerna eller förklarar en: vad den hittar, varför det spelar roll, exempel och korrigering.',
  en: 'Lists the rules, or explains one: what it finds, why it matters, examples and the fix.',
};

/** What `server` does, in a line of the help. */
export const serverSummary: Text = {
  fi: 'Käynnistää kielipalvelimen (Language Server Protocol), jota editori käyttää.',
  sv: 'Startar språkservern (Language Server Protocol) som en editor använder.',
  en: 'Starts the language server (Language Server Protocol) that an editor uses.',
};

/** Headings of the help. */
export const helpUsage: Text = { fi: 'Käyttö', sv: 'Användning', en: 'Usage' };
/** Heading of the help: commands. */
export const helpCommands: Text = { fi: 'Komennot', sv: 'Kommandon', en: 'Commands' };
/** Heading of the help: options. */
export const helpOptions: Text = { fi: 'Valitsimet', sv: 'Flaggor', en: 'Options' };
/** The help on options that are given several times. */
export const helpRepeated: Text = {
  fi: 'Jos valitsin annetaan monta kertaa, viimeinen ratkaisee; --rule lisää sääntöjä, ja kunkin säännön viimeinen taso ratkaisee.',
  sv: 'Om en flagga ges flera gånger gäller den sista; --rule lägger till regler, och för varje regel gäller den sista nivån.',
  en: 'If an option is given more than once, the last one counts; --rule adds rules, and the last level of each rule counts.',
};
/** Heading of the help: exit codes. */
export const helpExitCodes: Text = { fi: 'Paluuarvot', sv: 'Returkoder', en: 'Exit codes' };

/** What stands for a value in the help. */
export const metaPaths: Text = { fi: 'POLUT...', sv: 'SÖKVÄGAR...', en: 'PATHS...' };
/** In the help, in place of a rule. */
export const metaRule: Text = { fi: 'SÄÄNTÖ', sv: 'REGEL', en: 'RULE' };
/** In the help, in place of a command. */
export const metaCommand: Text = { fi: 'KOMENTO', sv: 'KOMMANDO', en: 'COMMAND' };
/** In the help, in place of options. */
export const metaOptions: Text = { fi: 'VALITSIMET', sv: 'FLAGGOR', en: 'OPTIONS' };
/** In the help, in place of a file. */
export const metaFile: Text = { fi: 'TIEDOSTO', sv: 'FIL', en: 'FILE' };
/** In the help, in place of a name. */
export const metaName: Text = { fi: 'NIMI', sv: 'NAMN', en: 'NAME' };
/** In the help, in place of a rule and its level. */
export const metaRuleLevel: Text = { fi: 'SÄÄNTÖ=TASO', sv: 'REGEL=NIVÅ', en: 'RULE=LEVEL' };

/** What each option does. */
export const optionTexts = {
  format: {
    fi: 'tulosteen muoto (oletus: text)',
    sv: 'rapportens format (förval: text)',
    en: 'format of the report (default: text)',
  },
  output: {
    fi: 'kirjoita tuloste tiedostoon (- on vakiotuloste)',
    sv: 'skriv rapporten till en fil (- är standard ut)',
    en: 'write the report to a file (- is standard output)',
  },
  force: {
    fi: 'kirjoita myös kirjoitussuojatun tiedoston päälle',
    sv: 'skriv också över en skrivskyddad fil',
    en: 'overwrite a read-only file too',
  },
  showSource: {
    fi: 'näytä jokaisen havainnon rivi ja merkitse paikka',
    sv: 'visa raden för varje anmärkning och markera platsen',
    en: 'show the line of each finding with the place marked',
  },
  listFiles: {
    fi: 'luettele tarkistettavat tiedostot tarkistamatta niitä; ohitettavat ja syy virhevirtaan',
    sv: 'räkna upp filerna som skulle kontrolleras utan att kontrollera dem; de som hoppas över och orsaken på standard fel',
    en: 'list the files to check without checking them; skipped files and the reasons are listed on standard error',
  },
  color: {
    fi: 'värit (oletus: auto; muuttujat FORCE_COLOR ja NO_COLOR vaikuttavat siihen)',
    sv: 'färger (förval: auto; variablerna FORCE_COLOR och NO_COLOR påverkar det)',
    en: 'colours (default: auto; the variables FORCE_COLOR and NO_COLOR affect it)',
  },
  quiet: {
    fi: 'näytä vain virheet ja varoitukset ja se, minkä vuoksi paluuarvo on 1',
    sv: 'visa bara fel och varningar och det som ger returkod 1',
    en: 'show only errors and warnings, and what makes the exit code 1',
  },
  failLevel: {
    fi: 'lievin vakavuus, jolla paluuarvo on 1 (oletus: error)',
    sv: 'lindrigaste allvarlighetsgrad som ger returkod 1 (förval: error)',
    en: 'the least severity that makes the exit code 1 (default: error)',
  },
  rule: {
    fi: 'muuta säännön vakavuutta: error, warning, info, hint tai off; voi toistaa',
    sv: 'ändra en regels allvarlighetsgrad: error, warning, info, hint eller off; kan upprepas',
    en: 'change a rule’s severity: error, warning, info, hint or off; repeatable',
  },
  config: {
    fi: 'asetustiedosto (oletus: lähin esr-kuvaus.json tarkistettavan tiedoston kansiosta ylöspäin)',
    sv: 'inställningsfil (förval: närmaste esr-kuvaus.json uppåt från den kontrollerade filens mapp)',
    en: 'configuration file (default: the nearest esr-kuvaus.json upward from the checked file’s folder)',
  },
  noConfig: {
    fi: 'älä lue asetustiedostoja',
    sv: 'läs inga inställningsfiler',
    en: 'read no configuration files',
  },
  stdin: {
    fi: 'tarkista vakiosyötteen teksti; sama kuin polku -',
    sv: 'kontrollera texten på standard in; detsamma som sökvägen -',
    en: 'check the text of standard input; the same as the path -',
  },
  stdinFilename: {
    fi: 'nimi, jolla vakiosyötettä käsitellään (asetukset, tuloste)',
    sv: 'namnet som standard in behandlas under (inställningar, utskrift)',
    en: 'the name used for standard input (configuration, report)',
  },
  lang: {
    fi: 'kieli (oletus: ESR_LANG, asetustiedosto, ympäristön kieli, fi)',
    sv: 'språk (förval: ESR_LANG, inställningsfilen, miljöns språk, fi)',
    en: 'language (default: ESR_LANG, the configuration file, the locale, fi)',
  },
  check: {
    fi: 'älä muuta tiedostoja, vaan luettele ne, jotka muuttuisivat (silloin paluuarvo on 1)',
    sv: 'ändra inga filer utan räkna upp dem som skulle ändras (då är returkoden 1)',
    en: 'change no files, but list those that would change (the exit code is 1 then)',
  },
  stdio: {
    fi: 'keskustele vakiosyötteen ja -tulosteen kautta',
    sv: 'kommunicera via standard in och ut',
    en: 'communicate over standard input and output',
  },
  help: { fi: 'näytä tämä ohje', sv: 'visa denna hjälp', en: 'show this help' },
  version: { fi: 'näytä versio', sv: 'visa versionen', en: 'show the version' },
} as const satisfies Record<string, Text>;

/** What the exit codes of `check` mean. */
export const exitCodeTexts: readonly Text[] = [
  {
    fi: 'kaikki tarkistettiin, eikä mitään löytynyt vähintään valitulla vakavuudella',
    sv: 'allt kontrollerades och inget hittades av minst den valda allvarlighetsgraden',
    en: 'everything was checked and nothing of at least the chosen severity was found',
  },
  {
    fi: 'jotain löytyi',
    sv: 'något hittades',
    en: 'something was found',
  },
  {
    fi: 'väärä käyttö, tai jotain ei löytynyt tai voitu lukea (muut tarkistettiin silti)',
    sv: 'fel användning, eller något hittades inte eller kunde inte läsas (resten kontrollerades ändå)',
    en: 'wrong usage, or something was not found or could not be read (the rest was checked anyway)',
  },
];
