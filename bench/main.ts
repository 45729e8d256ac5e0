import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchEdits } from './edits.ts';
import { benchFolder, benchMemory } from './folder.ts';
import { benchOneFile } from './one-file.ts';
import { benchPhases } from './phases.ts';
import { benchScan, benchWorkspace } from './scan.ts';
import { benchServer } from './server.ts';
import type { Figure } from './statistics.ts';
import { figureLine, figureRow } from './statistics.ts';
import { benchTogether } from './together.ts';

const [root = '.', built = '', ...options] = process.argv.slice(2);
const smoke = options.includes('--smoke');
const report = options.includes('--report');
const server = `${root}/dist/language-server.cjs`;

type Section = (scratch: string) => readonly Figure[] | Promise<readonly Figure[]>;

const sections: Readonly<Record<string, { readonly what: string; readonly run: Section }>> = {
  one: {
    what: 'a cold check of one file against a process that does nothing',
    run: (scratch) => benchOneFile(root, scratch, smoke),
  },
  folder: {
    what: '1,000 and 10,000 files, with few and with very many findings, against reading them: time, CPU time, memory, instructions',
    run: (scratch) => benchFolder(root, scratch, smoke),
  },
  memory: {
    what: 'peak memory of 100,000 small files',
    run: (scratch) => benchMemory(root, scratch, smoke),
  },
  phases: {
    what: 'where the time of 1,000 files goes',
    run: (scratch) => benchPhases(path.join(built, 'cli-main.cjs'), scratch, smoke),
  },
  edits: { what: 'one key: rules, findings and outline', run: () => benchEdits(smoke) },
  server: {
    what: 'one key through the server, and its start',
    run: () => benchServer(server, path.join(built, 'empty-server.cjs'), smoke),
  },
  workspace: {
    what: '5,000 files in a workspace: time and memory until all are known, one key meanwhile, one change among them',
    run: async () => [
      ...benchTogether(smoke),
      ...(await benchWorkspace(server, smoke)),
      ...(await benchScan(server, smoke)),
    ],
  },
};

const help = `npm run bench -- [options]

  --only=NAME,NAME  only these sections (all of them take many minutes)
  --smoke           small and quick, only to see that it runs
  --report          the table of docs/performance.md, in Markdown
  --help            this text

Sections:
${Object.entries(sections)
  .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}
`;

/** The sections that `--only` names; undefined when one of them does not exist. */
function chosen(): readonly Section[] | undefined {
  const value = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);
  const names = value?.split(',') ?? Object.keys(sections);
  const found = names.map((name) => (Object.hasOwn(sections, name) ? sections[name] : undefined));
  return found.includes(undefined) ? undefined : found.flatMap((section) => (section ? [section.run] : []));
}

async function runSections(runs: readonly Section[]): Promise<void> {
  if (report) console.log('| what | measured | target | |\n| --- | --- | --- | --- |');
  for (const run of runs) {
    const scratch = mkdtempSync(path.join(tmpdir(), 'esr-bench-'));
    try {
      for (const figure of await run(scratch)) console.log(report ? figureRow(figure) : figureLine(figure));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

async function main(): Promise<void> {
  const runs = chosen();
  if (options.includes('--help')) console.log(help);
  else if (runs) await runSections(runs);
  else {
    console.error(help);
    process.exitCode = 2;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
