import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { isNearTop } from '../../syntax/preamble.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { insertBlock } from './blocks.ts';
import { firstLineRange, headingRange, textRange } from './sections.ts';

/** The title line: absent, or not as the form prints it. */
export const rule: Rule = {
  id: 'missing-title',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description: { tree } }, report) {
    if (tree.title !== undefined) return;
    report(tree.similarTitle === undefined ? absentTitle(tree) : similarTitle(tree, tree.similarTitle));
  },
};

function similarTitle({ lines, form: { title } }: Tree, line: number): Problem {
  const range = textRange(lines, line);
  const fix = { title: message(writeTitle), edits: [{ range, newText: title }], safe: true, preferred: true };
  return { range, message: message(misspeltTitle, { title }), fixes: [fix] };
}

function absentTitle(tree: Tree): Problem {
  const { lines, form, sections } = tree;
  const first = sections[0];
  // Of a section without its heading so many lines may stand above the first heading that a title there would be none.
  const at = first && isNearTop(lines, first.start) ? first.start : 0;
  const edits = [insertBlock(lines, at, [form.title])];
  return {
    range: first ? headingRange(first) : firstLineRange(tree),
    message: message(missingTitle, { title: form.title }),
    fixes: [{ title: message(writeTitle), edits, safe: true, preferred: true }],
  };
}

/** The title is not there at all. */
const missingTitle: Text = {
  fi: 'Otsikkorivi puuttuu. Ennen ensimmäistä osiota kuuluu olla rivi ”{title}”.',
  sv: 'Rubrikraden saknas. Före det första avsnittet ska raden ”{title}” stå.',
  en: 'The title line is missing. The line “{title}” belongs before the first section.',
};

/** A line was meant as the title. */
const misspeltTitle: Text = {
  fi: 'Otsikkorivi poikkeaa lomakkeesta. Lomakkeen otsikkorivi on ”{title}”.',
  sv: 'Rubrikraden avviker från formuläret. Formulärets rubrikrad är ”{title}”.',
  en: 'The title line differs from the form’s, which reads “{title}”.',
};

const writeTitle: Text = {
  fi: 'Kirjoita otsikkorivi lomakkeen mukaan',
  sv: 'Skriv rubrikraden enligt formuläret',
  en: 'Write the title line as in the form',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Otsikkorivi puuttuu',
    sv: 'Rubrikraden saknas',
    en: 'Title line is missing',
  },
  why: {
    fi: 'Otsikkorivistä näkee, kumman rahaston hanketta kuvaus koskee. Ilman sitä kuvaus luetaan ESR-hankkeen kuvaukseksi, ellei hankekoodi kerro muuta.',
    sv: 'Rubrikraden visar vilken fonds projekt beskrivningen gäller. Utan den läses beskrivningen som ett ESF-projekts, om inte projektkoden visar något annat.',
    en: 'The title line says which fund the project belongs to. Without it the description is read as one of an ESF project, unless the project code says otherwise.',
  },
  remedy: {
    fi: 'Kirjoita otsikkorivi ennen ensimmäistä osiota täsmälleen niin kuin palvelu sen tulostaa.',
    sv: 'Skriv rubrikraden före det första avsnittet exakt så som tjänsten skriver ut den.',
    en: 'Write the title line before the first section, exactly as the service prints it.',
  },
  examples: [
    {
      right: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n',
      wrong: '«1 Hanke»\n',
    },
    {
      right: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«Euroopan sosiaalirahaston (ESR) rahoittama hankkeen kuvaus»',
    },
    {
      right: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«EUROOPAN SOSIAALIRAHASTON (ESR) RAHOITTAMAN HANKKEEN KUVAUS»',
    },
  ],
};
