import type { Language } from '../../server/src/messages/message.ts';
import { render } from '../../server/src/messages/message.ts';
import type { Finding, Severity } from '../../server/src/rules/rule.ts';
import type { LspClient } from './lsp-client.ts';

/** A diagnostic as it travels. */
export interface WireDiagnostic {
  readonly range: Finding['range'];
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string }; readonly message: string }[];
  readonly data?: unknown;
}

/** A report on a document as it travels. */
export interface WireReport {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly WireDiagnostic[];
  readonly uri?: string;
  readonly version?: number | null;
}

const severities: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** What has to arrive in the editor of the core's findings. */
export function expected(findings: readonly Finding[], language: Language = 'fi') {
  return findings.map(({ rule, range, severity, message }) => ({
    code: rule,
    range,
    severity: severities[severity],
    message: render(message, language),
  }));
}

/** What has arrived, as far as it is compared with the core. */
export function arrived(diagnostics: readonly WireDiagnostic[] | undefined) {
  return diagnostics?.map(({ code, range, severity, message }) => ({ code, range, severity, message }));
}

/** Asks for the findings of a document. */
export async function pull(client: LspClient, uri: string, previousResultId?: string): Promise<WireReport> {
  return (await client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })) as WireReport;
}

/** Asks for the findings of all documents. */
export async function pullAll(client: LspClient, previous: readonly WireReport[] = []): Promise<readonly WireReport[]> {
  const previousResultIds = previous.flatMap(({ uri, resultId }) =>
    uri && resultId ? [{ uri, value: resultId }] : [],
  );
  const { items } = (await client.request('workspace/diagnostic', { previousResultIds })) as {
    items: readonly WireReport[];
  };
  return items;
}

/** What is sent next about a document, whether it was waited for or not. */
export async function pushedTo(client: LspClient, uri: string) {
  const message = await client.waitFor(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
  );
  return message.params as {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly WireDiagnostic[];
  };
}
