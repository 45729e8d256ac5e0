import type { Range } from '../../text/range.ts';
import { version } from '../version.generated.ts';
import { jsonAt, jsonList } from './pieces.ts';
import type { FileReport, Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne } from './report.ts';

/** The version of the document's shape: a change that could break a reader makes it greater. */
const shapeVersion = 1;

/**
 * The report as one JSON document, lines and columns from 1, columns in UTF-16 units. `errors` is
 * there only when something could not be checked.
 */
export function* jsonReport({ files, troubles, totals }: Report): Iterable<string> {
  const { counts, passedOver } = totals;
  yield `{\n  "version": ${shapeVersion},\n  "tool": ${jsonAt(1, { name: 'esr-kuvaus', version })},\n  "files": `;
  yield* jsonList(1, filesJson(files()));
  const summary = {
    files: totals.files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hints: counts.hint,
    passedOver,
  };
  yield `,\n  "summary": ${jsonAt(1, summary)}`;
  if (troubles.length > 0) {
    yield ',\n  "errors": ';
    yield* jsonList(1, troublesJson(troubles));
  }
  yield '\n}\n';
}

function* filesJson(files: Iterable<FileReport>): Iterable<string> {
  for (const { path, findings } of files) {
    yield `{\n      "path": ${JSON.stringify(path)},\n      "findings": ${[...jsonList(3, findingsJson(findings))].join('')}\n    }`;
  }
}

function* findingsJson(findings: readonly ReportedFinding[]): Iterable<string> {
  for (const finding of findings) yield jsonAt(4, findingJson(finding));
}

function* troublesJson(troubles: readonly ReportedTrouble[]): Iterable<string> {
  for (const trouble of troubles) yield jsonAt(2, troubleJson(trouble));
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
