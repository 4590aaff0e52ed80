import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputTypes, publicDataTypes } from './input-types.ts';

const TARGETS = [
  { file: 'src/schema/inputs.ts', text: inputTypes },
  { file: 'src/schema/public-data.ts', text: publicDataTypes },
];

/** Writes the types made of schemas/; with `--check` it only says which of the files are stale. */
function generate(check: boolean): number {
  const stale = TARGETS.map(({ file, text }) => ({ file, path: pathOf(file), wanted: text() })).filter(
    ({ path, wanted }) => readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== wanted,
  );
  for (const { file, path, wanted } of stale) {
    if (check) console.error(`${file} is stale, run \`npm run generate\``);
    else writeFileSync(path, wanted);
  }
  return check && stale.length > 0 ? 1 : 0;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

process.exitCode = generate(process.argv.includes('--check'));
