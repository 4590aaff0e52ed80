// How long `banwen check` takes, process start to exit, for one plan of this repository and for roots of 5, 50, 500 and 5,000
// plans of 17 KB each, and what memory. Compile first, then: node scripts/run.mjs bench/check-plans.ts [COUNT…]
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summaryOf } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { program, runProgram } from './run-program.ts';

const RUNS = 7;
/** Of so many plans fewer runs tell enough. */
const MANY = 1000;
const RUNS_OF_MANY = 3;
const [, , ...asked] = process.argv;
const counts = asked.length > 0 ? asked.map(Number) : [5, 50, 500, 5000];

inNewRoot((root) => {
  cpSync('plans', join(root, 'plans'), { recursive: true });
  measure(1, '1 plan of the examples', ['luquan/2026/joint-02', '--root', root]);
});
for (const count of counts) {
  inNewRoot((root) => {
    const bytes = makeBureaus(root, count);
    measure(count, `${count} plans of ${Math.round(bytes / count / 100) / 10} KB`, ['--root', root]);
  });
}

function inNewRoot(work: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
  try {
    work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measure(count: number, name: string, given: readonly string[]): void {
  const argv = [program, 'check', '--no-cache', '--today', '2026-07-01', '--quiet', ...given];
  const runs = Array.from({ length: count < MANY ? RUNS : RUNS_OF_MANY }, () => runProgram(argv));
  const { median, least } = summaryOf(runs.map(({ ms }) => ms));
  const cpu = summaryOf(runs.map(({ cpuMs }) => cpuMs));
  const memory = summaryOf(runs.map(({ megabytes }) => megabytes));
  const said = `${runs[0]?.stdout}${runs[0]?.stderr}`.trim().split('\n').at(-1) ?? '';
  console.log(
    `${name}: ${median.toFixed(0)} ms (median of ${runs.length}, least ${least.toFixed(0)}), ${(median / count).toFixed(2)} ms a plan, ` +
      `${cpu.median.toFixed(0)} ms of processor time, at most ${memory.most} MB   ${said}`,
  );
}
