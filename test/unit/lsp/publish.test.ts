import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../../server/src/lsp/connection/session.ts';
import { pullingPublisher, pushingPublisher } from '../../../server/src/lsp/documents/publish.ts';
import type { Reports } from '../../../server/src/lsp/documents/reports.ts';
import { makeDocuments } from '../../../server/src/workspace/documents.ts';
import type { Snapshot } from '../../../server/src/workspace/snapshot.ts';

const uri = 'file:///kuvaus.esr';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Everything that is promised so far has happened. */
const settled = async () => await vi.advanceTimersByTimeAsync(0);

function pushing() {
  const documents = makeDocuments();
  const sent: (number | string)[] = [];
  const notify = (_method: string, { version }: { version?: number }) => sent.push(version ?? 'none');
  const session = { documents, connection: { notify }, log: () => {} } as unknown as Session;
  const reports = { ofDocument: async () => ({ diagnostics: [] }) } as unknown as Reports;
  const version = (number: number): Snapshot => {
    documents.close(uri);
    return documents.open({ uri, version: number, languageId: 'esr' }, `versio ${number}`);
  };
  return { publisher: pushingPublisher(session, reports), documents, sent, version };
}

describe('findings that are sent', () => {
  test('of a version that is no longer the newest are not', async () => {
    const { publisher, sent, version } = pushing();
    publisher.opened(version(1));
    version(2);
    await settled();
    expect(sent).toEqual([]);
  });

  test('after an edit wait for the next one, and are about the newest text', async () => {
    const { publisher, sent, version } = pushing();
    publisher.edited(version(1));
    await vi.advanceTimersByTimeAsync(100);
    publisher.edited(version(2));
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([2]);
  });

  test('of a closed text are taken back once, and none follow', async () => {
    const { publisher, sent, version } = pushing();
    publisher.edited(version(1));
    publisher.closed(uri);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(['none']);
  });

  test('are not sent after the end', async () => {
    const { publisher, sent, version } = pushing();
    publisher.edited(version(1));
    publisher.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
  });

  test('when saved are sent at once, and not again', async () => {
    const { publisher, sent, version } = pushing();
    const snapshot = version(1);
    publisher.edited(snapshot);
    publisher.saved(snapshot);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([1]);
  });
});

describe('an editor that asks itself', () => {
  function asking(refreshesDiagnostics: boolean) {
    const answers: (() => void)[] = [];
    const request = () => new Promise<void>((resolve) => void answers.push(resolve));
    const session = { client: { refreshesDiagnostics }, connection: { request }, log: () => {} } as unknown as Session;
    return { publisher: pullingPublisher(session), answers };
  }

  test('is told once while it has not answered, and once more after that', async () => {
    const { publisher, answers } = asking(true);
    for (let times = 0; times < 3; times++) publisher.refreshed();
    expect(answers).toHaveLength(1);
    answers[0]?.();
    await settled();
    expect(answers).toHaveLength(2);
    answers[1]?.();
    await settled();
    expect(answers).toHaveLength(2);
    publisher.filesRead();
    expect(answers).toHaveLength(3);
  });

  test('is not told where it cannot be', () => {
    const { publisher, answers } = asking(false);
    publisher.refreshed();
    expect(answers).toEqual([]);
  });
});
