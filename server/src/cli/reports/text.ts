import {
  countedFiles,
  countedFixable,
  countedSeverities,
  countedTroubles,
  noFindings,
  severityNames,
} from '../../messages/cli.ts';
import { countedPassedOver } from '../../messages/cli-files.ts';
import type { Language, Text } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { severities } from '../../rules/rule.ts';
import type { Position } from '../../text/range.ts';
import { excerpt } from './excerpt.ts';
import type { FileReport, Printing, Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne } from './report.ts';
import type { Surface } from './text-layout.ts';
import { printable, wrap } from './text-layout.ts';

/**
 * The report for people: what was found, and a summary. On a terminal grouped by file and wrapped; elsewhere a line for each finding that
 * is complete by itself, as compilers write it.
 */
export function* textReport(report: Report, { surface }: Printing): Iterable<string> {
  let isSilent = report.quiet && report.troubles.length === 0;
  for (const file of report.files()) {
    if (file.findings.length === 0) continue;
    const lines = surface.isTerminal
      ? groupedLines(file, report.language, surface)
      : completeLines(file, report.language, surface);
    for (const line of lines) yield `${line}\n`;
    isSilent = false;
  }
  if (isSilent) return;
  if (!surface.isTerminal && report.totals.clean < report.totals.files) yield '\n';
  yield `${summary(report, surface).join('\n')}\n`;
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

/** Each finding in a line `path:line:column: severity: message [rule]`, the places that belong to it indented below it. */
function* completeLines({ path, findings, lines }: FileReport, language: Language, surface: Surface): Iterable<string> {
  const { paint, width } = surface;
  for (const { severity, range, message: text, rule, related } of findings) {
    const place = `${path}:${showPosition(range.start)}`;
    const name = paint(severity, severityNames[severity][language]);
    yield `${printable(place)}: ${name}: ${printable(text)} ${paint('dim', `[${rule}]`)}`;
    if (lines) yield* indented(excerpt(lines, range, width - 2, paint), '  ');
    for (const other of related) {
      const otherPlace = `${other.path ?? path}:${showPosition(other.range.start)}`;
      yield paint('dim', printable(`  → ${otherPlace}: ${other.message}`));
    }
  }
}

function* indented(lines: readonly string[], margin: string): Iterable<string> {
  for (const line of lines) yield margin + line;
}

/** Narrower than this a finding's place has its own line. */
const narrow = 60;

function* groupedLines({ path, findings, lines }: FileReport, language: Language, surface: Surface): Iterable<string> {
  const heads = findings.map(({ range, severity }) => ({
    place: showPosition(range.start),
    name: severityNames[severity][language],
  }));
  const places = heads.reduce((most, { place }) => Math.max(most, place.length), 0);
  const names = heads.reduce((most, { name }) => Math.max(most, name.length), 0);
  const isNarrow = surface.width < narrow;
  yield surface.paint('path', printable(path));
  for (const [index, finding] of findings.entries()) {
    const { place = '', name = '' } = heads[index] ?? {};
    const painted = surface.paint(finding.severity, name) + ' '.repeat(names - name.length);
    const head = `  ${isNarrow ? place : place.padStart(places)}  ${painted}  `;
    const indent = isNarrow ? 4 : places + names + 6;
    const body = bodyOf(finding, lines, { ...surface, width: surface.width - indent });
    if (isNarrow) yield head.trimEnd();
    for (const [at, line] of body.entries()) yield (at === 0 && !isNarrow ? head : ' '.repeat(indent)) + line;
  }
  yield '';
}

/** The lines of one finding: the message, the rule, the place in the text, and the places that belong to it. */
function bodyOf(finding: ReportedFinding, source: readonly string[] | undefined, { paint, width }: Surface) {
  const lines = [...wrap(printable(finding.message), width)];
  const last = lines.pop() ?? '';
  const rule = paint('dim', finding.rule);
  if (last.length + 2 + finding.rule.length <= width) lines.push(`${last}  ${rule}`);
  else lines.push(last, rule);
  const related = finding.related.flatMap(({ path, range, message: text }) => {
    const place = path === undefined ? showPosition(range.start) : `${path}:${showPosition(range.start)}`;
    const [first = '', ...rest] = wrap(printable(`${place} ${text}`), width - 2);
    return [`→ ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => paint('dim', line));
  });
  const shown = source ? excerpt(source, finding.range, width, paint) : [];
  return [...lines, ...shown, ...related];
}

function summary(report: Report, { paint, width }: Surface): readonly string[] {
  const { totals, troubles, language, quiet } = report;
  const { counts, fixable, files, passedOver } = totals;
  const counted = ([one, several]: readonly [Text, Text], count: number) =>
    render(message(count === 1 ? one : several, { count }), language);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => [severity, counted(countedSeverities[severity], counts[severity])] as const);
  const checked = `${counted(countedFiles, files)}:`;
  const repair = fixable > 0 ? `(${counted(countedFixable, fixable)})` : '';
  const length = [checked, ...parts.map(([, text]) => `${text},`), repair].join(' ').length;
  const painted = parts.map(([severity, text]) => paint(severity, text));
  const found = painted.join(', ') || paint('good', noFindings[language]);
  const wide = length > width ? [`${checked} ${found}`, repair] : [`${checked} ${found} ${repair}`.trimEnd()];
  const slim = [...wrap(checked, width), ...(painted.length > 0 ? painted : [found]), ...wrap(repair, width)];
  const remark = (style: 'dim' | 'error', text: string) => wrap(text, width).map((line) => paint(style, line));
  return [
    ...(width < narrow ? slim : wide),
    ...(passedOver > 0 && !quiet ? remark('dim', counted(countedPassedOver, passedOver)) : []),
    ...(troubles.length > 0 ? remark('error', counted(countedTroubles, troubles.length)) : []),
  ].filter((line) => line !== '');
}
