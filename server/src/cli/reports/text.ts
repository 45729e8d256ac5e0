import {
  countedFiles,
  countedFixable,
  countedSeverities,
  countedTroubles,
  noFindings,
  severityNames,
} from '../../messages/cli.ts';
import type { Text } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { severities } from '../../rules/rule.ts';
import type { Position } from '../../text/range.ts';
import type { FileReport, Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFindings, countFromOne, isAtLeast } from './report.ts';
import type { Surface } from './text-layout.ts';
import { printable, wrap } from './text-layout.ts';

/** The report for people: the files that have findings, each with its findings aligned, and a summary line. */
export function textReport(report: Report, surface: Surface): string {
  const parts = report.files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => fileText(file, report, surface));
  const silent = report.quiet && parts.length === 0 && report.troubles.length === 0;
  return silent ? '' : `${[...parts, summary(report, surface)].join('\n')}\n`;
}

/** A trouble in a line, as compilers write it: `path:line:column: message`. */
export function showTrouble({ path, position, message: text }: ReportedTrouble): string {
  const place = position === undefined ? '' : `${showPosition(position)}:`;
  return printable(`${path}:${place} ${text}`);
}

function showPosition(position: Position): string {
  const { line, column } = countFromOne(position);
  return `${line}:${column}`;
}

function fileText({ path, findings }: FileReport, { language }: Report, surface: Surface): string {
  const rows = findings.map((finding) => ({
    finding,
    place: showPosition(finding.range.start),
    severity: severityNames[finding.severity][language],
  }));
  const places = Math.max(...rows.map(({ place }) => place.length));
  const names = Math.max(...rows.map(({ severity }) => severity.length));
  const lines = rows.flatMap(({ finding, place, severity }) => {
    const name = surface.paint(finding.severity, severity) + ' '.repeat(names - severity.length);
    return findingLines(finding, `  ${place.padStart(places)}  ${name}  `, places + names + 6, surface);
  });
  return [surface.paint('path', printable(path)), ...lines, ''].join('\n');
}

/** The lines of one finding: behind the head the message, the rule, and below the places that belong to it. */
function findingLines(
  finding: ReportedFinding,
  head: string,
  indent: number,
  { paint, width }: Surface,
): readonly string[] {
  const margin = ' '.repeat(indent);
  const room = width - indent;
  const lines = [...wrap(printable(finding.message), room)];
  const last = lines.pop() ?? '';
  const rule = paint('dim', finding.rule);
  if (last.length + 2 + finding.rule.length <= room) lines.push(`${last}  ${rule}`);
  else lines.push(last, rule);
  const related = finding.related.flatMap(({ path, range, message: text }) => {
    const place = path === undefined ? showPosition(range.start) : `${path}:${showPosition(range.start)}`;
    const [first = '', ...rest] = wrap(printable(`${place} ${text}`), room - 2);
    return [`→ ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => paint('dim', line));
  });
  return [...lines, ...related].map((line, index) => (index === 0 ? head : margin) + line);
}

function summary({ files, troubles, language, quiet }: Report, { paint, width }: Surface): string {
  const counted = ([one, several]: readonly [Text, Text], count: number) =>
    render(message(count === 1 ? one : several, { count }), language);
  const counts = countFindings(files);
  const shown = severities.filter((severity) => counts[severity] > 0 && (!quiet || isAtLeast(severity, 'warning')));
  const parts = shown.map((severity) => [severity, counted(countedSeverities[severity], counts[severity])] as const);
  const fixable = files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.fixable).length, 0);
  const checked = `${counted(countedFiles, files.length)}: `;
  const repair = fixable > 0 ? `(${counted(countedFixable, fixable)})` : '';
  const length = [checked, ...parts.map(([, text]) => `${text}, `), repair].join('').length;
  const found =
    parts.map(([severity, text]) => paint(severity, text)).join(', ') || paint('good', noFindings[language]);
  const lines = length > width ? [checked + found, repair] : [`${checked}${found} ${repair}`.trimEnd()];
  if (troubles.length > 0) lines.push(paint('error', counted(countedTroubles, troubles.length)));
  return lines.join('\n');
}
