import type { Description } from '../../description/description.ts';
import { hashOfText, longLine, sharedHashes } from '../../description/prose/paragraphs.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Report, Rule, RuleDocumentation } from '../rule.ts';
import { contentBefore, removeBlock } from '../structure/blocks.ts';
import { textRange } from '../structure/sections.ts';
import { hasParagraphs } from './paragraphs.ts';

/** A paragraph of more than 200 characters that stands twice in one section, white space folded. */
export const rule: Rule = {
  id: 'repeated-paragraph',
  group: 'prose',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const { paragraphs } = description.notes;
    const sharedEnds = sharedHashes(paragraphs);
    if (sharedEnds === undefined) return;
    const candidates = withTextHashes(description, sharedEnds);
    const shared = sharedHashes(candidates);
    if (shared !== undefined) compareTexts(description, candidates, shared, report);
  },
};

/** The paragraphs whose ends another one has too: line, hash of the whole text, line, hash ... */
function withTextHashes({ lines, notes }: Description, sharedEnds: ReadonlySet<number>): readonly number[] {
  const candidates: number[] = [];
  for (let index = 0; index < notes.paragraphs.length; index += 2) {
    if (!sharedEnds.has(notes.paragraphs[index + 1] ?? 0)) continue;
    const line = notes.paragraphs[index] ?? 0;
    candidates.push(line, hashOfText(lines[line] as Line));
  }
  return candidates;
}

/** Of the paragraphs that share a hash, those that are the same text. One walk through lines and sections together. */
function compareTexts(
  description: Description,
  paragraphs: readonly number[],
  shared: ReadonlySet<number>,
  report: Report,
): void {
  const { sections } = description.tree;
  let at = 0;
  let seen = new Map<string, number>();
  for (let index = 0; index < paragraphs.length; index += 2) {
    const line = paragraphs[index] ?? 0;
    if (!shared.has(paragraphs[index + 1] ?? 0)) continue;
    while (at < sections.length && (sections[at]?.end ?? 0) <= line) {
      at++;
      seen = new Map();
    }
    const section = sections[at];
    if (section === undefined || line < section.start || !hasParagraphs(section.spec.content)) continue;
    // One reason under several questions is told of by `repeated-reason`.
    if (section.spec.content === 'questions') continue;
    const first = firstWithText(description, seen, line);
    if (first !== undefined) report(problemOf(description, section, line, first));
  }
}

/** The line where the same text stood first; undefined when it is this one. */
function firstWithText({ lines }: Description, seen: Map<string, number>, line: number): number | undefined {
  const text = foldSpaces(lines[line]?.text ?? '');
  const first = text.length > longLine ? seen.get(text) : line;
  if (first === undefined) seen.set(text, line);
  return first === line ? undefined : first;
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
  en: 'The same paragraph already stands on line {line} of this section. Remove one of them if it was left by mistake.',
};

const firstParagraph: Text = {
  fi: 'Kappale on ensimmäisen kerran tässä.',
  sv: 'Stycket står första gången här.',
  en: 'The paragraph stands here first.',
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
    en: 'A paragraph stands twice in its section',
  },
  why: {
    fi: 'Yli 200 merkin kappale on osiossa sanasta sanaan kahteen kertaan. Se on yleensä jäänyt tekstiin leikattaessa ja liimattaessa, ja usein toisen paikalla piti olla muuta tekstiä.',
    sv: 'Ett stycke på över 200 tecken står ord för ord två gånger i avsnittet. Det har oftast blivit kvar vid klippande och klistrande, och inte sällan skulle en annan text ha stått i det enas ställe.',
    en: 'A paragraph of more than 200 characters stands word for word twice in the section. It was usually left there by cutting and pasting, and often another text should be in the place of one.',
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
  ],
};
