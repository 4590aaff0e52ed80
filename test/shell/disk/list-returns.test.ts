import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_TABLE_BYTES } from '../../../src/build/tables/table-file.ts';
import { UsageError } from '../../../src/core/failure.ts';
import { listReturns, readReturnBytes } from '../../../src/shell/disk/list-returns.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

function begin(): void {
  for (const name of [
    '区教育局.xlsx',
    '区财政局 (1).XLS',
    '下级/区税务局.csv',
    '下级/说明.docx',
    '~$区教育局.xlsx',
    '.隐藏.xlsx',
  ])
    scratch.put(`here/报表/${name}`);
  scratch.put('here/报表/Thumbs.db');
  scratch.put('here/报表/manifest.json');
  scratch.put('here/[一].xlsx');
  scratch.put('here/无后缀');
  scratch.folder('here/空');
  scratch.link('here/报表/link.xlsx', scratch.at('here/[一].xlsx'));
  scratch.link('here/报表/more', scratch.at('here'));
}
const list = async (...named: readonly string[]) => {
  const { files, passed } = await listReturns(scratch.at('here'), named);
  return [files.map(({ path }) => path), passed];
};
const FOLDER = [['报表/下级/区税务局.csv', '报表/区教育局.xlsx', '报表/区财政局 (1).XLS'], ['报表/下级/说明.docx']];

test.each([
  [['报表'], FOLDER],
  [['./报表/'], FOLDER],
  [['报表', '报表/区教育局.xlsx', '报表/*'], FOLDER],
  [['报表/*.xlsx'], [['报表/区教育局.xlsx'], []]],
  [['报表/**/区*'], [FOLDER[0], []]],
  [['*/下级'], [['报表/下级/区税务局.csv'], ['报表/下级/说明.docx']]],
  [['[一].xlsx'], [['[一].xlsx'], []]],
  [['无后缀'], [['无后缀'], []]],
  [['报表/~$区教育局.xlsx'], [['报表/~$区教育局.xlsx'], []]],
  [['报表/link.xlsx'], [['报表/link.xlsx'], []]],
  [['../here/[一].xlsx'], [['[一].xlsx'], []]],
])('%j means workbooks and what is passed over, each once, in the order of paths', async (named, expected) => {
  begin();
  expect(await list(...named)).toEqual(expected);
});

test.each([
  ['没有.xlsx', '没有文件 `没有.xlsx`；写部门报来的 XLSX 文件、放它们的文件夹或通配符'],
  ['报表/*.ods', '没有文件 `报表/*.ods`；写部门报来的 XLSX 文件、放它们的文件夹或通配符'],
  ['没有/*', '没有文件 `没有/*`；写部门报来的 XLSX 文件、放它们的文件夹或通配符'],
  ['[一].xlsx/x', '没有文件 `[一].xlsx/x`；写部门报来的 XLSX 文件、放它们的文件夹或通配符'],
  ['空', '文件夹 `空` 是空的'],
])('%s means nothing, though others do', async (named, zh) => {
  begin();
  const error: unknown = await list('报表', named).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ text: { zh } });
});

test('a file is read whole, and not at all where it is larger than a table may be', async () => {
  expect(await readReturnBytes(scratch.put('a.xlsx', 'PK'))).toEqual(Buffer.from('PK'));
  truncateSync(scratch.put('huge.xlsx'), MAX_TABLE_BYTES + 1);
  expect(await readReturnBytes(scratch.at('huge.xlsx'))).toBe('too-large');
  await expect(readReturnBytes(scratch.at('none.xlsx'))).rejects.toThrow('(ENOENT)');
});
