// `npm start` checks the sample descriptions, `npm start -- PATHS` others. A demonstration: it ends with 0 once everything was checked.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { prepare, root } from './lib/prepare.mjs';

prepare();
const paths = process.argv.slice(2);
const cwd = paths.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
const args = [path.join(root, 'dist/cli.cjs'), 'check', ...(paths.length > 0 ? paths : ['seeds'])];
const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
process.exitCode = status === 1 ? 0 : (status ?? 2);
