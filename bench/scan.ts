import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { generateDescription } from './descriptions.ts';
import { between, randomFrom } from './random.ts';
import type { Session } from './server.ts';
import { endSession, keyTime, open, startSession } from './server.ts';
import type { Figure } from './statistics.ts';
import { now, quantile } from './statistics.ts';

const text = generateDescription(3);
const line = Math.floor(text.split('\n').length / 3);

/** Milliseconds of each key, typed at uneven times, until `isDone`. */
async function type(session: Session, isDone: (keys: number) => boolean): Promise<readonly number[]> {
  const random = randomFrom(7);
  const times: number[] = [];
  while (!isDone(times.length)) {
    await pause(between(random, 5, 60));
    times.push(await keyTime(session, line, times.length));
  }
  return times;
}

/** Keys while nothing else happens. The first ones, which warm up, do not count. */
async function idleKeys(program: string, count: number): Promise<readonly number[]> {
  const session = await startSession(program);
  await open(session, text);
  await type(session, (keys) => keys === 20);
  const times = await type(session, (keys) => keys === count);
  await endSession(session);
  return times;
}

/** Keys from the beginning of a scan to its end: names are searched in all files, so the answer comes when all have been read. */
async function scanKeys(program: string, folder: string): Promise<readonly number[]> {
  const session = await startSession(program, pathToFileURL(folder).href);
  await open(session, text);
  let scanned = false;
  const scan = session.connection.sendRequest('workspace/symbol', { query: 'S20003' }).then(() => {
    scanned = true;
  });
  await type(session, (keys) => scanned || keys === 20);
  const times = await type(session, () => scanned);
  await scan;
  await endSession(session);
  return times;
}

/** From the start of a server to the answer of a search in all files of a workspace, and the server's peak memory. */
export async function benchWorkspace(program: string, smoke: boolean): Promise<readonly Figure[]> {
  const files = smoke ? 200 : 5000;
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-bench-'));
  try {
    writeFiles(folder, files);
    const start = now();
    const session = await startSession(program, pathToFileURL(folder).href);
    await session.connection.sendRequest('workspace/symbol', { query: 'S20003' });
    const time = now() - start;
    const memory = peakMemory(session.process.pid);
    await endSession(session);
    const name = `${files} files in a workspace`;
    const noMemory = { name: `${name}: peak memory of the server`, note: 'this system does not tell it' };
    return [
      { name: `${name}: until all are known`, value: time, unit: 'ms' },
      memory === undefined ? noMemory : { name: noMemory.name, value: memory, unit: 'MB', target: 120 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** MB; undefined where there is no /proc. */
function peakMemory(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function writeFiles(folder: string, files: number): void {
  for (let index = 0; index < files; index++) {
    writeFileSync(path.join(folder, `S2${String(index).padStart(4, '0')}.esr`), generateDescription(index));
  }
}

/** One key to findings and outline, over stdio, while the files of a workspace are read and checked, against an idle server. */
export async function benchScan(program: string, smoke: boolean): Promise<readonly Figure[]> {
  const files = smoke ? 200 : 5000;
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-bench-'));
  try {
    writeFiles(folder, files);
    const busy: number[] = [];
    const idle: number[] = [];
    for (let round = 0; round < (smoke ? 1 : 3); round++) {
      const times = await scanKeys(program, folder);
      busy.push(...times);
      idle.push(...(await idleKeys(program, Math.max(times.length, 20))));
    }
    const spread = (times: readonly number[]) =>
      `p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, ${times.length} keys`;
    return [
      {
        name: `one key while ${files} files are scanned, p99 against idle`,
        value: quantile(busy, 0.99) / quantile(idle, 0.99),
        unit: 'x',
        target: 3,
        note: `scan: ${spread(busy)}; idle: ${spread(idle)}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
