// `npm run findings -- FILE`: writes every finding, with its messages and fixes, of the samples, the documents for tests, every injected
// mistake of accuracy/ and 1,000 generated texts, one line of JSON a text. Run before and after a change that must change no finding, and
// compare the two files. `--digest` prints only a hash of it.
import { runTypeScript } from './lib/run-typescript.mjs';

await runTypeScript('accuracy/findings.ts');
