import type { Text } from '../../messages/message.ts';

/** Related information: where the axis is given. */
export const axisHere: Text = {
  fi: 'Toimintalinjaksi on merkitty {axis}.',
  sv: 'Insatsområdet anges som {axis}.',
  en: 'The priority axis is given as {axis}.',
};

/** Related information: the title, and the fund it names. */
export const fundOfTitle: Text = {
  fi: 'Otsikon mukaan rahasto on {fund}.',
  sv: 'Enligt rubriken är fonden {fund}.',
  en: 'The title says that the fund is {fund}.',
};
