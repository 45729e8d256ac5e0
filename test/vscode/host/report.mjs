// Counts what the runs of one command did.
import { existsSync, readFileSync } from 'node:fs';

/** Collects the results of several runs; `finish` prints the sum as the last line and sets the exit code. */
export function makeReport() {
  let passed = 0;
  let failed = 0;
  const started = performance.now();
  return {
    add(result) {
      passed += result.passed;
      failed += result.failed;
    },
    /** Runs a step that counts as one test; prints its failure. */
    async step(name, action) {
      try {
        await action();
        console.log(`  ok ${name}`);
        passed += 1;
      } catch (error) {
        console.error(`  FAILED ${name}\n${error?.stack ?? error}`);
        failed += 1;
      }
    },
    finish() {
      console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    },
  };
}

/** What a run of the suite wrote; a run that wrote nothing failed. */
export function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
}
