import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import type { DeniedEffect } from '../../description/reasons/no-effect.ts';
import { deniedBy, isHarmful, isHarmless } from '../../description/reasons/row-reason.ts';
import type { ReasonedRow } from '../../description/reasons/rows.ts';
import { reasonedRows } from '../../description/reasons/rows.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Score, ScoreRow } from '../../syntax/scores.ts';
import { judgedOfSections } from '../../syntax/together.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';
import { possible, rewriting } from '../values/rewriting.ts';
import { scoresText } from './table.ts';

/** A reason that denies the effect which the scores give; a negative score whose reason tells of nothing harmful, or a positive one over harm. */
export const rule: Rule = {
  id: 'reason-contradicts-score',
  group: 'principles',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const problem of judgedOfSections(description, ['sustainability'], problemsIn)) report(problem);
  },
};

function problemsIn(description: Description): readonly Problem[] {
  const section = findSection(description, 'sustainability');
  const rows = section ? reasonedRows(section, description.lines) : [];
  return rows.flatMap((reasoned) => problemOf(description, reasoned) ?? []);
}

function problemOf({ lines }: Description, { row, reason }: ReasonedRow): Problem | undefined {
  const related = [{ range: textRange(lines, reason.from), message: message(reasonIsHere) }];
  const args = { row: row.spec.name, scores: scoresText(row) };
  const denied = deniedBy(lines, reason);
  if (denied) {
    const wrong = deniedScores(row, denied);
    if (wrong.length === 0) return undefined;
    const range = rangeOf(row, wrong);
    return { range, message: message(noEffectInReason, args), related, fixes: zeros(row, wrong) };
  }
  const negative = row.scores.filter(({ value }) => (value ?? 0) < 0);
  const positive = row.scores.filter(({ value }) => (value ?? 0) > 0);
  if (negative.length === 0 && positive.length > 0 && isHarmful(lines, reason))
    return {
      range: rangeOf(row, positive),
      message: message(onlyHarmful, args),
      related,
      fixes: otherSigns(row, positive),
    };
  if (negative.length === 0 || !isHarmless(lines, reason)) return undefined;
  return {
    range: rangeOf(row, negative),
    message: message(nothingHarmful, args),
    related,
    fixes: otherSigns(row, negative),
  };
}

/** From this score on an effect is no longer one without importance. */
const important = 5;

/** The scores that a denial contradicts: other than 0, and where only importance is denied, great ones. */
function deniedScores({ scores }: ScoreRow, { direct, indirect, onlyImportant }: DeniedEffect): readonly Score[] {
  const least = onlyImportant ? important : 1;
  return scores.filter(({ value = 0 }, index) => (index === 0 ? direct : indirect) && Math.abs(value) >= least);
}

function rangeOf({ line, nameEnd }: ScoreRow, scores: readonly Score[]): Range {
  return lineRange(line, scores[0]?.start ?? nameEnd, scores.at(-1)?.end ?? nameEnd);
}

function zeros(row: ScoreRow, wrong: readonly Score[]): readonly Fix[] {
  return [rewritten(row, ({ value = 0, ...score }) => (wrong.some(({ start }) => start === score.start) ? 0 : value))];
}

/** A minus sign that is there or is not may be a slip; it may also be the reason that is on the wrong row, so this is one answer among others. */
function otherSigns(row: ScoreRow, wrong: readonly Score[]): readonly Fix[] {
  return [rewritten(row, ({ value = 0, start }) => (wrong.some((each) => each.start === start) ? -value : value))];
}

function rewritten(row: ScoreRow, newValue: (score: Score) => number): Fix {
  return rewriting(rangeOf(row, row.scores), row.scores.map(newValue).join(' '), possible);
}

const noEffectInReason: Text = {
  fi: 'Rivin ”{row}” pisteet ovat {scores}, mutta perustelun mukaan vaikutusta ei ole. Korjaa pisteet tai perustelu.',
  sv: 'Raden ”{row}” har poängen {scores}, men enligt motiveringen finns ingen effekt. Rätta poängen eller motiveringen.',
  en: 'The row “{row}” is scored {scores}, but the reason says that there is no effect. Correct the scores or the reason.',
};

const nothingHarmful: Text = {
  fi: 'Rivin ”{row}” pisteet ({scores}) tarkoittavat kielteistä vaikutusta, mutta perustelussa ei kerrota haitasta. Tarkista etumerkki tai kerro, mistä haitta syntyy.',
  sv: 'Poängen på raden ”{row}” ({scores}) betyder en negativ effekt, men motiveringen nämner ingen skada. Kontrollera minustecknet eller berätta varifrån skadan kommer.',
  en: 'The scores of the row “{row}” ({scores}) mean a harmful effect, but the reason mentions no harm. Check the minus sign, or say where the harm comes from.',
};

const onlyHarmful: Text = {
  fi: 'Rivin ”{row}” pisteet ({scores}) tarkoittavat myönteistä vaikutusta, mutta perustelussa kerrotaan vain haitasta. Tarkista etumerkki tai kerro, mitä hyvää vaikutuksessa on.',
  sv: 'Poängen på raden ”{row}” ({scores}) betyder en positiv effekt, men motiveringen berättar bara om skada. Kontrollera tecknet eller berätta vad som är bra i effekten.',
  en: 'The scores of the row “{row}” ({scores}) mean a good effect, but the reason tells only of harm. Check the sign, or say what is good about the effect.',
};

const reasonIsHere: Text = {
  fi: 'Perustelu on tässä.',
  sv: 'Motiveringen finns här.',
  en: 'The reason is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Perustelu on ristiriidassa pisteiden kanssa',
    sv: 'Motiveringen strider mot poängen',
    en: 'Reason contradicts the scores',
  },
  why: {
    fi: 'Pisteet kertovat vaikutuksen suunnan ja suuruuden, ja perustelun pitää selittää sama asia. Jos perustelun mukaan vaikutusta ei ole, pisteet ovat 0; kielteisistä pisteistä perustelu kertoo haitan. Muuten lukija ei tiedä, kumpi pätee.',
    sv: 'Poängen anger effektens riktning och storlek, och motiveringen ska förklara samma sak. Om det enligt motiveringen inte finns någon effekt är poängen 0; vid negativa poäng berättar motiveringen om skadan. Annars vet läsaren inte vilket som gäller.',
    en: 'The scores give the direction and size of an effect, and the reason should explain them. If the reason says that there is no effect, the scores are 0; with negative scores the reason describes the harm. Otherwise readers cannot tell which is right.',
  },
  remedy: {
    fi: 'Korjaa pisteet perustelun mukaisiksi (ei vaikutusta: ”0 0”) tai kirjoita perustelu uudelleen. Jos vain välitön tai välillinen vaikutus puuttuu, kirjoita se perusteluun.',
    sv: 'Rätta poängen så att de stämmer med motiveringen (ingen effekt: ”0 0”) eller skriv om motiveringen. Om bara den direkta eller den indirekta effekten saknas, skriv det i motiveringen.',
    en: 'Correct the scores so that they agree with the reason (no effect: “0 0”), or rewrite the reason. If only the direct or only the indirect effect is absent, say so in the reason.',
  },
  examples: [
    {
      right: 'Materiaalit ja jätteet 2 2\nMateriaalit kiertävät.',
      wrong: 'Materiaalit ja jätteet «2 2»\nHankkeella ei ole vaikutusta jätteisiin.',
    },
    {
      right: 'Paikallisen elinkeinorakenteen kestävä kehittäminen 3 5\nYritykset löytävät tekijöitä.',
      wrong: 'Paikallisen elinkeinorakenteen kestävä kehittäminen «-3» 5\nYritykset löytävät tekijöitä.',
    },
    {
      right: 'Paikallisen elinkeinorakenteen kestävä kehittäminen -3 -5\nHanke lisää matkustamista ja päästöjä.',
      wrong: 'Paikallisen elinkeinorakenteen kestävä kehittäminen «3 5»\nHanke lisää matkustamista ja päästöjä.',
      insteadOf: 'Paikallisen elinkeinorakenteen kestävä kehittäminen 3 5\nYritykset löytävät tekijöitä.',
    },
    {
      right: 'Luonnonvarojen käytön kestävyys 0 2\nEi suoraa vaikutusta.',
      wrong: 'Luonnonvarojen käytön kestävyys «1» 2\nEi suoraa vaikutusta.',
      insteadOf: 'Luonnonvarojen käytön kestävyys 1 2\nPajoilla korjataan vanhaa.',
    },
  ],
};
