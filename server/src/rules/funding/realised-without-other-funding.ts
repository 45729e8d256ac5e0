import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { excess, reportFault } from './funding-problem.ts';

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
      return message(text, { plannedOther, realisedOther });
    });
  },
};

const otherFundingNotRealised: Text = {
  fi: 'Suunnitelmassa on muuta julkista rahoitusta {plannedOther} €, mutta toteutuneessa rahoituksessa ei lainkaan. Lisää se kenttään ”Toteutunut julkinen rahoitus yhteensä” tai tarkista luvut.',
  sv: 'Planen har annan offentlig finansiering för {plannedOther} €, men utfallet ingen alls. Räkna in den i fältet ”Toteutunut julkinen rahoitus yhteensä” eller kontrollera talen.',
  en: 'The plan includes €{plannedOther} of other public funding, but the realised funding includes none. Add it to the field “Toteutunut julkinen rahoitus yhteensä” or check the figures.',
};

const otherFundingNotPlanned: Text = {
  fi: 'Toteutuneessa rahoituksessa on muuta julkista rahoitusta {realisedOther} €, mutta suunnitelmassa ei lainkaan. Tarkista luvut.',
  sv: 'Utfallet har annan offentlig finansiering för {realisedOther} €, men planen ingen alls. Kontrollera talen.',
  en: 'The realised funding includes €{realisedOther} of other public funding, but the plan includes none. Check the figures.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Muuta julkista rahoitusta on vain suunnitelmassa tai vain toteutuneessa rahoituksessa',
    sv: 'Annan offentlig finansiering finns bara i planen eller bara i utfallet',
    en: 'Other public funding only in the plan or only in the realised funding',
  },
  why: {
    fi: 'Jos kunta tai muu julkinen taho rahoittaa hanketta suunnitelman mukaan, sen osuus näkyy tavallisesti myös toteutuneessa rahoituksessa. Jos kokonaissumma on sama kuin EU:n ja valtion raha, muu rahoitus on luultavasti jäänyt lisäämättä tai luku on kopioitu väärään kenttään.',
    sv: 'Om en kommun eller annan offentlig aktör finansierar projektet enligt planen syns dess andel vanligen också i utfallet. Om totalsumman är densamma som EU:s och statens pengar har den övriga finansieringen troligen inte lagts till, eller så har talet kopierats till fel fält.',
    en: 'If a municipality or another public body pays part of the project according to the plan, its part usually shows in the realised funding too. If the total equals the EU and state money, the rest was probably not added, or a figure was copied into the wrong field.',
  },
  remedy: {
    fi: 'Laske kokonaissummaan EU:n ja valtion rahan lisäksi kuntien ja muiden julkisten tahojen raha, sekä suunnitellussa että toteutuneessa.',
    sv: 'Räkna med både EU:s och statens pengar och kommunernas och andra offentliga aktörers pengar i totalsumman, i planen och i utfallet.',
    en: 'Include municipal and other public money, as well as EU and state money, in the total, both in the plan and in the realised funding.',
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
