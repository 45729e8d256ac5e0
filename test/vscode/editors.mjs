// `npm run test:editors`: the packed npm package in Neovim and Emacs, configured as docs/editors.md says.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, root } from '../../scripts/lib/prepare.mjs';
import { needPrograms } from './host/install.mjs';
import { makeReport } from './host/report.mjs';
import { makeRunFolder, removeFolder } from './host/workbench.mjs';
import { descriptionFolder } from './host/workspaces.mjs';

const scripts = path.join(path.dirname(fileURLToPath(import.meta.url)), 'editors');
const eglot = '/var/lib/dpkg/info/elpa-eglot.list';

prepare();
needPrograms({ nvim: 'neovim', emacs: 'emacs-nox', [eglot]: 'elpa-eglot' });
const run = makeRunFolder();
const report = makeReport();
try {
  const bin = installPackage(path.join(run, 'package'));
  report.add(
    runEditor('Neovim', 'lua', bin, ['nvim', '--headless', '--clean', '-n', '-c', `luafile ${scripts}/neovim.lua`]),
  );
  report.add(
    runEditor('Emacs', 'elisp', bin, [
      'emacs',
      '--batch',
      '-q',
      '-f',
      'package-initialize',
      '-l',
      `${scripts}/emacs.el`,
    ]),
  );
} finally {
  removeFolder(run);
}
report.finish();

/** Installs what `npm pack` makes as a person would; gives the folder with its commands. */
function installPackage(folder) {
  mkdirSync(folder, { recursive: true });
  const npm = (...args) =>
    execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      encoding: 'utf8',
    });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));
  npm('install', '--offline', '--prefix', folder, '--omit=dev', path.join(folder, filename));
  return path.join(folder, 'node_modules/.bin');
}

/** The code of a language that docs/editors.md gives for an editor: what is documented is what is tested. */
function documentedConfiguration(editor, language) {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((each) => each.startsWith(editor));
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section ?? '')?.[1];
  if (code === undefined) throw new Error(`docs/editors.md has no ${language} for ${editor}`);
  return code;
}

function runEditor(editor, language, bin, [command, ...args]) {
  const home = path.join(run, editor);
  const init = path.join(home, language === 'lua' ? 'init.lua' : 'init.el');
  const folder = descriptionFolder(path.join(home, 'w'));
  writeFileSync(init, documentedConfiguration(editor, language));
  const env = {
    ...process.env,
    HOME: home,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    ESR_FOLDER: folder,
    ESR_INIT: init,
  };
  for (const name of ['CONFIG', 'STATE', 'CACHE', 'DATA'])
    env[`XDG_${name}_HOME`] = path.join(home, name.toLowerCase());
  const { stdout, stderr, error } = spawnSync(command, args, { env, cwd: folder, encoding: 'utf8', timeout: 120_000 });
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(stdout ?? '');
  console.log((stdout ?? '').replace(/^\d+ passed.*$/m, '').trimEnd());
  if (!counts) console.error(`  FAILED ${editor} did not finish\n${error ?? ''}${stderr}`);
  return counts ? { passed: Number(counts[1]), failed: Number(counts[2]) } : { passed: 0, failed: 1 };
}
