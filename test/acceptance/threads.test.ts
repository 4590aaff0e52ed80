import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBureaus } from '../../bench/make-bureaus.ts';

const PATIENCE = 120_000;
/** Enough text for three threads. */
const PLANS = 100;
const root = mkdtempSync(join(tmpdir(), 'banwen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Bureaus with faults in a registry, which blocks its plans, in a profile, and in a plan. */
beforeAll(() => {
  makeBureaus(root, PLANS);
  appendFileSync(join(root, 'plans/registry/area-02/docs.yaml'), '  - { id: emergency, org: nobody }\n');
  appendFileSync(join(root, 'plans/profiles/area-03-2026.yaml'), 'extends: nobody\n');
  appendFileSync(join(root, 'plans/area-01/2026/joint-02.yaml'), 'profil: x\n');
}, PATIENCE);

const check = (...options: readonly string[]): string => {
  const argv = ['dist/bin.js', 'check', '--no-cache', '--root', root, '--today', '2026-07-01', '--reporter', 'json', ...options];
  try {
    return execFileSync(process.execPath, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
};
const withoutTime = (report: string) => report.replace(/"ms": [\d.]+/g, '"ms": 0');

test(
  'several threads tell what one tells, in the same order',
  () => {
    const one = withoutTime(check('--jobs', '1'));
    expect(JSON.parse(one).diagnostics.length).toBeGreaterThan(5);
    expect(withoutTime(check('--jobs', '3'))).toBe(one);
  },
  PATIENCE,
);

test(
  'what rules cost in threads is added up',
  () => {
    const { timings } = JSON.parse(check('area-00', 'area-01', 'area-03', '--jobs', '3', '--timings'));
    const stages: readonly { stage: string; calls: number }[] = timings.stages;
    expect(stages.find(({ stage }) => stage === 'parse')?.calls).toBeGreaterThanOrEqual(PLANS - 25);
  },
  PATIENCE,
);

test(
  'as many files are made at one time as are asked for, always with the same bytes',
  () => {
    const sound = mkdtempSync(join(tmpdir(), 'banwen-'));
    makeBureaus(sound, 25);
    const manifests = ['1', '4'].map((jobs) => {
      const out = join(sound, `output-${jobs}`);
      const options = ['--root', sound, '--out', out, '--jobs', jobs, '--no-cache', '--today', '2026-07-01', '--quiet'];
      const argv = ['dist/bin.js', 'build', '--format', 'docx,html,xlsx', ...options];
      execFileSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
      return readFileSync(join(out, 'manifest.json'), 'utf8'); // it has the digest of every file
    });
    rmSync(sound, { recursive: true, force: true });
    const [one = '', four] = manifests;
    expect(one.match(/notice\.docx"/g)?.length).toBe(25);
    expect(four).toBe(one);
  },
  PATIENCE,
);
