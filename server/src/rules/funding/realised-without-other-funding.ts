import { message } from '../../messages/message.ts';
import { otherFundingNotPlanned, otherFundingNotRealised } from '../../messages/rules/funding.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, figureArguments, reportFault } from './funding-problem.ts';

/** Other public money (total less EU and state) stands in the plan and in the realisation, or in neither. */
export const rule: Rule = {
  id: 'realised-without-other-funding',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportFault(context, report, 'realised-without-other-funding', (fault) => {
      const plannedOther = excess(fault, 'plannedTotal', 'granted');
      const realisedOther = excess(fault, 'realisedTotal', 'realised');
      const text = realisedOther === 0 ? otherFundingNotRealised : otherFundingNotPlanned;
      return message(text, { ...figureArguments(fault), plannedOther, realisedOther });
    });
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Muuta julkista rahoitusta on vain suunnitelmassa tai vain toteutumassa',
    sv: 'Annan offentlig finansiering finns bara i planen eller bara i utfallet',
    en: 'Other public funding stands only in the plan or only in the realisation',
  },
  why: {
    fi: 'Jos kunta tai muu julkinen taho rahoittaa hanketta suunnitelman mukaan, sen osuus näkyy tavallisesti myös toteutumassa. Jos kokonaissumma on sama kuin EU:n ja valtion raha, muu rahoitus on luultavasti jäänyt lisäämättä tai luku on kopioitu väärään kenttään.',
    sv: 'Om en kommun eller annan offentlig aktör finansierar projektet enligt planen syns dess andel vanligen också i utfallet. Om totalsumman är densamma som EU:s och statens pengar har den övriga finansieringen troligen inte lagts till, eller så har talet kopierats till fel fält.',
    en: 'If a municipality or another public body pays part of the project according to the plan, its part usually shows in the realisation too. If the total equals the EU and state money, the rest was probably not added, or a figure was copied into the wrong field.',
  },
  remedy: {
    fi: 'Laske kokonaissummaan EU:n ja valtion rahan lisäksi kuntien ja muiden julkisten tahojen raha, sekä suunnitelmassa että toteutumassa.',
    sv: 'Räkna med både EU:s och statens pengar och kommunernas och andra offentliga aktörers pengar i totalsumman, i planen och i utfallet.',
    en: 'Include municipal and other public money besides EU and state money in the total, in the plan and in the realisation alike.',
  },
  examples: [
    {
      right: 'Toteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Toteutunut julkinen rahoitus yhteensä: «216 000»',
    },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000\n\nToteutunut julkinen rahoitus yhteensä: 270 000',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: 240 000\n\nToteutunut julkinen rahoitus yhteensä: «239 000»',
    },
  ],
};
