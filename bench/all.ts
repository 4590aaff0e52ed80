// Every benchmark one after the other, with the machine and the versions they ran on, as docs/performance.md has them: npm run bench.
// With fewer plans and edits, and without what takes minutes: npm run bench -- --quick
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, platform, totalmem } from 'node:os';

/** What each is given to be quick; null where it is left out then. */
const SCRIPTS: Readonly<Record<string, readonly string[] | null>> = {
  'check-plans': ['5', '50', '500'],
  'check-beside-spectral': ['1', '25'],
  docx: [],
  pdf: [],
  'site-beside-eleventy': ['500', '3'],
  'build-jobs': ['500', '2'],
  watch: ['60'],
  workbook: [],
  forms: null,
  'check-table-rows': [],
};
const GIGABYTE = 2 ** 30;
const MINUTE = 60_000;
const isQuick = process.argv.includes('--quick');

const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model}, ${(totalmem() / GIGABYTE).toFixed(1)} GB, ${platform()}, Node ${process.version}`);
console.log(`load before: ${loadavg()[0]?.toFixed(1)}`);
const began = performance.now();
for (const [name, quick] of Object.entries(SCRIPTS)) {
  if (isQuick && quick === null) continue;
  console.log(`\n== ${name}`);
  const argv = ['scripts/run.mjs', `bench/${name}.ts`, ...(isQuick && quick !== null ? quick : [])];
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
  if (status === 0) continue;
  console.log(`${name} ended with ${status}`);
  process.exitCode = 1;
}
console.log(`\nall in ${((performance.now() - began) / MINUTE).toFixed(1)} minutes`);
