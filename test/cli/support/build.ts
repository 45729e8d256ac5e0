import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const bundles = {
  'cli.cjs': 'server/src/cli.ts',
  'cli-main.cjs': 'server/src/cli/main-entry.ts',
  'cli-docs.cjs': 'server/src/cli/docs-entry.ts',
  'cli-config.cjs': 'server/src/config/file-entry.ts',
  'cli-glob.cjs': 'server/src/cli/glob-entry.ts',
};

/** Bundles the command as it is shipped, into a folder, with a server that only says that it was started. */
export async function buildCommand(folder: string): Promise<void> {
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20.19', logLevel: 'warning' } as const;
  const shared = { ...options, mainFields: ['module', 'main'], define: { 'import.meta.url': '__filename' } };
  const built = Object.entries(bundles).map(([file, entry]) =>
    build({ ...shared, absWorkingDir: root, entryPoints: [entry], outfile: path.join(folder, file) }),
  );
  await Promise.all(built);
  writeFileSync(path.join(folder, 'server.cjs'), 'console.log("server", ...process.argv.slice(2));');
}
