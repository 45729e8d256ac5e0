import type { Location, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Language } from '../../messages/message.ts';
import { portfolioRules, rules } from '../../rules/registry.generated.ts';
import type { RuleDocumentation, Severity } from '../../rules/rule.ts';
import type { Range } from '../../text/range.ts';
import { version } from '../version.generated.ts';
import { jsonAt, jsonList } from './pieces.ts';
import type { Printing, Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** The report as SARIF 2.1.0 (OASIS), which code-scanning services read, with every rule explained. */
export function* sarifReport(report: Report, { documentation }: Printing): Iterable<string> {
  const { troubles, language, paths } = report;
  const documentationOf = documentation();
  const descriptors = documentedRules.map(({ id, severity }) =>
    descriptor(id, severity, language, documentationOf[id]),
  );
  const tool = { driver: { name: 'esr-kuvaus', version, semanticVersion: version, language, rules: descriptors } };
  const invocation = { executionSuccessful: troubles.length === 0 };
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n';
  yield `      "tool": ${jsonAt(3, tool)},\n      "columnKind": "utf16CodeUnits",\n      "invocations": [\n        `;
  yield troubles.length === 0 ? jsonAt(4, invocation) : '{\n          "executionSuccessful": false';
  if (troubles.length > 0) {
    yield ',\n          "toolExecutionNotifications": ';
    yield* jsonList(5, notificationsJson(troubles));
    yield '\n        }';
  }
  yield '\n      ],\n      "artifacts": ';
  yield* jsonList(3, artifactsJson(paths()));
  yield ',\n      "results": ';
  yield* jsonList(3, resultsJson(report));
  yield '\n    }\n  ]\n}\n';
}

const documentedRules = [...rules, ...portfolioRules];

function* notificationsJson(troubles: readonly ReportedTrouble[]): Iterable<string> {
  for (const trouble of troubles) yield jsonAt(6, notification(trouble));
}

function* artifactsJson(paths: Iterable<string>): Iterable<string> {
  for (const path of paths) yield jsonAt(4, { location: { uri: uriOf(path) } });
}

function* resultsJson({ files }: Report): Iterable<string> {
  const indexes = new Map(documentedRules.map(({ id }, index) => [id, index]));
  for (const { path, findings } of files()) {
    for (const finding of findings) yield jsonAt(4, result(path, finding, indexes.get(finding.rule) ?? -1));
  }
}

function descriptor(
  id: string,
  severity: Severity,
  language: Language,
  documentation: RuleDocumentation | undefined,
): ReportingDescriptor {
  const defaultConfiguration = { level: levels[severity] };
  if (documentation === undefined) return { id, defaultConfiguration };
  const { title, why, remedy } = documentation;
  return {
    id,
    defaultConfiguration,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: `${why[language]}\n\n${remedy[language]}` },
  };
}

function result(path: string, { rule, severity, message, range, related }: ReportedFinding, ruleIndex: number): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [location(path, range)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            ...location(place.path ?? path, place.range),
          })),
        }
      : {}),
  };
}

function location(path: string, { start, end }: Range): Location {
  const from = countFromOne(start);
  const to = countFromOne(end);
  const region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

function notification({ path, message, position }: ReportedTrouble): Notification {
  const artifactLocation = { uri: uriOf(path) };
  const region =
    position === undefined
      ? undefined
      : { startLine: countFromOne(position).line, startColumn: countFromOne(position).column };
  const physicalLocation = region === undefined ? { artifactLocation } : { artifactLocation, region };
  return { level: 'error', message: { text: message }, locations: [{ physicalLocation }] };
}

/** A relative URI reference of a shown path; a drive becomes part of a file URI. */
function uriOf(path: string): string {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${uri.slice(4)}` : uri;
}
