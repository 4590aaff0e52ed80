// Every benchmark one after the other, with the machine and the versions they ran on, as docs/performance.md has them: npm run bench
import { spawnSync } from 'node:child_process';
import { cpus, platform, totalmem } from 'node:os';

const SCRIPTS = [
  'check-plans',
  'check-beside-spectral',
  'docx',
  'pdf',
  'site-beside-eleventy',
  'watch',
  'workbook',
  'forms',
  'check-table-rows',
];
const GIGABYTE = 2 ** 30;

const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model}, ${(totalmem() / GIGABYTE).toFixed(1)} GB, ${platform()}, Node ${process.version}`);
for (const name of SCRIPTS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', `bench/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
