import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A JSON-RPC message as it travels. */
export interface WireMessage {
  readonly jsonrpc?: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An error that a server answered with. */
export class LspError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Answers a request of the server. */
export type Responder = (params: unknown) => unknown;

/** A program that speaks with a server over its standard input and output, rightly or wrongly. */
export interface LspClient {
  readonly pid: number;
  /** Everything that has come from the server, in order. */
  readonly received: readonly WireMessage[];
  readonly request: (method: string, params?: unknown) => Promise<unknown>;
  /** Sends a request and gives its id, for those who want to cancel it. */
  readonly begin: (method: string, params?: unknown) => { readonly id: number; readonly answer: Promise<unknown> };
  readonly notify: (method: string, params?: unknown) => void;
  /** Sends bytes as they are. */
  readonly sendRaw: (text: string) => void;
  /** Sends a message with the right header, whatever it is. */
  readonly send: (message: unknown) => void;
  /** Resolves with the first message that fits, also one that came before and was not waited for. */
  readonly waitFor: (fits: (message: WireMessage) => boolean) => Promise<WireMessage>;
  readonly respond: (method: string, responder: Responder) => void;
  /** Closes the server's input. */
  readonly hangUp: () => void;
  readonly exited: Promise<number | null>;
  readonly kill: () => void;
}

/** A server that runs, seen from outside. */
export interface RunningServer {
  /** What it reads. */
  readonly stdin: Writable;
  /** What it writes. */
  readonly stdout: Readable;
  readonly pid: number;
  /** Resolves with its exit code when it has ended. */
  readonly exited: Promise<number | null>;
  readonly kill: () => void;
}

/** Starts a server as a process of its own, `node <script> --stdio`, and connects to it. */
export function startClient(script: string, args: readonly string[] = ['--stdio']): LspClient {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  return connectClient({
    stdin: child.stdin,
    stdout: child.stdout,
    pid: child.pid ?? -1,
    exited: new Promise((resolve) => child.once('exit', resolve)),
    kill: () => child.kill('SIGKILL'),
  });
}

/** Connects to a server. */
export function connectClient(server: RunningServer): LspClient {
  const received: WireMessage[] = [];
  const unclaimed: WireMessage[] = [];
  const waiters: { fits: (message: WireMessage) => boolean; resolve: (message: WireMessage) => void }[] = [];
  const responders = new Map<string, Responder>();
  let lastId = 0;

  const send = (message: unknown) => {
    const body = JSON.stringify(message);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const waitFor: LspClient['waitFor'] = (fits) => {
    const index = unclaimed.findIndex(fits);
    const [known] = index === -1 ? [] : unclaimed.splice(index, 1);
    return known ? Promise.resolve(known) : new Promise((resolve) => waiters.push({ fits, resolve }));
  };
  readMessages(server.stdout, (message) => {
    received.push(message);
    const responder = message.id !== undefined && message.method !== undefined && responders.get(message.method);
    if (message.id !== undefined && message.method !== undefined) {
      send({ jsonrpc: '2.0', id: message.id, result: responder ? (responder(message.params) ?? null) : null });
    }
    const index = waiters.findIndex(({ fits }) => fits(message));
    const [waiter] = index === -1 ? [] : waiters.splice(index, 1);
    if (waiter) waiter.resolve(message);
    else unclaimed.push(message);
  });
  const begin: LspClient['begin'] = (method, params) => {
    lastId += 1;
    const id = lastId;
    const answer = waitFor((message) => message.id === id && message.method === undefined).then(unpack);
    // Whoever does not look at the answer of a cancelled request is not to be told of it either.
    answer.catch(() => {});
    send({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
    return { id, answer };
  };
  server.stdin.on('error', () => {});
  return {
    pid: server.pid,
    received,
    request: (method, params) => begin(method, params).answer,
    begin,
    notify: (method, params) => send({ jsonrpc: '2.0', method, ...(params === undefined ? {} : { params }) }),
    sendRaw: (text) => server.stdin.write(text),
    send,
    waitFor,
    respond: (method, responder) => responders.set(method, responder),
    hangUp: () => server.stdin.end(),
    exited: server.exited,
    kill: server.kill,
  };
}

function unpack({ result, error }: WireMessage): unknown {
  if (error) throw new LspError(error.code, error.message);
  return result;
}

function readMessages(stdout: Readable, take: (message: WireMessage) => void): void {
  let buffer = Buffer.alloc(0);
  stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let end = buffer.indexOf('\r\n\r\n'); end !== -1; end = buffer.indexOf('\r\n\r\n')) {
      const length = Number(/content-length: *(\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
      const start = end + 4;
      if (buffer.length < start + length) return;
      take(JSON.parse(buffer.subarray(start, start + length).toString()) as WireMessage);
      buffer = buffer.subarray(start + length);
    }
  });
}
