import type { Connection, MessageReader, MessageWriter } from 'vscode-languageserver';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/node-host.ts';
import { gate, refuseUnreadable } from './gate.ts';
import { startServer } from './start-server.ts';

/** Serves the program that started this one: over Node's IPC with `--node-ipc`, otherwise over standard input and output. */
export function serveNode(args: readonly string[]): void {
  startServer(args.includes('--node-ipc') ? overIpc() : overStdio(), nodeFiles);
}

function overIpc(): Connection {
  const life = { code: 1 };
  process.once('disconnect', () => process.exit(life.code));
  return connect(new IPCMessageReader(process), new IPCMessageWriter(process), life);
}

/** Ends with the client: when it closes our input, or no longer reads our output. */
function overStdio(): Connection {
  // Whatever is printed by mistake must not get between the messages.
  console.log = console.error;
  const life = { code: 1 };
  const end = () => process.exit(life.code);
  process.stdin.once('end', end).once('close', end);
  process.stdout.once('error', end);
  return connect(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout), life);
}

/** `life.code` is what the process ends with when its client is gone: 0 after `shutdown`, as with `exit`. */
function connect(reader: MessageReader, writer: MessageWriter, life: { code: number }): Connection {
  const write = writer.write.bind(writer);
  reader.onError((error) => void refuseUnreadable(write, error));
  const onShutdown = () => {
    life.code = 0;
  };
  return createConnection(reader, writer, gate(write, onShutdown));
}
