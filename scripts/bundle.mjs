// Puts the modules behind dist/bin.js, dist/index.js and their threads together in a few files of dist/bundle, which load in a fifth
// of the time that hundreds take. Run after the compiler, whose output it leaves alone but for these two: node scripts/bundle.mjs
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const outDir = resolve('dist');
// packages are loaded as they are, but for those that took a tenth of a build to load: dozens of small modules, or one large
const PACKAGES = [/^d3-/, 'internmap', 'docx', 'handlebars'];
// what every check loads is one file, what every command loads another: left to itself the bundler makes dozens of them
const groups = [
  { name: 'core', test: /\/src\/core\/|\/src\/schema\/plan-kinds\.ts/ },
  { name: 'stages', test: /\/src\/(?:language-rules|schema|plan|documents|checks)\// },
  { name: 'stages', test: /\/src\/source\/(?!read-workbook)/ },
  { name: 'stages', test: /\/src\/build\/(?:compile|open-plan|find-ground|finish-plan|stages|findings\/layout-remarks)\.ts/ },
];
rmSync(join(outDir, 'bundle'), { recursive: true, force: true });
const { output } = await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { external: true, noExternal: PACKAGES },
  build: {
    ssr: true,
    outDir: join(outDir, 'bundle'), // two folders deep, as the modules are: paths of schemas and templates are told from there
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: ['src/bin.ts', 'src/index.ts', 'src/shell/threads/check-thread.ts', 'src/shell/threads/docx-thread.ts'],
      // scripts, whose code can be stored; named by what is in them, so that the code of one is never taken for another's
      output: {
        format: 'cjs',
        dynamicImportInCjs: false, // stored code forgets how it was to import
        entryFileNames: '[name]-[hash].cjs',
        chunkFileNames: '[name]-[hash].cjs',
        codeSplitting: { groups },
      },
    },
  },
});

// what is put together with ours has its licence beside it
const licences = join(outDir, 'bundle/licences');
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
const packages = new Set(modules.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
mkdirSync(licences);
for (const folder of packages) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file) copyFileSync(join(folder, file), join(licences, `${basename(folder)}.txt`));
}

// a watch goes on for hours: what runs often in it is worth optimizing soon
write(
  'bin.js',
  (load) => `#!/usr/bin/env node
import { loadBundle } from './shell/load-bundle.js';
import { optimizeLate } from './shell/optimize-late.js';

if (process.argv[2] !== 'watch') optimizeLate();
await ${load}.ended;
`,
);
write(
  'index.js',
  (load, names) => `import { loadBundle } from './shell/load-bundle.js';

export const { ${names.join(', ')} } = ${load};
`,
);
for (const thread of ['check-thread', 'docx-thread']) {
  write(
    `bundle/${thread}.js`,
    (load) => `import { loadBundle } from '../shell/load-bundle.js';

${load};
`,
  );
}

/** Writes what loads the entry of its name, and knows what it exports. */
function write(path, textOf) {
  const name = basename(path, '.js');
  const { fileName, exports } = output.find((chunk) => chunk.isEntry && chunk.name === name);
  writeFileSync(join(outDir, path), textOf(`loadBundle('${fileName}')`, exports));
}
