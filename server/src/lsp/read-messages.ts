import type { MessageReader } from 'vscode-languageserver/node';
import { ReadableStreamMessageReader } from 'vscode-languageserver/node';
import { makeFraming } from './connection/framing.ts';

/** Reads messages, also after bytes that belong to none; those count as an error of the stream, which goes on. */
export function readMessages(input: NodeJS.ReadableStream): MessageReader {
  const take = makeFraming();
  const errors = new Set<(error: Error) => void>();
  return new ReadableStreamMessageReader({
    onData: (listener) =>
      listen(input, 'data', (chunk: Buffer) => {
        const { parts, problems } = take(chunk);
        for (const problem of problems) for (const tell of errors) tell(new Error(problem));
        for (const part of parts) listener(part);
      }),
    onError: (listener) => {
      errors.add(listener);
      return listen(input, 'error', listener);
    },
    onEnd: (listener) => listen(input, 'end', listener),
    onClose: (listener) => listen(input, 'close', listener),
  });
}

function listen<T extends unknown[]>(input: NodeJS.ReadableStream, event: string, listener: (...args: T) => void) {
  input.on(event, listener as (...args: unknown[]) => void);
  return { dispose: () => void input.off(event, listener as (...args: unknown[]) => void) };
}
