import type { Text } from '../messages/message.ts';

/** Says that a rule broke: the program's error, not the author's. */
export const ruleFailed: Text = {
  fi: 'Sääntöä ”{rule}” ei voitu suorittaa ohjelman virheen vuoksi. Muut tarkistukset tehtiin.',
  sv: 'Regeln ”{rule}” kunde inte köras på grund av ett fel i programmet. De övriga kontrollerna gjordes.',
  en: 'The rule “{rule}” could not run because of an error in the program. All other checks were made.',
};
