import { valueRange } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { differingCounts, plannedCount } from './counts.ts';
import { mentionRange, mentionText, standsIn } from './mentions.ts';

const plan: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'targetGroups',
  'primaryTargets',
  'indirectTargets',
]);
const everywhere: ReadonlySet<SectionId> = new Set<SectionId>([...plan, 'finalReport']);

/** The prose states how many companies take part in the whole project, and neither number of section 7.1 is that. */
export const rule: Rule = {
  id: 'companies-differ-in-prose',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    if (description.notes.mentions.length === 0) return;
    const planned = plannedCount(description, 'companies', 'planned');
    const realised = plannedCount(description, 'companies', 'realisedCount');
    const counts = [planned, realised].flatMap((each) => (each ? [each.count] : []));
    if (counts.length === 0) return;
    for (const located of differingCounts(description, 'companies', everywhere, counts)) {
      const isPlan = standsIn(description, located.line, plan) && !located.mention.past;
      const expected = isPlan ? planned : realised;
      if (expected === undefined) continue;
      const stated = mentionText(description, located);
      report({
        range: mentionRange(located),
        message: message(isPlan ? plannedDiffers : realisedDiffers, { stated, expected: expected.count }),
        related: [{ range: valueRange(expected.field), message: message(companiesAreHere) }],
      });
    }
  },
};

const plannedDiffers: Text = {
  fi: 'Tekstin mukaan hankkeeseen osallistuvien yritysten määrä on {stated}, mutta osion 7.1 suunniteltu määrä on {expected}. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är antalet företag som deltar i projektet {stated}, men det planerade antalet i avsnitt 7.1 är {expected}. Kontrollera vilket tal som stämmer.',
  en: 'The text gives the number of companies in the project as {stated}, but the planned number in section 7.1 is {expected}. Check which number is right.',
};

const realisedDiffers: Text = {
  fi: 'Tekstin mukaan hankkeeseen osallistuneiden yritysten määrä on {stated}, mutta osion 7.1 toteutunut määrä on {expected}. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten var antalet företag som deltog i projektet {stated}, men det förverkligade antalet i avsnitt 7.1 är {expected}. Kontrollera vilket tal som stämmer.',
  en: 'The text gives the number of companies that took part as {stated}, but the realised number in section 7.1 is {expected}. Check which number is right.',
};

const companiesAreHere: Text = {
  fi: 'Osion 7.1 luku on tässä.',
  sv: 'Antalet i avsnitt 7.1 står här.',
  en: 'The number of section 7.1 is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstin yritysmäärä on eri kuin osiossa 7.1',
    sv: 'Antalet företag i texten är ett annat än i avsnitt 7.1',
    en: 'Number of companies in the text differs from section 7.1',
  },
  why: {
    fi: 'Tekstissä sanotaan, montako yritystä hankkeeseen osallistuu, ja osiossa 7.1 luku on toinen. Suunnitelmaa (osiot 3 ja 4) verrataan suunniteltuun määrään ja loppuraporttia (osio 9) toteutuneeseen. Yhteen tilaisuuteen osallistuvia ja likimääräisiä lukuja ei ilmoiteta.',
    sv: 'Texten säger hur många företag som deltar i projektet, och i avsnitt 7.1 är talet ett annat. Planen (avsnitt 3 och 4) jämförs med det planerade antalet och slutrapporten (avsnitt 9) med det förverkligade. Deltagare i ett enskilt evenemang och ungefärliga tal rapporteras inte.',
    en: 'The text says how many companies take part in the project, and section 7.1 has another number. The plan (sections 3 and 4) is compared with the planned number, the final report (section 9) with the realised one. Companies at a single event and approximate numbers are not reported.',
  },
  remedy: {
    fi: 'Korjaa se luku, joka on väärin. Jos tekstin luku tarkoittaa muuta, esimerkiksi yhteen työpajaan osallistuneita yrityksiä, kerro se tekstissä.',
    sv: 'Rätta det tal som är fel. Om talet i texten avser något annat, till exempel företagen i en verkstad, säg det i texten.',
    en: 'Correct the number that is wrong. If the one in the text means something else, for example the companies in one workshop, say so.',
  },
  examples: [
    {
      right: 'Hankkeeseen osallistuu 12 yritystä.',
      wrong: 'Hankkeeseen osallistuu «20» yritystä.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla. Hankkeeseen osallistui yhteensä 9 yritystä.',
      wrong: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla. Hankkeeseen osallistui yhteensä «19» yritystä.',
      insteadOf: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
  ],
};
