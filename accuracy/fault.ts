import { randomFrom } from '../bench/random.ts';
import type { Range } from '../server/src/text/range.ts';
import { readMarks } from './marks.ts';
import type { Page } from './page.ts';
import { printPage, readPage } from './page.ts';
import type { Random } from './typing.ts';

/** A text that faults are put into, with its file name. */
export interface BaseDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * Makes one mistake as a person would make it. On the page it returns, what the rule may report is marked «so»; several marks are
 * several right answers. Undefined: the page has no place for this mistake.
 */
export type Inject = (page: Page, random: Random) => Page | undefined;

/** One kind of mistake that one rule is to find. */
export interface Injector {
  readonly rule: string;
  readonly kind: string;
  readonly inject: Inject;
  /** What the page is made first, where the form leaves no other way: the findings there are what the mistake's are compared with. */
  readonly scene?: Inject;
  /** The name of the faulty file; the document's own when absent. */
  readonly fileName?: (name: string, random: Random) => string;
}

/** A mistake that takes two descriptions: both are returned, and what may be reported is marked in either. */
export interface PairInjector {
  readonly rule: string;
  readonly kind: string;
  readonly inject: (first: Page, second: Page, random: Random) => readonly [Page, Page] | undefined;
}

/** A text with a mistake in it. */
interface FaultyText {
  readonly text: string;
  readonly accepted: readonly Range[];
}

/** One mistake in one document. `untouched` is the same text without it. */
export interface Fault extends FaultyText {
  readonly rule: string;
  readonly kind: string;
  readonly document: string;
  readonly untouched: string;
  readonly fileName: string;
}

/** One mistake that two documents make together. */
export interface PairFault {
  readonly rule: string;
  readonly kind: string;
  readonly documents: readonly [string, string];
  readonly untouched: readonly [string, string];
  readonly faulty: readonly [FaultyText, FaultyText];
}

/** Injectors of one rule, by kind. */
export function injectors(rule: string, kinds: Readonly<Record<string, Inject>>, scene?: Inject): readonly Injector[] {
  return Object.entries(kinds).map(([kind, inject]) => ({ rule, kind, inject, ...(scene && { scene }) }));
}

/** How many documents a kind of mistake is put into. */
const documentsPerKind = 6;

/** The mistakes of an injector in some of the documents, always the same ones. */
export function makeFaults(injector: Injector, documents: readonly BaseDocument[]): readonly Fault[] {
  const order = shuffled(documents, `${injector.rule}/${injector.kind}`);
  const found: Fault[] = [];
  for (const document of order) {
    if (found.length === documentsPerKind) break;
    const fault = makeFault(injector, document);
    if (fault) found.push(fault);
  }
  return found;
}

function makeFault({ rule, kind, inject, scene, fileName }: Injector, document: BaseDocument): Fault | undefined {
  const random = randomFrom(hash(`${rule}/${kind}/${document.name}`));
  const page = scene ? scene(readPage(document.text), random) : readPage(document.text);
  const wrong = page && inject(page, random);
  if (page === undefined || wrong === undefined) return undefined;
  const { text, ranges } = readMarks(printPage(wrong));
  return {
    rule,
    kind,
    document: document.name,
    text,
    accepted: ranges,
    untouched: readMarks(printPage(page)).text,
    fileName: fileName?.(document.name, random) ?? document.name,
  };
}

/** The mistakes of an injector in some pairs of the documents, always the same ones. */
export function makePairFaults(injector: PairInjector, documents: readonly BaseDocument[]): readonly PairFault[] {
  const order = shuffled(documents, `${injector.rule}/${injector.kind}`);
  const found: PairFault[] = [];
  for (const [index, first] of order.entries()) {
    const second = order[(index + 1) % order.length];
    if (second === undefined || second === first || found.length === documentsPerKind) break;
    const fault = makePairFault(injector, first, second);
    if (fault) found.push(fault);
  }
  return found;
}

function makePairFault(
  { rule, kind, inject }: PairInjector,
  first: BaseDocument,
  second: BaseDocument,
): PairFault | undefined {
  const random = randomFrom(hash(`${rule}/${kind}/${first.name}/${second.name}`));
  const wrong = inject(readPage(first.text), readPage(second.text), random);
  if (!wrong) return undefined;
  const [one, two] = wrong
    .map(printPage)
    .map(readMarks)
    .map(({ text, ranges }) => ({ text, accepted: ranges }));
  if (!one || !two) return undefined;
  return {
    rule,
    kind,
    documents: [first.name, second.name],
    untouched: [first.text, second.text],
    faulty: [one, two],
  };
}

function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const random = randomFrom(hash(seed));
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
