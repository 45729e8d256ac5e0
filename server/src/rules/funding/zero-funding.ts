import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { figureName, reportFault } from './funding-problem.ts';

/** A financed project has been granted something. Realised figures may be 0 while the project runs. */
export const rule: Rule = {
  id: 'zero-funding',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'zero-funding', (fault) =>
      message(zeroFunding, { figure: figureName(fault, fault.at) }),
    );
  },
};

const zeroFunding: Text = {
  fi: '”{figure}” on 0 €. Kirjoita rahoituspäätöksen mukainen summa.',
  sv: '”{figure}” är 0 €. Skriv summan enligt finansieringsbeslutet.',
  en: '“{figure}” is €0. Write the sum given in the funding decision.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Rahoitus on nolla',
    sv: 'Finansieringen är noll',
    en: 'Funding is zero',
  },
  why: {
    fi: 'Kuvaus kertoo rahoitetusta hankkeesta, joten sille on myönnetty rahaa. Nolla tarkoittaa yleensä, että summa on jäänyt täyttämättä.',
    sv: 'Beskrivningen gäller ett finansierat projekt, så det har beviljats pengar. Noll betyder vanligen att summan inte har fyllts i.',
    en: 'The project described has been funded, so money was granted. Zero usually means that the sum was never filled in.',
  },
  remedy: {
    fi: 'Kirjoita rahoituspäätöksen mukainen summa.',
    sv: 'Skriv summan enligt finansieringsbeslutet.',
    en: 'Write the sum given in the funding decision.',
  },
  examples: [
    { right: 'Myönnetty EU- ja valtion rahoitus: 240 000', wrong: 'Myönnetty EU- ja valtion rahoitus: «0»' },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: «0»',
    },
  ],
};
