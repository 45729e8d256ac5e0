// `npm run test:stdio`: the tests of the language server and of the command with each as a process of its own, spoken to over stdio as
// editors do.
import { prepare, run } from './lib/prepare.mjs';

prepare();
const env = { ...process.env, ESR_TEST_STDIO: '1' };
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/server', 'test/cli', ...process.argv.slice(2)], {
  env,
});
