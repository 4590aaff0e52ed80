import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { openPaperFolder } from '../../../src/shell/forms/paper-folder.ts';
import { isVolume, openVolumes, type VolumeFormat, type VolumeParts } from '../../../src/shell/forms/volumes.ts';
import type { Target } from '../../../src/targets/target.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

const target = (row: number, department: string): Target => ({
  row,
  key: `${row}`,
  facts: new Map(),
  // biome-ignore lint/suspicious/noExplicitAny: a volume asks of a department nothing but its name
  departments: [{ name: department } as any],
  hasOwnItems: false,
});

// biome-ignore lint/suspicious/noExplicitAny: fakes stand for what makes documents
const plain = (value: unknown): any => value;
/** Binds and prints rows as their numbers; a volume is `[` and its rows and `]`. */
const maker = plain({
  bind: async ({ row }: Target, volume: unknown) => {
    const opened = volume ?? { end: () => ({ head: Buffer.from('['), tail: Buffer.from(']') }) };
    return { volume: opened, bytes: Buffer.from(`${volume === undefined ? '?' : ' '}${row}`) };
  },
  print: async (targets: readonly Target[]) => ({
    bytes: Buffer.from(`<${targets.map(({ row }) => row).join(' ')}>`),
    missing: targets.length > 1 ? ['𬺈', '〇'] : ['〇'],
  }),
});

async function bind(format: VolumeFormat, targets: readonly Target[]) {
  const folder = await openPaperFolder(scratch.at(), 'forms');
  const missing = new Set<string>();
  const parts: VolumeParts = { folder, maker, tools: plain({}), missing };
  const volumes = openVolumes(format, parts);
  for (const each of targets) await volumes.add(each);
  const files = await volumes.end();
  await folder.close();
  return { files, missing: [...missing] };
}

test.each([
  ['docx', '[2 4]', '[3]'],
  ['pdf', '<2 4>', '<3>'],
] as const)('each department has its volume as %s, its enterprises in the order of the list', async (format, first, second) => {
  const { files, missing } = await bind(format, [target(2, '区教育局'), target(3, '区财政局'), target(4, '区教育局')]);
  expect(files.map(({ path }) => path)).toEqual([`区教育局/合订-1.${format}`, `区财政局/合订-1.${format}`]);
  expect(files.map(({ path }) => scratch.read(`forms/${path}`))).toEqual([first, second]);
  expect(files[0]).toMatchObject({ bytes: first.length, sha256: digest(first) });
  expect(missing).toEqual(format === 'pdf' ? ['𬺈', '〇'] : []);
  expect(scratch.names('forms')).toEqual(['区教育局', '区财政局']);
});

test.each([
  [500, ['局/合订-1.pdf']],
  [501, ['局/合订-1.pdf', '局/合订-2.pdf']],
  [1000, ['局/合订-1.pdf', '局/合订-2.pdf']],
])('%d enterprises of a department are in volumes of 500: %j', async (count, paths) => {
  const { files } = await bind(
    'pdf',
    Array.from({ length: count }, (_, index) => target(index + 2, '局')),
  );
  expect(files.map(({ path }) => path)).toEqual(paths);
  expect(scratch.read('forms/局/合订-1.pdf')).toMatch(/^<2 3 .* 501>$/);
});

test('without an enterprise there is no volume', async () => {
  expect(await bind('docx', [])).toEqual({ files: [], missing: [] });
  expect(scratch.names('forms')).toEqual([]);
});

test.each([
  ['合订-1.docx', true],
  ['合订-12.pdf', true],
  ['合订-1.xlsx', false],
  ['合订.docx', false],
  ['我的合订-1.docx', false],
  ['合订-1.docx.bak', false],
])('%s is a volume of ours: %s', (name, expected) => {
  expect(isVolume(name)).toBe(expected);
});
