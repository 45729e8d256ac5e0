import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { firstText } from '../../description/prose/prose-lines.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Fix, Rule, RuleDocumentation } from '../rule.ts';
import { removeBlock } from '../structure/blocks.ts';
import { rowNameRange, scoresText } from './table.ts';

/** A row of the table of section 8.2 that stands a second time. */
export const rule: Rule = {
  id: 'duplicate-score-row',
  group: 'principles',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const section = findSection(description, 'sustainability');
    if (section === undefined || section.rows.length < 2) return;
    const firsts: ScoreRow[] = [];
    for (const [index, row] of section.rows.entries()) {
      const first = firsts[row.spec.order];
      if (first === undefined) {
        firsts[row.spec.order] = row;
        continue;
      }
      report({
        range: rowNameRange(row),
        message: message(duplicateScoreRow, { row: row.spec.name }),
        related: [{ range: rowNameRange(first), message: message(firstScoreRow) }],
        fixes: fixesFor(description, section, first, index),
      });
    }
  },
};

/** Only a row that says the same as the first, without reasons of its own, can go without loss. */
function fixesFor({ lines }: Description, section: Section, first: ScoreRow, index: number): readonly Fix[] {
  const row = section.rows[index];
  if (row === undefined || scoresText(first) !== scoresText(row) || hasReasons({ lines }, section, index)) return [];
  const edits = [removeBlock(lines, row.line, row.line + 1)];
  return [{ title: message(removeScoreRow, { row: row.spec.name }), edits, safe: true, preferred: true }];
}

/** Whether the next line with text is neither the next row, nor a group, nor behind the table. */
function hasReasons({ lines }: Pick<Description, 'lines'>, { rows, markers, end }: Section, index: number): boolean {
  const next = firstText(lines, (rows[index]?.line ?? end) + 1, end);
  return next !== undefined && rows[index + 1]?.line !== next && !stands(markers, next);
}

/** Whether a line is among lines in ascending order; there may be many of them. */
function stands(lines: readonly number[], line: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line;
}

const duplicateScoreRow: Text = {
  fi: 'Rivi ”{row}” on taulukossa jo kerran. Jätä rivi, jonka pisteet ovat oikein, ja poista toinen.',
  sv: 'Raden ”{row}” finns redan i tabellen. Behåll den rad vars poäng är rätt och ta bort den andra.',
  en: 'The row “{row}” is already in the table. Keep the one with the right scores and remove the other.',
};

const firstScoreRow: Text = {
  fi: 'Sama rivi on ensimmäisen kerran tässä.',
  sv: 'Samma rad står första gången här.',
  en: 'The row first appears here.',
};

const removeScoreRow: Text = {
  fi: 'Poista toinen rivi ”{row}”',
  sv: 'Ta bort den andra raden ”{row}”',
  en: 'Remove the second row “{row}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Taulukon rivi on kahteen kertaan',
    sv: 'En rad i tabellen står två gånger',
    en: 'A row of the table appears twice',
  },
  why: {
    fi: 'Kestävän kehityksen taulukossa jokainen rivi on kerran. Kahdesta rivistä ei tiedä, kummat pisteet pätevät, ja usein toisen paikalla pitäisi olla jokin muu rivi.',
    sv: 'I tabellen om hållbar utveckling står varje rad en gång. Av två rader vet man inte vilkas poäng som gäller, och ofta borde en annan rad stå i den enas ställe.',
    en: 'Each row appears once in the table of sustainable development. With two, nobody can tell which scores count, and often one of them should be another row.',
  },
  remedy: {
    fi: 'Poista ylimääräinen rivi tai vaihda sen nimeksi se rivi, joka taulukosta puuttuu.',
    sv: 'Ta bort den överflödiga raden eller byt dess namn till den rad som saknas i tabellen.',
    en: 'Remove the second row, or give it the name of the row that is missing from the table.',
  },
  examples: [
    {
      right: 'Kulttuuriympäristö 0 0\nYmpäristöosaaminen 0 0',
      wrong: 'Kulttuuriympäristö 0 0\n«Kulttuuriympäristö» 0 0\nYmpäristöosaaminen 0 0',
    },
    {
      right: 'Materiaalit ja jätteet 2 2\nMateriaalit kiertävät.',
      wrong: 'Materiaalit ja jätteet 2 2\n«Materiaalit ja jätteet» 3 2\nMateriaalit kiertävät.',
    },
  ],
};
