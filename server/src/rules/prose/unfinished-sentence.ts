import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { lastTextLine } from '../../description/prose/section-text.ts';
import { unfinishedEnd, unfinishedReasonEnd } from '../../description/prose/sentence-ends.ts';
import { questionBlocks } from '../../description/reasons/questions.ts';
import { reasonedRows } from '../../description/reasons/rows.ts';
import type { Stretch } from '../../description/reasons/stretch.ts';
import type { Span } from '../../description/span.ts';
import { readLine } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank, saysMoreThan } from '../../syntax/line.ts';
import { judgedOfSections } from '../../syntax/together.ts';
import type { Section } from '../../syntax/tree.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { mentionsOn } from './mentions.ts';

const sections: readonly SectionId[] = ['summary', 'primaryTargets', 'indirectTargets', 'finalReport'];

/** The last sentence of a section, or of a reason of section 8, stops in the middle. */
export const rule: Rule = {
  id: 'unfinished-sentence',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const id of sections) {
      const section = findSection(description, id);
      const line = section && lastTextLine(description.lines, section);
      if (section === undefined || line === undefined || isCutOff(description, section)) continue;
      const problem = problemOn(description, line, unfinishedEnd, unfinishedSentence);
      if (problem) report(problem);
    }
    for (const line of lastLinesOfReasons(description)) {
      const problem = problemOn(description, line, unfinishedReasonEnd, unfinishedReason);
      if (problem && saysMoreThan(description.lines[line]?.text ?? '', shortestReason)) report(problem);
    }
  },
};

function problemOn(
  description: Description,
  line: number,
  read: (text: string) => Span | undefined,
  text: Text,
): Problem | undefined {
  const source = description.lines[line] as Line;
  const end = readLine(source, read);
  if (end === undefined || hasPlaceholder(description, line)) return undefined;
  const last = shortened(source.text.slice(end.start, end.end));
  return { range: lineRange(line, end.start, end.end), message: message(text, { text: last }) };
}

/** "Ei", "ei ole": an answer, not the beginning of a sentence (characters). */
const shortestReason = 15;

/** The last lines of the reasons of section 8, but for one that a cut may have ended. */
function lastLinesOfReasons(description: Description): readonly number[] {
  return reasons.flatMap(({ section: id, lastLines }) => {
    const section = findSection(description, id);
    return section && !isCutOff(description, section) ? judgedOfSections(description, [id], lastLines) : [];
  });
}

/** The sections that have reasons, and where each of their reasons ends. */
const reasons: readonly {
  readonly section: SectionId;
  readonly lastLines: (description: Description) => readonly number[];
}[] = [
  { section: 'genderEquality', lastLines: lastLinesOfAnswers },
  { section: 'sustainability', lastLines: lastLinesOfRows },
];

function lastLinesOfAnswers(description: Description): readonly number[] {
  const section = findSection(description, 'genderEquality');
  return section ? lastLinesOf(description, questionBlocks(section, description.lines)) : [];
}

function lastLinesOfRows(description: Description): readonly number[] {
  const section = findSection(description, 'sustainability');
  return section ? lastLinesOf(description, reasonedRows(section, description.lines)) : [];
}

function lastLinesOf({ lines }: Description, reasoned: readonly { readonly reason: Stretch }[]): readonly number[] {
  return reasoned.map(({ reason }) => lastText(lines, reason)).filter((line) => line !== undefined);
}

function lastText(lines: readonly Line[], { from, end }: Stretch): number | undefined {
  for (let line = end - 1; line >= from; line--) if (!isBlank(lines[line])) return line;
  return undefined;
}

/** Where the next section is missing, what is the end of this one is told elsewhere: the text was cut off, or a heading is gone. */
function isCutOff({ tree, form, ended }: Description, { spec, end }: Section): boolean {
  const next = form.sections[spec.order + 1];
  if (next === undefined || (next.whenEnded === true && !ended && end === tree.end)) return false;
  return !tree.sections.some((other) => other.start === end && other.spec === next);
}

/** "Hankkeen tavoitteena on xxx" is told as a placeholder. */
function hasPlaceholder(description: Description, line: number): boolean {
  return mentionsOn(description, line).some(({ kind }) => kind === 'placeholder');
}

const unfinishedSentence: Text = {
  fi: 'Osion viimeinen virke näyttää jäävän kesken: ”{text}”. Kirjoita se loppuun, tai lisää piste.',
  sv: 'Avsnittets sista mening verkar sluta mitt i: ”{text}”. Skriv den färdig eller sätt ut punkten.',
  en: 'The last sentence of the section seems to stop in the middle: “{text}”. Finish it, or add the full stop.',
};

const unfinishedReason: Text = {
  fi: 'Perustelun viimeinen virke näyttää jäävän kesken: ”{text}”. Kirjoita se loppuun.',
  sv: 'Motiveringens sista mening verkar sluta mitt i: ”{text}”. Skriv den färdig.',
  en: 'The last sentence of the reason seems to stop in the middle: “{text}”. Finish it.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osion viimeinen virke jää kesken',
    sv: 'Avsnittets sista mening slutar mitt i',
    en: 'The last sentence of a section stops in the middle',
  },
  why: {
    fi: 'Osion teksti loppuu kesken virkkeen: pilkkuun, avoimeen sulkeeseen, sanaan, jota pitää seurata toinen (”ja”, ”jotka”, ”hankkeen”), tai ilman pistettä, vaikka edelliset virkkeet päättyvät siihen. Usein lomakkeen merkkimäärä on loppunut tai kopiointi jäänyt vajaaksi. Luettelon kohdat ja otsikot saavat olla ilman pistettä.',
    sv: 'Texten slutar mitt i en mening: i ett kommatecken, en öppen parentes, ett ord som måste följas av ett annat (”ja”, ”jotka”, ”hankkeen”) eller utan punkt fast de föregående meningarna har den. Ofta har formulärets tecken tagit slut eller kopieringen blivit ofullständig. Punkter i en lista och rubriker får sakna punkt.',
    en: 'The text ends in the middle of a sentence: with a comma, an open parenthesis, a word that must be followed by another (“ja”, “jotka”, “hankkeen”), or without a full stop although the sentences before end with one. Often the form’s characters ran out or the copy was incomplete. Items of lists and headings need no full stop.',
  },
  remedy: {
    fi: 'Kirjoita virke loppuun tai tiivistä tekstiä, niin että se mahtuu. Jos virke on kokonainen, lisää piste.',
    sv: 'Skriv meningen färdig eller förkorta texten så att den ryms. Om meningen är hel, sätt ut punkten.',
    en: 'Finish the sentence, or shorten the text so that it fits. If the sentence is complete, add the full stop.',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: 'Nuorten perheet, alueen «yritykset ja oppilaitokset,»',
    },
    {
      right: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
      wrong: 'Ohjausmalli jäi käyttöön «kummallakin paikkakunnalla ja»',
    },
  ],
};
