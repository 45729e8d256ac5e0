import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { fewestWords, likenessOf, mayBeCopy, wordsOf } from '../../description/prose/likeness.ts';
import { textLinesOf } from '../../description/prose/section-text.ts';
import type { SectionId } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Report, Rule, RuleDocumentation } from '../rule.ts';
import { headingRange, textRange } from '../structure/sections.ts';

/** A section that is, or nearly is, another section of the same description. */
export const rule: Rule = {
  id: 'copied-section',
  group: 'prose',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const told = new Set<SectionId>();
    for (const pair of pairs) if (!told.has(pair.copy) && reportCopy(description, pair, report)) told.add(pair.copy);
  },
};

interface Pair {
  readonly copy: SectionId;
  readonly of: SectionId;
  /** How much of the copy stands in the other section, and how much of that in the copy. */
  readonly shares: readonly [copy: number, of: number];
}

/**
 * A final report that is made of the plan is a copy of it. The target groups may be told in the same words in sections 3 and 4, so there
 * the two sections must be one text.
 */
const pairs: readonly Pair[] = [
  { copy: 'finalReport', of: 'summary', shares: [0.6, 0.25] },
  { copy: 'primaryTargets', of: 'summary', shares: [0.75, 0.75] },
  { copy: 'indirectTargets', of: 'primaryTargets', shares: [0.75, 0.6] },
  { copy: 'finalReport', of: 'primaryTargets', shares: [0.75, 0.75] },
  { copy: 'indirectTargets', of: 'summary', shares: [0.75, 0.75] },
];

function reportCopy(description: Description, { copy, of, shares }: Pair, report: Report): boolean {
  const [own, other] = [findSection(description, copy), findSection(description, of)];
  if (own === undefined || other === undefined || !mayBeAlike(own, other)) return false;
  const [lines, others] = [textLinesOf(description.lines, own), textLinesOf(description.lines, other)];
  if (lines === undefined || others === undefined || !areAlike(description, lines, others, shares)) return false;
  const [line = own.start] = lines;
  report({
    range: textRange(description.lines, line),
    message: message(copiedSection, { section: headingText(own.spec), other: headingText(other.spec) }),
    related: [{ range: headingRange(other), message: message(otherSection) }],
  });
  return true;
}

/** A long section and a short one need no comparing where both must be the same: lines are counted at once. */
function mayBeAlike(own: Section, other: Section): boolean {
  return own.end > own.start + 1 && other.end > other.start + 1;
}

function areAlike(
  { lines }: Description,
  own: readonly number[],
  other: readonly number[],
  [ofCopy, ofOther]: Pair['shares'],
): boolean {
  const textOf = (line: number) => lines[line]?.text ?? '';
  const [texts, others] = [own.map(textOf), other.map(textOf)];
  const [length, otherLength] = [lengthOf(texts), lengthOf(others)];
  if (length < otherLength * ofOther * 0.8 || otherLength < length * ofCopy * 0.8 || !mayBeCopy(texts, others))
    return false;
  const words = wordsOf(texts);
  if (words.length < fewestWords || texts.some(isReference)) return false;
  const likeness = likenessOf(words, wordsOf(others));
  return likeness.ofFirst >= ofCopy && likeness.ofSecond >= ofOther;
}

/** Parallel projects say in each section where the whole text is. */
function isReference(text: string): boolean {
  return /rinnakkaish|päähank|emohank|\b(?:ks|kts)\.?\s|katso\s/i.test(text.slice(0, 400));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

const copiedSection: Text = {
  fi: 'Osion ”{section}” teksti on (lähes) sama kuin osion ”{other}”. Kirjoita tähän sen oma teksti.',
  sv: 'Texten i avsnittet ”{section}” är (nästan) densamma som i avsnittet ”{other}”. Skriv avsnittets egen text här.',
  en: 'The text of section “{section}” is (nearly) that of section “{other}”. Write the section’s own text here.',
};

const otherSection: Text = {
  fi: 'Sama teksti on tässä osiossa.',
  sv: 'Samma text står i det här avsnittet.',
  en: 'The same text is in this section.',
};

const summary =
  'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.\n\nTAVOITTEET:\n1. Ohjaus alkaa ilman jonoa.\n2. Työpajat ja yritykset sopivat yhdessä kokeilujaksoista.';

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osion teksti on toisen osion teksti',
    sv: 'Avsnittets text är ett annat avsnitts text',
    en: 'The section has another section’s text',
  },
  why: {
    fi: 'Osioon on liitetty toisen osion teksti: loppuraportin tiivistelmäksi suunnitelma, kohderyhmiksi tiivistelmä tai välillisiksi kohderyhmiksi varsinaiset. Vertailu kestää pienet muutokset, kuten aikamuodon vaihtamisen. Yksittäiset yhteiset kappaleet ovat sallittuja: kohderyhmät saa kuvata osiossa 3 ja 4 samoin sanoin.',
    sv: 'I avsnittet har ett annat avsnitts text klistrats in: planen som sammanfattning av slutrapporten, sammanfattningen som målgrupper eller de egentliga målgrupperna som indirekta. Jämförelsen tål små ändringar, såsom ett annat tempus. Enskilda gemensamma stycken är tillåtna: målgrupperna får beskrivas med samma ord i avsnitten 3 och 4.',
    en: 'Another section’s text was pasted into the section: the plan as the summary of the final report, the summary as the target groups, or the actual target groups as the indirect ones. The comparison tolerates small changes, such as another tense. Single paragraphs in common are allowed: sections 3 and 4 may describe the target groups in the same words.',
  },
  remedy: {
    fi: 'Kirjoita osioon sen oma teksti. Loppuraportin tiivistelmä kertoo, mitä tehtiin ja mitä saatiin aikaan; kohdassa 4.2 ovat ne, jotka hyötyvät hankkeesta osallistumatta siihen.',
    sv: 'Skriv avsnittets egen text. Sammanfattningen av slutrapporten berättar vad som gjordes och uppnåddes; i avsnitt 4.2 finns de som har nytta av projektet utan att delta i det.',
    en: 'Write the section’s own text. The summary of the final report tells what was done and achieved; section 4.2 names those who benefit without taking part.',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: '«Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.»',
    },
    {
      right: 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
      wrong: summary.replace(/^.*/, (line) => `«${line}»`),
    },
  ],
};
