import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpora.ts';
import type { Figure } from './statistics.ts';

interface Frame {
  readonly functionName: string;
  readonly url: string;
  /** 0-based. */
  readonly lineNumber: number;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** Which phase the code of a folder or a file (from server/src) belongs to: the first that fits. */
const phases: readonly (readonly [prefix: string, phase: string])[] = [
  ['description/prints', 'prints'],
  ['rules/portfolio', 'rules: portfolio'],
  ['description/prose', 'notes'],
  ['description', 'values'],
  ['text', 'lines'],
  ['syntax/line', 'lines'],
  ['syntax', 'syntax'],
  ['form', 'syntax'],
  ['cli/node/files', 'read'],
  ['cli/input', 'read'],
  ['cli/reports', 'output'],
  ['cli/output', 'output'],
  ['cli/node/streams', 'output'],
  ['messages', 'messages'],
  ['cli', 'run'],
];

function phaseOf(module: string): string {
  const known = phases.find(([prefix]) => module.startsWith(prefix));
  if (known) return known[1];
  const group = /^rules\/([a-z-]+)\//.exec(module)?.[1];
  return group ? `rules: ${group}` : 'rules: runner';
}

/** The phase of each line of an unminified bundle: esbuild writes a module's path before its code. */
function phasesOfLines(bundle: string): readonly string[] {
  let phase = 'run';
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      const module = /^\/\/ server\/src\/(\S+)\.ts$/.exec(line)?.[1];
      if (module) phase = phaseOf(module);
      return phase;
    });
}

/** Where the time of a check goes: samples of the main thread, by the code that runs or, for Node's and V8's own, by what called it. */
export function benchPhases(bundle: string, scratch: string, smoke: boolean): readonly Figure[] {
  const count = smoke ? 20 : 1000;
  const folder = path.join(scratch, 'phases');
  writeCorpus(folder, 'few', count);
  const flags = ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${scratch}`, '--cpu-prof-name=check.json'];
  spawnSync(process.execPath, [...flags, bundle, 'check', '--format', 'json', folder], { stdio: 'ignore' });
  const profile = JSON.parse(readFileSync(path.join(scratch, 'check.json'), 'utf8')) as Profile;
  const times = timesOf(profile, bundle);
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  return sorted.map(([phase, time]) => ({
    name: `phase of ${count} files: ${phase}`,
    value: (100 * time) / all,
    unit: '%',
    note: `${(time / 1000).toFixed(0)} ms`,
  }));
}

function timesOf({ nodes, samples, timeDeltas }: Profile, bundle: string): ReadonlyMap<string, number> {
  const lines = phasesOfLines(bundle);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string>();
  const visit = (id: number, above: string) => {
    const node = byId.get(id);
    if (!node) return;
    const phase = phaseOfFrame(node.callFrame, lines, bundle) ?? above;
    found.set(id, phase);
    for (const child of node.children ?? []) visit(child, phase);
  };
  visit(nodes[0]?.id ?? 0, 'start');
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const phase = found.get(id) ?? 'start';
    times.set(phase, (times.get(phase) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return times;
}

function phaseOfFrame(
  { functionName, url, lineNumber }: Frame,
  lines: readonly string[],
  bundle: string,
): string | undefined {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)' || functionName === '(idle)') return 'V8 itself (compilation is in it)';
  return url.endsWith(path.basename(bundle)) ? lines[lineNumber] : undefined;
}
