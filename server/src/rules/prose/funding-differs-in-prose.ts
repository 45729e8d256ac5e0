import type { FigureId, FundingFields } from '../../description/funding/funding.ts';
import { figuresOf, fundingFields } from '../../description/funding/funding.ts';
import type { FundingStatement } from '../../description/prose/funding-statements.ts';
import { hasValue, valueRange } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf, standsIn } from './mentions.ts';

const sections: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'targetGroups',
  'primaryTargets',
  'indirectTargets',
  'finalReport',
]);

/** The prose states the whole project's EU and state money, or its public money, and section 5 says otherwise. */
export const rule: Rule = {
  id: 'funding-differs-in-prose',
  group: 'prose',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const stated = mentionsOf(description, 'funding');
    if (stated.length === 0) return;
    const fields = fundingFields(description);
    for (const located of stated) {
      const problem = problemOf(fields, located);
      if (problem && standsIn(description, located.line, sections)) report(problem);
    }
  },
};

/** The figures of section 5 that a statement may mean. Public money is also said of the EU's and the state's alone. */
const figuresMeant: Readonly<Record<FundingStatement['of'], readonly FigureId[]>> = {
  'eu-and-state': ['granted', 'realised'],
  public: ['plannedTotal', 'realisedTotal', 'granted', 'realised'],
};

function problemOf(fields: FundingFields, located: Located<FundingStatement>): Problem | undefined {
  const { of, euros, rough } = located.mention;
  const figures = figuresOf(fields);
  const id = of === 'public' ? 'plannedTotal' : 'granted';
  const expected = figures[id];
  if (expected === undefined || figuresMeant[of].some((each) => isNear(euros, figures[each], rough))) return undefined;
  const field = fields[id];
  const text = of === 'public' ? publicFundingDiffers : euAndStateDiffers;
  return {
    range: mentionRange(located),
    message: message(text, { stated: euros, granted: expected }),
    related: hasValue(field) ? [{ range: valueRange(field), message: message(fundingIsHere) }] : [],
  };
}

const roundedBy = 0.05;

/** A figure that is only about right contradicts what lies farther away than this. */
const roughly = 1.25;

/** The same figure, or that figure rounded: 312 000 for 312 471. */
function isNear(stated: number, figure: number | undefined, rough: boolean): boolean {
  if (figure === undefined) return false;
  if (stated === figure || (rough && stated <= figure * roughly && figure <= stated * roughly)) return true;
  const unit = 10 ** trailingZeros(stated);
  return unit >= 1000 && Math.round(figure / unit) * unit === stated && Math.abs(stated - figure) <= figure * roundedBy;
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(value))?.[0].length ?? 0;
}

const euAndStateDiffers: Text = {
  fi: 'Tekstin mukaan EU- ja valtion rahoitus on {stated} euroa, mutta osiossa 5 se on {granted} euroa. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är EU:s och statens finansiering {stated} euro, men i avsnitt 5 är den {granted} euro. Kontrollera vilket belopp som stämmer.',
  en: 'The text gives the EU and state funding as {stated} euros, but section 5 says {granted} euros. Check which is right.',
};

const publicFundingDiffers: Text = {
  fi: 'Tekstin mukaan julkinen rahoitus on {stated} euroa, mutta osiossa 5 se on yhteensä {granted} euroa. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är den offentliga finansieringen {stated} euro, men i avsnitt 5 är den sammanlagt {granted} euro. Kontrollera vilket belopp som stämmer.',
  en: 'The text gives the public funding as {stated} euros, but section 5 gives the total as {granted} euros. Check which is right.',
};

const fundingIsHere: Text = {
  fi: 'Osion 5 luku on tässä.',
  sv: 'Beloppet i avsnitt 5 står här.',
  en: 'The figure of section 5 is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstin rahoitusluku on eri kuin osiossa 5',
    sv: 'Finansieringen i texten är en annan än i avsnitt 5',
    en: 'Funding in the text differs from section 5',
  },
  why: {
    fi: 'Tekstissä mainitaan EU- ja valtion rahoitus tai julkinen rahoitus, ja osiossa 5 luku on toinen. Kokonaiskustannuksia, pyöristettyjä lukuja ja osatoteuttajien osuuksia ei verrata.',
    sv: 'Texten nämner EU:s och statens finansiering eller den offentliga finansieringen, och i avsnitt 5 är beloppet ett annat. Totalkostnader, avrundade belopp och delgenomförarnas andelar jämförs inte.',
    en: 'The text mentions the EU and state funding or the public funding, and section 5 has another figure. Total costs, rounded figures and partners’ shares are not compared.',
  },
  remedy: {
    fi: 'Korjaa se luku, joka on väärin. Jos tekstin luku tarkoittaa jotain muuta, esimerkiksi kokonaiskustannuksia, kerro se tekstissä.',
    sv: 'Rätta det belopp som är fel. Om beloppet i texten avser något annat, till exempel totalkostnaderna, säg det i texten.',
    en: 'Correct the figure that is wrong. If the one in the text means something else, for example the total costs, say so.',
  },
  examples: [
    {
      right: 'Hankkeen EU- ja valtion rahoitus on 240 000 euroa.',
      wrong: 'Hankkeen EU- ja valtion rahoitus on «204 000» euroa.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Hankkeelle on myönnetty julkista rahoitusta yhteensä 300 000 euroa.',
      wrong: 'Hankkeelle on myönnetty julkista rahoitusta yhteensä «330 000» euroa.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
  ],
};
