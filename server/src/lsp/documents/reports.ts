import type { Diagnostic } from 'vscode-languageserver';
import { withLevels } from '../../config/settings.ts';
import { compareFindings } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Configured } from '../../workspace/configurations.ts';
import type { CheckedFile } from '../../workspace/files.ts';
import { togetherIn } from '../../workspace/portfolio.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { describeError } from '../connection/log.ts';
import type { Session } from '../connection/session.ts';
import { toDiagnostic } from '../convert/diagnostic.ts';

/** The findings of a document and how the editor shows them. Another report has another id; no id is ever used again. */
export interface Report {
  readonly resultId: string;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reports on documents; asked again with nothing changed, the same report. */
export interface Reports {
  readonly ofDocument: (snapshot: Snapshot) => Promise<Report>;
  readonly ofFile: (file: CheckedFile) => Promise<Report>;
}

interface Known {
  readonly configured: Configured;
  readonly more: readonly Finding[];
  readonly report: Report;
}

/** Reports of a session. `prefix` tells its ids from those of other runs. */
export function makeReports(session: Session, prefix: string): Reports {
  const state: State = { session, known: new WeakMap(), count: 0, prefix };
  const onFailure = (rule: string, error: unknown) => session.log(`${rule}: ${describeError(error)}`);
  return {
    ofDocument: (snapshot) =>
      reportOn(state, snapshot, ({ active, filter }) =>
        snapshot.isOurs() ? filter(snapshot.uri, snapshot.findings(active, onFailure)) : undefined,
      ),
    ofFile: (file) => reportOn(state, file, () => file.findings),
  };
}

interface State {
  readonly session: Session;
  readonly known: WeakMap<Snapshot | CheckedFile, Known>;
  readonly prefix: string;
  count: number;
}

type OwnFindings = (configured: Configured) => readonly Finding[] | undefined;

async function reportOn(state: State, subject: Snapshot | CheckedFile, own: OwnFindings): Promise<Report> {
  const { uri } = subject;
  const configured = await state.session.configured(uri);
  const more = togetherIn(state.session.together, uri);
  const before = state.known.get(subject);
  if (before?.configured === configured && before.more === more) return before.report;
  const findings = merged(own(configured), more, uri, configured);
  const { language } = configured.settings;
  const diagnostics = findings.map((finding) => toDiagnostic(finding, uri, language, state.session.client));
  state.count += 1;
  const report: Report = { resultId: `${state.prefix}-${state.count}`, findings, diagnostics };
  state.known.set(subject, { configured, more, report });
  return report;
}

/** A document that is none of ours has no findings, not even together with others. */
function merged(
  own: readonly Finding[] | undefined,
  together: readonly Finding[],
  uri: string,
  { filter, settings }: Configured,
): readonly Finding[] {
  if (own === undefined) return [];
  const more = filter(uri, withLevels(together, settings.levels));
  return more.length === 0 ? own : [...own, ...more].sort(compareFindings);
}
