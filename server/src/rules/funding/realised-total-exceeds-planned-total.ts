import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, figureArguments, reportFault } from './funding-problem.ts';

/** The public total rarely comes out above the plan. */
export const rule: Rule = {
  id: 'realised-total-exceeds-planned-total',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'realised-total-exceeds-planned-total', (fault) => {
      const difference = excess(fault, 'realisedTotal', 'plannedTotal');
      return message(realisedTotalExceedsPlannedTotal, { ...figureArguments(fault), difference });
    });
  },
};

const realisedTotalExceedsPlannedTotal: Text = {
  fi: 'Toteutunut julkinen rahoitus yhteensä {realisedTotal} € on {difference} € suurempi kuin suunniteltu {plannedTotal} €. Tarkista luvut.',
  sv: 'Den förverkligade offentliga finansieringen sammanlagt {realisedTotal} € är {difference} € större än den planerade {plannedTotal} €. Kontrollera talen.',
  en: 'The realised public total, €{realisedTotal}, is €{difference} more than the planned one, €{plannedTotal}. Check the figures.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Julkista rahoitusta on toteutunut enemmän kuin suunniteltiin',
    sv: 'Mer offentlig finansiering har förverkligats än planerats',
    en: 'More public funding was realised than planned',
  },
  why: {
    fi: 'Hankkeen julkinen rahoitus toteutuu yleensä enintään suunnitellun suuruisena. Suurempi toteutuma on useimmiten näppäilyvirhe, joskus kunnan lisärahoitusta.',
    sv: 'Den offentliga finansieringen av ett projekt blir vanligen högst så stor som planerat. Ett större utfall är oftast ett skrivfel, ibland extra pengar från en kommun.',
    en: 'The public funding of a project rarely comes out larger than planned. A larger realised sum is mostly a typing mistake, sometimes extra money from a municipality.',
  },
  remedy: {
    fi: 'Tarkista molemmat summat. Jos rahoitusta todella saatiin suunniteltua enemmän, luvut voi jättää ennalleen.',
    sv: 'Kontrollera båda summorna. Om det verkligen kom mer finansiering än planerat kan talen stå kvar.',
    en: 'Check both sums. If there really was more funding than planned, leave the figures as they are.',
  },
  examples: [
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «2 700 000»',
    },
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «318 500»',
    },
  ],
};
