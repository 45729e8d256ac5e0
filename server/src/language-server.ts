import * as path from 'node:path';
import { runBundle } from './cli/run-bundle.ts';

runBundle(path.join(__dirname, 'server.cjs'), require, true);
