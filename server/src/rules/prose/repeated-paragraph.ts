import type { Description } from '../../description/description.ts';
import { itemTextStart, longLine } from '../../description/prose/paragraphs.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { contentBefore, removeBlock } from '../structure/blocks.ts';
import { textRange } from '../structure/sections.ts';
import { repeatedLines } from './repeated-lines.ts';

/** A paragraph that stands twice in one section, white space folded. */
export const rule: Rule = {
  id: 'repeated-paragraph',
  group: 'prose',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    if (description.notes.similar.length === 0) return;
    for (const { section, line, first } of repeatedLines(description, paragraphOf)) {
      report(problemOf(description, section, line, first));
    }
  },
};

/** The target groups are told in few words: there shorter paragraphs count too. */
const lengths: Readonly<Partial<Record<SectionId, number>>> = {
  primaryTargets: 60,
  indirectTargets: 60,
  summary: 100,
  finalReport: 100,
};

/** A paragraph that is long enough for its section. Shorter items of a list are told by another rule. */
function paragraphOf(text: string, { spec }: Section): string | undefined {
  // One reason under several questions is told of by `repeated-reason`.
  if (spec.content === 'questions') return undefined;
  const trimmed = text.trim();
  if (trimmed.length > longLine) return text;
  const enough = lengths[spec.id] ?? longLine;
  return trimmed.length > enough && itemTextStart(text) === undefined ? text : undefined;
}

function problemOf({ lines }: Description, section: Section, line: number, first: number): Problem {
  const before = contentBefore(lines, line) ?? section.start;
  const edits = [removeBlock(lines, before + 1, line + 1)];
  return {
    range: textRange(lines, line),
    message: message(repeatedParagraph, { line: first + 1 }),
    related: [{ range: textRange(lines, first), message: message(firstParagraph) }],
    fixes: [{ title: message(removeParagraph), edits, safe: false, preferred: true }],
  };
}

const repeatedParagraph: Text = {
  fi: 'Sama kappale on tässä osiossa jo rivillä {line}. Poista toinen, jos se on jäänyt vahingossa.',
  sv: 'Samma stycke står redan på rad {line} i det här avsnittet. Ta bort det ena om det har blivit kvar av misstag.',
  en: 'The same paragraph is already on line {line} of this section. Remove one of them if it was left by mistake.',
};

const firstParagraph: Text = {
  fi: 'Kappale on ensimmäisen kerran tässä.',
  sv: 'Stycket står första gången här.',
  en: 'The paragraph first appears here.',
};

const removeParagraph: Text = {
  fi: 'Poista toistuva kappale',
  sv: 'Ta bort det upprepade stycket',
  en: 'Remove the repeated paragraph',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama kappale on osiossa kahdesti',
    sv: 'Samma stycke står två gånger i avsnittet',
    en: 'A paragraph appears twice in its section',
  },
  why: {
    fi: 'Yli 200 merkin kappale (osioissa 3 ja 9 yli 100, osiossa 4 yli 60 merkin) on osiossa sanasta sanaan kahteen kertaan. Se on yleensä jäänyt tekstiin leikattaessa ja liimattaessa, ja usein toisen paikalla piti olla muuta tekstiä.',
    sv: 'Ett stycke på över 200 tecken (i avsnitten 3 och 9 över 100, i avsnitt 4 över 60) står ord för ord två gånger i avsnittet. Det har oftast blivit kvar vid klippande och klistrande, och inte sällan skulle en annan text ha stått i det enas ställe.',
    en: 'A paragraph of more than 200 characters (100 in sections 3 and 9, 60 in section 4) appears word for word twice in the section. It was usually left there by cutting and pasting, and often another text should be in the place of one.',
  },
  remedy: {
    fi: 'Poista toinen kappaleista tai kirjoita sen tilalle se teksti, joka siihen piti tulla. Kestävän kehityksen taulukon perusteluja ei verrata: sama perustelu voi sopia usealle riville.',
    sv: 'Ta bort det ena stycket eller skriv den text som skulle stå där. Motiveringarna i tabellen om hållbar utveckling jämförs inte: samma motivering kan passa flera rader.',
    en: 'Remove one of the two, or write the text that was meant to be there. Reasons in the table of sustainable development are not compared: one reason may hold for several rows.',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong:
        'Nuorten perheet, alueen yritykset ja oppilaitokset saavat hankkeesta tukea arkeensa, kun nuori löytää oman polkunsa. Oppilaitokset oppivat tunnistamaan, milloin opiskelija tarvitsee pajajaksoa, ja yritykset saavat tekijöitä, joiden taidot on kuvattu.\n\n' +
        '«Nuorten perheet, alueen yritykset ja oppilaitokset saavat hankkeesta tukea arkeensa, kun nuori löytää oman polkunsa. Oppilaitokset oppivat tunnistamaan, milloin opiskelija tarvitsee pajajaksoa, ja yritykset saavat tekijöitä, joiden taidot on kuvattu.»',
    },
    {
      right: 'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.',
      wrong:
        'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.\n\n' +
        '«Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.»',
    },
  ],
};
