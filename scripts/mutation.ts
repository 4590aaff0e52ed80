import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseArgs } from 'node:util';
import { type MutationReport, mutationScores } from './mutation-scores.ts';
import { withTools } from './with-tools.ts';

/**
 * Changes plan/ and checks/ in one small way after the other, and tells which changes none of the tests of the same folder
 * notices (stryker.config.json). All files take many hours, a twelfth at a time: `--sample 12` takes one file of twelve, by
 * the hash of its path; names of files take those. Pages that show each change are left in coverage/mutation/.
 */
const TOOLS = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const PORTIONS = 12;
const FOLDERS = ['plan', 'checks'];

const { values, positionals } = parseArgs({ options: { sample: { type: 'string' } }, allowPositionals: true });
const portions = positionals.length > 0 ? [positionals] : portionsOf(values.sample);
const runs = portions
  .flatMap((files) => FOLDERS.map((folder) => ({ folder, files: files.filter((file) => file.startsWith(`src/${folder}/`)) })))
  .filter(({ files }) => files.length > 0);

withTools(TOOLS, (cwd) => {
  const reports = runs.map(({ folder, files }, index): MutationReport => {
    const options = ['--mutate', files.join(), '--testFiles', `test/${folder}/**/*.test.ts`];
    const run = spawnSync('npx', ['stryker', 'run', ...options], { cwd, stdio: 'inherit' });
    if (run.status !== 0) throw new Error(`the changes of src/${folder} could not be tried`);
    cpSync(join(cwd, 'coverage/mutation.html'), `coverage/mutation/${folder}-${index + 1}.html`);
    return JSON.parse(readFileSync(join(cwd, 'coverage/mutation.json'), 'utf8')) as MutationReport;
  });
  const { table, isEnough } = mutationScores(reports);
  console.log(table);
  if (!isEnough) process.exitCode = 1;
});

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
