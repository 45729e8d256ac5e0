import { message } from '../messages/message.ts';
import { lineRange } from '../text/range.ts';
import { cappedList } from './capped.ts';
import type { RuleLevel } from './check.ts';
import { compareFindings, toFinding } from './check.ts';
import type { Digest } from './portfolio/digest.ts';
import { compareTexts } from './portfolio/order.ts';
import type { Part, PortfolioIndex, PortfolioRule } from './portfolio-rule.ts';
import type { Finding } from './rule.ts';
import { isSame } from './same.ts';
import { ruleFailed } from './wording.ts';

/**
 * The comparison of descriptions, kept while they change. What is found depends only on which descriptions there are, not on how they
 * came: a fresh portfolio with the same ones says the same. No two descriptions have one URI.
 */
export interface Portfolio {
  /** A description is new (no `before`), has changed, or is gone (no `after`). Nothing is judged yet. */
  readonly replace: (before: Digest | undefined, after: Digest | undefined) => void;
  /** Judges what the changes touch, until nothing is left (true) or `isEnough` says to stop for now (false). */
  readonly work: (isEnough?: () => boolean) => boolean;
  /** The URIs of the documents whose findings have changed since this was last asked. */
  readonly takeChanged: () => readonly string[];
  /** The findings in a document, in the order of its text. */
  readonly findingsIn: (uri: string) => readonly Finding[];
}

/** How rules count, and who hears of one that broke. */
export interface PortfolioOptions {
  readonly levels?: ReadonlyMap<string, RuleLevel> | undefined;
  readonly onFailure?: ((rule: string, error: unknown) => void) | undefined;
}

/** What a rule has found, by document and by the part that it came with. */
interface Compared {
  readonly rule: PortfolioRule;
  readonly index: PortfolioIndex;
  readonly waiting: Set<Part>;
  /** What the index has told of as affected and is still to be taken. */
  affected: Iterator<Part> | undefined;
  readonly documents: Map<Part, readonly string[]>;
  readonly found: Map<string, Map<Part, readonly Finding[]>>;
  /** What the rule broke on: parts, and replaced documents. */
  readonly broken: Set<Part>;
}

interface State {
  readonly rules: readonly Compared[];
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly onFailure: PortfolioOptions['onFailure'];
  readonly uris: Set<string>;
  readonly changed: Set<string>;
  /** The document that tells of broken rules. */
  teller: string | undefined;
}

/** A portfolio of no descriptions. Never throws: a rule that breaks becomes one finding in the first document by URI. */
export function makePortfolio(rules: readonly PortfolioRule[], options: PortfolioOptions = {}): Portfolio {
  const { levels = new Map<string, RuleLevel>(), onFailure } = options;
  const active = rules.filter(({ id }) => levels.get(id) !== 'off');
  const state: State = {
    rules: active.map(startComparing),
    levels,
    onFailure,
    uris: new Set(),
    changed: new Set(),
    teller: undefined,
  };
  return {
    replace: (before, after) => replace(state, before, after),
    work: (isEnough) => work(state, isEnough),
    takeChanged: () => {
      const changed = [...state.changed];
      state.changed.clear();
      return changed;
    },
    findingsIn: (uri) => findingsIn(state, uri),
  };
}

function startComparing(rule: PortfolioRule): Compared {
  const index = rule.makeIndex();
  return {
    rule,
    index,
    waiting: new Set(),
    affected: undefined,
    documents: new Map(),
    found: new Map(),
    broken: new Set(),
  };
}

function replace(state: State, before: Digest | undefined, after: Digest | undefined): void {
  const subject = `replaced: ${(after ?? before)?.uri}`;
  if (before) state.uris.delete(before.uri);
  if (after) state.uris.add(after.uri);
  for (const compared of state.rules) {
    guard(state, compared, subject, () => compared.index.replace(before, after));
  }
}

function work(state: State, isEnough: () => boolean = () => false): boolean {
  for (const compared of state.rules) {
    if (!takeAffected(state, compared, isEnough)) return false;
    for (const part of compared.waiting) {
      if (isEnough()) return false;
      compared.waiting.delete(part);
      judge(state, compared, part);
    }
  }
  chooseTeller(state);
  return true;
}

/** Takes what is affected, first of all what was left before: true when that is all. */
function takeAffected(state: State, compared: Compared, isEnough: () => boolean): boolean {
  let isDone = true;
  guard(state, compared, 'affected', () => {
    for (let rounds = compared.affected ? 2 : 1; rounds > 0 && isDone; rounds--) {
      compared.affected ??= compared.index.takeAffected()[Symbol.iterator]();
      isDone = takeFrom(compared.affected, compared.waiting, isEnough);
      if (isDone) compared.affected = undefined;
    }
  });
  return isDone;
}

function takeFrom(parts: Iterator<Part>, waiting: Set<Part>, isEnough: () => boolean): boolean {
  for (let next = parts.next(); !next.done; next = parts.next()) {
    waiting.add(next.value);
    if (isEnough()) return false;
  }
  return true;
}

function judge(state: State, compared: Compared, part: Part): void {
  const reported = new Map<string, Finding[]>();
  guard(state, compared, part, () => {
    compared.index.judge(part, (uri, problem) => {
      add(reported, uri, toFinding(compared.rule, state.levels, problem));
    });
  });
  for (const uri of compared.documents.get(part) ?? []) if (!reported.has(uri)) keep(state, compared, part, uri, none);
  for (const [uri, findings] of reported) keep(state, compared, part, uri, findings);
  if (reported.size > 0) compared.documents.set(part, [...reported.keys()]);
  else compared.documents.delete(part);
}

const none: readonly Finding[] = [];

function add(findings: Map<string, Finding[]>, uri: string, finding: Finding): void {
  const known = findings.get(uri);
  if (known) known.push(finding);
  else findings.set(uri, [finding]);
}

function keep(state: State, { found }: Compared, part: Part, uri: string, findings: readonly Finding[]): void {
  const parts = found.get(uri) ?? new Map<Part, readonly Finding[]>();
  if (isSame(parts.get(part) ?? none, findings)) return;
  state.changed.add(uri);
  if (findings.length > 0) parts.set(part, findings);
  else parts.delete(part);
  if (parts.size > 0) found.set(uri, parts);
  else found.delete(uri);
}

/** Does something for a rule; `subject` is what the rule is broken on while it fails. */
function guard({ onFailure }: State, { rule, broken }: Compared, subject: Part, run: () => void): void {
  try {
    run();
    broken.delete(subject);
  } catch (error) {
    if (broken.size === 0) onFailure?.(rule.id, error);
    broken.add(subject);
  }
}

/** Only where a rule is broken does anything depend on which document is the first. */
function chooseTeller(state: State): void {
  const before = state.teller;
  const isBroken = state.rules.some(({ broken }) => broken.size > 0);
  state.teller = isBroken ? [...state.uris].sort(compareTexts)[0] : undefined;
  for (const uri of [before, state.teller]) if (uri !== undefined) state.changed.add(uri);
}

function findingsIn(state: State, uri: string): readonly Finding[] {
  const findings = state.rules.flatMap((compared) => {
    const own = cappedList([...(compared.found.get(uri)?.values() ?? [])].flat().sort(compareWholly));
    return uri === state.teller && compared.broken.size > 0 ? [...own, failureOf(state, compared)] : own;
  });
  return findings.length > 1 ? findings.sort(compareWholly) : findings;
}

function failureOf({ levels }: State, { rule }: Compared): Finding {
  const text = message(ruleFailed, { rule: rule.id });
  return toFinding(rule, levels, { range: lineRange(0, 0, 0), severity: 'warning', message: text });
}

/** Findings of one rule at one place have an order too: the one in which they came tells when documents came. */
function compareWholly(a: Finding, b: Finding): number {
  return compareFindings(a, b) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}
