import { expect, test } from 'vitest';
import { changed, collectIn, fill, formOf, keepOnly, opened, rootWith, sheetOf } from '../support/returns.ts';

const ELEVATORS = 'shili/2026/elevators';
const CANTEENS = 'shili/2026/canteens';
const OF_2019 = 'luquan/2019/joint-h2';
const DAY = '2026-12-20';

type Root = ReturnType<typeof rootWith>;

async function collected(root: Root, plan: string, files: Readonly<Record<string, Uint8Array>>) {
  for (const [name, bytes] of Object.entries(files)) root.write(`返回/${name}`, bytes);
  const told = await collectIn(root, { plan, day: DAY, more: ['--save'] });
  const said = told.diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
  return { code: told.code, said };
}

const merged = (root: Root, plan: string) => opened(root.bytes(`output/${plan}/collected/statistics.xlsx`));
const table = (root: Root, plan: string) => root.text(`plans/${plan}-statistics.csv`).replace('\ufeff', '').trimEnd().split('\n');

/** What a row of a sheet says, from its label on. */
async function rowOf(root: Root, plan: string, [name, label]: readonly [string, string]) {
  const found: (string | number)[][] = [];
  sheetOf(await merged(root, plan), name).eachRow((row) => {
    if (row.getCell(1).text !== label) return;
    const cells = Array.from({ length: row.cellCount }, (_, column) => row.getCell(column + 1));
    found.push(
      cells.map((cell) =>
        typeof cell.result === 'number' ? cell.result : typeof cell.value === 'number' ? cell.value : cell.text,
      ),
    );
  });
  return found;
}

test('the form of eleven columns is collected as that of ten', async () => {
  const root = rootWith();
  const form = await formOf(OF_2019, root.path(''));
  const figures = {
    区市场监管局: [13, 26, 1, 1, 4, 3, 2, 2, 0, 0, 5],
    区应急管理局: [6, 12, 1, 1, 3, 0, 0, 0, 0, 0, 1],
    区卫生健康局: [5, 10, 1, 1, 2, 2, 1, 1, 0, 1, 0],
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, row] of Object.entries(figures))
    files[`${name}.xlsx`] = await changed(form, (workbook) => fill(sheetOf(workbook, name), row));
  expect(await collected(root, OF_2019, files)).toEqual({ code: 0, said: [] });
  const [first, ...others] = Object.values(figures);
  const sums = (first ?? []).map((figure, index) => others.reduce((all, row) => all + (row[index] ?? 0), figure));
  expect((await rowOf(root, OF_2019, ['汇总表', '合计']))[0]?.slice(1, 12)).toEqual(sums);
  expect(table(root, OF_2019).slice(0, 2)).toEqual([
    '检查部门,抽查户数,检查人次,检查部门数,检查项目数,检查内容数,发现问题事项数,发现问题户数,责令改正户数,应列入异常户数,立案户数,解答问题数',
    '区市场监管局,13,26,1,1,4,3,2,2,0,0,5',
  ]);
});

test('where the plan names no department, each gets a row, and what they count twice one of its own', async () => {
  const root = rootWith();
  const text = root
    .text(`plans/${ELEVATORS}.yaml`)
    .replace('sequence: 2', 'sequence: 3')
    .replace('issued: 2026-09-10', 'issued: 2026-09-11')
    .replace(/departments:\n {2}- .*\n/, 'departments: []\nitemsFrom: 抽查事项清单\n')
    .replace('preamble: null', 'preamble: null\n  duties.departments: null\n  requirements.duty: null');
  const waived = 'waivers: [{ rule: departments/lead-not-single, reason: 部门另行通知, by: 区双随机办 }]\n';
  root.write('plans/shili/2026/nobody.yaml', `${text}${waived}`);
  const plan = 'shili/2026/nobody';
  const form = await formOf(plan, root.path(''));
  const market = ['区市场监管局', 10, 20, 1, 1, 3, 2, 2, 0, 0, 5];
  const police = ['示例市公安局示例分局', 4, 8, 1, 1, 0, 0, 0, 0, 0, 1];
  const one = await changed(form, (workbook) => fill(sheetOf(workbook, '统计表'), market));
  const other = await changed(form, (workbook) => {
    const sheet = sheetOf(workbook, '统计表');
    fill(sheet, police);
    sheet.spliceRows(6, 0, []);
    fill(sheet, ['减：重复计', 3, 6], 6);
  });
  expect(await collected(root, plan, { '甲.xlsx': one, '乙.xlsx': other })).toEqual({ code: 0, said: [] });
  expect((await rowOf(root, plan, ['统计表', '减：重复计']))[0]?.slice(1, 3)).toEqual([3, 6]);
  expect((await rowOf(root, plan, ['统计表', '合计']))[0]?.slice(1, 11)).toEqual([11, 22, 2, 2, 3, 2, 2, 0, 0, 6]);
  expect([...table(root, plan)].sort().slice(0, 3)).toEqual([
    '区市场监管局,10,20,1,1,3,2,2,0,0,5',
    '合计,11,22,2,2,3,2,2,0,0,6',
    '检查部门,抽查户数,检查人次,检查部门数,检查项目数,发现问题事项数,发现问题户数,责令改正户数,应列入异常户数,立案户数,解答问题数',
  ]);
});

test('a single department has nothing that is counted twice', async () => {
  const root = rootWith();
  const form = await formOf(ELEVATORS, root.path(''));
  const figures = [8, 16, 1, 1, 3, 2, 2, 0, 0, 5];
  const labelled = await changed(form, (workbook) => {
    fill(sheetOf(workbook, '区市场监管局'), figures);
    fill(sheetOf(workbook, '区市场监管局'), ['减：重复计'], 7);
  });
  expect(await collected(root, ELEVATORS, { '甲.xlsx': labelled })).toEqual({ code: 0, said: [] });
  expect(table(root, ELEVATORS).slice(1)).toEqual([`区市场监管局,${figures.join()}`]);
  const typed = (less: number) =>
    changed(form, (workbook) => {
      keepOnly(workbook, ['汇总表']);
      const sheet = sheetOf(workbook, '汇总表');
      fill(sheet, ['区市场监管局', ...figures]);
      sheet.spliceRows(6, 0, []);
      fill(sheet, ['减：重复计', less], 6);
      fill(sheet, ['合计', 8 - less, ...figures.slice(1)], 7);
    });
  expect(await collected(root, ELEVATORS, { '甲.xlsx': await typed(0) })).toEqual({ code: 0, said: [] });
  expect(await collected(root, ELEVATORS, { '甲.xlsx': await typed(2) })).toEqual({
    code: 1,
    said: [
      'error collect/figure-malformed 返回/甲.xlsx › 汇总表 › B6：减去的重复计“随机抽查企业（户）”为 `2`，只有一个部门的数字时应为 `0`',
    ],
  });
});

test('columns of a bureau are added up, and saved beside those that results have', async () => {
  const root = rootWith();
  root.write(
    'plans/registry/shili/forms.yaml',
    [
      'forms:',
      '  - id: statistics-9',
      '    columns:',
      "      - { label: '抽查{noun}（户）', counts: checked }",
      '      - { label: 抽取人员（人次）, counts: inspectors }',
      '      - { label: 移送（件）, group: 结果, prompt: 按案件数填 }',
      "      - { label: '=宣传（次）' }",
      '',
    ].join('\n'),
  );
  root.write(`plans/${CANTEENS}.yaml`, root.text(`plans/${CANTEENS}.yaml`).replace('statistics-10', 'statistics-9'));
  const form = await formOf(CANTEENS, root.path(''));
  const sent = await changed(form, (workbook) => {
    fill(sheetOf(workbook, '区市场监管局'), [20, 40, 2, 7]);
    fill(sheetOf(workbook, '区卫生健康局'), [10, 20, 1, '３次']);
    fill(sheetOf(workbook, '区教育局'), [6, 12, 0, 1]);
  });
  expect(await collected(root, CANTEENS, { '全部.xlsx': sent })).toEqual({ code: 0, said: [] });
  expect((await rowOf(root, CANTEENS, ['汇总表', '合计']))[0]?.slice(1, 5)).toEqual([36, 72, 3, 11]);
  expect(table(root, CANTEENS)).toEqual([
    '检查部门,抽查户数,检查人次,另填：移送（件）,另填：=宣传（次）',
    '区市场监管局,20,40,2,7',
    '区卫生健康局,10,20,1,3',
    '区教育局,6,12,0,1',
  ]);
});
