// Puts the modules behind dist/bin.js and its threads together in a few files of dist/bundle, which load in a fifth of the
// time that hundreds take. Run after the compiler, whose output it leaves alone but for dist/bin.js: node scripts/bundle.mjs
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const outDir = resolve('dist');
// what every check loads is one file, what every command loads another: left to itself the bundler makes dozens of them
const groups = [
  { name: 'core', test: /\/src\/core\/|\/src\/schema\/plan-kinds\.ts/ },
  { name: 'stages', test: /\/src\/(?:language-rules|schema|plan|documents|checks)\// },
  { name: 'stages', test: /\/src\/source\/(?!read-workbook|unzip|store-zip)/ },
  { name: 'stages', test: /\/src\/build\/(?:compile|compile-plan|stages|layout-remarks)\.ts/ },
];
rmSync(join(outDir, 'bundle'), { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { external: true }, // packages are loaded as they are
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { bin: 'src/bin.ts', 'bundle/check-thread': 'src/shell/check-thread.ts' },
      // two folders deep, as the modules are: paths of schemas and templates are told from there
      output: { entryFileNames: '[name].js', chunkFileNames: 'bundle/[name]-[hash].js', codeSplitting: { groups } },
    },
  },
});
