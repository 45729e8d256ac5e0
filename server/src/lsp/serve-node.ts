import { IPCMessageReader, IPCMessageWriter, StreamMessageWriter } from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/node-host.ts';
import type { Connection } from './connection/connection.ts';
import { connect } from './connection/connection.ts';
import { readMessages } from './read-messages.ts';
import type { Lifetime } from './start-server.ts';
import { startServer } from './start-server.ts';

/** Serves the program that started this one: over Node's IPC with `--node-ipc`, otherwise over standard input and output. */
export function serveNode(args: readonly string[]): void {
  process.exitCode = 1;
  startServer(args.includes('--node-ipc') ? overIpc() : overStdio(), nodeFiles, processLife);
}

const processLife: Lifetime = {
  watch: (processId) => {
    setInterval(() => {
      if (!isAlive(processId)) process.exit();
    }, 3000).unref();
  },
  expectEnd: () => {
    process.exitCode = 0;
  },
  exit: () => process.exit(),
};

function isAlive(processId: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

function overIpc(): Connection {
  process.once('disconnect', () => process.exit());
  return connect(new IPCMessageReader(process), new IPCMessageWriter(process));
}

/** Ends with the client: when it closes our input, or no longer reads our output. */
function overStdio(): Connection {
  // Whatever is printed by mistake must not get between the messages.
  console.log = console.error;
  const end = () => process.exit();
  process.stdin.once('end', end).once('close', end);
  process.stdout.once('error', end);
  return connect(readMessages(process.stdin), new StreamMessageWriter(process.stdout));
}
