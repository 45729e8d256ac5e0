import type { SectionSpec } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import type { Section, Tree } from '../../syntax/tree.ts';
import type { Fix, Rule, RuleDocumentation } from '../rule.ts';
import { contentBefore, removeBlock } from './blocks.ts';
import { headingRange } from './sections.ts';

/** The same section twice. Sub-sections that came with a repeated section are not reported beside it. */
export const rule: Rule = {
  id: 'duplicate-section',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description: { tree, sections } }, report) {
    if (sections.size === tree.sections.length) return;
    for (const { index, first } of repetitions(tree)) {
      const section = tree.sections[index];
      const firstSection = sections.get(first.spec.id);
      if (!section || !firstSection) continue;
      report({
        range: headingRange(section),
        message: message(duplicateSection, { section: headingText(section.spec) }),
        related: [{ range: headingRange(firstSection), message: message(firstSectionHere) }],
        fixes: fixesFor(tree, blockAt(tree, section, index), first),
      });
    }
  },
};

/** A section with its sub-sections: its lines from the heading to the last one that is not blank. */
interface Block {
  readonly spec: SectionSpec;
  readonly start: number;
  readonly last: number;
}

interface Repetition {
  readonly index: number;
  readonly first: Block;
}

function repetitions(tree: Tree): readonly Repetition[] {
  const blocks = new Map<SectionSpec, Block>();
  const found: Repetition[] = [];
  let repeated: SectionSpec | undefined;
  for (const [index, section] of tree.sections.entries()) {
    const { spec } = section;
    const first = blocks.get(spec);
    if (spec.level === 1) repeated = first && spec;
    if (first === undefined) blocks.set(spec, blockAt(tree, section, index));
    else if (spec.parent === undefined || spec.parent !== repeated?.id) found.push({ index, first });
  }
  return found;
}

function blockAt({ lines, sections }: Tree, { spec, start, end }: Section, index: number): Block {
  let last = end;
  for (let next = index + 1; sections[next]?.spec.parent === spec.id; next++) last = sections[next]?.end ?? last;
  return { spec, start, last: contentBefore(lines, last) ?? start };
}

/** A repeated section that is empty, or says the same as the first, can go. */
function fixesFor({ lines }: Tree, { start, last }: Block, first: Block): readonly Fix[] {
  if (last !== start && !isSameText(lines, start, last, first)) return [];
  const edits = [removeBlock(lines, start, last + 1)];
  return [{ title: message(removeSection), edits, safe: true, preferred: true }];
}

function isSameText(lines: readonly Line[], start: number, last: number, first: Block): boolean {
  if (last - start !== first.last - first.start) return false;
  for (let line = start; line <= last; line++) {
    if (lines[line]?.text.trimEnd() !== lines[first.start + line - start]?.text.trimEnd()) return false;
  }
  return true;
}

const duplicateSection: Text = {
  fi: 'Osio ”{section}” on tekstissä kahdesti. Yhdistä osiot tai poista ylimääräinen.',
  sv: 'Avsnittet ”{section}” finns två gånger i texten. Slå ihop dem eller ta bort det överflödiga.',
  en: 'Section “{section}” appears twice in the text. Merge the two or remove one.',
};

const firstSectionHere: Text = {
  fi: 'Osio on ensimmäisen kerran tässä.',
  sv: 'Avsnittet finns första gången här.',
  en: 'The section first appears here.',
};

const removeSection: Text = {
  fi: 'Poista ylimääräinen osio',
  sv: 'Ta bort det överflödiga avsnittet',
  en: 'Remove the extra section',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama osio on tekstissä kahdesti',
    sv: 'Samma avsnitt finns två gånger',
    en: 'Section appears twice in the text',
  },
  why: {
    fi: 'Lomakkeessa on jokainen osio kerran. Kun osio on kahdesti, lukija ei tiedä, kumpi pätee; tarkistuksessa katsotaan vain ensimmäistä.',
    sv: 'Formuläret har varje avsnitt en gång. När ett avsnitt finns två gånger vet läsaren inte vilket som gäller; kontrollen ser bara på det första.',
    en: 'The form has every section once. When a section appears twice, the reader cannot tell which one counts; only the first is checked.',
  },
  remedy: {
    fi: 'Yhdistä tekstit yhteen osioon ja poista toinen otsikko. Korjausta tarjotaan, kun toinen osio on tyhjä tai sanasta sanaan sama.',
    sv: 'Slå ihop texterna i ett avsnitt och ta bort den andra rubriken. En korrigering erbjuds när det andra avsnittet är tomt eller ordagrant detsamma.',
    en: 'Merge the texts into one section and remove the other heading. A fix is offered when the second section is empty or the same word for word.',
  },
  examples: [
    {
      right: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.
`,
      wrong: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

«4.2 Välilliset kohderyhmät»

Nuorten perheet, alueen yritykset ja oppilaitokset.
`,
    },
    {
      right: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

5 Projektin julkinen rahoitus, euroa
`,
      wrong: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

«4 Hankkeen kohderyhmät»

4.1 Varsinaiset kohderyhmät

Paikkakunnan työttömät nuoret.

5 Projektin julkinen rahoitus, euroa
`,
    },
  ],
};
