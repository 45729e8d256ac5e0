import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, figureArguments, reportFault } from './funding-problem.ts';

/** Realised EU and state funding is a part of the realised public total. */
export const rule: Rule = {
  id: 'realised-exceeds-realised-total',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'realised-exceeds-realised-total', (fault) => {
      const difference = excess(fault, 'realised', 'realisedTotal');
      return message(realisedExceedsRealisedTotal, { ...figureArguments(fault), difference });
    });
  },
};

const realisedExceedsRealisedTotal: Text = {
  fi: 'Toteutunut EU- ja valtion rahoitus {realised} € on {difference} € suurempi kuin koko toteutunut julkinen rahoitus {realisedTotal} €.',
  sv: 'EU:s och statens förverkligade finansiering {realised} € är {difference} € större än hela den förverkligade offentliga finansieringen {realisedTotal} €.',
  en: 'The realised EU and state funding, €{realised}, is €{difference} more than the realised public total, €{realisedTotal}, which includes it.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toteutunut rahoitus on suurempi kuin toteutunut julkinen rahoitus yhteensä',
    sv: 'Den förverkligade finansieringen är större än den förverkligade offentliga finansieringen sammanlagt',
    en: 'Realised funding exceeds the realised public total',
  },
  why: {
    fi: 'Toteutunut julkinen rahoitus yhteensä sisältää EU:n ja valtion rahan. Osa ei voi olla summaa suurempi: toinen luvuista on väärin.',
    sv: 'Den förverkligade offentliga finansieringen sammanlagt omfattar EU:s och statens pengar. En del kan inte vara större än summan: det ena talet är fel.',
    en: 'The realised public total includes the EU and state money. A part cannot exceed the sum: one of the figures is wrong.',
  },
  remedy: {
    fi: 'Vertaa lukuja viimeiseen maksatuspäätökseen. Kun yksi ainoa korjaus saa kaikki neljä lukua sopimaan yhteen, se ehdotetaan.',
    sv: 'Jämför talen med det sista utbetalningsbeslutet. När en enda rättelse får alla fyra talen att gå ihop föreslås den.',
    en: 'Compare the figures with the last payment decision. When a single correction makes all four figures agree, it is suggested.',
  },
  examples: [
    {
      right: 'Toteutunut EU- ja valtion rahoitus: 216 000',
      wrong: 'Toteutunut EU- ja valtion rahoitus: «2 160 000»',
    },
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «27 000»',
    },
  ],
};
