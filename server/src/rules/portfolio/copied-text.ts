import type { WordPrint } from '../../description/prints/fingerprints.ts';
import { endOfLine, endOfWord, startOfWord } from '../../description/prints/fingerprints.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Range } from '../../text/range.ts';
import type { PortfolioRule } from '../portfolio-rule.ts';
import type { Problem, Related, RuleDocumentation } from '../rule.ts';
import type { Digest } from './digest.ts';
import type { RunPlace } from './run-index.ts';
import { makeRunIndex, mostProjects } from './run-index.ts';
import type { PassageGroup, SharedPassage } from './shared-passages.ts';
import { groupPassages, sharedPassages } from './shared-passages.ts';

/** How many passages of a group a finding names. */
const mostRelated = 5;

/** Passages of 45 words or more in sections 3 and 9 that another project's description has too, word for word: one finding a project. */
export const portfolioRule: PortfolioRule = {
  id: 'copied-text',
  group: 'portfolio',
  severity: 'info',
  since: '0.1.0',
  makeIndex: (all) => {
    const index = makeRunIndex(all);
    return {
      replace: index.replace,
      takeAffected: index.takeAffected,
      judge: (uri, report) => {
        const digest = index.get(uri);
        if (!digest) return;
        for (const group of groupPassages(sharedPassages(digest, index))) report(digest.uri, problemOf(digest, group));
      },
    };
  },
};

function problemOf(digest: Digest, group: PassageGroup): Problem {
  const { passages } = group;
  const words = passages.reduce((sum, [{ length }]) => sum + length, 0);
  const args = { passages: passages.length, words, projects: projectsOf(group) };
  const [first] = passages[0] ?? [];
  return {
    range: firstLineOf(digest.print, first?.from ?? 0, first?.length ?? 1),
    message: message(passages.length === 1 ? copiedPassage : copiedPassages, args),
    related: passages
      .slice(0, mostRelated)
      .flatMap(([passage, place], index) => placesOf(digest, passage, place, index)),
  };
}

/** The project that has all passages, and how many others have some. */
function projectsOf({ passages, projects }: PassageGroup): Message {
  const code = passages[0]?.[1].digest.code?.text;
  const isMore = passages.some(([{ places }]) => places.length === mostProjects);
  const countOthers = (count: number) => {
    if (isMore) return message(manyProjects, { count });
    return count === 1 ? message(anotherProject) : message(otherProjects, { count });
  };
  if (code === undefined) return countOthers(projects.size);
  if (projects.size === 1) return message(oneProject, { code });
  return message(projectAndOthers, { code, others: countOthers(projects.size - 1) });
}

/** A passage where it is in the digest, unless that is plain from the finding, and in the other one. */
function placesOf(
  { print }: Digest,
  { from, length }: SharedPassage,
  place: RunPlace,
  index: number,
): readonly Related[] {
  const own = passageRange(print, from, length);
  const { uri, print: otherPrint } = place.digest;
  const other = { uri, range: passageRange(otherPrint, place.word, length), message: message(sameTextHere) };
  if (index === 0 && own.start.line === own.end.line) return [other];
  return [{ range: own, message: message(passageHere, { words: length }) }, other];
}

/** The passage, or as much of it as is on its first line. */
function firstLineOf(print: WordPrint, from: number, length: number): Range {
  const { start, end } = passageRange(print, from, length);
  return { start, end: end.line === start.line ? end : endOfLine(print, from) };
}

function passageRange(print: WordPrint, from: number, length: number): Range {
  return { start: startOfWord(print, from), end: endOfWord(print, from + length - 1) };
}

const passage =
  'Työpajalla nuori tapaa ohjaajan joka viikko. Yhdessä he sopivat, mitä seuraavaksi kokeillaan, ja kirjaavat sen suunnitelmaan. ' +
  'Kun pajajakso päättyy, nuorella on kuvaus taidoistaan, jonka työnantaja ymmärtää. Oppilaitos saa saman kuvauksen, jos nuori jatkaa ' +
  'opintoihin. Ohjaaja pitää yhteyttä vielä puoli vuotta ja palaa tarvittaessa suunnitelmaan nuoren kanssa.';

/** The same matter, said of this project. */
const ownWords =
  'Pajalla jokaisella nuorella on oma ohjaaja. He käyvät viikon työt läpi joka perjantai ja kirjaavat, mitä nuori oppi. ' +
  'Jakson lopuksi syntyy osaamistodistus, jota oppilaitos ja työnantaja voivat käyttää.';

const otherProject = [
  ['Hankekoodi: S29001', 'Hankekoodi: S29002'],
  ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen polku'],
] as const;

const copiedPassage: Text = {
  fi: 'Tämä {words} sanan kohta on myös {projects} kuvauksessa. Tarkista, kuuluuko se tähän.',
  sv: 'Det här stycket på {words} ord finns också i beskrivningen av {projects}. Kontrollera om det hör hit.',
  en: 'This passage of {words} words is also in the description of {projects}. Check whether it belongs here.',
};

const copiedPassages: Text = {
  fi: 'Tästä alkaa ensimmäinen niistä {passages} kohdasta (yhteensä {words} sanaa), jotka ovat myös {projects} kuvauksessa. Tarkista, kuuluvatko ne tähän.',
  sv: 'Här börjar det första av de {passages} stycken (sammanlagt {words} ord) som också finns i beskrivningen av {projects}. Kontrollera om de hör hit.',
  en: 'Here begins the first of {passages} passages ({words} words in all) that are also in the description of {projects}. Check whether they belong here.',
};

const oneProject: Text = {
  fi: 'hankkeen {code}',
  sv: 'projektet {code}',
  en: 'the project {code}',
};

const projectAndOthers: Text = {
  fi: 'hankkeen {code} ja {others}',
  sv: 'projektet {code} och {others}',
  en: 'the project {code} and {others}',
};

const anotherProject: Text = {
  fi: 'toisen hankkeen',
  sv: 'ett annat projekt',
  en: 'another project',
};

const otherProjects: Text = {
  fi: '{count} muun hankkeen',
  sv: '{count} andra projekt',
  en: '{count} other projects',
};

/** Where there may be more than were looked at. */
const manyProjects: Text = {
  fi: 'vähintään {count} muun hankkeen',
  sv: 'minst {count} andra projekt',
  en: 'at least {count} other projects',
};

const passageHere: Text = {
  fi: 'Kohta ({words} sanaa) alkaa tässä kuvauksessa tästä.',
  sv: 'Stycket ({words} ord) börjar här i den här beskrivningen.',
  en: 'The passage ({words} words) begins here in this description.',
};

const sameTextHere: Text = {
  fi: 'Sama kohta on tässä toisen hankkeen kuvauksessa.',
  sv: 'Samma stycke finns här i det andra projektets beskrivning.',
  en: 'The same passage is here in the other project’s description.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama teksti on toisenkin hankkeen kuvauksessa',
    sv: 'Samma text finns i ett annat projekts beskrivning',
    en: 'The same text is in another project’s description',
  },
  why: {
    fi: 'Osion 3 tai 9 pitkä kohta (45 sanaa tai enemmän) on sanasta sanaan myös toisen hankkeen kuvauksessa. Rinnakkaishankkeissa se voi olla tarkoituskin, mutta usein vanhaa kuvausta on käytetty pohjana ja tekstiä on jäänyt vaihtamatta.',
    sv: 'Ett långt stycke (45 ord eller mer) i avsnitt 3 eller 9 finns ord för ord också i ett annat projekts beskrivning. I parallellprojekt kan det vara avsiktligt, men ofta har en gammal beskrivning använts som underlag och text har blivit kvar.',
    en: 'A long passage (45 words or more) of section 3 or 9 appears word for word in another project’s description too. In parallel projects that may be meant, but often an old description was the model and some of its text was left.',
  },
  remedy: {
    fi: 'Tarkista, että kohta kertoo tästä hankkeesta, ja kirjoita se tarvittaessa uudelleen. Samalle hankkeelle kuuluvista kohdista on yksi ilmoitus, jonka lisätiedoissa ovat viisi ensimmäistä kohtaa.',
    sv: 'Kontrollera att stycket handlar om det här projektet och skriv om det vid behov. Om alla stycken som finns hos ett och samma projekt ges en anmärkning, och de fem första styckena finns i dess tilläggsuppgifter.',
    en: 'Check that the passage is about this project, and rewrite it if it is not. All passages that one other project has are one finding; the first five are in its related information.',
  },
  examples: [
    {
      insteadOf: '3 Suunnitelman mukainen tiivistelmä toteutuksesta\n',
      right: `3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${ownWords}\n`,
      wrong: `3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n«${passage}»\n`,
      other: [
        ...otherProject,
        [
          'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.',
          `Toinen hanke.\n${passage.replace('. ', '.\n')}`,
        ],
      ],
    },
  ],
};
