import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFraming } from '../../../server/src/lsp/connection/framing.ts';

const wire = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes through of a text that is sent in chunks of some bytes. */
function through(text: string, chunk = 1 << 20) {
  const take = makeFraming();
  const bytes = Buffer.from(text);
  const problems: string[] = [];
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    const framed = take(bytes.subarray(at, at + chunk));
    parts.push(...framed.parts);
    problems.push(...framed.problems);
  }
  return { text: Buffer.concat(parts).toString(), problems };
}

describe('messages in a stream', () => {
  test('come through as they are, whatever the chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), fc.integer({ min: 1, max: 40 }), (bodies, chunk) => {
        const sent = bodies.map(wire).join('');
        expect(through(sent, chunk)).toEqual({ text: sent, problems: [] });
      }),
    );
  });

  test('are found after bytes that belong to none, which are counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.json()), { maxLength: 8 }),
        fc.integer({ min: 1, max: 300 }),
        (pairs, chunk) => {
          const clean = pairs.map(([stray, body]) => [stray.replace(/[\r\n:]/g, ''), body] as const);
          const { text, problems } = through(clean.map(([stray, body]) => stray + wire(body)).join(''), chunk);
          expect(text).toBe(clean.map(([, body]) => wire(body)).join(''));
          const counted = clean.map(([stray]) => Buffer.byteLength(stray)).filter((count) => count > 0);
          expect(problems.map((problem) => Number.parseInt(problem, 10))).toEqual(counted);
        },
      ),
    );
  });

  test('other fields of a header are not stray bytes', () => {
    const header = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: 2\r\nX-Other: 1\r\n\r\n';
    expect(through(`${header}{}`)).toEqual({ text: 'Content-Length: 2\r\n\r\n{}', problems: [] });
  });

  test('a header without a length, or with one beyond all bounds, is left out', () => {
    for (const header of [
      'Content-Type: x\r\n\r\n',
      'Content-Length: many\r\n\r\n',
      'Content-Length: 99999999999\r\n\r\n',
    ]) {
      const { text, problems } = through(`${header}${wire('{}')}`);
      expect([text, problems.length]).toEqual([wire('{}'), 2]);
    }
  });

  test('ten megabytes of nothing are not kept', () => {
    const { text, problems } = through(`${'x'.repeat(10_000_000)}${wire('{}')}`, 65_536);
    expect([text, problems]).toEqual([
      wire('{}'),
      ['10000000 bytes that belong to no message were left out before a header.'],
    ]);
  });
});
