import type { Description } from '../../description/description.ts';
import type { LanguageMention } from '../../description/prose/language.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { contentBefore } from '../structure/blocks.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf } from './mentions.ts';

/** Paragraphs in English or Swedish. Several in a row in one section are one finding, at the first. */
export const rule: Rule = {
  id: 'other-language',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const group of groupsOf(description)) report(problemOf(group));
  },
};

type Paragraph = Located<LanguageMention>;

/** Paragraphs of one language that follow each other in one section. */
function groupsOf(description: Description): readonly (readonly [Paragraph, ...Paragraph[]])[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const located of mentionsOf(description, 'language')) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(description, before, located)) last.push(located);
    else groups.push([located]);
  }
  return groups;
}

function follows(description: Description, before: Paragraph, { line, mention }: Paragraph): boolean {
  if (before.mention.of !== mention.of || contentBefore(description.lines, line) !== before.line) return false;
  return sectionAt(description, before.line) === sectionAt(description, line);
}

function problemOf(group: readonly [Paragraph, ...Paragraph[]]): Problem {
  const [first, ...others] = group;
  return {
    range: mentionRange(first),
    message: message(first.mention.of === 'en' ? inEnglish : inSwedish, { count: group.length }),
    related: others.slice(0, mostRelated).map((each) => ({ range: mentionRange(each), message: message(goesOn) })),
  };
}

const mostRelated = 5;

const inEnglish: Text = {
  fi: 'Teksti on englanniksi. Kuvaus kirjoitetaan suomeksi: käännä teksti tai poista se.',
  sv: 'Texten är på engelska. Beskrivningen skrivs på finska: översätt texten eller ta bort den.',
  en: 'The text is in English. The description is written in Finnish: translate the text or remove it.',
};

const inSwedish: Text = {
  fi: 'Teksti on ruotsiksi. Tarkista, onko sen tarkoitus olla suomenkielisessä kuvauksessa.',
  sv: 'Texten är på svenska. Kontrollera om den ska stå i en beskrivning på finska.',
  en: 'The text is in Swedish. Check whether it is meant to be in a description in Finnish.',
};

const goesOn: Text = {
  fi: 'Sama kieli jatkuu tässä.',
  sv: 'Samma språk fortsätter här.',
  en: 'The same language goes on here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kappale on englanniksi tai ruotsiksi',
    sv: 'Ett stycke är på engelska eller svenska',
    en: 'A paragraph is in English or Swedish',
  },
  why: {
    fi: 'Suomenkielisen kuvauksen väliin jäänyt vieraskielinen kappale on usein kopioitu hankehakemuksen tai kumppanin aineistosta. Lainauksia, lähdeluetteloita ja yksittäisiä nimiä ei ilmoiteta.',
    sv: 'Ett stycke på ett annat språk i en finsk beskrivning har ofta kopierats ur ansökan eller en partners material. Citat, källförteckningar och enskilda namn rapporteras inte.',
    en: 'A paragraph in another language inside a Finnish description was often copied from the application or a partner’s material. Quotations, lists of references and single names are not reported.',
  },
  remedy: {
    fi: 'Käännä kappale tai poista se. Jos vieraskielinen tiivistelmä on tarkoituksellinen, havainnon voi ohittaa.',
    sv: 'Översätt stycket eller ta bort det. Om en sammanfattning på ett annat språk är avsiktlig kan du bortse från anmärkningen.',
    en: 'Translate the paragraph or remove it. If a summary in another language is intended, ignore the finding.',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: '«The project supports young people who are outside of work and studies, and the companies of the area.»',
    },
    {
      right: '1. Ohjaus alkaa ilman jonoa.',
      wrong:
        '«Projektet stöder unga som står utanför arbete och studier, och det hjälper även företag i regionen att hitta nya arbetstagare.»',
    },
  ],
};
