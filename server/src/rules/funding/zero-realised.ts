import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { reportFault } from './funding-problem.ts';

/** The project has ended, money was granted, and none was realised. */
export const rule: Rule = {
  id: 'zero-realised',
  group: 'funding',
  severity: 'info',
  since: '0.2.0',
  check(context, report) {
    reportFault(context, report, 'zero-realised', () => message(zeroRealised));
  },
};

const zeroRealised: Text = {
  fi: 'Hanke on päättynyt, mutta toteutunut rahoitus on 0 €. Kirjoita toteutuneet summat.',
  sv: 'Projektet har avslutats, men den förverkligade finansieringen är 0 €. Skriv de förverkligade summorna.',
  en: 'The project has ended, but the realised funding is €0. Write the realised sums.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Päättyneen hankkeen toteutunut rahoitus on nolla',
    sv: 'Ett avslutat projekts förverkligade finansiering är noll',
    en: 'An ended project realised no funding',
  },
  why: {
    fi: 'Kun hanke on päättynyt, toteutuneet summat ovat maksetut määrät. Nolla tarkoittaa, että hanketta ei toteutettu, tai useammin, että luvut ovat vielä päivittämättä.',
    sv: 'När projektet har avslutats är de förverkligade summorna de belopp som har betalats ut. Noll betyder att projektet inte genomfördes, eller oftare att talen ännu inte har uppdaterats.',
    en: 'When a project has ended, the realised sums are those paid. Zero means that it was not carried out, or more often that the figures have not been updated yet.',
  },
  remedy: {
    fi: 'Päivitä toteutuneet summat viimeisestä maksatuspäätöksestä. Jos hanketta ei toteutettu, havainnon voi ohittaa.',
    sv: 'Uppdatera de förverkligade summorna enligt det sista utbetalningsbeslutet. Om projektet inte genomfördes kan du bortse från anmärkningen.',
    en: 'Update the realised sums from the last payment decision. If the project was not carried out, the finding can be ignored.',
  },
  examples: [
    {
      right:
        'Toteutunut EU- ja valtion rahoitus: 216 000\n\nSuunniteltu julkinen rahoitus yhteensä: 300 000\n\nToteutunut julkinen rahoitus yhteensä: 270 000',
      wrong:
        'Toteutunut EU- ja valtion rahoitus: «0»\n\nSuunniteltu julkinen rahoitus yhteensä: 300 000\n\nToteutunut julkinen rahoitus yhteensä: 0',
    },
  ],
};
