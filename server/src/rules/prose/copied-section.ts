import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { likenessOf, mayBeCopy, wordsOf } from '../../description/prose/likeness.ts';
import type { SectionText } from '../../description/prose/section-text.ts';
import { sectionText } from '../../description/prose/section-text.ts';
import type { SectionId } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { judgedOfSections } from '../../syntax/together.ts';
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
  /** The line at which the copy is reported; undefined when it is none. */
  readonly judge: (description: Description) => number | undefined;
}

/** `shares`: how much of the copy stands in the other section, and how much of that in the copy. */
function pair(copy: SectionId, of: SectionId, shares: Shares): Pair {
  return { copy, of, judge: (description) => lineOfCopy(description, copy, of, shares) };
}

type Shares = readonly [ofCopy: number, ofOther: number];

/**
 * A final report that is made of the plan is a copy of it. The target groups may be told in the same words in sections 3 and 4, so there
 * the two sections must be one text.
 */
const pairs: readonly Pair[] = [
  pair('finalReport', 'summary', [0.6, 0.25]),
  pair('primaryTargets', 'summary', [0.75, 0.75]),
  pair('indirectTargets', 'primaryTargets', [0.75, 0.6]),
  pair('finalReport', 'primaryTargets', [0.75, 0.75]),
  pair('indirectTargets', 'summary', [0.75, 0.75]),
];

function reportCopy(description: Description, { copy, of, judge }: Pair, report: Report): boolean {
  const [own, other] = [findSection(description, copy), findSection(description, of)];
  if (own === undefined || other === undefined) return false;
  const line = judgedOfSections(description, [copy, of], judge);
  if (line === undefined) return false;
  report({
    range: textRange(description.lines, line),
    message: message(copiedSection, { section: headingText(own.spec), other: headingText(other.spec) }),
    related: [{ range: headingRange(other), message: message(otherSection) }],
  });
  return true;
}

function lineOfCopy(description: Description, copy: SectionId, of: SectionId, shares: Shares): number | undefined {
  const [own, other] = [textOf(description, copy), textOf(description, of)];
  return own && other && areAlike(own, other, shares) ? own.first : undefined;
}

function textOf(description: Description, id: SectionId): SectionText | undefined {
  const section = findSection(description, id);
  return section && sectionText(description.lines, section);
}

function areAlike(own: SectionText, other: SectionText, [ofCopy, ofOther]: Shares): boolean {
  if (own.length < other.length * ofOther * 0.8 || other.length < own.length * ofCopy * 0.8) return false;
  if (!mayBeCopy(own.sources, other.text)) return false;
  const words = wordsOf(own.sources);
  if (words.length < fewestWords || own.sources.some(isReference)) return false;
  const likeness = likenessOf(words, wordsOf(other.sources));
  return likeness.ofFirst >= ofCopy && likeness.ofSecond >= ofOther;
}

/** Fewer words than this say too little to be called a copy. */
const fewestWords = 5;

/** Parallel projects say in each section where the whole text is. */
function isReference({ text }: Line): boolean {
  return /rinnakkaish|päähank|emohank|\b(?:ks|kts)\.?\s|katso\s/i.test(text.slice(0, 400));
}

const copiedSection: Text = {
  fi: 'Osion ”{section}” teksti on (lähes) sama kuin osion ”{other}”. Kirjoita tähän sen oma teksti.',
  sv: 'Texten i avsnittet ”{section}” är (nästan) densamma som i avsnittet ”{other}”. Skriv avsnittets egen text här.',
  en: 'The text of section “{section}” is (nearly) the same as in section “{other}”. Write the section’s own text here.',
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
    fi: 'Kirjoita osioon sen oma teksti. Loppuraportin tiivistelmä kertoo, mitä tehtiin ja mitä saatiin aikaan; osiossa 4.2 ovat ne, jotka hyötyvät hankkeesta osallistumatta siihen.',
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
