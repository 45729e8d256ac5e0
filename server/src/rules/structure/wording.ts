import type { Text } from '../../messages/message.ts';

export const writeHeading: Text = {
  fi: 'Kirjoita otsikoksi ”{heading}”',
  sv: 'Skriv rubriken ”{heading}”',
  en: 'Write the heading “{heading}”',
};
