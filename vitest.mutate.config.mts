import { defineConfig } from 'vitest/config';

/** The tests that a mutation run uses: those in one process, without the ones that measure time or look at files. */
export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/server/{code-actions,diagnostics,encodings,features,lifecycle,misread,silencing,uris,workspace}.test.ts',
      'test/cli/**/*.test.ts',
    ],
    exclude: [
      'test/unit/{generated,architecture,workflows,accuracy,fuzz,growth}.test.ts',
      'test/unit/form/data-current.test.ts',
      'test/unit/rules/new-rule.test.ts',
      'test/unit/**/{linear,pathological}*.test.ts',
      'test/cli/{process,memory,signals,code-cache,entries}*.test.ts',
      '**/node_modules/**',
    ],
    setupFiles: ['test/support/seed.ts'],
    // What measures time would notice the other programs of the machine.
    testNamePattern: /^(?!.*\b(?:linear|seconds|milliseconds|time|quick|fast)\b)/,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'threads',
    isolate: false,
  },
});
