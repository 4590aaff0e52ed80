import { expect, test } from 'vitest';
import type { StaleJob } from '../../../src/build/manifest/decide-build.ts';
import type { Format } from '../../../src/renderers/renderer.ts';
import { makeStale } from '../../../src/shell/write/make-stale.ts';

const stale = (format: Format, at: number): StaleJob => ({
  job: {
    plan: `${at}`,
    renderer: { format, file: `x.${format}`, revision: 1, appliesTo: () => true, render: async () => new Uint8Array() },
    file: `${at}/x.${format}`,
    content: '',
    inputs: [],
    ties: null,
  },
  fingerprint: { program: '', content: '' },
  reason: { zh: '', en: '' },
});
const formats: readonly Format[] = ['docx', 'html', 'pdf', 'xlsx'];
const all = formats.flatMap((format) => Array.from({ length: 5 }, (_, at) => stale(format, at)));

/** The files in the order they were begun, and how many were in the making at most, of all and of prints. */
async function made(jobs: number | null) {
  const begun: string[] = [];
  const busy: Format[] = [];
  let most = 0;
  let prints = 0;
  await makeStale(all, { jobs }, async ({ job }) => {
    const { format } = job.renderer;
    begun.push(job.file);
    busy.push(format);
    most = Math.max(most, busy.length);
    prints = Math.max(prints, busy.filter((each) => each === 'pdf').length);
    await new Promise((done) => setTimeout(done, 1));
    busy.splice(busy.indexOf(format), 1);
  });
  return { begun, most, prints };
}

test('every file is made once, at most so many at a time, and no more than three prints', async () => {
  for (const [jobs, most, prints] of [
    [1, 1, 1],
    [2, 2, 2],
    [8, 8, 3],
    [null, 4, 3],
  ] as const) {
    const { begun, ...busy } = await made(jobs);
    expect([...begun].sort()).toEqual(all.map(({ job }) => job.file).sort());
    expect({ jobs, ...busy }).toEqual({ jobs, most, prints });
  }
});

test('prints begin first, so that the browser has something to do', async () => {
  expect((await made(null)).begun.slice(0, 3)).toEqual(['0/x.pdf', '1/x.pdf', '2/x.pdf']);
});

test('a fault of the program ends the making', async () => {
  await expect(makeStale(all, { jobs: 1 }, () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
});
