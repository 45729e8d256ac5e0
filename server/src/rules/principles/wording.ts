import type { Text } from '../../messages/message.ts';

/** Title of a fix: what stands on the line after its value moves to the next one. */
export const moveToNextLine: Text = {
  fi: 'Siirrä seuraavalle riville',
  sv: 'Flytta till nästa rad',
  en: 'Move to the next line',
};
