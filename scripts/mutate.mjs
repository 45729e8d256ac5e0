// `npm run mutate`: makes single changes to the code, one after the other, runs the tests that reach the changed file, and writes what
// no test noticed to docs/mutation.md. A sample: `--places N` changes (default 60), always the same for one `--seed N` (default 1) and
// one state of the code; `--only FOLDER` keeps to a folder of server/src, `--minutes M` stops in time, `--jobs N` changes are tried at once.
// Works on copies of the repository; the sources themselves are never changed.
import { execFileSync, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutationsOf } from './lib/mutations.mjs';
import { distances, importersIn, nearestTests } from './lib/near-tests.mjs';
import { root } from './lib/prepare.mjs';

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});

/** Minutes that the tests of one change may take, on a machine that has other things to do; longer is for ever. */
const limit = 8;
const deadline = Date.now() + Number(values.minutes) * 60_000;
const importers = importersIn(root);

/** The files of code that a person wrote; wording and data say what they say. */
function sources() {
  const listed = execFileSync('git', ['ls-files', `server/src/${values.only}`], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !/generated|\/data\/|\/messages\/|\.d\.ts$|wording\.ts$/.test(file))
    .filter((file) => existsSync(path.join(root, file)));
}

/** The sample: every place of the code is equally likely. */
function chosen() {
  const all = sources().flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    return mutationsOf(source).map((mutation, index) => ({
      ...mutation,
      file,
      order: createHash('sha256').update(`${values.seed} ${file} ${index}`).digest('hex'),
      line: source.slice(0, mutation.start).split('\n').length,
      from: source.slice(mutation.start, mutation.end),
    }));
  });
  const sample = all.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, Number(values.places));
  return { sample, total: all.length };
}

/** A copy of what git knows of; the packages are shared. */
function copy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-mutate-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A process that runs the tests of a copy (lib/mutation-tests.mjs). */
async function startTests(folder) {
  const child = fork('scripts/lib/mutation-tests.mjs', { cwd: folder, stdio: 'ignore' });
  await once(child, 'message');
  return child;
}

/** Asks for the tests of a change, the nearest or all: "failed" by which test, "passed", or "timeout" (a new process is needed then). */
async function judge(child, folder, { file, start, end, to }, isThorough = true) {
  const target = path.join(folder, file);
  const source = readFileSync(target, 'utf8');
  const reaching = distances(importers, file);
  const order = [...reaching].sort(([, a], [, b]) => a - b).map(([name]) => name);
  writeFileSync(target, source.slice(0, start) + to + source.slice(end));
  try {
    child.send({ file, near: nearestTests(reaching, file), order: isThorough ? order : [] });
    const signal = AbortSignal.timeout(Math.max(0, Math.min(limit * 60_000, deadline - Date.now())));
    const [{ by }] = await once(child, 'message', { signal });
    return by === undefined ? { result: 'passed' } : { result: 'failed', by };
  } catch {
    return { result: Date.now() < deadline ? 'timeout' : 'unfinished' };
  } finally {
    writeFileSync(target, source);
  }
}

/** Without any change the tests have to pass; otherwise everything would seem to be noticed. */
async function expectSound(child, folder, { file, start, end, from }) {
  const { by, result } = await judge(child, folder, { file, start, end, to: from }, false);
  if (result !== 'passed') throw new Error(`The tests fail without a change: ${by ?? result}`);
}

/** Takes changes from the queue until it is empty or the time is over. */
async function work(queue, done) {
  const folder = copy();
  let child = await startTests(folder);
  if (queue[0]) await expectSound(child, folder, queue[0]);
  while (queue.length > 0 && Date.now() < deadline) {
    const mutation = queue.shift();
    const judged = { ...mutation, ...(await judge(child, folder, mutation)) };
    if (judged.result === 'unfinished') break;
    done.push(judged);
    const { file, line, kind, from, to, result, by = '' } = judged;
    console.log(`${done.length} ${result} ${file}:${line} ${kind} ${oneLine(from)} -> ${oneLine(to)} ${by}`);
    if (result !== 'timeout') continue;
    child.kill('SIGKILL');
    child = await startTests(folder);
  }
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

function writePage(done, total) {
  const count = (result) => done.filter((each) => each.result === result).length;
  const missed = done.filter(({ result }) => result === 'passed');
  const rows = missed
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(
      ({ file, line, kind, from, to }) =>
        `| \`${file.replace('server/src/', '')}:${line}\` | ${kind} | \`${oneLine(from)}\` | \`${oneLine(to)}\` |`,
    );
  const noticed = done.length - missed.length;
  const page = `# Mutations

\`npm run mutate -- --seed ${values.seed}${values.only ? ` --only ${values.only}` : ''}\` made ${done.length} of ${total.toLocaleString('en')} possible single changes to the code, one at a time: an operator, a condition,
a constant, a pattern, an answer, or a statement left out. The tests that run in one process noticed **${noticed} of ${done.length} (${((100 * noticed) / done.length).toFixed(1)} %)**:
${count('failed')} made a test fail, ${count('timeout')} made the tests run for ever. Wording, data and generated files are left out.
${
  missed.length === 0
    ? ''
    : `
These were not noticed. Some make no difference that could be: a guard that only saves time, a limit one higher.

| place | change of | from | to |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}`;
  writeFileSync(path.join(root, 'docs/mutation.md'), page);
  console.log(`${noticed} of ${done.length} changes were noticed; docs/mutation.md lists the others.`);
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line || 'nothing';
}

const { sample, total } = chosen();
const done = [];
const queue = [...sample];
await Promise.all(Array.from({ length: Number(values.jobs) }, () => work(queue, done)));
writePage(done, total);
