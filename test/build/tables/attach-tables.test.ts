import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { compile } from '../../../src/build/compile.ts';
import type { Compilation } from '../../../src/build/compiled-plan.ts';
import { loadStages } from '../../../src/build/stages.ts';
import { readTable } from '../../../src/build/tables/read-table.ts';
import type { TableFile } from '../../../src/build/tables/table-file.ts';
import { wantedTables } from '../../../src/build/tables/wanted-tables.ts';
import { brief, PROFILE, REGISTRY } from '../../plan/example.ts';
import { day } from '../../support/plans.ts';

const PATH = 'plans/luquan/2026/r.yaml';
const TABLE = 'plans/luquan/2026/rows.csv';
const HEADER = '检查对象名称,统一社会信用代码,检查机关,检查日期,检查结果\n';
const ROW = '示例典当有限公司,91350100M000100Y43,区市场监管局,2026-07-15,未发现问题\n';
const onDay = (day: number) => ROW.replace('07-15', `07-${day}`);
const OUTLINE = `id: results
title: '{{year}}年抽查结果公示'
phrases: { tableTitle: 一览表 }
sections: [{ text: '检查{{results.checked}}户。' }]
`;
const stages = await loadStages();

function plan(from: string, more = ''): string {
  return `kind: results
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
issued: 2026-08-21
disclosure: { type: 主动公开 }
contacts: [luquan-credit-section]
campaign: luquan/2026/r
from: ${from}
${more}`;
}

function compileWith(text: string, tables: readonly TableFile[]): Compilation['plans'][number] {
  const sources = [
    { path: PATH, text },
    { path: 'plans/profiles/luquan-2026.yaml', text: PROFILE },
    { path: 'plans/registry/luquan/all.yaml', text: REGISTRY },
  ];
  const builtIn = [{ path: 'templates/results/outline.yaml', text: OUTLINE }];
  const { plans, shared } = compile(
    { sources, unreadable: [], builtIn, tables },
    { today: day('2026-08-21'), draft: false },
    stages,
  );
  const [compiled] = plans;
  if (!compiled || shared.length > 0) throw new Error(shared.map(({ message }) => message.en).join());
  return compiled;
}

async function compileTable(bytes: string | Uint8Array, { path = TABLE, from = 'rows.csv', more = '' } = {}) {
  return compileWith(plan(from, more), [
    await readTable(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
  ]);
}

test('the rows of a table are the entities of the plan, and the table is one of its inputs', async () => {
  const { plan: made, manuscript, diagnostics, inputs } = await compileTable(HEADER + ROW + onDay(16) + onDay(17));
  expect(brief(diagnostics)).toEqual([]);
  expect(made?.kind === 'results' && made.entities).toHaveLength(3);
  expect(manuscript?.parts).toHaveLength(2);
  expect(inputs.slice(0, 2)).toEqual([PATH, TABLE]);
});

test('what resolving says of a row lies in the table', async () => {
  const { diagnostics } = await compileTable(
    `${HEADER}${ROW}${ROW.replace('Y43', 'Y44').replace('区市场监管局', '区市场监督局')}`,
  );
  expect(diagnostics.map(({ file }) => file)).toEqual([TABLE, TABLE]);
  expect(brief(diagnostics)).toEqual(['names/unknown @ 区市场监督局', 'references/credit-code-checksum @ 91350100M000100Y44']);
});

test('one bad row does not keep the faults of the plan itself from being told', async () => {
  const { diagnostics } = await compileTable(`${HEADER}甲,,,,正常\n`, { more: 'sequense: 2\n' });
  expect([...brief(diagnostics)].sort()).toEqual(['schema/unknown-key @ sequense', 'schema/value-not-allowed @ 正常']);
});

test('a table as Excel in China saves it is read, and that is said', async () => {
  const text = Uint8Array.from([
    ...[0xbc, 0xec, 0xb2, 0xe9, 0xb6, 0xd4, 0xcf, 0xf3, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c],
    ...[0xbc, 0xec, 0xb2, 0xe9, 0xbd, 0xe1, 0xb9, 0xfb, 0x0d, 0x0a],
    ...[0xbc, 0xd7, 0x2c, 0xce, 0xb4, 0xb7, 0xa2, 0xcf, 0xd6, 0xce, 0xca, 0xcc, 0xe2, 0x0d, 0x0a],
  ]);
  const { plan: made, diagnostics } = await compileTable(text);
  expect(made?.kind === 'results' && made.entities.map(({ name, outcome }) => [name, outcome])).toEqual([['甲', '未发现问题']]);
  expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['info tables/encoding']);
});

test('a cell of a workbook is named as its program names it', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('检查结果');
  sheet.addRows([['2026年第二次抽查'], [], ['检查对象名称', '检查日期', '检查人数', '检查结果']]);
  sheet.addRow(['甲', new Date(Date.UTC(2026, 6, 15)), 2, '未发现问题']);
  sheet.addRow(['乙', '七月', 2, '正常']);
  workbook.addWorksheet('说明').getCell('A1').value = '填表说明';
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { diagnostics } = await compileTable(bytes, { path: 'plans/luquan/2026/rows.xlsx', from: 'rows.xlsx' });
  expect(diagnostics.map(({ message }) => message.zh.replace(/，应为.*/, ''))).toEqual([
    '只读了工作表 `检查结果`，没有读 `说明`',
    '`检查结果!B5`：检查日期为 `七月`',
    '`检查结果!D5`：检查结果为 `正常`',
  ]);
  const found = diagnostics.find(({ message }) => message.zh.includes('D5'));
  expect(brief(found ? [found] : [])).toEqual(['schema/value-not-allowed @ 正常']);
});

test('of very many faults the first hundred are told and the others counted', async () => {
  const { diagnostics } = await compileTable(HEADER + '甲,,,,正常\n'.repeat(250));
  expect(diagnostics).toHaveLength(101);
  expect(diagnostics.at(-1)).toMatchObject({ rule: 'tables/more', severity: 'error', file: TABLE });
  expect(diagnostics.at(-1)?.message.zh).toBe('这个文件还有 150 处问题没有列出，改好上面的再检查');
});

test('of one fault in very many rows a few places are shown', async () => {
  const { diagnostics } = await compileTable(HEADER + ROW.replace('区市场监管局', '区公安局').repeat(250));
  expect(diagnostics.every(({ related = [] }) => related.length <= 5)).toBe(true);
  expect(diagnostics.length).toBeLessThanOrEqual(101);
});

test.each<[string, TableFile | undefined, string, string, string]>([
  [
    'no such file',
    { path: TABLE, fault: { is: 'missing', others: [] } },
    'rows.csv',
    'tables/file-missing',
    '没有文件 `rows.csv`，应放在本方案的文件夹里',
  ],
  [
    'a like name',
    { path: TABLE, fault: { is: 'missing', others: ['row.csv'] } },
    'rows.csv',
    'tables/file-missing',
    '没有文件 `rows.csv`，应为 `row.csv`',
  ],
  ['upward', undefined, '../rows.csv', 'tables/path-outside', '表格不在本方案的文件夹里，应写文件夹里的文件名，如 `results.csv`'],
  [
    'a link out',
    { path: TABLE, fault: { is: 'outside' } },
    'rows.csv',
    'tables/path-outside',
    '表格不在本方案的文件夹里，应写文件夹里的文件名，如 `results.csv`',
  ],
  [
    'too large',
    { path: TABLE, fault: { is: 'too-large', bytes: 21_500_000 } },
    'rows.csv',
    'tables/file-too-large',
    '表格文件有 22 MB，应不超过 20 MB',
  ],
  [
    'a folder',
    { path: TABLE, fault: { is: 'no-file' } },
    'rows.csv',
    'tables/file-missing',
    '这是一个文件夹，应为 CSV 或 XLSX 文件',
  ],
])('%s is told at `from`', (_, file, from, rule, message) => {
  const { diagnostics, plan: made } = compileWith(plan(from), file ? [file] : []);
  expect(diagnostics.map(({ rule: said, message: { zh }, file: where }) => [said, zh, where])).toEqual([[rule, message, PATH]]);
  expect(brief(diagnostics)).toEqual([`${rule} @ ${from}`]);
  expect(made).toBeUndefined();
});

test('bytes are read for what they are', async () => {
  const rulesOf = async (bytes: readonly number[]) =>
    (await compileTable(Uint8Array.from(bytes))).diagnostics.map(({ rule }) => rule);
  expect(await rulesOf([0xd0, 0xcf, 0x11, 0xe0, 1, 2])).toEqual(['tables/file-unreadable']);
  expect(await rulesOf([0x50, 0x4b, 0x03, 0x04, 1, 2])).toEqual(['tables/file-unreadable']);
  expect(await rulesOf([0xff, 0x00, 0xff])).toEqual(['tables/file-unreadable']);
  expect(await rulesOf([0x0a, 0x20])).toEqual(['tables/header-missing']);
});

test('a name of another form than a table’s is told by the schema', () => {
  expect(brief(compileWith(plan('rows.xls'), []).diagnostics)).toContain('schema/wrong-type @ rows.xls');
});

test('only files that plans name are wanted, of the plans asked for and those beside them', () => {
  const sources = [
    { path: PATH, text: plan('rows.csv') },
    { path: 'plans/luquan/2026/s.yaml', text: plan('rows.csv') },
    { path: 'plans/luquan/2026/t.yaml', text: plan('../rows.csv') },
    { path: 'plans/luquan/2026/u.yaml', text: 'kind: campaign\nfrom: c.csv\n' },
    { path: 'plans/luquan/2026/v.yaml', text: plan('[v.csv]') },
    { path: 'plans/luquan/2026/w.yaml', text: plan('w.csv', 'entities: []\n') },
    { path: 'plans/luquan/2026/x.yaml', text: plan('x.csv') },
    { path: 'plans/registry/luquan/y.yaml', text: plan('y.csv') },
    { path: 'plans/luquan/2025/z.yaml', text: plan('z.csv') },
  ];
  expect(wantedTables(sources, stages)).toEqual(['plans/luquan/2025/z.csv', TABLE, 'plans/luquan/2026/x.csv']);
  expect(wantedTables(sources, stages, new Set(['luquan/2026/s']))).toEqual([TABLE, 'plans/luquan/2026/x.csv']);
});

const SUMS = 'plans/luquan/2026/sums.csv';
const NAMED = 'statistics: { from: sums.csv }\n';

async function compileSums(csv: string, more = NAMED) {
  const files = [
    await readTable(TABLE, new TextEncoder().encode(HEADER + ROW)),
    await readTable(SUMS, new TextEncoder().encode(csv)),
  ];
  return compileWith(plan('rows.csv', more), files);
}

test('the figures of departments may stand in a table of their own, their sums in its last row', async () => {
  const { plan: made, diagnostics, inputs } = await compileSums('检查部门,抽查户数,检查人次\n区市场监管局,1,2\n合计,1,2\n');
  expect(brief(diagnostics)).toEqual([]);
  const statistics = made?.kind === 'results' ? made.statistics : null;
  expect(statistics?.rows.map(({ reference, counts }) => [reference.organ.id, counts])).toEqual([
    ['lq-market', { checked: 1, inspectors: 2 }],
  ]);
  expect(statistics?.totals?.counts).toEqual({ checked: 1, inspectors: 2 });
  expect(inputs.slice(0, 3)).toEqual([PATH, TABLE, SUMS]);
});

test('what rules find in them lies in that table, also in its sums', async () => {
  const { diagnostics } = await compileSums('检查部门,抽查户数,检查人次,发现问题户数\n区市场监管局,1,2,3\n合计,1,5,3\n');
  expect(brief(diagnostics)).toEqual(['statistics/found-over-checked @ 3', 'statistics/total-row-mismatch @ 5']);
  expect(diagnostics.map(({ file }) => file)).toEqual([SUMS, SUMS]);
});

test('a table beside the rows it stands for is refused', async () => {
  const { diagnostics } = await compileSums(
    '检查部门,抽查户数\n区市场监管局,1\n',
    'statistics: { from: sums.csv, rows: [{ org: 区市场监管局, checked: 1 }] }\n',
  );
  expect(brief(diagnostics)).toEqual(['tables/list-typed-too @ sums.csv']);
});
