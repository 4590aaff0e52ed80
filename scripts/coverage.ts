import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withTools } from './with-tools.ts';

/** Runs the tests of vitest.coverage.config.ts with the branches taken counted; its pages are left in coverage/. */
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { vitest: string } };
withTools([`@vitest/coverage-v8@${devDependencies.vitest}`], (folder) => {
  const options = ['--config', 'vitest.coverage.config.ts', `--coverage.reportsDirectory=${resolve('coverage')}`];
  const run = spawnSync('npx', ['vitest', 'run', ...options, ...process.argv.slice(2)], { cwd: folder, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
});
