import { spawnSync } from 'node:child_process';
import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const LEFT_OUT = ['.git', '.cache', 'coverage', 'output'];

/**
 * Copies the tree into a folder of its own, installs packages there that only a measurement needs, works in it, and removes
 * it. Nothing of them stays in the tree or in the lock file.
 */
export function withTools(packages: readonly string[], work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'banwen-tools-'));
  const filter = (path: string): boolean => !LEFT_OUT.includes(relative('.', path));
  try {
    cpSync('.', folder, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE, filter });
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const install = spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, encoding: 'utf8' });
    if (install.status !== 0) throw new Error(install.stderr);
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
