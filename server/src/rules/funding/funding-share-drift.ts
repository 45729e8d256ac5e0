import { pictureOf } from '../../description/funding/funding.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportFault } from './funding-problem.ts';

/** EU and state money is paid as a fixed share of the costs: plan and realisation have nearly the same share. */
export const rule: Rule = {
  id: 'funding-share-drift',
  group: 'funding',
  severity: 'info',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'funding-share-drift', ({ figures }) => {
      const { plan, realisation } = pictureOf(figures);
      const planned = { percent: plan.sharePercent ?? 0 };
      return message(fundingShareDrift, { planned, realised: { percent: realisation.sharePercent ?? 0 } });
    });
  },
};

const fundingShareDrift: Text = {
  fi: 'EU:n ja valtion osuus toteutuneesta julkisesta rahoituksesta on {realised}, mutta suunnitelmassa se on {planned}. Tarkista luvut.',
  sv: 'EU:s och statens andel av den förverkligade offentliga finansieringen är {realised}, men i planen är den {planned}. Kontrollera talen.',
  en: 'The EU and state share of the realised public funding is {realised}, but in the plan it is {planned}. Check the figures.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'EU:n ja valtion osuus toteutuneesta rahoituksesta on eri kuin suunnitelmassa',
    sv: 'EU:s och statens andel av den förverkligade finansieringen är en annan än i planen',
    en: 'EU and state share of the realised funding differs from the plan',
  },
  why: {
    fi: 'EU:n ja valtion raha maksetaan sovittuna osuutena kustannuksista, joten osuus on suunnitellussa ja toteutuneessa rahoituksessa lähes sama. Yli yhden prosenttiyksikön ero kertoo usein näppäilyvirheestä.',
    sv: 'EU:s och statens pengar betalas som en avtalad andel av kostnaderna, så andelen är nästan densamma i planen och i utfallet. En skillnad på mer än en procentenhet beror ofta på ett skrivfel.',
    en: 'EU and state money is paid as an agreed share of the costs, so the share is nearly the same in the plan and in the realised funding. A difference of more than one percentage point is often a typing mistake.',
  },
  remedy: {
    fi: 'Tarkista kaikki neljä lukua. Jos osuus todella muuttui hankkeen aikana, luvut voi jättää ennalleen.',
    sv: 'Kontrollera alla fyra talen. Om andelen verkligen ändrades under projektet kan talen stå kvar.',
    en: 'Check all four figures. If the share really changed during the project, leave them as they are.',
  },
  examples: [
    {
      right: 'Toteutunut EU- ja valtion rahoitus: 216 000',
      wrong: 'Toteutunut EU- ja valtion rahoitus: «205 300»',
    },
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «290 000»',
    },
  ],
};
