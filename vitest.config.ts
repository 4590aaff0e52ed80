import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'test/rendering/**', 'test/mutation/**', 'test/fuzz/**', 'test/faults/**'],
    // one load of the modules serves all files of a worker: nothing here keeps state between tests
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { enabled: false, provider: 'v8', include: ['src/**/*.ts'] },
  },
});
