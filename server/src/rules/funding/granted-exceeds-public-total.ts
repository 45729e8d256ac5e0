import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, figureArguments, reportFault } from './funding-problem.ts';

/** Granted EU and state funding is a part of the planned public total. */
export const rule: Rule = {
  id: 'granted-exceeds-public-total',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'granted-exceeds-public-total', (fault) => {
      const difference = excess(fault, 'granted', 'plannedTotal');
      return message(grantedExceedsPublicTotal, { ...figureArguments(fault), difference });
    });
  },
};

const grantedExceedsPublicTotal: Text = {
  fi: 'Myönnetty EU- ja valtion rahoitus {granted} € on {difference} € suurempi kuin koko suunniteltu julkinen rahoitus {plannedTotal} €.',
  sv: 'EU:s och statens beviljade finansiering {granted} € är {difference} € större än hela den planerade offentliga finansieringen {plannedTotal} €.',
  en: 'The granted EU and state funding, €{granted}, is €{difference} more than the planned public total, €{plannedTotal}, which includes it.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Myönnetty rahoitus on suurempi kuin julkinen rahoitus yhteensä',
    sv: 'Den beviljade finansieringen är större än den offentliga finansieringen sammanlagt',
    en: 'Granted funding exceeds the public total',
  },
  why: {
    fi: 'Julkinen rahoitus yhteensä on EU:n ja valtion, kuntien sekä muiden julkisten tahojen rahan summa. Osa ei voi olla summaa suurempi: toinen luvuista on väärin.',
    sv: 'Den offentliga finansieringen sammanlagt är summan av EU:s och statens, kommunernas och andra offentliga aktörers pengar. En del kan inte vara större än summan: det ena talet är fel.',
    en: 'The public total is the sum of EU and state, municipal and other public money. A part cannot exceed the sum: one of the figures is wrong.',
  },
  remedy: {
    fi: 'Vertaa lukuja rahoituspäätökseen. Kun yksi ainoa korjaus (puuttuva, ylimääräinen tai väärä numero taikka kaksi numeroa tai lukua, jotka ovat vaihtaneet paikkaa) saa kaikki neljä lukua sopimaan yhteen, se ehdotetaan.',
    sv: 'Jämför talen med finansieringsbeslutet. När en enda rättelse (en siffra som saknas, är för mycket eller fel, eller två siffror eller tal som har bytt plats) får alla fyra talen att gå ihop föreslås den.',
    en: 'Compare the figures with the funding decision. When a single correction (a missing, extra or wrong digit, or two digits or figures that have changed places) makes all four figures agree, it is suggested.',
  },
  examples: [
    {
      right: 'Myönnetty EU- ja valtion rahoitus: 240 000',
      wrong: 'Myönnetty EU- ja valtion rahoitus: «420 000»',
    },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: «30 000»',
    },
    {
      insteadOf:
        'Myönnetty EU- ja valtion rahoitus: 240 000\n\nToteutunut EU- ja valtion rahoitus: 216 000\n\nSuunniteltu julkinen rahoitus yhteensä: 300 000',
      right:
        'Myönnetty EU- ja valtion rahoitus: 240 000\n\nToteutunut EU- ja valtion rahoitus: 216 000\n\nSuunniteltu julkinen rahoitus yhteensä: 300 000',
      wrong:
        'Myönnetty EU- ja valtion rahoitus: 300 000\n\nToteutunut EU- ja valtion rahoitus: 216 000\n\nSuunniteltu julkinen rahoitus yhteensä: «240 000»',
    },
  ],
};
