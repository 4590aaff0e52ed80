import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path/posix';
import { parseArgs } from 'node:util';
import { type MutationReport, mutationScores } from './mutation-scores.ts';
import { withTools } from './with-tools.ts';

/**
 * Changes plan/ and checks/ in one small way after the other, and tells which changes none of the tests of the same folder
 * notices. Names of files take those; `--sample 12` takes one file of twelve, by the hash of its path; `--again` takes only what
 * was not noticed before; `--workers 2` tries two changes at once. What became of each is kept in coverage/mutation/, with pages
 * that show it, and stays there as long as its file is the same. `--table` tries nothing and prints the tables of what is kept.
 */
const TOOLS = ['@stryker-mutator/instrumenter@9.6.1', 'mutation-testing-elements@3.7.3'];
const FOLDERS = ['plan', 'checks'];
const KEPT = 'coverage/mutation';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : sampleOf(Number.parseInt(values.sample, 10));

if (!values.table) withTools(TOOLS, tryAll);
const { table, isEnough } = mutationScores(keptReports());
console.log(table);
if (!isEnough) process.exitCode = 1;

function tryAll(cwd: string): void {
  mkdirSync(KEPT, { recursive: true });
  for (const folder of FOLDERS) {
    const own = files.filter((file) => file.startsWith(`src/${folder}/`));
    if (own.length === 0) continue;
    const asked = ['--tests', `test/${folder}`, '--report', resolve(KEPT, folder), '--workers', values.workers];
    const options = values.again ? [...asked, '--again', ...own] : [...asked, ...own];
    const run = spawnSync('node', ['scripts/run.mjs', 'scripts/mutation/try-folder.ts', ...options], { cwd, stdio: 'inherit' });
    if (run.status !== 0) throw new Error(`the changes of src/${folder} could not be tried`);
  }
}

function keptReports(): readonly MutationReport[] {
  const reports = FOLDERS.map((folder) => join(KEPT, `${folder}.json`)).filter((path) => existsSync(path));
  return reports.map((path) => JSON.parse(readFileSync(path, 'utf8')) as MutationReport);
}

/** One file of so many, by the hash of its path, so that nobody chooses. */
function sampleOf(count: number): readonly string[] {
  const all = FOLDERS.flatMap((folder) => filesOf(`src/${folder}`));
  return all.filter((file) => createHash('sha256').update(file).digest().readUInt32BE() % count === 0);
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && name !== 'registry.ts')
    .map((name) => join(folder, name))
    .toSorted();
}
