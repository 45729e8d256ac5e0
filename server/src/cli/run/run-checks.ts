import { withLevels } from '../../config/settings.ts';
import type { Description } from '../../description/description.ts';
import type { Language } from '../../messages/message.ts';
import { check, compareFindings } from '../../rules/check.ts';
import { eachPortfolioFinding } from '../../rules/check-portfolio.ts';
import { digestOf } from '../../rules/portfolio/digest.ts';
import { compareTexts } from '../../rules/portfolio/order.ts';
import { portfolioRules } from '../../rules/registry.generated.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Configured } from '../input/configuration.ts';
import type { Sources } from '../input/sources.ts';
import { describeSource } from '../input/sources.ts';
import type { Target } from '../input/targets.ts';
import { absoluteOf } from '../input/targets.ts';
import type { FileReport, ReportedFinding } from '../reports/report.ts';
import { isAtLeast, reportFinding } from '../reports/report.ts';
import { newDigests } from './digests.ts';
import type { Keeper, Place } from './keeper.ts';
import { newKeeper } from './keeper.ts';
import type { Shelf } from './shelf.ts';

/** How files are read and what is kept of what is found. */
export interface Checking extends Sources {
  readonly language: Language;
  /** Keep only errors and warnings, and what makes the run fail. */
  readonly quiet: boolean;
  readonly failLevel: Severity;
  /** Keep the texts of the files in which something is found. */
  readonly showSource: boolean;
  readonly configure: (folder: string) => Configured;
  /** Hears of a rule that broke. */
  readonly onFailure: (rule: string, error: unknown) => void;
  /** Where results wait to be reported. */
  readonly shelf: Shelf;
}

/** The checked files in the order of the targets, and whether anything reached the fail level. */
export interface Checked {
  readonly failed: boolean;
  /** Whether a file was no UTF-8, and a finding says so. */
  readonly unreadable: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  /** Files in which nothing was found. */
  readonly clean: number;
  readonly targets: readonly Target[];
  /** What was found, file by file; it can be gone through more than once. */
  readonly files: () => Iterable<FileReport>;
}

/** A checked file: where its findings are, those of its own and those together with other files. */
interface Kept {
  readonly target: Target;
  readonly places: Place[];
  readonly text: Place | undefined;
}

/** Checks files one after the other. Nothing is kept of a file in memory but where its results are, and what its digest needs. */
export function runChecks(targets: readonly Target[], checking: Checking): Checked {
  const keeper = newKeeper(checking.shelf);
  const digests = newDigests(checking.shelf);
  const tally = newTally(checking, keeper);
  const kept = new Map<string, Kept>();
  let unreadable = false;
  for (const target of targets) {
    const source = describeSource(target, { ...checking, lenient: true });
    if (source === undefined) continue;
    // As in the editor, only descriptions are compared: a form for something else may well be there twice.
    if (targets.length > 1 && source.description.tree.kind === 'description')
      digests.add(digestOf(source.description, target.path));
    const text = checking.showSource ? keeper.keepText(source.text) : undefined;
    const findings = findingsIn(source.description, target, checking);
    if (source.foreign && findings.some(({ rule }) => rule === 'wrong-encoding')) unreadable = true;
    else if (source.foreign) checking.tell(source.foreign);
    const place = tally.take(findings);
    kept.set(target.path, { target, places: place ? [place] : [], text });
  }
  const takeTogether = (path: string, finding: Finding) => {
    const file = kept.get(path);
    const place = file && tally.take(configured(finding, file.target, checking));
    if (place) file.places.push(place);
  };
  eachPortfolioFinding(digests.all, portfolioRules, takeTogether, checking.onFailure);
  const all = [...kept.values()];
  return {
    ...tally.result(),
    unreadable,
    clean: all.filter(({ places }) => places.length === 0).length,
    targets: all.map(({ target }) => target),
    files: () => reportsOf(all, keeper),
  };
}

function* reportsOf(kept: readonly Kept[], keeper: Keeper): Iterable<FileReport> {
  for (const { target, places, text } of kept) {
    const findings = places.flatMap(keeper.findingsAt);
    if (places.length > 1) findings.sort(compareWholly);
    yield text && places.length > 0
      ? { path: target.path, findings, lines: keeper.textAt(text).split(/\r\n|\n|\r/) }
      : { path: target.path, findings };
  }
}

/** Findings at one place have an order too: the one in which they came depends on the order of the files. */
function compareWholly(a: ReportedFinding, b: ReportedFinding): number {
  return compareFindings(a, b) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}

/** Keeps and counts the findings that are to be shown. */
function newTally({ failLevel, quiet, language }: Checking, { keepFindings }: Keeper) {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  let fixable = 0;
  let failed = false;
  const isShown = ({ severity }: Finding) => !quiet || isAtLeast(severity, 'warning') || isAtLeast(severity, failLevel);
  return {
    take: (findings: readonly Finding[]): Place | undefined => {
      const shown = findings.filter(isShown);
      for (const { severity, fixes = [] } of shown) {
        counts[severity] += 1;
        if (fixes.length > 0) fixable += 1;
        failed ||= isAtLeast(severity, failLevel);
      }
      return keepFindings(shown.map((finding) => reportFinding(finding, language)));
    },
    result: () => ({ counts, fixable, failed }),
  };
}

function findingsIn(description: Description, target: Target, { configure, onFailure }: Checking): readonly Finding[] {
  const { active, filter } = configure(target.folder);
  return filter(absoluteOf(target), check(description, active, target.name, onFailure));
}

/** A finding of several files together, as the configuration of the file it is in has it. */
function configured(finding: Finding, target: Target, { configure }: Checking): readonly Finding[] {
  const { settings, filter } = configure(target.folder);
  return filter(absoluteOf(target), withLevels([finding], settings.levels));
}
