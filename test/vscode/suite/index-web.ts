import 'mocha/mocha';

// Mocha's browser build reads the page's query string; an extension host in a worker has no `location`.
(globalThis as { location?: unknown }).location ??= { search: '' };

/** What VS Code calls to run the tests in the browser. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 60_000, color: false });
  if (process.env.ESR_TEST_GREP) mocha.grep(process.env.ESR_TEST_GREP);
  await import('./common.test.ts');
  await import('./encodings.test.ts');
  await import('./writing.test.ts');
  await new Promise<void>((resolve, reject) => {
    let passed = 0;
    const runner = mocha.run((failed) => {
      console.log(`${passed} passed, ${failed} failed`);
      if (failed > 0 || passed === 0) reject(new Error(`${failed} failed, ${passed} passed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
  });
}
