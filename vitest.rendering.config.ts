import { defineConfig } from 'vitest/config';

/** Tests that look at what a build wrote, through LibreOffice and poppler, and at every glyph of the faces: `npm start`, then `npm run test:rendering`. */
export default defineConfig({
  test: {
    include: ['test/rendering/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
