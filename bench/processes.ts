import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, now } from './statistics.ts';

/** What one run of a process took: milliseconds of wall time and of all processors, and peak resident memory in MB. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Loaded before a measured process: writes what it used to a file when it ends. */
const reporter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('fs').writeFileSync(process.env.ESR_BENCH_FILE, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]));
});`;

/** Runs Node with arguments in a folder for scratch files. Throws when it ends with more than 1. */
export function costOf(args: readonly string[], scratch: string): Cost {
  const hook = path.join(scratch, 'reporter.cjs');
  const file = path.join(scratch, 'used.json');
  if (!existsSync(hook)) writeFileSync(hook, reporter);
  const env = { ...process.env, ESR_BENCH_FILE: file };
  const start = now();
  const { status, stderr } = spawnSync(process.execPath, ['-r', hook, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  const wall = now() - start;
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  const [cpu = 0, memory = 0] = JSON.parse(readFileSync(file, 'utf8')) as number[];
  rmSync(file);
  return { wall, cpu, memory };
}

/** Two programs side by side: the medians of each, and of the ratios pair by pair. */
export interface Race {
  readonly ours: Cost;
  readonly other: Cost;
  readonly ratio: Cost;
}

const kinds = ['wall', 'cpu', 'memory'] as const;

/** Runs both in turn, so that a machine that slows down slows both. The first runs, which fill the caches, do not count. */
export function race(ours: readonly string[], other: readonly string[], rounds: number, scratch: string): Race {
  costOf(other, scratch);
  costOf(ours, scratch);
  const pairs = Array.from({ length: rounds }, () => ({
    other: costOf(other, scratch),
    ours: costOf(ours, scratch),
  }));
  const middle = (pick: (pair: (typeof pairs)[number], kind: keyof Cost) => number): Cost => {
    const [wall = 0, cpu = 0, memory = 0] = kinds.map((kind) => median(pairs.map((pair) => pick(pair, kind))));
    return { wall, cpu, memory };
  };
  return {
    ours: middle((pair, kind) => pair.ours[kind]),
    other: middle((pair, kind) => pair.other[kind]),
    ratio: middle((pair, kind) => pair.ours[kind] / pair.other[kind]),
  };
}

/** Millions of instructions that a process takes in user mode; undefined where the machine does not count them. */
export function instructionsOf(args: readonly string[]): number | undefined {
  const perf = ['stat', '-x', ',', '-e', 'instructions:u', process.execPath, ...args];
  const { stderr, error } = spawnSync('perf', perf, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const count = error ? undefined : /^(\d+),[^,]*,instructions/m.exec(stderr)?.[1];
  return count === undefined ? undefined : Number(count) / 1e6;
}
