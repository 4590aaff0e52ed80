import { defineConfig } from 'vitest/config';

/** Tests that take minutes: mutated plans, wild input by the ten thousand, builds that are killed. `npm run test:soak` */
export default defineConfig({
  test: {
    include: ['test/mutation/**/*.test.ts', 'test/fuzz/**/*.test.ts', 'test/faults/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
