import type { Description } from '../../description/description.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { moveBlock } from './blocks.ts';
import { outOfOrder } from './order.ts';
import { headingRange } from './sections.ts';

/**
 * The order of the sections: as few of them as possible are reported, and of two equally likely ones the one that stands too early.
 * Where a section stands twice, `duplicate-section` has to be settled first.
 */
export const rule: Rule = {
  id: 'section-order',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    if (isInOrder(description)) return;
    for (const { unit, among } of movesOf(unitsOf(description))) {
      const problem = problemOf(description, unit, among);
      if (problem) report(problem);
    }
  },
};

function isInOrder({ tree: { sections } }: Description): boolean {
  let order = -1;
  for (const { spec, first } of sections) {
    if (!first) continue;
    if (spec.order < order) return false;
    order = spec.order;
  }
  return true;
}

/** What moves as one: a section with the sub-sections of its own that follow it, or a sub-section that stands apart from its parent. */
interface Unit {
  readonly section: Section;
  readonly children: Unit[];
}

function unitsOf({ tree: { sections } }: Description): readonly Unit[] {
  const units: Unit[] = [];
  const repeated = new Set(sections.filter(({ first }) => !first).map(({ spec }) => spec));
  for (const section of sections) {
    if (repeated.has(section.spec)) continue;
    const last = units.at(-1);
    const unit = { section, children: [] };
    if (last && section.spec.parent === last.section.spec.id) last.children.push(unit);
    else units.push(unit);
  }
  return units;
}

/** A section counts for more than a sub-section that stands alone: 4.2 behind 5 is the one that has strayed. */
const sectionWeight = 3;
const subsectionWeight = 2;

/** A unit that has to move, and the units among which it finds its place: those that stay. */
interface Move {
  readonly unit: Unit;
  readonly among: readonly Unit[];
}

/** A sub-section moves within its section, wherever that goes: its place is told by its section and the sub-sections that stay. */
function movesOf(units: readonly Unit[]): readonly Move[] {
  const weights = units.map(({ section }) => (section.spec.level === 1 ? sectionWeight : subsectionWeight));
  const within = units.map((parent) => ({
    parent,
    ...parted(parent.children, outOfOrder(parent.children.map(orderOf))),
  }));
  const ends = within.map(({ parent, kept }) => orderOf(kept.at(-1) ?? parent));
  const { moved, kept } = parted(units, outOfOrder(units.map(orderOf), weights, ends));
  const staying = kept.flatMap((unit) => [unit, ...(within.find(({ parent }) => parent === unit)?.kept ?? [])]);
  return [
    ...moved.map((unit) => ({ unit, among: staying })),
    ...within.flatMap(({ parent, ...children }) =>
      children.moved.map((unit) => ({ unit, among: [parent, ...children.kept] })),
    ),
  ];
}

function parted(units: readonly Unit[], out: readonly number[]) {
  return {
    moved: units.filter((_, index) => out.includes(index)),
    kept: units.filter((_, index) => !out.includes(index)),
  };
}

function orderOf({ section }: Unit): number {
  return section.spec.order;
}

function problemOf(description: Description, unit: Unit, among: readonly Unit[]): Problem | undefined {
  const { section } = unit;
  const before = neighbour(among, (order) => order < section.spec.order, -1);
  const after = neighbour(among, (order) => order > section.spec.order, 1);
  const isEarly = before !== undefined && before.start > section.start;
  const other = isEarly ? before : after;
  if (other === undefined) return undefined;
  const names = { section: headingText(section.spec), other: headingText(other.spec) };
  const at = before?.end ?? description.tree.sections[0]?.start ?? 0;
  const edits = moveBlock(description.lines, blockOf(unit), at);
  return {
    range: headingRange(section),
    message: message(isEarly ? sectionTooEarly : sectionTooLate, names),
    related: [{ range: headingRange(other), message: message(otherSectionHere, { section: names.other }) }],
    fixes: [{ title: message(moveSection, { section: names.section }), edits, safe: true, preferred: true }],
  };
}

/** Of the sections that stay, the nearest one in the form's order on one side. */
function neighbour(
  staying: readonly Unit[],
  isOnSide: (order: number) => boolean,
  direction: 1 | -1,
): Section | undefined {
  const side = staying.map(({ section }) => section).filter(({ spec }) => isOnSide(spec.order));
  return side.sort((a, b) => direction * (a.spec.order - b.spec.order))[0];
}

function blockOf({ section, children }: Unit): { readonly from: number; readonly end: number } {
  return { from: section.start, end: children.reduce((end, child) => Math.max(end, child.section.end), section.end) };
}

const sectionTooEarly: Text = {
  fi: 'Osio ”{section}” on liian aikaisin: se kuuluu osion ”{other}” jälkeen.',
  sv: 'Avsnittet ”{section}” står för tidigt: det hör hemma efter avsnittet ”{other}”.',
  en: 'Section “{section}” comes too early: it belongs after section “{other}”.',
};

const sectionTooLate: Text = {
  fi: 'Osio ”{section}” on liian myöhään: se kuuluu ennen osiota ”{other}”.',
  sv: 'Avsnittet ”{section}” står för sent: det hör hemma före avsnittet ”{other}”.',
  en: 'Section “{section}” comes too late: it belongs before section “{other}”.',
};

const otherSectionHere: Text = {
  fi: 'Osio ”{section}” on tässä.',
  sv: 'Avsnittet ”{section}” står här.',
  en: 'Section “{section}” is here.',
};

const moveSection: Text = {
  fi: 'Siirrä osio ”{section}” paikalleen',
  sv: 'Flytta avsnittet ”{section}” till sin plats',
  en: 'Move section “{section}” to its place',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osiot ovat väärässä järjestyksessä',
    sv: 'Avsnitten står i fel ordning',
    en: 'Sections are out of order',
  },
  why: {
    fi: 'Lomakkeen osioilla on vakiintunut järjestys, jota kuvausten lukijat ja niitä lukevat ohjelmat seuraavat. Väärä järjestys syntyy yleensä, kun tekstiä on koottu palasista.',
    sv: 'Formulärets avsnitt har en fast ordning som både läsare och program följer. Fel ordning uppstår oftast när texten har satts ihop av delar.',
    en: 'The sections of the form have a fixed order that readers and programs follow. They usually get out of order when a text is put together from pieces.',
  },
  remedy: {
    fi: 'Siirrä osio alaosioineen paikalleen. Korjaus tekee siirron eikä muuta tekstiä.',
    sv: 'Flytta avsnittet med sina underavsnitt till rätt plats. Korrigeringen flyttar det utan att ändra texten.',
    en: 'Move the section with its sub-sections to its place. The fix moves it and changes none of the text.',
  },
  examples: [
    {
      right: `4.1 Varsinaiset kohderyhmät

Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.

4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.
`,
      wrong: `«4.2 Välilliset kohderyhmät»

Nuorten perheet, alueen yritykset ja oppilaitokset.

4.1 Varsinaiset kohderyhmät

Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.
`,
    },
    {
      right: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000
`,
      wrong: `5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000

«4.2 Välilliset kohderyhmät»

Nuorten perheet, alueen yritykset ja oppilaitokset.
`,
    },
    {
      right: `3 Suunnitelman mukainen tiivistelmä toteutuksesta

Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.

TAVOITTEET:
1. Ohjaus alkaa ilman jonoa.
2. Työpajat ja yritykset sopivat yhdessä kokeilujaksoista.

4 Hankkeen kohderyhmät

4.1 Varsinaiset kohderyhmät

Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.

4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.
`,
      wrong: `«4 Hankkeen kohderyhmät»

4.1 Varsinaiset kohderyhmät

Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.

4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

3 Suunnitelman mukainen tiivistelmä toteutuksesta

Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.

TAVOITTEET:
1. Ohjaus alkaa ilman jonoa.
2. Työpajat ja yritykset sopivat yhdessä kokeilujaksoista.
`,
    },
  ],
};
