import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printBaseline } from '../../../src/build/findings/baseline.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import type { Format } from '../../../src/renderers/renderer.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { type BuildOptions, runBuild } from '../../../src/shell/run-build.ts';
import { makeRandomRoot } from '../../support/random-root.ts';

const PLAN = 'plans/luquan/2026/work-plan.yaml';
const FORMATS: ReadonlySet<Format> = new Set(['docx', 'html', 'xlsx']);
let made: ReturnType<typeof makeRandomRoot>;
beforeEach(() => {
  made = makeRandomRoot();
});
afterEach(() => made.remove());

/** A build by a process of its own, and whether it had to look at more than whether everything is as it was. */
async function build(options: Partial<BuildOptions> & { readonly program?: string } = {}) {
  let isWorked = false;
  const host = nodeHost({ root: made.root, out: undefined, version: '0', program: options.program ?? 'p' });
  const lock = () => {
    isWorked = true;
    return host.lock();
  };
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const asked = { patterns: [], formats: FORMATS, draft: false, force: false, dryRun: false, today, ...options };
  const report = await runBuild({ ...host, lock }, asked);
  return { report, isWorked };
}

/** Builds until nothing is left to do, and what is told is kept. */
async function settle(): Promise<BuildReport> {
  await build();
  await build();
  const { report, isWorked } = await build();
  expect(isWorked).toBe(false);
  return report;
}

test('a build of a root as the last one left it tells the same and makes nothing', async () => {
  await build();
  const { report, isWorked } = await build();
  expect(isWorked).toBe(true);
  const again = await build();
  expect(again.isWorked).toBe(false);
  expect({ ...again.report, ms: 0 }).toEqual({ ...report, ms: 0 });
});

const CHANGES: Readonly<Record<string, () => void>> = {
  'a plan': () => appendFileSync(join(made.root, PLAN), '# 注\n'),
  'a table of a plan': () => appendFileSync(join(made.root, 'plans/luquan/2026/joint-02-results.csv'), '\n'),
  'the registry': () => appendFileSync(join(made.root, 'plans/registry/luquan/orgs.yaml'), '# 注\n'),
  'the configuration': () => writeFileSync(join(made.root, 'banwen.config.yaml'), 'site: { name: 示例区政府 }\n'),
  'a baseline that is there now': () => writeFileSync(join(made.root, 'banwen.baseline.json'), printBaseline(new Map())),
  'a page template of its own': () => made.put(new Map([...made.files, ['templates/pages/page.css', 'body { color: black }\n']])),
  'a file of the output': () => appendFileSync(join(made.root, 'output/luquan/2026/work-plan/notice.docx'), ' '),
  'a file of the output that is gone': () => rmSync(join(made.root, 'output/index.html')),
  'the manifest': () => appendFileSync(join(made.root, 'output/manifest.json'), ' '),
  'what was kept': () => rmSync(join(made.root, '.banwen'), { recursive: true }),
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`after a change of ${name} everything is looked at`, async () => {
    await settle();
    change();
    expect((await build()).isWorked).toBe(true);
  });
}

test('another day, other plans, other formats and another program are other builds', async () => {
  await settle();
  const today = parseDay('2026-07-02');
  expect((await build({ ...(today && { today }) })).isWorked).toBe(true);
  expect((await build({ patterns: ['luquan/2026/joint-02'] })).isWorked).toBe(true);
  expect((await build({ formats: new Set(['docx']) })).isWorked).toBe(true);
  expect((await build({ program: 'q' })).isWorked).toBe(true);
  expect((await build({ force: true })).isWorked).toBe(true);
  expect((await build({ useCache: false })).isWorked).toBe(true);
});
