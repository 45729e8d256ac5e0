import type { Text } from './message.ts';

/** The title of the action that makes all safe fixes. */
export const fixEverythingSafe: Text = {
  fi: 'Korjaa kaikki, mikä muuttaa vain kirjoitusasua',
  sv: 'Korrigera allt som bara ändrar skrivsättet',
  en: 'Fix everything that changes only how it is written',
};

/** The title of the action that has the editor open a file again. */
export const reopenAs: Text = {
  fi: 'Avaa tiedosto uudelleen merkistönä {encoding}',
  sv: 'Öppna filen på nytt i kodningen {encoding}',
  en: 'Open the file again in the encoding {encoding}',
};

/** The titles of the actions that silence a rule in the configuration file. */
export const silenceTitles = {
  file: {
    fi: 'Hiljennä tämä sääntö ({rule}) tässä tiedostossa',
    sv: 'Tysta den här regeln ({rule}) i den här filen',
    en: 'Silence this rule ({rule}) in this file',
  },
  folder: {
    fi: 'Hiljennä tämä sääntö ({rule}) kansiossa {folder}',
    sv: 'Tysta den här regeln ({rule}) i mappen {folder}',
    en: 'Silence this rule ({rule}) in the folder {folder}',
  },
  everywhere: {
    fi: 'Hiljennä tämä sääntö ({rule}) kaikissa kuvauksissa',
    sv: 'Tysta den här regeln ({rule}) i alla beskrivningar',
    en: 'Silence this rule ({rule}) in all descriptions',
  },
} as const satisfies Record<string, Text>;
