// `npm run coverage`: runs the tests and writes docs/coverage.md, what part of the code of each room they run. Arguments go to Vitest.
// What runs only in a process of its own (the start of the command and of the servers, the client in VS Code) is not seen.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare, root, run } from './lib/prepare.mjs';

const folder = path.join(root, 'node_modules/.cache/esr-coverage');

prepare();
run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--coverage',
  '--coverage.include=server/src/**/*.ts',
  '--coverage.reporter=json-summary',
  `--coverage.reportsDirectory=${folder}`,
  ...process.argv.slice(2),
]);
writePage(JSON.parse(readFileSync(path.join(folder, 'coverage-summary.json'), 'utf8')));

/** The room of a file: the folder of server/src that it is in. */
function roomOf(file) {
  const parts = path.relative(path.join(root, 'server/src'), file).split(path.sep);
  return parts.length > 1 ? parts[0] : 'entry points';
}

function writePage({ total, ...files }) {
  const rooms = new Map();
  for (const [file, { lines, branches }] of Object.entries(files)) {
    const room = rooms.get(roomOf(file)) ?? { lines: [0, 0], branches: [0, 0] };
    add(room.lines, lines);
    add(room.branches, branches);
    rooms.set(roomOf(file), room);
  }
  const rows = [...rooms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { lines, branches }]) => `| ${name} | ${share(lines)} | ${share(branches)} |`);
  const page = `# Coverage

\`npm run coverage\` ran the tests in one process: they run **${total.lines.pct.toFixed(1)} % of the lines and ${total.branches.pct.toFixed(1)} % of the branches** of \`server/src\`.
What runs only in a process of its own (the start of the command and of the servers) is not seen. Whether the tests notice when a line is
wrong is told by \`npm run mutate\`, not here.

| room | lines | branches |
| --- | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(path.join(root, 'docs/coverage.md'), page);
  console.log(
    `${total.lines.pct} % of the lines, ${total.branches.pct} % of the branches; docs/coverage.md has the rooms.`,
  );
}

function add(sum, { covered, total }) {
  sum[0] += covered;
  sum[1] += total;
}

function share([covered, total]) {
  return total === 0 ? '–' : `${((100 * covered) / total).toFixed(1)} %`;
}
