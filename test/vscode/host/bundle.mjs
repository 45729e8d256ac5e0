// Bundles the suites for the extension hosts.
import path from 'node:path';
import { root } from '../../../scripts/lib/prepare.mjs';

const suite = path.join(root, 'test/vscode/suite');
const shared = { bundle: true, logLevel: 'warning', target: 'es2022', charset: 'utf8' };

/** The suite for the desktop's extension host; gives its file. */
export async function bundleSuite() {
  const outfile = path.join(root, 'dist/test/suite.cjs');
  const { build } = await import('esbuild');
  const entryPoints = [path.join(suite, 'index.ts')];
  await build({
    ...shared,
    entryPoints,
    outfile,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return outfile;
}

/** The suite for an extension host in a web worker. */
export async function bundleWebSuite(outfile) {
  const { build } = await import('esbuild');
  const define = {
    global: 'globalThis',
    'process.env.NODE_ENV': '"test"',
    'process.env.ESR_TEST_GREP': JSON.stringify(process.env.ESR_TEST_GREP ?? ''),
  };
  const browser = { platform: 'browser', format: 'cjs', external: ['vscode'], define };
  await build({ ...shared, ...browser, entryPoints: [path.join(suite, 'index-web.ts')], outfile });
}
