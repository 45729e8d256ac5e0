import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', '**/node_modules/**'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module keeps state (a rule of this house), so the files of a worker can share what they load.
    pool: 'threads',
    isolate: false,
  },
});
