import { valueRange } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { differingCounts, plannedCount } from './counts.ts';
import { mentionRange, mentionText } from './mentions.ts';

const sections: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'targetGroups',
  'primaryTargets',
  'indirectTargets',
]);

/** Sections 3 and 4 state how many persons take part in the whole project, and section 7.2 says otherwise. */
export const rule: Rule = {
  id: 'participants-differ-in-prose',
  group: 'prose',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    if (description.notes.mentions.length === 0) return;
    const planned = plannedCount(description, 'participants', 'planned');
    if (planned === undefined) return;
    for (const located of differingCounts(description, 'participants', sections, [planned.count])) {
      if (located.mention.past) continue;
      const stated = mentionText(description, located);
      report({
        range: mentionRange(located),
        message: message(participantsDiffer, { stated, planned: planned.count }),
        related: [{ range: valueRange(planned.field), message: message(participantsAreHere) }],
      });
    }
  },
};

const participantsDiffer: Text = {
  fi: 'Tekstin mukaan hankkeen osallistujamäärä on {stated}, mutta osiossa 7.2 se on {planned}. Tarkista, kumpi luku pitää paikkansa.',
  sv: 'Enligt texten är antalet deltagare i projektet {stated}, men i avsnitt 7.2 är det {planned}. Kontrollera vilket tal som stämmer.',
  en: 'The text gives the number of participants as {stated}, but section 7.2 says {planned}. Check which number is right.',
};

const participantsAreHere: Text = {
  fi: 'Osallistuvien henkilöiden määrä on tässä.',
  sv: 'Antalet deltagande personer står här.',
  en: 'The number of participants is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstin osallistujamäärä on eri kuin osiossa 7.2',
    sv: 'Antalet deltagare i texten är ett annat än i avsnitt 7.2',
    en: 'Number of participants in the text differs from section 7.2',
  },
  why: {
    fi: 'Tekstissä sanotaan, montako henkilöä hankkeeseen osallistuu, ja osiossa 7.2 luku on toinen. Toinen niistä on luultavasti jäänyt päivittämättä.',
    sv: 'Texten säger hur många personer som deltar i projektet, och i avsnitt 7.2 är talet ett annat. Det ena har troligen inte uppdaterats.',
    en: 'The text says how many persons take part in the project, and section 7.2 has another number. One of them was probably not updated.',
  },
  remedy: {
    fi: 'Korjaa se luku, joka on väärin. Jos tekstin luku tarkoittaa vain yhtä ryhmää, kerro se tekstissä.',
    sv: 'Rätta det tal som är fel. Om talet i texten bara gäller en grupp, säg det i texten.',
    en: 'Correct the number that is wrong. If the one in the text means a single group only, say so.',
  },
  examples: [
    {
      right: 'Hankkeeseen osallistuu yhteensä 80 henkilöä.',
      wrong: 'Hankkeeseen osallistuu yhteensä «90» henkilöä.',
      insteadOf: 'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.',
    },
    {
      right: 'Hankkeen aikana toimintaan osallistuu 80 kohderyhmään kuuluvaa henkilöä.',
      wrong: 'Hankkeen aikana toimintaan osallistuu «79» kohderyhmään kuuluvaa henkilöä.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
  ],
};
