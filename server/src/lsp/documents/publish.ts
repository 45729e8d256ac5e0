import type { Snapshot } from '../../workspace/snapshot.ts';
import { publishMethod } from '../connection/protocol.ts';
import type { Session } from '../connection/session.ts';
import type { Reports } from './reports.ts';

/** Brings findings to the editor: sent, or announced so that it asks for them. */
export interface Publisher {
  readonly opened: (snapshot: Snapshot) => void;
  /** The text has changed: the editor's next key is waited for. */
  readonly edited: (snapshot: Snapshot) => void;
  readonly saved: (snapshot: Snapshot) => void;
  readonly closed: (uri: string) => void;
  /** Findings of any document may have changed without its text. */
  readonly refreshed: () => void;
  /** Findings of files that are not open may have changed. */
  readonly filesRead: () => void;
  readonly stop: () => void;
}

/** Milliseconds after an edit until findings are sent. */
const pause = 150;

/** For editors that do not ask: sends findings with the version they are about, at once when a document is opened or saved. */
export function pushingPublisher(session: Session, reports: Reports): Publisher {
  const timers: Timers = new Map();
  const sendNow = (snapshot: Snapshot) => {
    stopTimer(timers, snapshot.uri);
    send(session, reports, snapshot).catch((error: unknown) => session.log(`Findings could not be sent: ${error}`));
  };
  const sendCurrent = (uri: string) => {
    const snapshot = session.documents.get(uri);
    if (snapshot) sendNow(snapshot);
  };
  return {
    opened: sendNow,
    saved: sendNow,
    edited: ({ uri }) => {
      stopTimer(timers, uri);
      timers.set(
        uri,
        setTimeout(() => sendCurrent(uri), pause),
      );
    },
    closed: (uri) => {
      stopTimer(timers, uri);
      session.connection.notify(publishMethod, { uri, diagnostics: [] });
    },
    refreshed: () => {
      for (const snapshot of session.documents.all()) sendNow(snapshot);
    },
    filesRead: nothing,
    stop: () => {
      for (const uri of [...timers.keys()]) stopTimer(timers, uri);
    },
  };
}

type Timers = Map<string, ReturnType<typeof setTimeout>>;

function stopTimer(timers: Timers, uri: string): void {
  clearTimeout(timers.get(uri));
  timers.delete(uri);
}

/** A version that is no longer the newest is not sent any more: the newer one will be. */
async function send({ documents, connection }: Session, reports: Reports, snapshot: Snapshot): Promise<void> {
  const { diagnostics } = await reports.ofDocument(snapshot);
  const { uri, version } = snapshot;
  if (documents.get(uri) === snapshot) {
    connection.notify(publishMethod, { uri, version, diagnostics });
  }
}

function nothing(): void {}

/** For editors that ask: only tells them, where they can be told, that it is time to ask again. */
export function pullingPublisher(session: Session): Publisher {
  const state: Asking = { asking: false, again: false };
  const refreshed = session.client.refreshesDiagnostics ? () => askAgain(session, state) : nothing;
  return {
    opened: nothing,
    edited: nothing,
    saved: nothing,
    closed: nothing,
    refreshed,
    filesRead: refreshed,
    stop: nothing,
  };
}

interface Asking {
  /** A request is on its way. */
  asking: boolean;
  /** Something has changed since it was sent. */
  again: boolean;
}

function askAgain(session: Session, state: Asking): void {
  state.again = state.asking;
  if (!state.asking) void askToRefresh(session, state);
}

async function askToRefresh(session: Session, state: Asking): Promise<void> {
  state.asking = true;
  try {
    await session.connection.request('workspace/diagnostic/refresh');
  } catch (error) {
    session.log(`The editor did not refresh its findings: ${error}`);
  }
  state.asking = false;
  if (state.again) askAgain(session, state);
}
