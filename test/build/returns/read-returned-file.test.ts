import { expect, test } from 'vitest';
import { readReturnedFile } from '../../../src/build/returns/read-returned-file.ts';
import { renderWorkbook } from '../../../src/build/returns/render-workbook.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { sheetColumn, sheetModel } from '../../support/sheets.ts';

const PATH = '返回/城管.xlsx';
const bytes = (...each: readonly number[]) => Uint8Array.from(each);

test('the sheets of a workbook are read, whatever its name says it is', async () => {
  const manuscript = {
    ...plainManuscript('a/2026/x', '标题'),
    sheets: [sheetModel({ name: '统计表', columns: [sheetColumn('户数', 'number')] })],
  };
  const workbook = await renderWorkbook(manuscript, '0.0.0');
  const file = await readReturnedFile('返回/城管.doc', workbook);
  expect(file).toMatchObject({ path: '返回/城管.doc' });
  expect('grids' in file && file.grids.map(({ name }) => name)).toContain('统计表');
});

test.each<[string, Uint8Array | 'too-large' | 'unreadable', string, string]>([
  ['one too large to be read', 'too-large', '文件太大，没有读', 'Unexpected size, expected a form; it was not read'],
  ['one nobody may read', 'unreadable', '没有读取的权限，没有读', 'Unexpected lack of permission to read it'],
  [
    'an old workbook',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0),
    '是旧格式（XLS、ET）或加了密码的工作簿，应为 XLSX，没有读',
    'Unexpected workbook of the old kind (XLS, ET) or with a password, expected XLSX; it was not read',
  ],
  [
    'a damaged one',
    bytes(0x50, 0x4b, 0x03, 0x04, 0),
    '已损坏或加了密，读不出来',
    'Unexpected damage or encryption, expected a workbook that opens',
  ],
  [
    'another file',
    bytes(0x25, 0x50, 0x44, 0x46),
    '不是 XLSX 工作簿，没有读',
    'Unexpected file, expected an XLSX workbook; it was not read',
  ],
  ['an empty one', bytes(), '不是 XLSX 工作簿，没有读', 'Unexpected file, expected an XLSX workbook; it was not read'],
])('%s is told by its name, with what to do', async (_, given, zh, en) => {
  const said = await readReturnedFile(PATH, given);
  expect(said).toMatchObject({ rule: 'collect/file-unreadable', severity: 'error', file: PATH });
  expect('message' in said && said.message).toEqual({ zh: `${PATH}：${zh}`, en: `${PATH}: ${en}` });
  expect('hint' in said && said.hint?.zh).toMatch(/另存|权限/);
});
