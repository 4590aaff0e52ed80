import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { UsageError } from '../../../src/core/failure.ts';
import { readList } from '../../../src/shell/forms/read-list.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

async function refusal(named: string): Promise<unknown> {
  const error: unknown = await readList(scratch.at(), named).catch((each: unknown) => each);
  return error instanceof UsageError ? error.text : error;
}

test('a list is read wherever it lies; of its place only its name is known', async () => {
  const text = '企业名称,住所\n甲,一号\n';
  scratch.put('名单 一/抽查名单.csv', text);
  const { list, name, sha256 } = await readList(scratch.at('名单 一'), '../名单 一/抽查名单.csv');
  expect([name, sha256]).toEqual(['抽查名单.csv', digest(text)]);
  expect([...list.rows()].map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
    ['企业名称', '住所'],
    ['甲', '一号'],
  ]);
});

test.each([
  ['没有.csv', '没有这个文件，检查路径和文件名', 'there is no such file; check the path and the name'],
  ['list.csv/x.csv', '没有这个文件，检查路径和文件名', 'there is no such file; check the path and the name'],
  [`${'长'.repeat(100)}.csv`, '没有这个文件，检查路径和文件名', 'there is no such file; check the path and the name'],
  ['folder', '这不是文件，应为 .csv 或 .xlsx 文件', 'Unexpected folder, expected a .csv or .xlsx file'],
  ['empty.csv', '里面没有内容，第一行写列名，每户一行', 'it is empty; write the names of columns, then a row each'],
  [
    'old.xls',
    '是旧的 XLS 格式或加了密码，另存为不加密的 XLSX 或“CSV UTF-8”',
    'it is of the old XLS kind or has a password; save it as XLSX without one, or as “CSV UTF-8”',
  ],
  ['torn.xlsx', '工作簿打不开，用表格程序打开后另存一份', 'the workbook cannot be opened; save a copy of it'],
  ['picture.csv', '不是表格，应为 CSV 或 XLSX', 'Unexpected content, expected CSV or XLSX'],
  [
    'huge.csv',
    '文件有 65 MB，应不超过 64 MB；分成几个名单',
    'Unexpected file of 65 MB, expected 64 MB or less; make several lists of it',
  ],
])('%s is no list, and it is said why', async (named, zh, en) => {
  scratch.put('list.csv', '企业名称\n甲\n');
  scratch.folder('folder');
  scratch.put('empty.csv');
  scratch.put('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  scratch.put('torn.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  scratch.put('picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]));
  truncateSync(scratch.put('huge.csv'), 64 * 1024 * 1024 + 1);
  expect(await refusal(named)).toEqual({ zh: `名单 \`${named}\`：${zh}`, en: `list \`${named}\`: ${en}` });
});
