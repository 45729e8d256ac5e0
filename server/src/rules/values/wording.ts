import type { Text } from '../../messages/message.ts';

export const axisHere: Text = {
  fi: 'Toimintalinjaksi on merkitty {axis}.',
  sv: 'Insatsområdet är {axis} enligt detta.',
  en: 'The priority axis is given as {axis}.',
};

/** The funds as each language abbreviates them. */
export const fundNames: Readonly<Record<'ESR' | 'EAKR', Text>> = {
  ESR: { fi: 'ESR', sv: 'ESF', en: 'ESF' },
  EAKR: { fi: 'EAKR', sv: 'ERUF', en: 'ERDF' },
};

export const fundOfTitle: Text = {
  fi: 'Otsikon mukaan rahasto on {fund}.',
  sv: 'Enligt titeln är fonden {fund}.',
  en: 'The title says that the fund is {fund}.',
};
