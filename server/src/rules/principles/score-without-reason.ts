import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { firstText } from '../../description/prose/prose-lines.ts';
import { unevenRows } from '../../description/scores/score-table.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';
import { scoresText } from './table.ts';

/** A score other than 0 and no text between the row and the next one. */
export const rule: Rule = {
  id: 'score-without-reason',
  group: 'principles',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const section = findSection(description, 'sustainability');
    if (section === undefined) return;
    for (const { row, end } of unevenRows(section, description.lines, true)) {
      const args = { row: row.spec.name, scores: scoresText(row) };
      const none = firstText(description.lines, row.line + 1, end);
      if (none === undefined) report({ range: effectRange(row), message: message(scoreWithoutReason, args) });
      else report(noReasonProblem(description, row, none));
    }
  },
};

/** A dash or "ks. edellä" in the place of the reason: reported where it stands. */
function noReasonProblem({ lines }: Description, row: ScoreRow, line: number): Problem {
  const range = textRange(lines, line);
  const text = lines[line]?.text.trim() ?? '';
  return {
    range,
    message: message(noReason, { text, row: row.spec.name, scores: scoresText(row) }),
    related: [{ range: effectRange(row), message: message(scoresAreHere) }],
  };
}

/** The scores that are not 0. */
function effectRange({ line, nameEnd, scores }: ScoreRow): Range {
  const effects = scores.filter(({ value }) => value !== 0);
  return lineRange(line, effects[0]?.start ?? nameEnd, effects.at(-1)?.end ?? nameEnd);
}

const noReason: Text = {
  fi: '”{text}” ei perustele rivin ”{row}” pisteitä ({scores}). Kirjoita, mistä vaikutus syntyy.',
  sv: '”{text}” motiverar inte poängen på raden ”{row}” ({scores}). Skriv varifrån effekten kommer.',
  en: '“{text}” gives no reason for the scores of the row “{row}” ({scores}). Write where the effect comes from.',
};

const scoresAreHere: Text = {
  fi: 'Pisteet ovat tässä.',
  sv: 'Poängen finns här.',
  en: 'The scores are here.',
};

const scoreWithoutReason: Text = {
  fi: 'Rivin ”{row}” pisteitä ({scores}) ei ole perusteltu. Kirjoita rivin alle, mistä vaikutus syntyy.',
  sv: 'Poängen på raden ”{row}” ({scores}) är inte motiverade. Skriv under raden varifrån effekten kommer.',
  en: 'No reason is given for the scores of the row “{row}” ({scores}). Write under it where the effect comes from.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Pisteitä ei ole perusteltu',
    sv: 'Poängen är inte motiverade',
    en: 'Scores without a reason',
  },
  why: {
    fi: 'Rivi arvioi, että hankkeella on vaikutusta, mutta sen alla ei kerrota, mistä vaikutus syntyy. Ilman perustelua arviota ei voi tarkistaa.',
    sv: 'Enligt raden har projektet en effekt, men under den berättas inte varifrån den kommer. Utan motivering kan bedömningen inte granskas.',
    en: 'The row says that the project has an effect, but the text under it does not say where that comes from. Without a reason the assessment cannot be checked.',
  },
  remedy: {
    fi: 'Kirjoita rivin alle ainakin yksi virke siitä, mikä hankkeen toiminnassa vaikuttaa. Jos vaikutusta ei ole, pisteet ovat 0 0.',
    sv: 'Skriv under raden minst en mening om vad i projektets verksamhet som har effekten. Om det inte finns någon effekt är poängen 0 0.',
    en: 'Write under the row at least a sentence about what in the project’s work has the effect. Without an effect the scores are 0 0.',
  },
  examples: [
    {
      right: 'Materiaalit ja jätteet 2 2\nMateriaalit kiertävät.\n',
      wrong: 'Materiaalit ja jätteet 2 2\n«Ks. edellä.»\n',
    },
    {
      right: 'Materiaalit ja jätteet 2 2\nMateriaalit kiertävät.\n',
      wrong: 'Materiaalit ja jätteet «2 2»\n',
    },
    {
      right: 'Paikallisen elinkeinorakenteen kestävä kehittäminen 0 5\nYritykset löytävät tekijöitä.\n',
      wrong: 'Paikallisen elinkeinorakenteen kestävä kehittäminen 0 «5»\n',
      insteadOf: 'Paikallisen elinkeinorakenteen kestävä kehittäminen 3 5\nYritykset löytävät tekijöitä.\n',
    },
  ],
};
