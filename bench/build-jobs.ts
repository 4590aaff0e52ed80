// Clean builds with one job and with two: the example plans with their PDFs on one tab and on two, and the Word files of bureaus by one
// thread and by two. Both must leave the same bytes. Compile first, then: node scripts/run.mjs bench/build-jobs.ts [PLANS] [RUNS]
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byTurns, printTaken } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { program, runProgram } from './run-program.ts';

const PLANS = Number(process.argv[2] ?? 500);
const RUNS = Number(process.argv[3] ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
try {
  const [examples, bureaus] = [join(folder, 'examples'), join(folder, 'bureaus')];
  cpSync('plans', join(examples, 'plans'), { recursive: true });
  makeBureaus(bureaus, PLANS);
  await compare('the example plans, every format', examples, []);
  await compare('the PDFs of the example plans', examples, ['--format', 'pdf']);
  await compare(`the Word files of ${PLANS} plans of 17 KB`, bureaus, ['--format', 'docx']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every run begins with nothing built and nothing known. */
async function compare(what: string, root: string, options: readonly string[]): Promise<void> {
  const output = join(root, 'output');
  const manifests = new Set<string>();
  const build = (jobs: string) => () => {
    for (const each of [output, join(root, '.banwen')]) rmSync(each, { recursive: true, force: true });
    const argv = ['build', '--root', root, '--today', '2026-07-01', '--quiet', '--jobs', jobs, ...options];
    const { status, stderr } = runProgram([program, ...argv]);
    if (status !== 0) throw new Error(stderr);
    manifests.add(readFileSync(join(output, 'manifest.json'), 'utf8')); // it has the digest of every file
  };
  const taken = await byTurns({ 'two jobs': build('2'), 'one job': build('1') }, { warmUp: 0, runs: RUNS });
  if (manifests.size !== 1) throw new Error(`${what}: other bytes with another number of jobs`);
  const [files = ''] = manifests;
  printTaken(`${what}: ${files.match(/"file"/g)?.length ?? 0} files`, taken, RUNS);
}
