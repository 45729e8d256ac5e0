import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../../config/read.ts';
import type { Language } from '../../messages/message.ts';
import { render } from '../../messages/message.ts';
import type { Finding, Related, Severity } from '../../rules/rule.ts';
import type { Client } from '../connection/client.ts';
import { diagnosticSeverity } from '../connection/protocol.ts';
import { ruleUrl } from './rule-url.ts';

/** The name under which findings are shown. */
export const source = 'esr-kuvaus';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: diagnosticSeverity.error,
  warning: diagnosticSeverity.warning,
  info: diagnosticSeverity.information,
  hint: diagnosticSeverity.hint,
};

/** A finding of a document as the editor shows it. */
export function toDiagnostic(finding: Finding, uri: string, language: Language, client: Client): Diagnostic {
  const { rule, range, related = [], fixes = [] } = finding;
  const shown = client.relatedInformation && related.length > 0;
  return {
    range,
    severity: severities[finding.severity],
    code: rule,
    ...(client.codeDescription ? { codeDescription: { href: ruleUrl(rule, language, client) } } : {}),
    source,
    message: render(finding.message, language),
    ...(shown ? { relatedInformation: related.map((each) => toRelated(each, uri, language)) } : {}),
    ...(client.diagnosticData ? { data: { fixable: fixes.length > 0 } } : {}),
  };
}

function toRelated(
  { range, message, uri }: Related,
  document: string,
  language: Language,
): DiagnosticRelatedInformation {
  return { location: { uri: uri ?? document, range }, message: render(message, language) };
}

/** A problem of a configuration file as the editor shows it. */
export function toConfigDiagnostic({ range, message }: ConfigProblem, language: Language): Diagnostic {
  return {
    range,
    severity: diagnosticSeverity.warning,
    code: 'configuration',
    source,
    message: render(message, language),
  };
}
