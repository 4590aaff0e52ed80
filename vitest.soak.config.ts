import { defineConfig } from 'vitest/config';

/** Tests that take minutes: mutated plans and wild input by the ten thousand. `npm run test:soak` */
export default defineConfig({
  test: {
    include: ['test/mutation/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
