import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseArgs } from 'node:util';
import { type MutationReport, mutationScores } from './mutation-scores.ts';
import { withTools } from './with-tools.ts';

/**
 * Changes plan/ and checks/ in one small way after the other, and tells which changes none of the tests of the same folder
 * notices (stryker.config.json). All files take many hours, a twelfth at a time: `--sample 12` takes one file of twelve, by
 * the hash of its path; names of files take those. Reports and the pages that show each change are kept in coverage/mutation/
 * as soon as a portion is done; `--table` tries nothing and prints the table of what is kept there.
 */
const TOOLS = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const PORTIONS = 12;
const FOLDERS = ['plan', 'checks'];
const KEPT = 'coverage/mutation';

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, table: { type: 'boolean' } },
  allowPositionals: true,
});
const portions = positionals.length > 0 ? [positionals] : portionsOf(values.sample);
const runs = portions
  .flatMap((files) => FOLDERS.map((folder) => ({ folder, files: files.filter((file) => file.startsWith(`src/${folder}/`)) })))
  .filter(({ files }) => files.length > 0);

if (values.table !== true) withTools(TOOLS, tryAll);
const { table, isEnough } = mutationScores(keptReports());
console.log(table);
if (!isEnough) process.exitCode = 1;

function tryAll(cwd: string): void {
  rmSync(KEPT, { recursive: true, force: true });
  for (const [index, { folder, files }] of runs.entries()) {
    const options = ['--mutate', files.join(), '--testFiles', `test/${folder}/**/*.test.ts`];
    const run = spawnSync('npx', ['stryker', 'run', ...options], { cwd, stdio: 'inherit' });
    if (run.status !== 0) throw new Error(`the changes of src/${folder} could not be tried`);
    for (const kind of ['html', 'json']) {
      cpSync(join(cwd, `coverage/mutation.${kind}`), `${KEPT}/${folder}-${index + 1}.${kind}`);
    }
  }
}

function keptReports(): readonly MutationReport[] {
  const names = readdirSync(KEPT).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(KEPT, name), 'utf8')) as MutationReport);
}

/** The first of `sample` portions of the files, or all of twelve. */
function portionsOf(sample: string | undefined): readonly (readonly string[])[] {
  const count = sample === undefined ? PORTIONS : Number.parseInt(sample, 10);
  const all = FOLDERS.flatMap((folder) => filesOf(`src/${folder}`));
  const portion = (rest: number) => all.filter((file) => hashOf(file) % count === rest);
  return sample === undefined ? Array.from({ length: count }, (_, rest) => portion(rest)) : [portion(0)];
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts') && name !== 'registry.ts').map((name) => join(folder, name));
}

function hashOf(path: string): number {
  return createHash('sha256').update(path).digest().readUInt32BE();
}
