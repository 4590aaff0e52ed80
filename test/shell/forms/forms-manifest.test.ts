import { expect, test } from 'vitest';
import { parsePapers } from '../../../src/build/manifest/papers-manifest.ts';
import { formsManifest } from '../../../src/shell/forms/forms-manifest.ts';
import { openPaperFolder } from '../../../src/shell/forms/paper-folder.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const HEAD = { program: 'banwen/1.0.0', campaign: '甲/2026/x', targets: { file: '名单 "一".csv', sha256: 'ab'.repeat(32) } };
const file = (path: string) => ({ path, bytes: 3, sha256: 'cd'.repeat(32) });

test.each([
  ['nothing', [], [], []],
  ['a row', [2], [], []],
  ['rows, rows left out and volumes', [2, 3, 5], [4, 6], ['局/合订-1.docx', '局/合订-1.pdf']],
])('a list of %s is whole, can be read, and is known again by its seal', async (_, rows, rejected, volumes) => {
  const folder = await openPaperFolder(scratch.at(), 'forms');
  const list = formsManifest(folder, HEAD);
  for (const row of rows) list.row(row, [{ kind: 'record', ...file(`局/${row}.docx`) }]);
  expect(scratch.names('forms')).toEqual(['.partial']);
  await list.end(new Map(rejected.map((row) => [row, 'targets/name-missing'])), volumes.map(file));
  await folder.close();
  expect(scratch.names('forms')).toEqual(['manifest.json']);
  const text = scratch.read('forms/manifest.json');
  expect(JSON.parse(text)).toMatchObject({
    version: 2,
    ...HEAD,
    papers: rows.map((row) => ({ row, files: [{ kind: 'record', ...file(`局/${row}.docx`) }] })),
    rejected: rejected.map((row) => ({ row, rule: 'targets/name-missing' })),
    volumes: volumes.map(file),
  });
  expect(parsePapers(text)?.artifacts.map(({ file: path, format }) => [path, format])).toEqual([
    ...rows.map((row) => [`局/${row}.docx`, 'docx']),
    ...volumes.map((path) => [path, path.slice(-4) === '.pdf' ? 'pdf' : 'docx']),
  ]);
  expect(parsePapers(text.replace('名单', '名册'))).toBeUndefined();
});

test('a run that is ended before leaves the list of the run before', async () => {
  scratch.put('forms/manifest.json', '旧');
  const folder = await openPaperFolder(scratch.at(), 'forms');
  formsManifest(folder, HEAD).row(2, []);
  await folder.close();
  expect([scratch.names('forms'), scratch.read('forms/manifest.json')]).toEqual([['manifest.json'], '旧']);
});
