import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import type { GroupFault } from '../../description/scores/groups.ts';
import { groupFaults } from '../../description/scores/groups.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { ScoreGroup } from '../../syntax/score-groups.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import { judgedOfSections } from '../../syntax/together.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Range, TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { insertBlock, moveBlock, removeBlock } from '../structure/blocks.ts';
import { headingRange, isRepeated } from '../structure/sections.ts';
import { probable, rewriting, sure } from '../values/rewriting.ts';
import { rowNameRange } from './table.ts';

/** The headings of the three groups of the table of section 8.2: each once, as the form writes it, over its own rows. */
export const rule: Rule = {
  id: 'score-group',
  group: 'principles',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const section = findSection(description, 'sustainability');
    if (section === undefined || isRepeated(description, section)) return;
    for (const fault of judgedOfSections(description, ['sustainability'], faultsIn))
      report(problemOf(description, section, fault));
  },
};

function faultsIn(description: Description): readonly GroupFault[] {
  const section = findSection(description, 'sustainability');
  return section ? groupFaults(section, description.form) : [];
}

function problemOf(description: Description, section: Section, fault: GroupFault): Problem {
  const { lines, form } = description;
  switch (fault.kind) {
    case 'misspelt': {
      const range = groupRange(fault.group);
      const { name } = fault.group;
      return { range, message: message(misspeltGroup, { name }), fixes: [rewriting(range, name, sure)] };
    }
    case 'none':
      return noGroups(description, section);
    case 'missing': {
      const edits = [insertBlock(lines, fault.row.line, [fault.name], 0)];
      const args = { name: fault.name, row: fault.row.spec.name };
      const fixes = [fixOf(message(insertGroup, args), edits)];
      return { range: rowNameRange(fault.row), message: message(missingGroup, args), fixes };
    }
    case 'other-rows': {
      const range = groupRange(fault.group);
      const args = { written: fault.group.name, name: fault.name, row: fault.row.spec.name };
      const related = [{ range: rowNameRange(fault.row), message: message(firstRowIsHere) }];
      return {
        range,
        message: message(groupOverOtherRows, args),
        related,
        fixes: [rewriting(range, fault.name, probable)],
      };
    }
    case 'swapped':
      return swappedProblem(fault.group, fault.other);
    case 'displaced': {
      const edits = moveBlock(lines, { from: fault.group.line, end: fault.group.line + 1 }, fault.row.line, 0);
      const args = { name: fault.group.name, row: fault.row.spec.name };
      const related = [{ range: rowNameRange(fault.row), message: message(firstRowIsHere) }];
      const fixes = [fixOf(message(moveGroup, args), edits)];
      return { range: groupRange(fault.group), message: message(displacedGroup, args), related, fixes };
    }
    case 'repeated': {
      const edits = [removeBlock(lines, fault.group.line, fault.group.line + 1)];
      const args = { name: fault.group.name };
      const related = [{ range: groupRange(fault.first), message: message(groupIsHere) }];
      const fixes = [fixOf(message(removeGroup, args), edits)];
      return { range: groupRange(fault.group), message: message(repeatedGroup, args), related, fixes };
    }
    case 'row':
      return rowProblem(description, section, fault.row, fault.under, form.scoreGroups.length);
  }
}

function groupRange({ line, start, end }: ScoreGroup): Range {
  return lineRange(line, start, end);
}

function fixOf(title: Fix['title'], edits: readonly TextEdit[]): Fix {
  return { title, edits, ...sure };
}

/** One cause: the headings were left off as a whole. */
function noGroups({ lines, form }: Description, section: Section): Problem {
  const edits = form.scoreGroups.flatMap((name) => {
    const row = section.rows.find(({ spec }) => spec.group === name);
    return row ? [insertBlock(lines, row.line, [name], 0)] : [];
  });
  return {
    range: headingRange(section),
    message: message(noGroup, { groups: form.scoreGroups.map((name) => `”${name}”`).join(', ') }),
    fixes: [fixOf(message(insertGroups), edits)],
  };
}

function swappedProblem(group: ScoreGroup, other: ScoreGroup): Problem {
  const edits = [
    { range: groupRange(group), newText: other.name },
    { range: groupRange(other), newText: group.name },
  ];
  return {
    range: groupRange(group),
    message: message(swappedGroups, { name: group.name, other: other.name }),
    related: [{ range: groupRange(other), message: message(groupIsHere) }],
    fixes: [{ title: message(swapGroups), edits, ...probable }],
  };
}

function rowProblem(
  { lines }: Description,
  section: Section,
  row: ScoreRow,
  under: ScoreGroup,
  groups: number,
): Problem {
  const end = endOfRow(section, row);
  const args = { row: row.spec.name, name: row.spec.group, under: under.name };
  const home = section.groups.find(({ name }) => name === row.spec.group);
  const isMovable = home !== undefined && groups === section.groups.length && end < section.end;
  return {
    range: rowNameRange(row),
    message: message(rowInOtherGroup, args),
    related: home ? [{ range: groupRange(home), message: message(groupIsHere) }] : [],
    fixes: isMovable
      ? [
          {
            title: message(moveRow, args),
            edits: moveBlock(lines, { from: row.line, end }, placeUnder(section, home, row), 0),
            ...probable,
          },
        ]
      : [],
  };
}

/** The line before which a row of a group belongs: behind those of its fellows that stand there and come before it in the form. */
function placeUnder(section: Section, home: ScoreGroup, { spec }: ScoreRow): number {
  const next = Math.min(section.end, ...section.groups.map(({ line }) => line).filter((line) => line > home.line));
  const before = section.rows.filter(
    (row) => row.line > home.line && row.line < next && row.spec.group === home.name && row.spec.order < spec.order,
  );
  const last = before.at(-1);
  return last ? endOfRow(section, last) : home.line + 1;
}

function endOfRow({ rows, markers, end }: Section, { line }: ScoreRow): number {
  const next = [...rows.map((row) => row.line), ...markers].filter((other) => other > line);
  return Math.min(end, ...next);
}

const misspeltGroup: Text = {
  fi: 'Ryhmän otsikko on lomakkeessa ”{name}”.',
  sv: 'Gruppens rubrik är ”{name}” i formuläret.',
  en: 'The form’s heading for this group is “{name}”.',
};

const noGroup: Text = {
  fi: 'Taulukosta puuttuvat ryhmien otsikot: {groups}. Lisää ne ryhmien ensimmäisten rivien eteen.',
  sv: 'Tabellen saknar gruppernas rubriker: {groups}. Lägg till dem före varje grupps första rad.',
  en: 'The table lacks the headings of its groups: {groups}. Add them before the first row of each group.',
};

const missingGroup: Text = {
  fi: 'Rivin ”{row}” edestä puuttuu ryhmän otsikko ”{name}”.',
  sv: 'Före raden ”{row}” saknas gruppens rubrik ”{name}”.',
  en: 'The heading “{name}” of the group is missing before the row “{row}”.',
};

const groupOverOtherRows: Text = {
  fi: 'Otsikon ”{written}” alla ovat ryhmän ”{name}” rivit. Vaihda otsikoksi ”{name}”.',
  sv: 'Under rubriken ”{written}” står raderna i gruppen ”{name}”. Byt rubriken till ”{name}”.',
  en: 'The rows of the group “{name}” are under the heading “{written}”. Change the heading to “{name}”.',
};

const swappedGroups: Text = {
  fi: 'Ryhmien otsikot ”{name}” ja ”{other}” ovat vaihtaneet paikkaa.',
  sv: 'Gruppernas rubriker ”{name}” och ”{other}” har bytt plats.',
  en: 'The headings of the groups “{name}” and “{other}” have changed places.',
};

const displacedGroup: Text = {
  fi: 'Ryhmän otsikko ”{name}” on väärässä paikassa: sen kuuluu olla rivin ”{row}” edessä.',
  sv: 'Gruppens rubrik ”{name}” står på fel ställe: den hör hemma före raden ”{row}”.',
  en: 'The heading “{name}” is in the wrong place: it belongs before the row “{row}”.',
};

const repeatedGroup: Text = {
  fi: 'Ryhmän otsikko ”{name}” on taulukossa jo kerran. Poista ylimääräinen.',
  sv: 'Gruppens rubrik ”{name}” finns redan i tabellen. Ta bort den överflödiga.',
  en: 'The heading “{name}” is already in the table. Remove this one.',
};

const rowInOtherGroup: Text = {
  fi: 'Rivi ”{row}” on ryhmässä ”{under}”, mutta se kuuluu ryhmään ”{name}”.',
  sv: 'Raden ”{row}” står i gruppen ”{under}”, men den hör till gruppen ”{name}”.',
  en: 'The row “{row}” is in the group “{under}”, but it belongs to the group “{name}”.',
};

const firstRowIsHere: Text = {
  fi: 'Ryhmän ensimmäinen rivi on tässä.',
  sv: 'Gruppens första rad finns här.',
  en: 'The first row of the group is here.',
};

const groupIsHere: Text = {
  fi: 'Otsikko on tässä.',
  sv: 'Rubriken finns här.',
  en: 'The heading is here.',
};

const insertGroup: Text = {
  fi: 'Lisää otsikko ”{name}”',
  sv: 'Lägg till rubriken ”{name}”',
  en: 'Add the heading “{name}”',
};

const insertGroups: Text = {
  fi: 'Lisää ryhmien otsikot',
  sv: 'Lägg till gruppernas rubriker',
  en: 'Add the headings of the groups',
};

const moveGroup: Text = {
  fi: 'Siirrä otsikko ”{name}” rivin ”{row}” eteen',
  sv: 'Flytta rubriken ”{name}” framför raden ”{row}”',
  en: 'Move the heading “{name}” before the row “{row}”',
};

const removeGroup: Text = {
  fi: 'Poista ylimääräinen otsikko ”{name}”',
  sv: 'Ta bort den överflödiga rubriken ”{name}”',
  en: 'Remove the second heading “{name}”',
};

const swapGroups: Text = {
  fi: 'Vaihda otsikot keskenään',
  sv: 'Låt rubrikerna byta plats',
  en: 'Swap the headings',
};

const moveRow: Text = {
  fi: 'Siirrä rivi ryhmään ”{name}”',
  sv: 'Flytta raden till gruppen ”{name}”',
  en: 'Move the row to the group “{name}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Taulukon ryhmän otsikko puuttuu, on väärin tai väärässä paikassa',
    sv: 'En grupprubrik i tabellen saknas, är felskriven eller står på fel ställe',
    en: 'Heading of a group of the table is missing, misspelt or in the wrong place',
  },
  why: {
    fi: 'Kestävän kehityksen taulukossa on kolme ryhmää: ekologinen, taloudellinen sekä sosiaalinen ja kulttuurinen kestävyys. Jos otsikko puuttuu tai on väärien rivien yllä, rivit näyttävät kuuluvan väärään ryhmään ja ryhmittäiset summat ovat väärin.',
    sv: 'Tabellen om hållbar utveckling har tre grupper: ekologisk, ekonomisk samt social och kulturell hållbarhet. Om en rubrik saknas eller står över fel rader ser raderna ut att höra till fel grupp, och summorna per grupp blir fel.',
    en: 'The table of sustainable development has three groups: ecological, economic, and social and cultural sustainability. With a heading missing or over the wrong rows, rows seem to belong to the wrong group and sums by group are wrong.',
  },
  remedy: {
    fi: 'Kirjoita otsikko lomakkeen mukaisena omalle rivilleen ryhmän ensimmäisen rivin eteen, ja siirrä muualle joutuneet rivit omaan ryhmäänsä.',
    sv: 'Skriv rubriken som i formuläret, på en egen rad före gruppens första rad, och flytta rader som hamnat fel till sin egen grupp.',
    en: 'Write the heading as in the form, on its own line before the first row of the group, and move stray rows to their own group.',
  },
  examples: [
    {
      right: 'Taloudellinen kestävyys\nMateriaalit ja jätteet 2 2',
      wrong: '«Materiaalit ja jätteet» 2 2',
    },
    { right: 'Ekologinen kestävyys\n', wrong: '«EKOLOGINEN KESTÄVYYS:»\n' },
    {
      right: 'Natura 2000 -ohjelman kohteet 0 0\nTaloudellinen kestävyys\nMateriaalit ja jätteet',
      wrong: '«Taloudellinen kestävyys»\nNatura 2000 -ohjelman kohteet 0 0\nMateriaalit ja jätteet',
    },
    {
      right: 'Taloudellinen kestävyys\nMateriaalit ja jätteet',
      wrong: '«Ekologinen kestävyys»\nMateriaalit ja jätteet',
    },
    {
      right: 'Natura 2000 -ohjelman kohteet 0 0\nTaloudellinen kestävyys\n',
      wrong: 'Natura 2000 -ohjelman kohteet 0 0\n«Kulttuuriympäristö» 0 0\nTaloudellinen kestävyys\n',
      also: [['Kulttuuriympäristö 0 0\nYmpäristöosaaminen 0 0', 'Ympäristöosaaminen 0 0']],
    },
  ],
};
