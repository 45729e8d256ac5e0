import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One case of the test suite, after a run. */
export interface SuiteCase {
  /** The file of the test, relative to the repository, with slashes. */
  readonly file: string;
  /** The titles of its groups and its own, with a space between. */
  readonly name: string;
  /** A case that the system cannot try (another platform, no superuser) is `skipped`. */
  readonly result: 'passed' | 'failed' | 'skipped';
}

/** What is read of the report that Vitest writes. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs test files and gives their cases. Throws when Vitest gives no report. */
export function runSuites(root: string, files: readonly string[]): readonly SuiteCase[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-kuvaus-suites-'));
  try {
    const report = path.join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`, ...files];
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return casesOf(root, JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cases of a report; a file that broke before its cases is one failed case. */
export function casesOf(root: string, { testResults }: VitestReport): readonly SuiteCase[] {
  return testResults.flatMap(({ name: place, status, assertionResults }) => {
    const file = path.relative(root, place).replaceAll('\\', '/');
    const cases = assertionResults.map((each) => ({ file, name: each.fullName, result: resultOf(each.status) }));
    return cases.length === 0 && status === 'failed' ? [{ file, name: '', result: 'failed' as const }] : cases;
  });
}

function resultOf(status: string): SuiteCase['result'] {
  return status === 'passed' || status === 'failed' ? status : 'skipped';
}
