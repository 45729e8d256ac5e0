import { findSection } from '../../description/description.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { rowNameRange } from './table.ts';

/** A row of the table of section 8.2 whose name is close to the form's, where the right one is not there. */
export const rule: Rule = {
  id: 'misspelt-score-row',
  group: 'principles',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const row of findSection(description, 'sustainability')?.rows ?? []) if (!row.exact) report(problemOf(row));
  },
};

function problemOf(row: ScoreRow): Problem {
  const range = rowNameRange(row);
  const found = row.source.text.slice(row.nameStart, row.nameEnd);
  const { name } = row.spec;
  return {
    range,
    message: message(misspeltScoreRow, { found, row: name }),
    fixes: [
      { title: message(writeRowName, { row: name }), edits: [{ range, newText: name }], safe: true, preferred: true },
    ],
  };
}

const misspeltScoreRow: Text = {
  fi: 'Lomakkeessa ei ole riviä ”{found}”. Tarkoititko riviä ”{row}”?',
  sv: 'Formuläret har ingen rad ”{found}”. Menade du ”{row}”?',
  en: 'The form has no row “{found}”. Did you mean “{row}”?',
};

const writeRowName: Text = {
  fi: 'Kirjoita ”{row}”',
  sv: 'Skriv ”{row}”',
  en: 'Write “{row}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Taulukon rivin nimi poikkeaa lomakkeesta',
    sv: 'Radens namn avviker från formuläret',
    en: 'Name of a row differs from the form',
  },
  why: {
    fi: 'Rivin nimi on lähellä lomakkeen rivin nimeä muttei sama. Rivi luetaan tästä huolimatta, mutta muut ohjelmat eivät löydä sen pisteitä.',
    sv: 'Radens namn ligger nära ett radnamn i formuläret men är inte detsamma. Raden läses ändå, men andra program hittar inte dess poäng.',
    en: 'The name is close to that of a row of the form, but not the same. The row is read anyway, but other programs will not find its scores.',
  },
  remedy: {
    fi: 'Kirjoita rivin nimi niin kuin lomakkeessa.',
    sv: 'Skriv radens namn som i formuläret.',
    en: 'Write the name of the row as in the form.',
  },
  examples: [
    { right: 'Hyvinvoinnin edistäminen 6 8', wrong: '«Hyvinvoinin edistäminen» 6 8' },
    {
      right: 'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen) 0 0',
      wrong: '«Pinta- ja pohjavedet, maaperä sekä ilma» 0 0',
    },
  ],
};
