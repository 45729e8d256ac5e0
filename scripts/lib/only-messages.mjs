// The server uses of vscode-languageserver its message connection, at run time; everything else it takes from there is types. The package
// loads the whole protocol besides, which is a quarter of the server's start. This plugin resolves the package's imports, in the
// server's own sources, to the part of it that is used: the vscode-jsonrpc that the package itself brings.
import { createRequire } from 'node:module';
import path from 'node:path';

const subpaths = {
  'vscode-languageserver': '.',
  'vscode-languageserver/node': './node',
  'vscode-languageserver/browser': './browser',
};

/** An esbuild plugin. */
export const onlyMessages = {
  name: 'only-messages',
  setup(build) {
    const ours = path.join(build.initialOptions.absWorkingDir ?? process.cwd(), 'server', 'src') + path.sep;
    const folder = jsonRpcFolder();
    const files = { '.': 'lib/common/api.js', './node': 'lib/node/main.js', './browser': 'lib/browser/main.js' };
    build.onResolve({ filter: /^vscode-languageserver(?:\/\w+)?$/ }, ({ path: name, importer }) => {
      const subpath = subpaths[name];
      return importer.startsWith(ours) && subpath !== undefined
        ? { path: path.join(folder, files[subpath]) }
        : undefined;
    });
  },
};

/** The folder of the vscode-jsonrpc that vscode-languageserver uses. */
function jsonRpcFolder() {
  const server = createRequire(import.meta.url).resolve('vscode-languageserver/node');
  const protocol = createRequire(server).resolve('vscode-languageserver-protocol');
  return path.resolve(path.dirname(createRequire(protocol).resolve('vscode-jsonrpc')), '../..');
}
