import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ENTRY = 'all-tests';

/**
 * All tests of a folder and all they import as one script, so that loading everything anew takes a moment. `codes` stand in the
 * place of the files of their paths. A test file begins with `inFile(path)`. Tests that read the sources as text are left out:
 * they cannot notice a switch.
 */
export async function bundleTests(folder: string, codes: ReadonlyMap<string, string>): Promise<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const files = names.toSorted().map((name) => resolve(folder, name));
  const bundle = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      sources(
        files.filter((file) => !readFileSync(file, 'utf8').includes('/read-modules.ts')),
        codes,
      ),
    ],
    ssr: { external: true },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: ENTRY,
        treeshake: false,
        output: { format: 'cjs', codeSplitting: false, dynamicImportInCjs: false, keepNames: true },
      },
    },
  });
  return (bundle as Rolldown.RolldownOutput).output[0].code;
}

function sources(files: readonly string[], codes: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'sources',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : codes.get(id)),
    transform(code, id) {
      const own = code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(id)).href));
      return files.includes(id) ? `inFile(${JSON.stringify(relative('.', id))});${own}` : own;
    },
  };
}
