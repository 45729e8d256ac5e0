import type { ReportFormat } from '../arguments/commands.ts';
import type { Host } from '../host.ts';
import type { Output } from '../output.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';
import { surfaceOf } from './text-layout.ts';

/** The text of a report in one of the forms. `output` is the stream that it goes to, undefined for a file. */
export function printReport(format: ReportFormat, report: Report, host: Host, output: Output | undefined): string {
  switch (format) {
    case 'text':
      return textReport(report, surfaceOf(output, host.env));
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report, host.load('docs').docsTools.documentationOf);
    case 'junit':
      return junitReport(report);
    case 'github':
      return githubReport(report);
  }
}
