import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Every form of the report, by the name that `--format` takes. A new one is a file and a line here. */
export const reporters = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
} as const satisfies Readonly<Record<string, Reporter>>;

/** A form that `check` can report in. */
export type ReportFormat = keyof typeof reporters;

/** Whether a word names a form of the report. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}
