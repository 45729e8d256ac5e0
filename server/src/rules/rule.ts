import type { Description } from '../description/description.ts';
import type { Fund } from '../form/form.ts';
import type { Message, Text } from '../messages/message.ts';
import type { TreeKind } from '../syntax/tree.ts';
import type { Range, TextEdit } from '../text/range.ts';

/** How bad a finding is: cannot be right, very probably wrong, worth a look, style. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** All severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The part of the form a rule looks at, as in the catalogue. */
export type RuleGroup =
  | 'structure'
  | 'values'
  | 'funding'
  | 'region'
  | 'indicators'
  | 'principles'
  | 'prose'
  | 'portfolio';

/** Another place that belongs to a finding; `uri` where it is in another document. */
export interface Related {
  readonly range: Range;
  readonly message: Message;
  readonly uri?: string;
}

/**
 * A repair. `safe`: it changes only how a thing is written, never what it says. `preferred`: the one right answer.
 * Its edits refer to the text that was checked.
 */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
  readonly preferred: boolean;
}

/** What a rule reports: the smallest text that is wrong, what is wrong with it, and how it can be repaired. */
export interface Problem {
  readonly range: Range;
  readonly message: Message;
  /** Where one rule has several severities; otherwise the rule's own counts. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A problem with the rule that found it and the severity that the configuration gives it. Plain data. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

/** Settings that change what a rule finds. */
export interface RuleSettings {
  /** Characters (UTF-16) from which a paragraph counts as long. */
  readonly longParagraph: number;
}

/** What a rule may look at. No clock, network, disk or locale. */
export interface RuleContext {
  readonly description: Description;
  readonly settings: RuleSettings;
  /** The document's file name without its folder, if it has one. */
  readonly fileName: string | undefined;
}

/** Takes a rule's problems. */
export type Report = (problem: Problem) => void;

/** One rule: its public contract and the function that finds. The documentation stands in the same file, as `documentation`. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The version that brought the rule. */
  readonly since: string;
  /** The kinds of text that the rule looks at; `description` when absent. */
  readonly appliesTo?: TreeKind | readonly TreeKind[];
  /** Its problems tell positions of the text, not of the lines as they are read: the rule is about how these were broken. */
  readonly readsSource?: true;
  /** The rule is about how the text is written, to the character, and its positions are of that. */
  readonly readsWriting?: true;
  readonly check: (context: RuleContext, report: Report) => void;
}

/**
 * An example that is run: in the sample description `right` stands, and `wrong` is put in its place. What the rule must report is
 * marked «so» in `wrong` (an empty mark «» is an empty range). The marks are not part of the text.
 */
export interface RuleExample {
  readonly right: string;
  readonly wrong: string;
  /** The text of the sample that `right` replaces; `right` itself when absent. */
  readonly insteadOf?: string;
  /** Other replacements in the sample that set the scene, in both cases: [text of the sample, what stands there instead]. */
  readonly also?: readonly (readonly [string, string])[];
  readonly fund?: Fund;
  readonly fileName?: string;
  /** For portfolio rules: the other description, as replacements in the sample. */
  readonly other?: readonly (readonly [string, string])[];
}

/** What a person reads about a rule. Markdown without headings. */
export interface RuleDocumentation {
  /** What is wrong, in a line. */
  readonly title: Text;
  /** Why it matters to a reviewer. */
  readonly why: Text;
  /** What to do about it. */
  readonly remedy: Text;
  readonly examples: readonly RuleExample[];
}
