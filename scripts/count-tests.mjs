// Prints "PASSED FAILED" for a test log: the sum over its closing lines, of Vitest ("Tests  3 failed | 5 passed (8)") or plain ("5 passed, 3 failed").
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const plain = /^(\d+) passed, (\d+) failed/.exec(line);
  if (plain) {
    passed += Number(plain[1]);
    failed += Number(plain[2]);
  } else if (/^\s*Tests\s/.test(line)) {
    passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
}
console.log(passed, failed);
