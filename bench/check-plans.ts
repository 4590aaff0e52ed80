// How long `banwen check` takes, process start to exit, for one plan of this repository and for roots of 5, 50 and 500 plans
// of 17 KB each. Compile first, then: node scripts/run.mjs bench/check-plans.ts [COUNT…]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeBureaus } from './make-bureaus.ts';

const RUNS = 7;
const BIN = resolve(process.env['BANWEN'] ?? 'dist/bin.js');
const [, , ...asked] = process.argv;
const counts = asked.length > 0 ? asked.map(Number) : [5, 50, 500];

inNewRoot((root) => {
  cpSync('plans', join(root, 'plans'), { recursive: true });
  measure('1 plan of the examples', ['luquan/2026/joint-02', '--root', root]);
});
for (const count of counts) {
  inNewRoot((root) => {
    const bytes = makeBureaus(root, count);
    measure(`${count} plans of ${Math.round(bytes / count / 100) / 10} KB`, ['--root', root]);
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

function measure(name: string, given: readonly string[]): void {
  const times: number[] = [];
  let said = '';
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, [
      BIN,
      'check',
      '--no-cache',
      '--today',
      '2026-07-01',
      '--quiet',
      ...given,
    ]);
    times.push(performance.now() - started);
    said = `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '';
  }
  const [least = 0, median = 0] = [times.sort((a, b) => a - b)[0], times[Math.floor(RUNS / 2)]];
  console.log(`${name}: ${Math.round(median)} ms (median of ${RUNS}, least ${Math.round(least)})   ${said}`);
}
