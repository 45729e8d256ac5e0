import type { ConnectionOptions, NotificationMessage, RequestMessage } from 'vscode-languageserver';
import { Message } from 'vscode-languageserver';
import { errorCodes } from './protocol.ts';

/** Where a connection is in its life. */
export type Phase = 'new' | 'running' | 'shut-down';

/** Why a message is not passed on: a request is answered with it, anything else is dropped. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** Writes a message to the client. */
export type Write = (message: Message) => Promise<void>;

/**
 * Options that let only those messages through that belong at their time: `initialize` first and once, nothing but `exit` after
 * `shutdown`. Every refused request is answered, and so is a message that is not a message at all. A request that was cancelled while it
 * waited is answered without being looked at.
 */
export function gate(write: Write): ConnectionOptions {
  let phase: Phase = 'new';
  return {
    connectionStrategy: {
      cancelUndispatched: (message) => {
        return Message.isRequest(message) && mayBeCancelled(message) ? answer(message.id, cancelled) : undefined;
      },
    },
    messageStrategy: {
      handleMessage: (message, next) => {
        const refusal = refusalOf(phase, message);
        if (refusal) return Message.isNotification(message) ? undefined : write(answer(idOf(message), refusal));
        phase = phaseAfter(phase, message);
        return next(message);
      },
    },
  };
}

/** Tells the client that what it sent could not be read: broken JSON, or a header without a length. Nobody knows which request it was. */
export function refuseUnreadable(write: Write, error: Error): Promise<void> {
  return write(answer(null, { code: errorCodes.parseError, message: `Unreadable message: ${error.message}` }));
}

const cancelled: Refusal = { code: errorCodes.requestCancelled, message: 'The request was cancelled.' };

/** Why a message has no place in a phase; undefined when it has. */
export function refusalOf(phase: Phase, message: Message): Refusal | undefined {
  if (Message.isResponse(message)) return undefined;
  if (Message.isNotification(message)) return refusedNotification(phase, message);
  if (!Message.isRequest(message)) return { code: errorCodes.invalidRequest, message: 'This is no message.' };
  if (phase === 'shut-down') return { code: errorCodes.invalidRequest, message: 'The server has shut down.' };
  return phase === 'new' ? refusedAtStart(message) : refusedWhileRunning(message);
}

function refusedNotification(phase: Phase, { method }: NotificationMessage): Refusal | undefined {
  const inTime = phase === 'running' || method === 'exit' || method === '$/cancelRequest';
  return inTime ? undefined : { code: errorCodes.serverNotInitialized, message: 'Not now.' };
}

function refusedAtStart({ method, params }: RequestMessage): Refusal | undefined {
  if (method !== 'initialize') {
    return { code: errorCodes.serverNotInitialized, message: `“${method}” came before “initialize”.` };
  }
  const capabilities = isObject(params) ? params.capabilities : undefined;
  if (isObject(capabilities)) return undefined;
  return { code: errorCodes.invalidParams, message: '“initialize” needs the capabilities of the client.' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusedWhileRunning({ method }: RequestMessage): Refusal | undefined {
  if (method !== 'initialize') return undefined;
  return { code: errorCodes.invalidRequest, message: '“initialize” can be asked only once.' };
}

function phaseAfter(phase: Phase, message: Message): Phase {
  if (!Message.isRequest(message)) return phase;
  if (message.method === 'initialize') return 'running';
  return message.method === 'shutdown' ? 'shut-down' : phase;
}

function mayBeCancelled({ method }: RequestMessage): boolean {
  return method !== 'initialize' && method !== 'shutdown';
}

function idOf(message: Message): string | number | null {
  const id: unknown = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function answer(id: string | number | null, error: Refusal) {
  return { jsonrpc: '2.0', id, error };
}
