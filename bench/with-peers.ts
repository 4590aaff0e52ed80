import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Installs packages into a folder of their own, works with them there, and removes it. Nothing of them stays in the tree. */
export async function withPeers(packages: readonly string[], work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
  try {
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
    const install = spawnSync('npm', ['install', ...options, ...packages], { encoding: 'utf8' });
    if (install.status !== 0) throw new Error(install.stderr);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
