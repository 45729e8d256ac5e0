import type { CancellationToken, Logger, MessageReader, MessageWriter } from 'vscode-languageserver';
import { createMessageConnection, Message } from 'vscode-languageserver';
import { gate, refuseUnreadable } from './gate.ts';
import type { Notifications, Requests } from './methods.ts';
import { errorCodes, failure, logLevel } from './protocol.ts';

/** What is done with a request. */
export type RequestHandler<M extends keyof Requests> = (
  params: Requests[M][0],
  token: CancellationToken,
) => Requests[M][1] | Promise<Requests[M][1]>;

/** What is done with a notification. */
export type NotificationHandler<M extends keyof Notifications> = (params: Notifications[M]) => void;

/** The other side of a conversation in the Language Server Protocol, whatever carries the messages. */
export interface Connection {
  readonly onRequest: <M extends keyof Requests>(method: M, handler: RequestHandler<M>) => void;
  readonly onNotification: <M extends keyof Notifications>(method: M, handler: NotificationHandler<M>) => void;
  /** Asks the client; rejects with its error. */
  readonly request: (method: string, params?: object) => Promise<unknown>;
  readonly notify: (method: string, params: object) => void;
  /** Writes a line (or several) to the client's log. */
  readonly log: (message: string) => void;
  /** Hears of each request and notification when it comes, before anything is done with it. */
  readonly onMessage: (listener: () => void) => void;
  /** Begins to read. */
  readonly listen: () => void;
}

type AnyRequestHandler = (params: never, token: CancellationToken) => unknown;
type AnyNotificationHandler = (params: never) => void;

/** A connection over a pair of streams or ports. What comes at the wrong time or cannot be read never reaches a handler. */
export function connect(reader: MessageReader, writer: MessageWriter): Connection {
  const write = writer.write.bind(writer);
  const requests = new Map<string, AnyRequestHandler>();
  const notifications = new Map<string, AnyNotificationHandler>();
  const log = (message: string) => notify('window/logMessage', { type: logLevel.log, message });
  let heard = ignore;
  const heeded = heeding(reader, () => heard());
  const messages = createMessageConnection(heeded, writer, loggerOf(log), gate(write));
  // Asynchronous, since a closed connection throws at once.
  const send = async (method: string, params: object) => messages.sendNotification(method, params);
  const notify = (method: string, params: object) => void send(method, params).catch(ignore);
  reader.onError((error) => void refuseUnreadable(write, error).catch(ignore));
  messages.onRequest((method, params, token) => answer(requests, method, params, token));
  messages.onNotification((method, params) => {
    const handler = notifications.get(method);
    if (handler) take(handler, method, params, log);
  });
  return {
    onRequest: (method, handler) => requests.set(method, handler),
    onNotification: (method, handler) => notifications.set(method, handler),
    request: (method, params) => messages.sendRequest(method, params),
    notify,
    log,
    onMessage: (listener) => {
      heard = listener;
    },
    listen: () => messages.listen(),
  };
}

/** A reader that tells of each message but answers. */
function heeding(reader: MessageReader, heard: () => void): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (take) =>
      reader.listen((message) => {
        if (!Message.isResponse(message)) heard();
        take(message);
      }),
  };
}

/** The client is gone: the end of its stream is reported elsewhere. */
function ignore(): void {}

function loggerOf(log: (message: string) => void): Logger {
  return { error: log, warn: log, info: log, log };
}

function answer(
  handlers: ReadonlyMap<string, AnyRequestHandler>,
  method: string,
  params: unknown,
  token: CancellationToken,
): unknown {
  const handler = handlers.get(method);
  if (handler === undefined) throw failure(errorCodes.methodNotFound, `There is no request “${method}”.`);
  if (method !== 'shutdown' && !isObject(params)) {
    throw failure(errorCodes.invalidParams, `“${method}” needs parameters by name.`);
  }
  return handler(params as never, token);
}

function take(handler: AnyNotificationHandler, method: string, params: unknown, log: (message: string) => void): void {
  try {
    if (method !== 'exit' && !isObject(params)) throw failure(errorCodes.invalidParams, 'The parameters are missing.');
    handler(params as never);
  } catch (error) {
    // What a client sends wrongly is its own affair, in a line: a trace of our code would tell it nothing.
    log(`The notification “${method}” was left out: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/[\r\n]/, 1)[0] ?? '';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
