import { repeatedReasons } from '../../description/reasons/repeated.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';

/** One reason under several rows or questions of section 8: told once, at the second of them. */
export const rule: Rule = {
  id: 'repeated-reason',
  group: 'principles',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const group of repeatedReasons(description)) {
      const places = group.map(({ from }) => textRange(description.lines, from));
      const [first, second, ...others] = places;
      if (first === undefined || second === undefined) continue;
      report({
        range: second,
        message: message(repeatedReason, { count: group.length }),
        related: [first, ...others].map((range) => ({ range, message: message(sameReason) })),
      });
    }
  },
};

const repeatedReason: Text = {
  fi: 'Sama perustelu on {count} kohdassa. Kerro kustakin erikseen, mistä juuri se vaikutus syntyy.',
  sv: 'Samma motivering finns på {count} ställen. Berätta för vart och ett varifrån just den effekten kommer.',
  en: 'The same reason is given in {count} places. Explain for each where that particular effect comes from.',
};

const sameReason: Text = {
  fi: 'Sama perustelu on myös tässä.',
  sv: 'Samma motivering finns också här.',
  en: 'The same reason is here too.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama perustelu on useassa kohdassa',
    sv: 'Samma motivering på flera ställen',
    en: 'The same reason in several places',
  },
  why: {
    fi: 'Osiossa 8 jokainen rivi ja kysymys koskee eri asiaa, joten sama perustelu sopii harvoin kahteen. Usein teksti on kopioitu riviltä toiselle, eikä lukija saa tietää, mistä vaikutus syntyy.',
    sv: 'I avsnitt 8 gäller varje rad och fråga en egen sak, så samma motivering passar sällan två. Ofta har texten kopierats från rad till rad, och läsaren får inte veta varifrån effekten kommer.',
    en: 'Each row and question of section 8 is about a different matter, so one reason rarely fits two. Often the text was copied from row to row, and a reader does not learn where the effect comes from.',
  },
  remedy: {
    fi: 'Kirjoita kumpaankin kohtaan oma perustelu. Jos vaikutusta ei ole, anna pisteet 0 0: silloin riittää, että vaikutusta ei ole.',
    sv: 'Skriv en egen motivering på vartdera stället. Om det inte finns någon effekt är poängen 0 0, och då räcker det att säga det.',
    en: 'Write a separate reason in each place. Without an effect the scores are 0 0, and then it is enough to say that there is none.',
  },
  examples: [
    {
      right:
        'Hyvinvoinnin edistäminen 6 8\nArkeen tulee rytmi.\nTasa-arvon edistäminen 4 4\nJokainen saa ohjausta samoin perustein.',
      wrong:
        'Hyvinvoinnin edistäminen 6 8\nJokainen saa ohjausta samoin perustein.\nTasa-arvon edistäminen 4 4\n«Jokainen saa ohjausta samoin perustein.»',
    },
    {
      right: '(valtavirtaistaminen): Kyllä\nOhjauksessa puretaan tietoisesti alojen jakautumista.',
      wrong: '(valtavirtaistaminen): Kyllä\n«työttömyyttä tarkasteltiin sukupuolen ja iän mukaan»',
    },
  ],
};
