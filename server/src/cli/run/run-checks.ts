import { withLevels } from '../../config/settings.ts';
import type { Description } from '../../description/description.ts';
import type { Language } from '../../messages/message.ts';
import { check, compareFindings } from '../../rules/check.ts';
import { checkPortfolio } from '../../rules/check-portfolio.ts';
import type { Digest } from '../../rules/portfolio/digest.ts';
import { digestOf } from '../../rules/portfolio/digest.ts';
import { portfolioRules } from '../../rules/registry.generated.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Configured } from '../input/configuration.ts';
import type { Sources } from '../input/sources.ts';
import { describeSource } from '../input/sources.ts';
import type { Target } from '../input/targets.ts';
import type { FileReport, ReportedFinding } from '../reports/report.ts';
import { isAtLeast, reportFindings } from '../reports/report.ts';

/** How files are read and what is kept of what is found. */
export interface Checking extends Sources {
  readonly language: Language;
  /** Keep only errors and warnings. */
  readonly quiet: boolean;
  readonly failLevel: Severity;
  readonly configure: (folder: string) => Configured;
  /** Hears of a rule that broke. */
  readonly onFailure: (rule: string, error: unknown) => void;
}

/** The checked files in the order of the targets, and whether anything reached the fail level. */
export interface Checked {
  readonly files: readonly FileReport[];
  readonly failed: boolean;
}

/** Checks files one after the other. Nothing is kept of a file but its findings, as plain strings, and its digest. */
export function runChecks(targets: readonly Target[], checking: Checking): Checked {
  const digests: Digest[] = [];
  let failed = false;
  const keep = (findings: readonly Finding[]) => {
    failed ||= findings.some(({ severity }) => isAtLeast(severity, checking.failLevel));
    return reportFindings(checking.quiet ? findings.filter(isLoud) : findings, checking.language);
  };
  const single = targets.flatMap((target): Kept[] => {
    const description = describeSource(target, checking)?.description;
    if (description === undefined) return [];
    if (targets.length > 1) digests.push(digestOf(description, target.path));
    return [{ target, findings: keep(findingsIn(description, target, checking)) }];
  });
  const together = checkPortfolio(digests, portfolioRules);
  const files = single.map(({ target, findings }) => {
    const more = together.get(target.path) ?? [];
    const all =
      more.length === 0 ? findings : [...findings, ...keep(configured(more, target, checking))].sort(compareFindings);
    return { path: target.path, findings: all };
  });
  return { files, failed };
}

interface Kept {
  readonly target: Target;
  readonly findings: readonly ReportedFinding[];
}

function isLoud({ severity }: Finding): boolean {
  return isAtLeast(severity, 'warning');
}

function findingsIn(description: Description, target: Target, { configure, onFailure }: Checking): readonly Finding[] {
  const { active, filter } = configure(target.folder);
  return filter(target.absolute, check(description, active, target.name, onFailure));
}

/** Findings of several files together, as the configuration of the file they are in has them. */
function configured(findings: readonly Finding[], target: Target, { configure }: Checking): readonly Finding[] {
  const { settings, filter } = configure(target.folder);
  return filter(target.absolute, withLevels(findings, settings.levels));
}
