import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { firstText } from '../../description/prose/prose-lines.ts';
import { deniedBy } from '../../description/reasons/row-reason.ts';
import type { RowBlock } from '../../description/scores/score-table.ts';
import { saysNoEffect, unevenRows } from '../../description/scores/score-table.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';
import { scoresRange } from './table.ts';

/** Both scores 0 and a reason under the row, unless that says that there is no effect. */
export const rule: Rule = {
  id: 'reason-without-score',
  group: 'principles',
  severity: 'hint',
  since: '0.1.0',
  check({ description }, report) {
    const section = findSection(description, 'sustainability');
    if (section === undefined) return;
    for (const block of unevenRows(section, description.lines, false)) {
      if (isBehindTable(description, section, block) || isBeforeAbsentRow(description, section, block)) continue;
      if (tellsOfNoEffect(description.lines, block)) continue;
      const first = firstText(description.lines, block.row.line + 1, block.end) ?? block.row.line;
      report({
        range: scoresRange(block.row),
        message: message(reasonWithoutScore, { row: block.row.spec.name }),
        related: [{ range: textRange(description.lines, first), message: message(reasonIsHere) }],
      });
    }
  },
};

/**
 * What stands behind the last row may be no reason of it: the final report whose heading is missing, or, after a blank line, the
 * foot of a copied page.
 */
function isBehindTable({ ended, sections, lines }: Description, section: Section, { row, end }: RowBlock): boolean {
  if (end !== section.end) return false;
  return (ended && !sections.has('finalReport')) || isBlank(lines[row.line + 1]);
}

/** Where the form's next row is missing, its reason has come to stand under the row before; the missing row is reported. */
function isBeforeAbsentRow({ form }: Description, { rows }: Section, { row }: RowBlock): boolean {
  const next = form.scoreRows[row.spec.order + 1];
  return next !== undefined && !rows.some(({ spec }) => spec === next);
}

/** As much of a reason as is read: what it says of the effect, it says at once. */
const longestBeginning = 600;

function tellsOfNoEffect(lines: readonly Line[], { row, end }: RowBlock): boolean {
  if (deniedBy(lines, { from: row.line + 1, end }) !== undefined) return true;
  let left = longestBeginning;
  for (let line = row.line + 1; line < end && left > 0; line++) {
    const text = lines[line]?.text ?? '';
    if (text !== '' && saysNoEffect(text.slice(0, left))) return true;
    left -= text.length;
  }
  return false;
}

const reasonWithoutScore: Text = {
  fi: 'Rivin ”{row}” pisteet ovat 0 0 eli vaikutusta ei ole, mutta rivin alla on perustelu. Tarkista, pitäisikö jommankumman pisteen olla muu kuin 0.',
  sv: 'Raden ”{row}” har poängen 0 0, alltså ingen effekt, men under den står en motivering. Kontrollera om något av poängen borde vara annat än 0.',
  en: 'The row “{row}” has the scores 0 0, which means no effect, but there is a reason under it. Check whether one of them should be other than 0.',
};

const reasonIsHere: Text = {
  fi: 'Perustelu on tässä.',
  sv: 'Motiveringen står här.',
  en: 'The reason is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Perustelu, mutta pisteet 0 0',
    sv: 'Motivering, men poängen 0 0',
    en: 'A reason, but the scores are 0 0',
  },
  why: {
    fi: 'Pisteet 0 0 tarkoittavat, ettei vaikutusta ole. Jos rivin alla kerrotaan vaikutuksesta, pisteet ovat saattaneet jäädä antamatta.',
    sv: 'Poängen 0 0 betyder att det inte finns någon effekt. Om det under raden berättas om en effekt kan poängen ha glömts bort.',
    en: 'The scores 0 0 mean no effect. When the text under the row describes one, the scores may have been forgotten.',
  },
  remedy: {
    fi: 'Anna vaikutukselle pisteet, tai kirjoita perusteluun, ettei vaikutusta ole (”Hankkeella ei ole vaikutuksia”).',
    sv: 'Ge effekten poäng, eller skriv i motiveringen att det inte finns någon effekt (”Hankkeella ei ole vaikutuksia”).',
    en: 'Score the effect, or say in the text that there is none (“Hankkeella ei ole vaikutuksia”).',
  },
  examples: [
    {
      right: 'Liikkuminen ja logistiikka 0 0\nHankkeella ei ole vaikutuksia liikkumiseen.',
      wrong: 'Liikkuminen ja logistiikka «0 0»\nEtäyhteydet vähentävät matkustamista.',
      insteadOf: 'Liikkuminen ja logistiikka 0 0',
    },
    {
      right: 'Materiaalit ja jätteet 2 2\nMateriaalit kiertävät.',
      wrong: 'Materiaalit ja jätteet «0 0»\nMateriaalit kiertävät.',
    },
  ],
};
