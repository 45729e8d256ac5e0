import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFindings } from '../../../scripts/generators/lib/example-findings.ts';
import { countedFiles, countedFixable, countedSeverities, countedTroubles } from '../../../server/src/messages/cli.ts';
import type { Language, Message } from '../../../server/src/messages/message.ts';
import { languages, message, render } from '../../../server/src/messages/message.ts';
import { documentationOf } from '../../../server/src/rules/documentation.generated.ts';
import { writtenTexts } from '../../support/written-texts.ts';

// Every message of every example in every language, as a person reads it, and every wording in the sources.

const longest = 300;
const sample = readFileSync(new URL('../../fixtures/sample.esr', import.meta.url), 'utf8');
const findings = exampleFindings(sample);

interface Said {
  readonly kind: 'message' | 'related' | 'fix';
  readonly language: Language;
  readonly text: string;
}

function saidBy(id: string): readonly Said[] {
  const found = (documentationOf[id]?.examples ?? []).flatMap((example) => findings(id, example));
  const all = found.flatMap(({ message: main, related = [], fixes = [] }) => [
    ...inAll('message', main),
    ...related.flatMap((place) => inAll('related', place.message)),
    ...fixes.flatMap(({ title }) => inAll('fix', title)),
  ]);
  return [...new Map(all.map((said) => [`${said.kind}${said.language}${said.text}`, said])).values()];
}

function inAll(kind: Said['kind'], said: Message): readonly Said[] {
  return languages.map((language) => ({ kind, language, text: render(said, language) }));
}

/** What is wrong with a text that a person reads; empty when nothing is. */
function flawsOf({ kind, language, text }: Said): readonly string[] {
  const flaws = [
    text.length > longest && `${text.length} characters`,
    / {2}/.test(text) && 'two spaces',
    /\{\w+\}|undefined|NaN|null/.test(text) && 'a placeholder',
    !isBalanced(language, text) && 'quotes',
    kind !== 'fix' && !/[.?!]$/.test(text) && 'no full stop',
    kind === 'fix' && /[.]$/.test(text) && 'a full stop',
    disagrees[language].test(text) && 'a number that disagrees',
    /(?<!\d)(?:10[1-9]|1[1-9]\d|[2-9]\d\d|\d{4,}),\d\s%/.test(text) && 'a share that cannot be',
  ];
  return flaws.filter((flaw) => flaw !== false);
}

function isBalanced(language: Language, text: string): boolean {
  if (language === 'en') return count(text, '“') === count(text, '”');
  return count(text, '”') % 2 === 0 && !text.includes('“') && !text.includes('"');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A counted thing in the wrong number. */
const disagrees: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\d,.\s])1 (?:sanaa|henkilöä|tiedostoa|merkkiä|kohtaa|riviä|päivää|kuukautta|havaintoa|virhettä|muun hankkeen)|(?:\d\d|(?<!\d)[02-9]) (?:sana|henkilö|tiedosto|merkki|rivi|päivä|kuukausi|havainto|virhe)(?!\p{L})/u,
  sv: /(?<![\d,.\s])1 (?:filer|rader|dagar|månader|anmärkningar|varningar|andra projekt)\b/u,
  en: /(?<![\d,.\s])1 (?:files|words|lines|days|months|findings|errors|warnings|other projects)\b/u,
};

describe.each(Object.keys(documentationOf))('%s', (id) => {
  const said = saidBy(id);

  test('reads well in every language', () => {
    expect(said.length).toBeGreaterThan(0);
    expect(said.map((each) => [flawsOf(each), each.text]).filter(([flaws]) => flaws?.length !== 0)).toEqual([]);
  });
});

test('counted things agree with their number', () => {
  const pairs = [countedFiles, countedFixable, countedTroubles, ...Object.values(countedSeverities)];
  for (const [one, several] of pairs)
    for (const language of languages) {
      expect(render(message(one, { count: 1 }), language)).not.toMatch(disagrees[language]);
      expect(render(message(several, { count: 2 }), language)).not.toMatch(disagrees[language]);
    }
});

/** English that nobody writes any more, and Finnish that misleads. */
const odd: Readonly<Record<Language, RegExp>> = {
  fi: /luultavasti vaihtaneet|toistensa paikalla|voimassa olevan muotoinen|perästä|Siinä lukee/u,
  sv: /Där står|Postens|Härur|förekommen|EU- och stat/u,
  en: /\bparted|\bwill not do\b|\banew\b|\bslip\b|\btells? of\b|\bof its own line|stands? (?:twice|in each)|\bone item a line\b|\banswers? for\b|superfluous/u,
};

test.each(languages)('no wording in %s has a phrase that a reader stumbles over', (language) => {
  const texts = writtenTexts().filter((each) => each.language === language);
  expect(texts.filter(({ text }) => odd[language].test(text) || / {2}/.test(text))).toEqual([]);
});

test.each(languages)('quotes of every wording in %s are in pairs', (language) => {
  const texts = writtenTexts().filter((each) => each.language === language);
  expect(texts.filter(({ text }) => !isBalanced(language, text.replaceAll(/`[^`]*`|"/g, '')))).toEqual([]);
});
