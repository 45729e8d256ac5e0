import { isCutOff, withCutEnd } from '../../description/cut.ts';
import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import type { Form, ScoreRowSpec } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { insertBlock } from '../structure/blocks.ts';
import { headingRange, isRepeated } from '../structure/sections.ts';

/** The form's fifteen rows of section 8.2, on the section's heading. A table without any row is missing as a whole. */
export const rule: Rule = {
  id: 'missing-score-row',
  group: 'principles',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const found = findSection(description, 'sustainability');
    if (found === undefined || hasAllRows(found, description.form)) return;
    const section = withCutEnd(description.cut, found);
    if (isRepeated(description, section)) return;
    const isCut = isCutOff(description.cut, section);
    if (section.rows.length === 0) {
      if (!isCut) report(tableProblem(description, section));
      return;
    }
    const last = isCut ? Math.max(...section.rows.map(({ spec }) => spec.order)) : Number.POSITIVE_INFINITY;
    for (const spec of missingRows(section, description.form))
      if (spec.order < last) report(rowProblem(description, section, spec));
  },
};

function hasAllRows({ rows }: Section, { scoreRows }: Form): boolean {
  let present = 0;
  for (const { spec } of rows) present |= 1 << spec.order;
  return present === 2 ** scoreRows.length - 1;
}

function missingRows({ rows }: Section, { scoreRows }: Form): readonly ScoreRowSpec[] {
  const present = new Set(rows.map((row) => row.spec));
  return scoreRows.filter((spec) => !present.has(spec));
}

const noEffect = '0 0';

function rowProblem({ lines }: Description, section: Section, spec: ScoreRowSpec): Problem {
  const line = `${spec.name} ${noEffect}`;
  const edits = [insertBlock(lines, placeOfRow(section, spec), [line], 0)];
  return {
    range: headingRange(section),
    message: message(missingScoreRow, { row: spec.name, group: spec.group }),
    fixes: [{ title: message(insertScoreRow, { line }), edits, safe: false, preferred: false }],
  };
}

/** The line before which a row belongs: behind the row before it in its group, and that one's reasons; else under the group's name. */
export function placeOfRow({ rows, markers, groups, start, end }: Section, spec: ScoreRowSpec): number {
  const before = rows.filter((row) => row.spec.order < spec.order).sort((a, b) => b.spec.order - a.spec.order)[0];
  const group = groups.find(({ name }) => name === spec.group);
  if (group !== undefined && before?.spec.group !== spec.group) return group.line + 1;
  const from = before?.line ?? markers[0] ?? start;
  return Math.min(
    nextAfter(
      from,
      rows.map((row) => row.line),
      end,
    ),
    nextAfter(from, markers, end),
  );
}

function nextAfter(line: number, lines: readonly number[], end: number): number {
  return lines.find((other) => other > line) ?? end;
}

function tableProblem({ lines, form }: Description, section: Section): Problem {
  const edits = [insertBlock(lines, section.end, emptyTable(form))];
  return {
    range: headingRange(section),
    message: message(missingScoreTable, { count: form.scoreRows.length }),
    fixes: [{ title: message(insertScoreTable), edits, safe: false, preferred: false }],
  };
}

function emptyTable({ scoreHeader, scoreGroups, scoreRows }: Form): readonly string[] {
  const rowsOf = (group: string) =>
    scoreRows.filter((row) => row.group === group).map(({ name }) => `${name} ${noEffect}`);
  return [scoreHeader, ...scoreGroups.flatMap((group) => [group, ...rowsOf(group)])];
}

const missingScoreRow: Text = {
  fi: 'Taulukosta puuttuu rivi ”{row}” (ryhmä ”{group}”). Rivi tarvitaan, vaikka vaikutusta ei olisi: silloin pisteet ovat 0 0.',
  sv: 'Tabellen saknar raden ”{row}” (gruppen ”{group}”). Raden behövs även när det inte finns någon effekt: då är poängen 0 0.',
  en: 'The row “{row}” (group “{group}”) is missing from the table. The row is needed even when there is no effect: then its scores are 0 0.',
};

const missingScoreTable: Text = {
  fi: 'Kestävän kehityksen taulukko puuttuu: osiossa ei ole yhtään sen {count} rivistä.',
  sv: 'Tabellen om hållbar utveckling saknas: avsnittet har ingen av dess {count} rader.',
  en: 'The table of sustainable development is missing: the section has none of its {count} rows.',
};

const insertScoreRow: Text = {
  fi: 'Lisää rivi ”{line}” (ei vaikutusta)',
  sv: 'Lägg till raden ”{line}” (ingen effekt)',
  en: 'Add the row “{line}” (no effect)',
};

const insertScoreTable: Text = {
  fi: 'Lisää taulukko, jonka pisteet ovat 0 0 (ei vaikutusta)',
  sv: 'Lägg till tabellen med poängen 0 0 (ingen effekt)',
  en: 'Add the table with the scores 0 0 (no effect)',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kestävän kehityksen taulukosta puuttuu rivi',
    sv: 'En rad saknas i tabellen om hållbar utveckling',
    en: 'A row of the table of sustainable development is missing',
  },
  why: {
    fi: 'Taulukossa on viisitoista riviä, ja jokainen kuuluu kuvaukseen, vaikka hankkeella ei olisi vaikutusta. Puuttuvasta rivistä ei tiedä, onko vaikutus arvioitu vai onko rivi jäänyt kopioimatta.',
    sv: 'Tabellen har femton rader, och alla hör till beskrivningen även om projektet inte har någon effekt. Av en rad som saknas ser man inte om effekten har bedömts eller om raden inte kom med vid kopieringen.',
    en: 'The table has fifteen rows, and each belongs to the description even when the project has no effect. A missing row does not tell whether the effect was assessed or the row was not copied.',
  },
  remedy: {
    fi: 'Lisää rivi paikalleen ryhmäänsä ja kirjoita sen pisteet. Jos vaikutusta ei ole, pisteet ovat 0 0. Ehdotettu korjaus olettaa näin, joten tarkista se.',
    sv: 'Lägg till raden på sin plats i gruppen och skriv dess poäng. Om det inte finns någon effekt är poängen 0 0. Den föreslagna korrigeringen antar det, så kontrollera den.',
    en: 'Add the row in its place in its group and write its scores. Without an effect they are 0 0. The suggested fix assumes this, so check it.',
  },
  examples: [
    {
      right:
        '8.2 Kestävä kehitys\n\nVälitönVälillinen\nEkologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 2\nPajoilla korjataan vanhaa.\n',
      wrong: '«8.2 Kestävä kehitys»\n\nVälitönVälillinen\nEkologinen kestävyys\n',
    },
    {
      right:
        '8.2 Kestävä kehitys\n\nVälitönVälillinen\nEkologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 2\nPajoilla korjataan vanhaa.\nIlmastonmuutoksen aiheuttamien riskien vähentäminen 0 0\n',
      wrong:
        '«8.2 Kestävä kehitys»\n\nVälitönVälillinen\nEkologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 2\nPajoilla korjataan vanhaa.\n',
    },
  ],
};
