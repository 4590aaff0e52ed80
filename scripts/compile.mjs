// Compiles src/ into dist/ and puts the command line together in dist/bundle; as the compiler, it writes what it can and tells
// by its exit code whether all is well: node scripts/compile.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// run once each, so that the machine's code of what they need is at hand
const COMMANDS = [
  ['check', '--quiet', '--no-cache', '--jobs', '1'],
  ['build', '--dry-run', '--quiet'],
  ['build', '--quiet', '--no-cache', '--jobs', '1', '--format', 'docx,html,xlsx', 'luquan/2026/joint-02'],
];

// `npm ci --dry-run` prepares a package it has not installed anything for
if (process.env.npm_config_dry_run !== 'true') {
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  await import('./bundle.mjs');
  const out = mkdtempSync(join(tmpdir(), 'banwen-'));
  for (const [name, ...options] of COMMANDS) {
    const given = name === 'build' ? ['--out', out, ...options] : options;
    spawnSync(process.execPath, ['scripts/store-code.mjs', name, ...given], { stdio: 'ignore' });
  }
  rmSync(out, { recursive: true, force: true });
  process.exitCode = status ?? 1;
}
