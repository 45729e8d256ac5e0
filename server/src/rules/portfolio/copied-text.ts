import type { WordPrint } from '../../description/prints/fingerprints.ts';
import { endOfWord, shortestPassage, startOfWord } from '../../description/prints/fingerprints.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Range } from '../../text/range.ts';
import type { PortfolioRule } from '../portfolio-rule.ts';
import type { Problem, RuleDocumentation } from '../rule.ts';
import type { Digest } from './digest.ts';
import type { RunIndex } from './run-index.ts';
import { makeRunIndex } from './run-index.ts';

/** Passages of 45 words or more in sections 3 and 9 that stand in another project's description too, word for word. */
export const portfolioRule: PortfolioRule = {
  id: 'copied-text',
  group: 'portfolio',
  severity: 'info',
  since: '0.1.0',
  makeIndex: () => {
    const index = makeRunIndex();
    return {
      replace: index.replace,
      takeAffected: index.takeAffected,
      judge: (uri, report) => {
        const digest = index.get(uri);
        if (!digest) return;
        for (const shared of sharedPassages(digest, index)) report(digest.uri, problemOf(digest, shared));
      },
    };
  },
};

/** A passage of one digest, and the same words in another. */
interface SharedPassage {
  readonly from: number;
  readonly length: number;
  readonly other: Digest;
  readonly otherFrom: number;
}

/** The shared passages of a digest, none overlapping another: each run leads to the longest passage around it. */
function sharedPassages(digest: Digest, index: RunIndex): readonly SharedPassage[] {
  const { print } = digest;
  const found: SharedPassage[] = [];
  let done = 0;
  for (const run of index.sharedRuns(digest)) {
    const word = print.runs[run] ?? 0;
    if (word < done) continue;
    const longest = longestAround(digest, index, { word, done, hash: print.hashes[run] ?? 0 });
    if (longest === undefined || longest.length < shortestPassage) continue;
    found.push(longest);
    done = longest.from + longest.length;
  }
  return found;
}

interface Run {
  readonly word: number;
  readonly hash: number;
  /** The first word that belongs to no passage before. */
  readonly done: number;
}

function longestAround(digest: Digest, { placesOf }: RunIndex, run: Run): SharedPassage | undefined {
  let longest: SharedPassage | undefined;
  for (const { digest: other, word } of placesOf(run.hash, digest)) {
    const { before, after } = extent(digest.print.words, run.word, run.done, other.print.words, word);
    if (before + after <= (longest?.length ?? 0)) continue;
    longest = { from: run.word - before, length: before + after, other, otherFrom: word - before };
  }
  return longest;
}

/** How many words are the same before `at`, not beyond `first`, and from `at` on. The 0 behind a passage stops both. */
function extent(words: Uint16Array, at: number, first: number, others: Uint16Array, otherAt: number) {
  let before = 0;
  while (at - before > first && otherAt > before && isSame(words, at - before - 1, others, otherAt - before - 1))
    before++;
  let after = 0;
  while (at + after < words.length && isSame(words, at + after, others, otherAt + after)) after++;
  return { before, after };
}

function isSame(words: Uint16Array, at: number, others: Uint16Array, otherAt: number): boolean {
  return words[at] !== 0 && words[at] === others[otherAt];
}

function problemOf({ print }: Digest, { from, length, other, otherFrom }: SharedPassage): Problem {
  const args = { words: length, code: other.code?.text ?? '' };
  return {
    range: passageRange(print, from, length),
    message: message(other.code ? copiedText : copiedTextWithoutCode, args),
    related: [{ uri: other.uri, range: passageRange(other.print, otherFrom, length), message: message(sameTextHere) }],
  };
}

function passageRange(print: WordPrint, from: number, length: number): Range {
  return { start: startOfWord(print, from), end: endOfWord(print, from + length - 1) };
}

const passage =
  'Työpajalla nuori tapaa ohjaajan joka viikko. Yhdessä he sopivat, mitä seuraavaksi kokeillaan, ja kirjaavat sen suunnitelmaan. ' +
  'Kun pajajakso päättyy, nuorella on kuvaus taidoistaan, jonka työnantaja ymmärtää. Oppilaitos saa saman kuvauksen, jos nuori jatkaa ' +
  'opintoihin. Ohjaaja pitää yhteyttä vielä puoli vuotta ja palaa tarvittaessa suunnitelmaan nuoren kanssa.';

const otherProject = [
  ['Hankekoodi: S29001', 'Hankekoodi: S29002'],
  ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen polku'],
] as const;

const copiedText: Text = {
  fi: 'Tämä {words} sanan kohta on myös hankkeen {code} kuvauksessa. Tarkista, kuuluuko se tähän.',
  sv: 'Det här stycket på {words} ord finns också i beskrivningen av projektet {code}. Kontrollera om det hör hit.',
  en: 'This passage of {words} words is also in the description of the project {code}. Check whether it belongs here.',
};

/** Where the other description has no project code. */
const copiedTextWithoutCode: Text = {
  fi: 'Tämä {words} sanan kohta on myös toisen hankkeen kuvauksessa. Tarkista, kuuluuko se tähän.',
  sv: 'Det här stycket på {words} ord finns också i beskrivningen av ett annat projekt. Kontrollera om det hör hit.',
  en: 'This passage of {words} words is also in the description of another project. Check whether it belongs here.',
};

const sameTextHere: Text = {
  fi: 'Sama kohta on tässä.',
  sv: 'Samma stycke finns här.',
  en: 'The same passage is here.',
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
    fi: 'Tarkista, että kohta kertoo tästä hankkeesta, ja kirjoita se tarvittaessa uudelleen.',
    sv: 'Kontrollera att stycket handlar om det här projektet och skriv om det vid behov.',
    en: 'See that the passage tells of this project, and write it anew if it does not.',
  },
  examples: [
    {
      right: '3 Suunnitelman mukainen tiivistelmä toteutuksesta\n',
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
