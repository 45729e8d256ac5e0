import { isCutOff } from '../../description/cut.ts';
import type { Description } from '../../description/description.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { headingRange, isRequired } from './sections.ts';

/** Sections of prose without a word. The indirect target groups (4.2) are only a warning: a project may have none to speak of. */
export const rule: Rule = {
  id: 'empty-section',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      const { spec } = section;
      if (spec.content !== 'prose' || !isEmpty(description.lines, section)) continue;
      if (isCutOff(description.cut, section)) continue;
      if (!isRequired(description, spec) || hasTextElsewhere(description, section)) continue;
      report({
        range: headingRange(section),
        message: message(spec.whenEnded ? emptyFinalReport : emptySection, { section: headingText(spec) }),
        severity: spec.id === 'indirectTargets' ? 'warning' : 'error',
      });
    }
  },
};

/** Of sections that stand twice, what one lacks may stand in the other. */
function hasTextElsewhere({ tree, lines }: Description, { spec }: Section): boolean {
  return tree.sections.some((other) => other.spec === spec && !isEmpty(lines, other));
}

function isEmpty(lines: readonly Line[], { start, end }: Section): boolean {
  for (let line = start + 1; line < end; line++) if (!isBlank(lines[line])) return false;
  return true;
}

const emptySection: Text = {
  fi: 'Osiossa ”{section}” ei ole tekstiä. Kirjoita se otsikon alle.',
  sv: 'Avsnittet ”{section}” har ingen text. Skriv den under rubriken.',
  en: 'Section “{section}” has no text. Write it under the heading.',
};

const emptyFinalReport: Text = {
  fi: 'Osiossa ”{section}” ei ole tekstiä. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'Avsnittet ”{section}” har ingen text. Den behövs eftersom projektets status är ”Toiminta päättynyt”.',
  en: 'Section “{section}” has no text. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osiossa ei ole tekstiä',
    sv: 'Avsnittet har ingen text',
    en: 'Section has no text',
  },
  why: {
    fi: 'Tiivistelmä ja varsinaiset kohderyhmät kertovat, mitä hanke tekee ja kenelle. Päättyneestä hankkeesta on oltava myös loppuraportin tiivistelmä. Tyhjän osion teksti on yleensä jäänyt kopioimatta.',
    sv: 'Sammanfattningen och de egentliga målgrupperna berättar vad projektet gör och för vem. Om ett avslutat projekt ska det också finnas en sammanfattning av slutrapporten. Oftast har texten i ett tomt avsnitt inte kopierats.',
    en: 'The summary and the actual target groups say what the project does and for whom. A project that has ended must also have a summary of its final report. Usually the text of an empty section was not copied.',
  },
  remedy: {
    fi: 'Kirjoita osion teksti otsikon alle. Jos hankkeella ei ole välillisiä kohderyhmiä, kirjoita sekin näkyviin.',
    sv: 'Skriv avsnittets text under rubriken. Om projektet inte har några indirekta målgrupper, skriv även det.',
    en: 'Write the section’s text under the heading. If the project has no indirect target groups, say so.',
  },
  examples: [
    {
      right: '4.2 Välilliset kohderyhmät\n\nNuorten perheet, alueen yritykset ja oppilaitokset.\n',
      wrong: '«4.2 Välilliset kohderyhmät»\n',
    },
    {
      right:
        '4.1 Varsinaiset kohderyhmät\n\nTyötä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.\n',
      wrong: '«4.1 Varsinaiset kohderyhmät»\n',
    },
    {
      right:
        '9 Loppuraportin tiivistelmä\n\nPolku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
      wrong: '«9 Loppuraportin tiivistelmä»\n',
    },
  ],
};
