import { findSection } from '../../description/description.ts';
import { isWellScored, scoreLimits } from '../../description/scores/score-table.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';

/** Scores of section 8.2 run from -10 to 10. */
export const rule: Rule = {
  id: 'score-range',
  group: 'principles',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const row of findSection(description, 'sustainability')?.rows ?? []) {
      for (const { start, end, value } of row.scores) {
        if (value === undefined || (value >= scoreLimits.lowest && value <= scoreLimits.highest)) continue;
        if (!isWellScored(row)) continue;
        const text = message(scoreRange, { row: row.spec.name, value, ...scoreLimits });
        report({ range: lineRange(row.line, start, end), message: text });
      }
    }
  },
};

const scoreRange: Text = {
  fi: 'Pisteet ovat {lowest}–{highest}, mutta rivillä ”{row}” on {value}. Tarkista luku.',
  sv: 'Poängen är {lowest}–{highest}, men raden ”{row}” har {value}.',
  en: 'Scores run from {lowest} to {highest}, but the row “{row}” has {value}.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Pisteet eivät ole väliltä −10–10',
    sv: 'Poängen ligger inte mellan −10 och 10',
    en: 'Score is not from −10 to 10',
  },
  why: {
    fi: 'Kestävän kehityksen vaikutukset pisteytetään asteikolla −10–10. Suurempi tai pienempi luku on näppäilyvirhe tai toisen asteikon luku.',
    sv: 'Effekterna på hållbar utveckling bedöms på en skala från −10 till 10. Ett större eller mindre tal är ett skrivfel eller hör till en annan skala.',
    en: 'Effects on sustainable development are scored from −10 to 10. A number beyond that is a typing error or belongs to another scale.',
  },
  remedy: {
    fi: 'Kirjoita luku väliltä −10–10: miinusmerkki tarkoittaa kielteistä vaikutusta, 0 ettei vaikutusta ole ja 10 suurinta myönteistä vaikutusta.',
    sv: 'Skriv ett tal mellan −10 och 10: minustecken betyder en negativ effekt, 0 ingen effekt och 10 den största positiva effekten.',
    en: 'Write a number from −10 to 10: a minus sign means a harmful effect, 0 none, and 10 the greatest good one.',
  },
  examples: [
    { right: 'Hyvinvoinnin edistäminen 6 8', wrong: 'Hyvinvoinnin edistäminen 6 «88»' },
    { right: 'Materiaalit ja jätteet 2 2', wrong: 'Materiaalit ja jätteet «-20» 2' },
  ],
};
