import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDescription } from './descriptions.ts';
import { race } from './processes.ts';
import type { Figure } from './statistics.ts';

/** A cold check of one file against a process that does nothing. */
export function benchOneFile(root: string, scratch: string, smoke: boolean): readonly Figure[] {
  const file = path.join(scratch, 'S20003.esr');
  writeFileSync(file, generateDescription(3));
  const args = [path.join(root, 'dist/cli.cjs'), 'check', file];
  const { ours, other, ratio } = race(args, ['-e', '0'], smoke ? 2 : 31, scratch);
  const note = (kind: 'wall' | 'cpu') => `${ours[kind].toFixed(1)} ms, ${other[kind].toFixed(1)} ms`;
  return [
    {
      name: 'cold check of one file against node -e 0',
      value: ratio.wall,
      unit: 'x',
      target: 1.25,
      note: note('wall'),
    },
    { name: 'the same, CPU time', value: ratio.cpu, unit: 'x', note: note('cpu') },
  ];
}
