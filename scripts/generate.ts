import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputTypes } from './input-types.ts';

const TARGET = fileURLToPath(new URL('../src/schema/inputs.ts', import.meta.url));

/** Writes src/schema/inputs.ts from schemas/; with `--check` it only says whether the file is stale. */
function generate(check: boolean): number {
  const wanted = inputTypes();
  if (readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' }) === wanted) return 0;
  if (check) {
    console.error('src/schema/inputs.ts is stale, run `npm run generate`');
    return 1;
  }
  writeFileSync(TARGET, wanted);
  return 0;
}

process.exitCode = generate(process.argv.includes('--check'));
