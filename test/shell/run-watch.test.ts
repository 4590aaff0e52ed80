import { expect, test } from 'vitest';
import { parseDay } from '../../src/plan/days/day.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { runWatch } from '../../src/shell/run-watch.ts';
import { fakeStages } from '../build/fake-stages.ts';
import { fakeHost } from '../support/fake-host.ts';
import { fakeSite } from '../support/fake-site.ts';

test('watching builds once for many changes, goes on after a failure, and ends with the signal', async () => {
  const host = fakeHost({ 'plans/a/2026/x.yaml': 'kind: campaign\nprofile: p\n', 'plans/profiles/p.yaml': 'region: 甲\n' });
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const end = new AbortController();
  const told: string[] = [];
  const steps = [
    () => {
      host.files.delete('plans/a/2026/x.yaml');
      for (let count = 0; count < 20; count += 1) host.change();
    },
    () => {
      host.files.set('plans/a/2026/y.yaml', 'kind: campaign\nprofile: p\n');
      host.change();
    },
    () => end.abort(),
  ];
  const next = (word: string) => {
    told.push(word);
    steps.shift()?.();
  };
  await runWatch(
    host,
    {
      patterns: [],
      formats: null,
      draft: false,
      force: false,
      dryRun: false,
      today,
      signal: end.signal,
      built: ({ plans }: BuildReport) => next(`built ${plans}`),
      failed: () => next('failed'),
    },
    { stages: fakeStages, renderers: [], site: fakeSite },
  );
  expect(told).toEqual(['built 1', 'failed', 'built 1']);
});
