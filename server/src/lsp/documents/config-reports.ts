import { publishMethod } from '../connection/protocol.ts';
import type { Session } from '../connection/session.ts';
import { toConfigDiagnostic } from '../convert/diagnostic.ts';

/**
 * Sends what is wrong in configuration files. They are not descriptions and no editor asks us about them, so their findings are sent to
 * every editor.
 */
export function makeConfigReports({ configurations, configured, connection }: Session): () => Promise<void> {
  let sent = new Map<string, string>();
  return async () => {
    const files = configurations.files().filter(({ problems }) => problems.length > 0);
    const before = sent;
    sent = new Map(files.map(({ uri }) => [uri, '']));
    for (const { uri, problems } of files) {
      const { language } = (await configured(uri)).settings;
      const diagnostics = problems.map((problem) => toConfigDiagnostic(problem, language));
      const text = JSON.stringify(diagnostics);
      sent.set(uri, text);
      if (before.get(uri) !== text) connection.notify(publishMethod, { uri, diagnostics });
    }
    for (const uri of before.keys()) if (!sent.has(uri)) connection.notify(publishMethod, { uri, diagnostics: [] });
  };
}
