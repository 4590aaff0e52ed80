import { expect, test } from 'vitest';
import type { ArtifactRecord } from '../../../src/build/manifest/manifest.ts';
import { leftOver, pruneOutput, tellLeft } from '../../../src/shell/write/prune-output.ts';

const record = (file: string, sha256 = 'ours'): ArtifactRecord => ({
  ...{ plan: 'a/2026/x', format: 'docx', file, bytes: 1, sha256 },
  ...{ program: 'banwen/1', content: '', reads: {}, inputs: [] },
});
const LEFT = [record('b.docx'), record('a.docx'), record('gone.docx')];
const onDisk = new Map([
  ['a.docx', 'ours'],
  ['b.docx', 'altered'],
]);
const files = (records: readonly ArtifactRecord[]) => records.map(({ file }) => file);

test.each([
  [true, ['a.docx'], ['b.docx']],
  [false, [], ['b.docx', 'a.docx']],
])('of what no plan makes any more, what is ours goes where that is asked for (%s); what somebody altered stays', (prune, goes, stays) => {
  const left = leftOver(LEFT, { prune, onDisk });
  expect([files(left.goes), files(left.stays)]).toEqual([goes, stays]);
});

test('a file the machine does not let go stays, and the others go', async () => {
  const removed: string[] = [];
  const host = {
    removeOutput: async (file: string) => {
      if (file === 'b.docx') throw new Error('busy');
      removed.push(file);
    },
  };
  const attempt = async <T>(_: string, act: () => Promise<T>) => act().catch(() => undefined);
  const left = { goes: [record('a.docx'), record('b.docx'), record('c.docx')], stays: [record('d.docx')] };
  const { goes, stays } = await pruneOutput(host, { attempt }, left);
  expect([removed, files(goes), files(stays)]).toEqual([
    ['a.docx', 'c.docx'],
    ['a.docx', 'c.docx'],
    ['d.docx', 'b.docx'],
  ]);
});

test('both are told by their paths, in order', () => {
  const host = { outputPath: (file: string) => `成文/${file}` };
  expect(tellLeft(host, { goes: [record('b'), record('a')], stays: [record('d'), record('c')] })).toEqual({
    pruned: ['成文/a', '成文/b'],
    orphans: ['成文/c', '成文/d'],
  });
});
