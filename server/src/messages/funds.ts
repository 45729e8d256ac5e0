import type { Text } from './message.ts';

/** The funds as each language abbreviates them. */
export const fundNames: Readonly<Record<'ESR' | 'EAKR', Text>> = {
  ESR: { fi: 'ESR', sv: 'ESF', en: 'ESF' },
  EAKR: { fi: 'EAKR', sv: 'ERUF', en: 'ERDF' },
};
