import type { Text } from '../../messages/message.ts';

export const moveToNextLine: Text = {
  fi: 'Siirrä seuraavalle riville',
  sv: 'Flytta till nästa rad',
  en: 'Move to the next line',
};
