import type { Text } from '../../messages/message.ts';

/** Related information of a place outside: the list where its home is not. */
export const listedHere: Text = {
  fi: 'Kentässä ”{label}” on nyt: {names}.',
  sv: 'I fältet ”{label}” står nu: {names}.',
  en: 'The field “{label}” now has: {names}.',
};

/** Title of a fix: removes a name from a list. */
export const removePlace: Text = { fi: 'Poista ”{name}”', sv: 'Ta bort ”{name}”', en: 'Remove “{name}”' };
