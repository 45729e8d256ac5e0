import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Language } from '../../messages/message.ts';
import { portfolioRules, rules } from '../../rules/registry.generated.ts';
import type { RuleDocumentation, Severity } from '../../rules/rule.ts';
import type { Range } from '../../text/range.ts';
import { version } from '../version.generated.ts';
import type { Report, ReportedFinding, ReportedTrouble } from './report.ts';
import { countFromOne } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

type Documented = Readonly<Record<string, RuleDocumentation>>;

/** The report as SARIF 2.1.0 (OASIS), which code-scanning services read, with every rule explained by `documentation`. */
export function sarifReport({ files, troubles, language }: Report, documentation: Documented): string {
  const descriptors = [...rules, ...portfolioRules].map(({ id, severity }) =>
    descriptor(id, severity, language, documentation[id]),
  );
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'esr-kuvaus', version, semanticVersion: version, language, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            ...(troubles.length > 0 ? { toolExecutionNotifications: troubles.map(notification) } : {}),
          },
        ],
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => result(path, finding, indexes.get(finding.rule) ?? -1)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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
