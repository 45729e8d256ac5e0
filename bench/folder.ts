import path from 'node:path';
import type { Corpus } from './corpora.ts';
import { writeCorpus } from './corpora.ts';
import type { Race } from './processes.ts';
import { costOf, instructionsOf, race } from './processes.ts';
import type { Figure } from './statistics.ts';

/** A process that only reads and decodes the files below a folder: what any checker has to do. */
const bareReader = `
const fs = require('fs'); const path = require('path'); let characters = 0;
for (const part of fs.readdirSync(process.argv[1]).sort()) {
  const folder = path.join(process.argv[1], part);
  for (const name of fs.readdirSync(folder).sort()) characters += fs.readFileSync(path.join(folder, name), 'utf8').length;
}
process.stdout.write(characters + '\\n');
`;

/** The arguments of Node for a check of a folder, with the report that programs read. */
export function checkArgs(root: string, target: string): readonly string[] {
  return [path.join(root, 'dist/cli.cjs'), 'check', '--format', 'json', target];
}

interface Planned {
  readonly corpus: Corpus;
  readonly count: number;
  readonly rounds: number;
  readonly wall?: number;
  readonly cpu?: number;
  /** MB. */
  readonly memory?: number;
}

const planned: readonly Planned[] = [
  { corpus: 'few', count: 1000, rounds: 9, wall: 3.5, cpu: 6, memory: 90 },
  { corpus: 'many', count: 1000, rounds: 5, memory: 90 },
  { corpus: 'few', count: 10_000, rounds: 2 },
  { corpus: 'many', count: 10_000, rounds: 2 },
];

const smokeTest: readonly Planned[] = [
  { corpus: 'few', count: 30, rounds: 1 },
  { corpus: 'many', count: 30, rounds: 1 },
];

/** Whole processes over folders of files against one that only reads them: time, processor time, memory. */
export function benchFolder(root: string, scratch: string, smoke: boolean): readonly Figure[] {
  return (smoke ? smokeTest : planned).flatMap((plan) => {
    const folder = path.join(scratch, `${plan.corpus}${plan.count}`);
    writeCorpus(folder, plan.corpus, plan.count);
    const [ours, other] = [checkArgs(root, folder), ['-e', bareReader, folder]];
    return [...figuresOf(plan, race(ours, other, plan.rounds, scratch)), instructions(plan, ours, other)];
  });
}

function figuresOf({ corpus, count, wall, cpu, memory }: Planned, { ours, other, ratio }: Race): readonly Figure[] {
  const name = `${count} files, ${corpus} findings`;
  const both = (a: number, b: number) => `${a.toFixed(0)} ms, ${b.toFixed(0)} ms`;
  return [
    {
      name: `${name}: wall time against reading`,
      value: ratio.wall,
      unit: 'x',
      target: wall,
      note: both(ours.wall, other.wall),
    },
    {
      name: `${name}: CPU time against reading`,
      value: ratio.cpu,
      unit: 'x',
      target: cpu,
      note: both(ours.cpu, other.cpu),
    },
    {
      name: `${name}: peak memory`,
      value: ours.memory,
      unit: 'MB',
      target: memory,
      note: `reading ${other.memory.toFixed(0)} MB`,
    },
  ];
}

function instructions({ corpus, count }: Planned, ours: readonly string[], other: readonly string[]): Figure {
  const name = `${count} files, ${corpus} findings: instructions against reading`;
  const [own, bare] = [instructionsOf(ours), instructionsOf(other)];
  if (own === undefined || bare === undefined) return { name, note: 'this machine does not count instructions' };
  return { name, value: own / bare, unit: 'x', note: `${(own / 1000).toFixed(2)} G, ${(bare / 1000).toFixed(2)} G` };
}

/** Very many small files: what is kept of each is what counts. */
export function benchMemory(root: string, scratch: string, smoke: boolean): readonly Figure[] {
  const count = smoke ? 200 : 100_000;
  const folder = path.join(scratch, 'small');
  writeCorpus(folder, 'small', count);
  const { memory, wall } = costOf(checkArgs(root, folder), scratch);
  const note = `${(wall / 1000).toFixed(1)} s`;
  return [{ name: `${count} small files: peak memory`, value: memory, unit: 'MB', target: 250, note }];
}
