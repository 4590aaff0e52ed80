import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

const ENOUGH = { branches: 95 };
/** What the tests below `test/` are of that reach plan/, checks/ and build/ in their own process. */
const REACHING = ['plan', 'checks', 'build', 'documents', 'diff', 'scenarios', 'cli', 'collect', 'shell', 'targets'];

/** Counts the branches of plan/, checks/ and build/ that tests take, and fails below what is enough: `npm run coverage` */
export default defineConfig({
  test: {
    ...config.test,
    include: REACHING.map((folder) => `test/${folder}/**/*.test.ts`),
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/plan/**', 'src/checks/**', 'src/build/**'],
      reporter: ['text-summary', 'html', 'json'],
      thresholds: { 'src/plan/**': ENOUGH, 'src/checks/**': ENOUGH, 'src/build/**': ENOUGH },
    },
  },
});
