import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateDescription } from './descriptions.ts';
import type { Figure } from './statistics.ts';
import { median, now } from './statistics.ts';

/** A process that only reads and decodes the files of a folder: what any checker has to do. */
const bareReader = `
const fs = require('fs'); const path = require('path');
const folder = process.argv[1]; let characters = 0;
for (const name of fs.readdirSync(folder).sort()) characters += fs.readFileSync(path.join(folder, name), 'utf8').length;
process.stdout.write(characters + '\\n');
`;

/** Loaded before a measured process: writes its peak resident memory (KiB) to a file when it ends. */
const peakReporter = `process.on('exit', () => require('fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

interface Contestants {
  readonly ours: readonly string[];
  readonly other: readonly string[];
}

function timeOf(args: readonly string[]): number {
  const start = now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = now() - start;
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Medians of both and of the ratio pair by pair; the two run in turn, so that a machine that slows down slows both. */
function race({ ours, other }: Contestants, rounds: number) {
  timeOf(ours);
  timeOf(other);
  const pairs = Array.from({ length: rounds }, () => {
    const theirs = timeOf(other);
    return { mine: timeOf(ours), theirs };
  });
  return {
    ours: median(pairs.map(({ mine }) => mine)),
    other: median(pairs.map(({ theirs }) => theirs)),
    ratio: median(pairs.map(({ mine, theirs }) => mine / theirs)),
  };
}

function peakOf(args: readonly string[], scratch: string): number {
  const hook = path.join(scratch, 'peak.cjs');
  const file = path.join(scratch, 'peak.txt');
  writeFileSync(hook, peakReporter);
  const peaks = Array.from({ length: 5 }, () => {
    spawnSync(process.execPath, ['-r', hook, ...args], { stdio: 'ignore', env: { ...process.env, PEAK_FILE: file } });
    return Number(readFileSync(file, 'utf8')) / 1024;
  });
  return median(peaks);
}

function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    writeFileSync(path.join(folder, `S2${String(index).padStart(4, '0')}.esr`), generateDescription(index));
  }
}

/** Whole processes: 1,000 files against the bare reader, in time and memory, and a cold check of one file against \`node -e 0\`. */
export function benchProcesses(root: string, smoke: boolean): readonly Figure[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'esr-bench-'));
  try {
    return [...manyFiles(root, scratch, smoke), ...oneFile(root, scratch, smoke)];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const checkArgs = (root: string, target: string) => [
  path.join(root, 'dist/cli.cjs'),
  'check',
  '--format',
  'json',
  target,
];
const readArgs = (target: string) => ['-e', bareReader, target];

function manyFiles(root: string, scratch: string, smoke: boolean): Figure[] {
  const count = smoke ? 50 : 1000;
  const folder = path.join(scratch, 'corpus');
  const half = path.join(scratch, 'half');
  writeCorpus(folder, count);
  writeCorpus(half, count / 2);
  const { ours, other, ratio } = race({ ours: checkArgs(root, folder), other: readArgs(folder) }, smoke ? 2 : 15);
  const peak = peakOf(checkArgs(root, folder), scratch);
  const bare = peakOf(readArgs(folder), scratch);
  const halfPeak = peakOf(checkArgs(root, half), scratch);
  return [
    {
      name: `check of ${count} files against reading them, wall time`,
      value: ratio,
      unit: 'x',
      target: 1.8,
      note: `${ours.toFixed(0)} ms, ${other.toFixed(0)} ms`,
    },
    {
      name: `check of ${count} files against reading them, peak memory`,
      value: peak / bare,
      unit: 'x',
      target: 1.6,
      note: `${peak.toFixed(0)} MB, ${bare.toFixed(0)} MB`,
    },
    {
      name: `peak memory, ${count} files against ${count / 2}`,
      value: peak / halfPeak,
      unit: 'x',
      note: `${peak.toFixed(0)} MB, ${halfPeak.toFixed(0)} MB`,
    },
  ];
}

function oneFile(root: string, scratch: string, smoke: boolean): Figure[] {
  const file = path.join(scratch, 'S20003.esr');
  writeFileSync(file, generateDescription(3));
  const args = [path.join(root, 'dist/cli.cjs'), 'check', file];
  const { ours, other, ratio } = race({ ours: args, other: ['-e', '0'] }, smoke ? 3 : 31);
  return [
    {
      name: 'cold check of one file against node -e 0',
      value: ratio,
      unit: 'x',
      target: 1.3,
      note: `${ours.toFixed(1)} ms, ${other.toFixed(1)} ms`,
    },
  ];
}
