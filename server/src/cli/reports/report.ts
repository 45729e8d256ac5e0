import type { Language } from '../../messages/message.ts';
import { render } from '../../messages/message.ts';
import type { Finding, Related, Severity } from '../../rules/rule.ts';
import { severities } from '../../rules/rule.ts';
import type { Position, Range } from '../../text/range.ts';
import type { Trouble } from '../run/trouble.ts';

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
}

/** What could not be checked, in the reader's language. */
export interface ReportedTrouble {
  readonly path: string;
  readonly message: string;
  /** 0-based. */
  readonly position?: Position;
}

/** Everything a run found, ready to be printed. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly troubles: readonly ReportedTrouble[];
  readonly language: Language;
  /** Findings from this severity on make the run fail. */
  readonly failLevel: Severity;
  /** Only errors and warnings were asked for. */
  readonly quiet: boolean;
}

/** Numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts the findings of a report by severity. */
export function countFindings(files: readonly FileReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Whether a severity is at least as bad as a level. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/**
 * Findings as plain strings and numbers. What is read from a text often keeps the whole text alive, so a copy is made that does not:
 * the memory of a run must not grow with the number of files.
 */
export function reportFindings(findings: readonly Finding[], language: Language): readonly ReportedFinding[] {
  if (findings.length === 0) return [];
  const reported = findings.map(
    ({ rule, severity, message, range, related = [], fixes = [] }): ReportedFinding => ({
      rule,
      severity,
      message: render(message, language),
      range,
      related: related.map((place) => reportPlace(place, language)),
      fixable: fixes.length > 0,
    }),
  );
  return JSON.parse(JSON.stringify(reported)) as readonly ReportedFinding[];
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
