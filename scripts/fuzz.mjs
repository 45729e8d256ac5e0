// `npm run fuzz`: wears descriptions at random and tries on them what holds for any text; prints each breach in a small text that shows it
// and fails when there is one. Options: `--seed N`, `--from N` (the first run), `--runs N`, `--minutes N`, `--law ID` (may be repeated).
// `--report` also runs the tests that docs/reliability.md counts, and writes that page with the numbers of the run; `--check` only tells whether that page has all its rows.
import { runTypeScript } from './lib/run-typescript.mjs';

await runTypeScript('fuzz/main.ts');
