// Installs what the editor tests run in: pinned npm packages into a cache outside the repository, and programs from Debian's packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const testFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where hosts are kept between runs; safe to delete. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'esr-kuvaus-hosts',
);

/**
 * The folder of an installed host (a folder of hosts/), whose packages it installs first if exactly these are not there. No install
 * script runs and nothing is compiled: modules that would need a compiler are left out or replaced (shims/).
 */
export function installed(name) {
  const source = path.join(testFolder, 'hosts', name);
  const target = path.join(cacheFolder, `${name}-${fingerprint(source)}`);
  if (existsSync(target)) return target;
  console.error(`Installing the test host "${name}" into ${cacheFolder} ...`);
  mkdirSync(cacheFolder, { recursive: true });
  const building = mkdtempSync(path.join(cacheFolder, '.new-'));
  try {
    cpSync(source, building, { recursive: true });
    cpSync(path.join(testFolder, 'shims'), path.join(building, 'shims'), { recursive: true });
    npmInstall(building);
    linkServerModules(building);
    renameSync(building, target);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return target;
}

function fingerprint(folder) {
  const pins = ['package.json', 'package-lock.json'].map((file) => readFileSync(path.join(folder, file)));
  return createHash('sha256').update(pins.join('\0')).digest('hex').slice(0, 12);
}

function npmInstall(cwd) {
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** code-server looks for VS Code's modules beside its server; here they are the host's own. */
function linkServerModules(folder) {
  const server = path.join(folder, 'node_modules/code-server/lib/vscode');
  if (!existsSync(server)) return;
  rmSync(path.join(server, 'node_modules'), { recursive: true, force: true });
  symlinkSync('../../../../node_modules', path.join(server, 'node_modules'));
}

/** Installs Debian packages for the programs that are missing, given as { program: package }. Needs root; says so otherwise. */
export function needPrograms(programs) {
  const missing = Object.entries(programs).filter(([program]) => !hasProgram(program));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (process.getuid?.() !== 0 || !hasProgram('apt-get'))
    throw new Error(
      `Please install: ${packages.join(' ')} (missing: ${missing.map(([program]) => program).join(', ')})`,
    );
  console.error(`Installing ${packages.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...quiet,
    stdio: 'ignore',
  });
}

/** Whether a program can be called, or (with a slash in it) a file is there. */
export function hasProgram(program) {
  if (program.includes('/')) return existsSync(program);
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

/** The browser that shows the editor. */
export function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  needPrograms({ chromium: 'chromium' });
  return '/usr/bin/chromium';
}
