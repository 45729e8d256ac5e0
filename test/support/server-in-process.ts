import { PassThrough } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { connect } from '../../server/src/lsp/connection/connection.ts';
import { readMessages } from '../../server/src/lsp/read-messages.ts';
import { startServer } from '../../server/src/lsp/start-server.ts';
import { nodeFiles } from '../../server/src/workspace/node-host.ts';
import type { LspClient } from './lsp-client.ts';
import { connectClient } from './lsp-client.ts';

/**
 * A server in this process, connected over two streams as over standard input and output: no start to wait for, and coverage sees it.
 * `start` is another build of the server.
 */
export function startInProcess(start: typeof startServer = startServer): LspClient {
  const toServer = new PassThrough();
  const fromServer = new PassThrough();
  let exit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    exit = resolve;
  });
  let exitCode = 1;
  const end = () => exit(exitCode);
  toServer.once('end', end);
  const lifetime = {
    watch: () => {},
    expectEnd: () => {
      exitCode = 0;
    },
    exit: end,
  };
  start(connect(readMessages(toServer), new StreamMessageWriter(fromServer)), nodeFiles, lifetime);
  const kill = () => {
    toServer.destroy();
    fromServer.destroy();
  };
  return connectClient({ stdin: toServer, stdout: fromServer, pid: process.pid, exited, kill });
}
