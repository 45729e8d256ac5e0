// Runs the tests of the copy it is started in, again and again as `scripts/mutate.mjs` asks: those of `near` (files, and names of tests),
// and where they pass all files of `order`, the nearest first, a few at a time until one fails.
import path from 'node:path';
import { createVitest } from 'vitest/node';

const batch = 8;
const options = { config: 'vitest.mutate.config.mts', watch: false, maxWorkers: 1, passWithNoTests: true };
const vitest = await createVitest('test', { ...options, reporters: [{}] });
await vitest.standalone();
const ordinary = vitest.config.testNamePattern;

/** The first test that fails, or nothing. */
async function failureIn(specifications) {
  if (specifications.length === 0) return undefined;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // Vitest tells of earlier runs, too.
  const files = new Set(specifications.map(({ moduleId }) => moduleId));
  for (const module of testModules.filter(({ moduleId }) => files.has(moduleId))) {
    const [test] = module.children.allTests('failed');
    if (test !== undefined) return `${module.relativeModuleId}: ${test.fullName}`;
    if (module.errors().length > 0) return `${module.relativeModuleId}: loading`;
  }
  return unhandledErrors.length > 0 ? 'an error outside the tests' : undefined;
}

async function nearFailure({ files, names }) {
  if (files.length === 0) return undefined;
  vitest.setGlobalTestNamePattern(names === undefined ? ordinary : new RegExp(names));
  return await failureIn(await vitest.globTestSpecifications(files));
}

async function anyFailure(order) {
  vitest.setGlobalTestNamePattern(ordinary);
  const rank = new Map(order.map((file, index) => [path.resolve(file), index]));
  const rankOf = ({ moduleId }) => rank.get(path.normalize(moduleId));
  const reaching = (await vitest.globTestSpecifications()).filter((each) => rankOf(each) !== undefined);
  const all = [...reaching].sort((a, b) => rankOf(a) - rankOf(b));
  for (let start = 0; start < all.length; start += batch) {
    const failure = await failureIn(all.slice(start, start + batch));
    if (failure !== undefined) return failure;
  }
  return undefined;
}

process.on('message', async ({ file, near, order }) => {
  vitest.invalidateFile(path.resolve(file));
  const by = (await nearFailure(near)) ?? (await anyFailure(order));
  vitest.invalidateFile(path.resolve(file));
  process.send({ by });
});
process.send('ready');
