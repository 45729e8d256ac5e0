import { benchEdits } from './edits.ts';
import { benchProcesses } from './processes.ts';
import { benchScan } from './scan.ts';
import { benchServer } from './server.ts';
import type { Figure } from './statistics.ts';
import { figureLine } from './statistics.ts';
import { benchTogether } from './together.ts';

const [root = '.', emptyServer = '', ...options] = process.argv.slice(2);
const smoke = options.includes('--smoke');
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);

function show(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(figureLine(figure));
}

const wants = (part: string) => only === undefined || only === part;

async function main(): Promise<void> {
  if (wants('processes')) show(benchProcesses(root, smoke));
  if (wants('edits')) show(benchEdits(smoke));
  if (wants('server')) show(await benchServer(`${root}/dist/language-server.cjs`, emptyServer, smoke));
  if (wants('workspace'))
    show([...benchTogether(smoke), ...(await benchScan(`${root}/dist/language-server.cjs`, smoke))]);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
