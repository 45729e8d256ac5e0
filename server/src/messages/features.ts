import type { Text } from './message.ts';

/** The title of the action that makes all safe fixes. */
export const fixEverythingSafe: Text = {
  fi: 'Korjaa kaikki, mikä muuttaa vain kirjoitusasua',
  sv: 'Korrigera allt som bara ändrar skrivsättet',
  en: 'Fix everything that changes only how it is written',
};
