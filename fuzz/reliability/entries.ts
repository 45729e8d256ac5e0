import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textReader } from '../../server/src/cli/input/read-text.ts';
import { documentationOf } from '../../server/src/rules/documentation.generated.ts';
import { largestFile } from '../../server/src/workspace/host.ts';
import { hostileTexts } from '../hostile.ts';
import { laws } from '../laws/all.ts';
import type { Growth } from '../linear.ts';
import { growthOf } from '../linear.ts';
import { linesOfRules, materialOf } from '../texts.ts';
import { textWears, wears } from '../wear.ts';
import { proseWordings, repeatedCharacters, repeatedInProse } from '../wordings.ts';
import type { Entry, Evidence } from './entry.ts';
import { grouped } from './entry.ts';
import { tested } from './matters.ts';
import { testedEntry } from './tested.ts';

const sampleIn = (root: string) => readFileSync(path.join(root, 'test/fixtures/sample.esr'), 'utf8');

const ofLaws: readonly Entry[] = laws.map((law) => ({
  what: law.title,
  show: ({ campaign }) => {
    const { tried, broken } = campaign.tallies.find((tally) => tally.law === law) ?? { tried: 0, broken: 0 };
    return {
      tried: `${grouped(tried)} ${law.unit}`,
      held: broken === 0 ? 'always' : `not in ${grouped(broken)} texts`,
    };
  },
}));

const wearing: Entry = {
  what: 'Texts are worn in every way: lines deleted, moved, joined, pasted in; slips, lost characters, other line breaks and encodings',
  show: ({ campaign }) => {
    const names = [...wears.keys(), ...textWears.keys()];
    const least = Math.min(...names.map((name) => campaign.wears.get(name) ?? 0));
    return {
      tried: `${names.length} ways on ${grouped(campaign.runs)} texts`,
      held: `each at least ${grouped(least)} times`,
    };
  },
};

const ownWords: Entry = {
  what: 'The wear puts in the lines of every rule’s own examples, right and wrong',
  show: () => {
    const known = new Set(materialOf([]).lines);
    const missing = linesOfRules().filter((line) => !known.has(line)).length;
    const tried = `${grouped(new Set(linesOfRules()).size)} lines of ${Object.keys(documentationOf).length} rules`;
    return { tried, held: missing === 0 ? 'always' : `not in ${missing}` };
  },
};

function linear(growths: readonly Growth[]): string {
  const odd = growths.filter(({ isLinear }) => !isLinear).length;
  return odd === 0 ? 'linear' : `not linear in ${odd}`;
}

const hostile: Entry = {
  what: 'Four times a hostile text takes about four times the time: one endless line, headings, places, partners, rows without end',
  show: ({ root }) => {
    const texts = hostileTexts(sampleIn(root));
    const largest = Math.max(...texts.map(([, , make], index) => make(texts[index]?.[1] ?? 0).length));
    const growths = texts.map(([, size, make]) => growthOf(size, make));
    return { tried: `${texts.length} kinds of text, up to ${grouped(largest)} characters`, held: linear(growths) };
  },
};

const wordings: Entry = {
  what: 'The words of every prose rule, repeated in one line and on many, take a time that grows with their number',
  show: ({ root, documents }: Evidence) => {
    const found = proseWordings(documents);
    const glues = [' ', '\n'] as const;
    const growths = found.flatMap(({ words }) =>
      glues.map((glue) => growthOf(repeatedCharacters, repeatedInProse(sampleIn(root), words, glue))),
    );
    const of = `${found.length} wordings of ${new Set(found.map(({ rule }) => rule)).size} rules`;
    return {
      tried: `${of}, ${grouped(growths.length)} texts of ${grouped(repeatedCharacters)} characters`,
      held: linear(growths),
    };
  },
};

const lineBreaks: Entry = {
  what: 'A file of nothing but short lines, or larger than a description can be, is told as such before it is read',
  show: () => {
    const read = textReader();
    const files = ['\n', '\r', 'a\n'].map((line) => Buffer.from(line.repeat(largestFile / line.length)));
    const answers = [...files, undefined].map((bytes) => read(() => bytes).kind);
    const told = answers.every((kind) => kind === 'failure');
    return {
      tried: `${answers.length} files of ${grouped(largestFile)} bytes and more`,
      held: told ? 'always' : 'not always',
    };
  },
};

/** The rows of the page, in its order. A new one is one entry here or, where the test suite tries it, one in matters.ts. */
export const entries: readonly Entry[] = [
  ...ofLaws,
  wearing,
  ownWords,
  hostile,
  wordings,
  lineBreaks,
  ...tested.map(testedEntry),
];
