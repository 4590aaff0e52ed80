import { expect, test } from 'vitest';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { heldTexts, isHeldText } from '../../../src/shell/versions/held-texts.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

const FILES: Readonly<Record<string, Uint8Array>> = {
  'plans/鹿泉区/2026/第一 批.yaml': bytes('\uFEFF标题: 甲\r\n'),
  'plans/a/2026/x.yml': bytes('a: 1\n'),
  'plans/a/2026/empty.yaml': bytes(''),
  'plans/a/2026/gbk.yaml': new Uint8Array([0xb1, 0xea, 0xcc, 0xe2]),
  'plans/a/2026/long.yaml': bytes(`a: ${'x'.repeat(1_000_000)}`),
  'plans/a/2026/rows.csv': bytes('名称\n'),
  'plans/a/2026/x.YAML': bytes('a: 1\n'),
  'plans/a/2026/x.yaml.bak': bytes('a: 1\n'),
  'plans/.schemas/x.yaml': bytes('a: 1\n'),
  'plans/a/.x.yaml': bytes('a: 1\n'),
  'templates/campaign/outline.yaml': bytes('id: campaign\n'),
  'templates/campaign/more/outline.yaml': bytes('id: campaign\n'),
  'templates/campaign/other.yaml': bytes('id: campaign\n'),
  'templates/.draft/outline.yaml': bytes('id: campaign\n'),
  'outline.yaml': bytes('id: campaign\n'),
  'other/plans/a.yaml': bytes('a: 1\n'),
};

test('a root held in memory, as a commit has it, tells the same as the same files on the disk', async () => {
  for (const [path, content] of Object.entries(FILES)) scratch.put(path, content);
  const onDisk = await nodeHost({ root: scratch.at(), out: undefined, version: '1' }).readSources();
  const held = await heldTexts(new Map(Object.entries(FILES))).readSources();
  const sorted = <T>(all: readonly T[]) => all.map((each) => JSON.stringify(each)).sort();
  expect(sorted(held.sources)).toEqual(sorted(onDisk.sources));
  expect(sorted(held.unreadable)).toEqual(sorted(onDisk.unreadable));
  expect(held.sources.map(({ path }) => path).sort()).toEqual([
    'plans/a/2026/empty.yaml',
    'plans/a/2026/x.yml',
    'plans/鹿泉区/2026/第一 批.yaml',
    'templates/campaign/outline.yaml',
  ]);
  expect(held.unreadable.map(({ file }) => file).sort()).toEqual(['plans/a/2026/gbk.yaml', 'plans/a/2026/long.yaml']);
});

test('files of the root itself are read by their names', async () => {
  const { readRootFile } = heldTexts(new Map([['banwen.config.yaml', bytes('\uFEFFlanguage: en\n')]]));
  expect(await readRootFile('banwen.config.yaml')).toEqual({ path: 'banwen.config.yaml', text: 'language: en\n' });
  expect(await readRootFile('banwen.baseline.json')).toBeUndefined();
});

test.each([
  ['banwen.config.yaml', true],
  ['banwen.config.yml', true],
  ['banwen.baseline.json', true],
  ['package.json', false],
  ['plans/a/2026/rows.csv', false],
  ['plans/a/2026/x.yaml', true],
])('a root is read by %s: %s', (path, expected) => {
  expect(isHeldText(path)).toBe(expected);
});
