import type { Language } from '../../messages/message.ts';
import { render } from '../../messages/message.ts';
import type { Finding, Related, RuleDocumentation, Severity } from '../../rules/rule.ts';
import { severities } from '../../rules/rule.ts';
import type { Position, Range } from '../../text/range.ts';
import type { Trouble } from '../run/trouble.ts';
import type { Surface } from './text-layout.ts';

/** Another place that belongs to a reported finding; `path` where it is in another file. */
interface ReportedPlace {
  readonly range: Range;
  readonly message: string;
  readonly path?: string;
}

/** A finding in the reader's language. Ranges are 0-based, as everywhere inside; only what is printed is 1-based. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly ReportedPlace[];
  readonly fixable: boolean;
}

/** A checked file and what was found in it. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** The file's lines, where the places of findings are to be shown. */
  readonly lines?: readonly string[];
}

/** What could not be checked, in the reader's language. */
export interface ReportedTrouble {
  readonly path: string;
  readonly message: string;
  /** 0-based. */
  readonly position?: Position;
}

/** Numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** The numbers of a run: known before the first file is reported. */
export interface Totals {
  /** Checked files, and those of them in which nothing was found. */
  readonly files: number;
  readonly clean: number;
  readonly counts: Counts;
  readonly fixable: number;
  /** Files in searched folders that were not looked at. */
  readonly passedOver: number;
}

/** Everything a run found, ready to be printed. Files come one after the other, so that none but one is in memory. */
export interface Report {
  readonly totals: Totals;
  /** The paths of all checked files, in the order of the files. */
  readonly paths: () => Iterable<string>;
  readonly files: () => Iterable<FileReport>;
  readonly troubles: readonly ReportedTrouble[];
  readonly language: Language;
  /** Findings from this severity on make the run fail. */
  readonly failLevel: Severity;
  /** Only errors and warnings were asked for, and what makes the run fail. */
  readonly quiet: boolean;
}

/** What a report is printed with. */
export interface Printing {
  readonly surface: Surface;
  /** The documentation of all rules, loaded when it is asked for. */
  readonly documentation: () => Readonly<Record<string, RuleDocumentation>>;
}

/** A form of the report: its text, piece by piece. */
export type Reporter = (report: Report, printing: Printing) => Iterable<string>;

/** Whether a severity is at least as bad as a level. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** A finding as plain strings and numbers. */
export function reportFinding(finding: Finding, language: Language): ReportedFinding {
  const { rule, severity, message, range, related = [], fixes = [] } = finding;
  return {
    rule,
    severity,
    message: render(message, language),
    range,
    related: related.map((place) => reportPlace(place, language)),
    fixable: fixes.length > 0,
  };
}

function reportPlace({ range, message, uri }: Related, language: Language): ReportedPlace {
  const place = { range, message: render(message, language) };
  return uri === undefined ? place : { ...place, path: uri };
}

/** A position as people count: lines and columns (UTF-16 units) from 1. */
export function countFromOne({ line, character }: Position): { readonly line: number; readonly column: number } {
  return { line: line + 1, column: character + 1 };
}

/** A trouble in the reader's language. */
export function renderTrouble({ message, ...trouble }: Trouble, language: Language): ReportedTrouble {
  return { ...trouble, message: render(message, language) };
}
