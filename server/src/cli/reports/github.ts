import type { Severity } from '../../rules/rule.ts';
import type { Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne } from './report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The report as workflow commands of GitHub Actions, which shows them beside the lines of a change. */
export function* githubReport({ files, troubles }: Report): Iterable<string> {
  for (const { path, findings } of files()) {
    for (const finding of findings) yield `${findingCommand(path, finding)}\n`;
  }
  for (const trouble of troubles) yield `${troubleCommand(trouble)}\n`;
}

function findingCommand(path: string, { severity, range, rule, message }: ReportedFinding): string {
  const start = countFromOne(range.start);
  const end = countFromOne(range.end);
  // GitHub takes columns only where the range stays on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return command(
    commands[severity],
    { file: path, line: start.line, endLine: end.line, ...columns, title: rule },
    message,
  );
}

function troubleCommand({ path, position, message }: ReportedTrouble): string {
  const place = position === undefined ? {} : { line: countFromOne(position).line, col: countFromOne(position).column };
  return command('error', { file: path, ...place }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
