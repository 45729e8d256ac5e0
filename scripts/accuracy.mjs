// `npm run accuracy`: puts mistakes into the sample descriptions, counts what the checker finds of them and writes docs/accuracy.md.
// `--check` only compares and fails when the page is stale; `--list [RULE ...]` prints the mistakes that were not met as they should be.
import { runTypeScript } from './lib/run-typescript.mjs';

await runTypeScript('accuracy/main.ts');
