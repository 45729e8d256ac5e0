// Which tests look at a file of the code: told by the imports, read as text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The test that runs every rule on its own examples. */
export const laws = 'test/unit/rules/laws.test.ts';

/** Imports of values: types change nothing that runs. */
const importPattern = /^(?:import|export)\s+(?!type\b)(?:[^;']*?from\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/** The files that a file imports, relative to the repository. */
function importsOf(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map(([, fixed, lazy]) =>
    path.posix.join(path.posix.dirname(file), fixed ?? lazy),
  );
}

/** For each file who imports it. */
export function importersIn(root) {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'server', 'test'], {
    cwd: root,
    encoding: 'utf8',
  });
  const importers = new Map();
  for (const file of listed.split('\n').filter((name) => name.endsWith('.ts') && existsSync(path.join(root, name)))) {
    for (const target of importsOf(root, file)) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  return importers;
}

/** The test files that reach a file, each with its distance: 1 imports the file itself, 2 a file that imports it, and so on. */
export function distances(importers, file) {
  const steps = new Map([[file, 0]]);
  const queue = [file];
  for (const each of queue) {
    for (const importer of importers.get(each) ?? []) {
      if (steps.has(importer)) continue;
      steps.set(importer, steps.get(each) + 1);
      queue.push(importer);
    }
  }
  return new Map([...steps].filter(([name]) => name.endsWith('.test.ts')));
}

/**
 * The tests nearest to a file, and where only some of them are meant the pattern of their names: of a rule its own examples, else what
 * imports the file or, where no test does, what imports an importer of it, and so on. No files where no test reaches it.
 */
export function nearestTests(reaching, file) {
  const rule = ruleOf(file);
  if (rule !== undefined) return { files: [laws], names: `^${rule} ` };
  const nearest = Math.min(...reaching.values());
  return { files: [...reaching].filter(([, steps]) => steps === nearest).map(([name]) => name) };
}

/** The id of the rule that a file holds, or nothing. */
function ruleOf(file) {
  const id = /^server\/src\/rules\/(?:[\w-]+\/)+([\w-]+)\.ts$/.exec(file)?.[1];
  return id === undefined || id === 'wording' ? undefined : id;
}
