import type { Text } from '../../messages/message.ts';

/** Wording of the rules in rules/funding. The names of the figures are the form's labels; elsewhere they are translated. */
export const figureNames: Readonly<Record<'granted' | 'realised' | 'plannedTotal' | 'realisedTotal', Text>> = {
  granted: {
    fi: 'Myönnetty EU- ja valtion rahoitus',
    sv: 'Beviljad EU:s och statens finansiering',
    en: 'Granted EU and state funding',
  },
  realised: {
    fi: 'Toteutunut EU- ja valtion rahoitus',
    sv: 'Förverkligad EU:s och statens finansiering',
    en: 'Realised EU and state funding',
  },
  plannedTotal: {
    fi: 'Suunniteltu julkinen rahoitus yhteensä',
    sv: 'Planerad offentlig finansiering sammanlagt',
    en: 'Planned public funding in total',
  },
  realisedTotal: {
    fi: 'Toteutunut julkinen rahoitus yhteensä',
    sv: 'Förverkligad offentlig finansiering sammanlagt',
    en: 'Realised public funding in total',
  },
};
