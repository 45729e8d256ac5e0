import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { MessageConnection } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { generateDescription } from './descriptions.ts';
import type { Figure } from './statistics.ts';
import { median, now, quantile } from './statistics.ts';

const uri = 'file:///bench/S20003.esr';

/** A running server and the connection to it. */
export interface Session {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
}

/** Starts a server that knows no files, or those below `folder`. */
export async function startSession(program: string, folder?: string): Promise<Session> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(() => null);
  connection.listen();
  const capabilities = {
    textDocument: {
      diagnostic: { dynamicRegistration: false },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder ?? null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  return { process: child, connection };
}

/** Shuts a server down and waits for its end. */
export async function endSession({ connection, process: child }: Session): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}

/** Opens the document, until there are findings. */
export async function open({ connection }: Session, text: string): Promise<void> {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'esr', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

async function firstFindings(program: string, text: string): Promise<number> {
  const start = now();
  const session = await startSession(program);
  await open(session, text);
  const time = now() - start;
  await endSession(session);
  return time;
}

async function keyTimes(program: string, text: string, rounds: number): Promise<readonly number[]> {
  const session = await startSession(program);
  await open(session, text);
  const line = Math.floor(text.split('\n').length / 3);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await keyTime(session, line, round));
  await endSession(session);
  return times.slice(Math.floor(rounds / 4));
}

/** Milliseconds from a key on a line to findings and outline. `round` counts the keys from 0. */
export async function keyTime({ connection }: Session, line: number, round: number): Promise<number> {
  const end = { line, character: round % 2 };
  const change = { range: { start: { line, character: 0 }, end }, text: round % 2 === 0 ? 'x' : '' };
  const start = now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: round + 2 },
    contentChanges: [change],
  });
  await Promise.all([
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }),
  ]);
  return now() - start;
}

/** The server over stdio against an empty bundled server: from start to first findings, and one key to findings and outline. */
export async function benchServer(ours: string, empty: string, smoke: boolean): Promise<readonly Figure[]> {
  return [...(await benchStart(ours, empty, smoke ? 2 : 15)), ...(await benchKeys(ours, empty, smoke))];
}

async function benchStart(ours: string, empty: string, rounds: number): Promise<Figure[]> {
  const text = generateDescription(3);
  await firstFindings(ours, text);
  const pairs: { mine: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const theirs = await firstFindings(empty, text);
    pairs.push({ mine: await firstFindings(ours, text), theirs });
  }
  const mine = median(pairs.map((pair) => pair.mine));
  const theirs = median(pairs.map((pair) => pair.theirs));
  const ratio = median(pairs.map((pair) => pair.mine / pair.theirs));
  const note = `${mine.toFixed(0)} ms, ${theirs.toFixed(0)} ms`;
  return [
    { name: 'server start to first findings against an empty server', value: ratio, unit: 'x', target: 1.2, note },
  ];
}

async function benchKeys(ours: string, empty: string, smoke: boolean): Promise<Figure[]> {
  const sizes = [
    ['20 KB', 20_000],
    ['200 KB', 200_000],
    ['1 MB', 1_000_000],
    ['10 MB', 10_000_000],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, characters] of sizes.slice(0, smoke ? 1 : 4)) {
    const text = generateDescription(3, characters);
    const rounds = smoke ? 40 : 400;
    const mine = await keyTimes(ours, text, rounds);
    const theirs = await keyTimes(empty, text, rounds);
    const p50 = quantile(mine, 0.5);
    const spread = `p50 ${p50.toFixed(2)} ms, p95 ${quantile(mine, 0.95).toFixed(2)} ms, p99 ${quantile(mine, 0.99).toFixed(2)} ms; empty ${median(theirs).toFixed(2)} ms`;
    figures.push({
      name: `one key, server over stdio, ${name}, p50 against an empty server`,
      value: p50 / median(theirs),
      unit: 'x',
      note: spread,
    });
  }
  return figures;
}
