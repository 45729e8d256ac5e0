import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** What VS Code calls to run the tests; which of them, the environment tells. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    color: false,
    timeout: 60_000,
    ...(process.env.ESR_TEST_GREP ? { grep: process.env.ESR_TEST_GREP } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (process.env.ESR_TEST_SUITE === 'without-descriptions') await import('./without-descriptions.test.ts');
  else
    await Promise.all([
      import('./common.test.ts'),
      import('./encodings.test.ts'),
      import('./writing.test.ts'),
      import('./desktop.test.ts'),
    ]);
  await new Promise<void>((resolve, reject) => {
    let passed = 0;
    const runner = mocha.run((failed) => {
      const result = process.env.ESR_TEST_RESULT;
      if (result) writeFileSync(result, JSON.stringify({ passed, failed }));
      if (failed > 0 || passed === 0) reject(new Error(`${failed} failed, ${passed} passed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
  });
}
