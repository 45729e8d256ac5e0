import type { Range } from '../../text/range.ts';
import { version } from '../version.generated.ts';
import type { Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFindings, countFromOne } from './report.ts';

/** The version of the document's shape: a change that could break a reader makes it greater. */
const shapeVersion = 1;

/**
 * The report as one JSON document, lines and columns from 1, columns in UTF-16 units. `errors` is
 * there only when something could not be checked.
 */
export function jsonReport({ files, troubles }: Report): string {
  const counts = countFindings(files);
  const document = {
    version: shapeVersion,
    tool: { name: 'esr-kuvaus', version },
    files: files.map(({ path, findings }) => ({ path, findings: findings.map(findingJson) })),
    summary: {
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
    },
    ...(troubles.length > 0 ? { errors: troubles.map(troubleJson) } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function findingJson({ rule, severity, message, range, related, fixable }: ReportedFinding) {
  return {
    rule,
    severity,
    message,
    range: rangeJson(range),
    related: related.map(({ path, message: text, range: place }) => ({
      ...(path === undefined ? {} : { path }),
      message: text,
      range: rangeJson(place),
    })),
    fixable,
  };
}

function rangeJson({ start, end }: Range) {
  return { start: countFromOne(start), end: countFromOne(end) };
}

function troubleJson({ path, message, position }: ReportedTrouble) {
  return { path, message, ...(position === undefined ? {} : countFromOne(position)) };
}
