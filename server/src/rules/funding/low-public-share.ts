import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { figureArguments, reportFault } from './funding-problem.ts';

/** EU and state money makes up at least half of the public funding of nearly every project. */
export const rule: Rule = {
  id: 'low-public-share',
  group: 'funding',
  severity: 'info',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'low-public-share', (fault) => message(lowPublicShare, figureArguments(fault)));
  },
};

const lowPublicShare: Text = {
  fi: 'Myönnetty EU- ja valtion rahoitus {granted} € on alle puolet suunnitellusta julkisesta rahoituksesta {plannedTotal} €. Osuus on yleensä 50–100 %: tarkista luvut.',
  sv: 'EU:s och statens beviljade finansiering {granted} € är mindre än hälften av den planerade offentliga finansieringen {plannedTotal} €. Andelen är vanligen 50–100 %: kontrollera talen.',
  en: 'The granted EU and state funding, €{granted}, is less than half of the planned public funding, €{plannedTotal}. The share is usually 50–100%: check the figures.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Myönnetty rahoitus on alle puolet julkisesta rahoituksesta',
    sv: 'Den beviljade finansieringen är mindre än hälften av den offentliga',
    en: 'Granted funding is under half of the public total',
  },
  why: {
    fi: 'EU:n ja valtion osuus hankkeen julkisesta rahoituksesta on yleensä 50–100 %. Pienempi osuus on mahdollinen, mutta usein luvusta puuttuu numero tai siinä on yksi liikaa.',
    sv: 'EU:s och statens andel av ett projekts offentliga finansiering är vanligen 50–100 %. En mindre andel är möjlig, men ofta saknas en siffra i talet eller så är en siffra för mycket.',
    en: 'The EU and state share of a project’s public funding is usually 50–100%. A smaller share is possible, but often a digit is missing or there is one too many.',
  },
  remedy: {
    fi: 'Tarkista molemmat luvut rahoituspäätöksestä. Jos ne ovat oikein, havainnon voi ohittaa.',
    sv: 'Kontrollera båda talen i finansieringsbeslutet. Om de stämmer kan du bortse från anmärkningen.',
    en: 'Check both figures against the funding decision. If they are right, the finding can be ignored.',
  },
  examples: [
    {
      right: 'Myönnetty EU- ja valtion rahoitus: 240 000\n\nToteutunut EU- ja valtion rahoitus: 216 000',
      wrong: 'Myönnetty EU- ja valtion rahoitus: «120 000»\n\nToteutunut EU- ja valtion rahoitus: 108 000',
    },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: «3 000 000»',
    },
  ],
};
