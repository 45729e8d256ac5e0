import { describe, expect, test } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { gate, refusalOf } from '../../../server/src/lsp/connection/gate.ts';

const request = (method: string, params: unknown = {}) => ({ jsonrpc: '2.0', id: 7, method, params }) as Message;
const notification = (method: string) => ({ jsonrpc: '2.0', method }) as Message;
const initialize = request('initialize', { capabilities: {} });

/** A gate, the methods that it let through and the codes that it answered with. */
function watched() {
  const passed: string[] = [];
  const codes: number[] = [];
  const { messageStrategy, connectionStrategy } = gate(async (message) => {
    codes.push((message as unknown as { error: { code: number } }).error.code);
  });
  const next = (message: Message) => void passed.push((message as unknown as { method: string }).method);
  return {
    send: (message: Message) => messageStrategy?.handleMessage(message, next),
    cancel: (message: Message) => connectionStrategy?.cancelUndispatched?.(message as never, () => undefined),
    passed,
    codes,
  };
}

test('the order of a life: initialize first and once, after shutdown only exit', () => {
  const { send, passed, codes } = watched();
  for (const message of [
    request('textDocument/hover'),
    initialize,
    initialize,
    request('textDocument/hover'),
    request('shutdown'),
    request('textDocument/hover'),
    notification('textDocument/didOpen'),
    notification('exit'),
  ])
    send(message);
  expect(passed).toEqual(['initialize', 'textDocument/hover', 'shutdown', 'exit']);
  expect(codes).toEqual([-32002, -32600, -32600]);
});

describe('notifications', () => {
  test.each([
    ['new', 'exit', true],
    ['new', '$/cancelRequest', true],
    ['new', 'textDocument/didOpen', false],
    ['running', 'textDocument/didOpen', true],
    ['shut-down', 'textDocument/didOpen', false],
    ['shut-down', 'exit', true],
  ] as const)('%s: %s', (phase, method, isInTime) => {
    expect(refusalOf(phase, notification(method)) === undefined).toBe(isInTime);
  });
});

test.each([undefined, null, [], 'x', { capabilities: [] }, { capabilities: null }, {}])(
  'initialize needs the capabilities of the client: %j',
  (params) => {
    const message = { jsonrpc: '2.0', id: 1, method: 'initialize', params } as unknown as Message;
    expect(refusalOf('new', message)?.code).toBe(-32602);
  },
);

test('answers always pass, and what is no message is refused', () => {
  expect(refusalOf('new', { jsonrpc: '2.0', id: 1, result: null } as unknown as Message)).toBeUndefined();
  expect(refusalOf('running', { jsonrpc: '2.0' } as Message)?.code).toBe(-32600);
});

test('a waiting request can be cancelled, but neither the first nor the last one', () => {
  const { cancel } = watched();
  expect(cancel(request('textDocument/hover'))).toMatchObject({ id: 7, error: { code: -32800 } });
  expect(cancel(initialize)).toBeUndefined();
  expect(cancel(request('shutdown'))).toBeUndefined();
  expect(cancel(notification('textDocument/didOpen'))).toBeUndefined();
});
