import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, figureArguments, reportFault } from './funding-problem.ts';

/** No more EU and state funding is realised than was granted. */
export const rule: Rule = {
  id: 'realised-exceeds-granted',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'realised-exceeds-granted', (fault) => {
      const difference = excess(fault, 'realised', 'granted');
      return message(realisedExceedsGranted, { ...figureArguments(fault), difference });
    });
  },
};

const realisedExceedsGranted: Text = {
  fi: 'Toteutunut EU- ja valtion rahoitus {realised} € on {difference} € suurempi kuin myönnetty {granted} €. Myönnettyä enempää ei makseta.',
  sv: 'EU:s och statens förverkligade finansiering {realised} € är {difference} € större än den beviljade {granted} €. Mer än det beviljade beloppet betalas inte ut.',
  en: 'The realised EU and state funding, €{realised}, is €{difference} more than was granted, €{granted}. No more than the granted amount is paid.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toteutunut EU- ja valtion rahoitus on suurempi kuin myönnetty',
    sv: 'EU:s och statens förverkligade finansiering är större än den beviljade',
    en: 'Realised EU and state funding exceeds what was granted',
  },
  why: {
    fi: 'EU:n ja valtion rahaa maksetaan enintään myönnetty määrä. Jos toteutunut on suurempi, toinen luvuista on väärin.',
    sv: 'Av EU:s och statens pengar betalas högst det beviljade beloppet ut. Om det förverkligade är större är det ena talet fel.',
    en: 'EU and state money is paid up to the amount granted. If the realised sum is larger, one of the figures is wrong.',
  },
  remedy: {
    fi: 'Vertaa lukuja rahoituspäätökseen ja viimeiseen maksatuspäätökseen. Kun yksi ainoa korjaus saa kaikki neljä lukua sopimaan yhteen, se ehdotetaan.',
    sv: 'Jämför talen med finansieringsbeslutet och det sista utbetalningsbeslutet. När en enda rättelse får alla fyra talen att gå ihop föreslås den.',
    en: 'Compare the figures with the funding decision and the last payment decision. When a single correction makes all four figures agree, it is suggested.',
  },
  examples: [
    {
      right: 'Myönnetty EU- ja valtion rahoitus: 240 000',
      wrong: 'Myönnetty EU- ja valtion rahoitus: «24 000»',
    },
    {
      right: 'Toteutunut EU- ja valtion rahoitus: 216 000',
      wrong: 'Toteutunut EU- ja valtion rahoitus: «261 000»',
    },
  ],
};
