import type { Text } from '../../messages/message.ts';

/** Title of a fix: writes the form’s heading. */
export const writeHeading: Text = {
  fi: 'Kirjoita otsikoksi ”{heading}”',
  sv: 'Skriv rubriken ”{heading}”',
  en: 'Write the heading “{heading}”',
};
