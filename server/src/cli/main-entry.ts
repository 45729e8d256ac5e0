import * as path from 'node:path';
import { main } from './main.ts';
import { nodeHost } from './node-host.ts';

// Only what a call needs is loaded: a check without a configuration file takes this bundle and no other.
const code = main(
  process.argv.slice(2),
  nodeHost((file) => require(path.join(__dirname, file))),
);
if (code !== 0) process.exitCode = code;
