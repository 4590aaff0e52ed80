import type exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { type Collected, changed, collectIn, formOf, opened, rootWith, sheetOf } from '../support/returns.ts';

const PLAN = 'luquan/2026/work-plan';
const FILE = `plans/${PLAN}.yaml`;
const TABLE = `plans/${PLAN}-returns.csv`;
const MERGED = `output/${PLAN}/collected/statistics.xlsx`;
const MONTHLY = '月报表';
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A root whose monthly report is made on the statistics form, as more bureaus have it. */
function makeRoot(change: (plan: string) => string = (plan) => plan) {
  const root = rootWith();
  const text = root.text(FILE).replace('name: 月报表\n', 'name: 月报表\n      form: statistics-10\n');
  root.write(FILE, change(text));
  return root;
}

async function formFrom(root: ReturnType<typeof rootWith>): Promise<Uint8Array> {
  return formOf(PLAN, root.path(''));
}

/** The row of a number, by the texts of the header. */
function report(workbook: exceljs.Workbook, number: number, texts: Readonly<Record<string, exceljs.CellValue>>, name = MONTHLY) {
  const sheet = sheetOf(workbook, name);
  const columns = new Map<string, number>();
  let row = 0;
  sheet.eachRow((each, index) =>
    each.eachCell((cell, column) => {
      const text = String(cell.value ?? '').replace(/\s/g, '');
      if (index < 6 && !columns.has(text)) columns.set(text, column);
      if (text === `第${number}期`) row = index;
    }),
  );
  for (const [header, value] of Object.entries(texts)) {
    const column = columns.get(header);
    if (column === undefined || row === 0) throw new Error(`no ${header} in ${[...columns.keys()].join()}`);
    sheet.getCell(row, column).value = value;
  }
}

const COUNTS = {
  '随机抽查企业（户）': 6,
  '随机抽取执法检查人员（人次）': 12,
  '涉及检查部门（个）': 1,
  '检查项目（个）': 2,
  '发现问题事项（项）': 1,
  '发现问题企业（户）': 1,
  '责令改正（户）': 1,
  '应列入异常（户）': 0,
  '涉嫌违法立案调查（户）': 0,
  '现场解答疑难问题（个）': 3,
};

const said = ({ diagnostics }: Pick<Collected, 'diagnostics'>) => diagnostics.map(({ rule, message }) => `${rule} ${message}`);

test('monthly returns are set into one workbook, and what is late by today is told', async () => {
  const root = makeRoot();
  const form = await formFrom(root);
  root.write('返回/三月.xlsx', await changed(form, (each) => report(each, 1, { ...COUNTS, 实际报送日期: day('2026-03-20') })));
  root.write('返回/四月.xlsx', await changed(form, (each) => report(each, 2, { ...COUNTS, 实际报送日期: day('2026-04-22') })));
  const told = await collectIn(root, { plan: PLAN, day: '2026-06-01' });
  expect(told.code).toBe(0);
  expect(said(told)).toEqual([
    'dates/report-overdue “月报表”第 3 期到 `2026-06-01` 尚未登记报送，应不晚于 `2026-05-20`',
    'dates/report-overdue “进展情况或总结”第 1 期到 `2026-06-01` 尚未登记报送，应不晚于 `2026-03-23`',
    'dates/report-overdue 返回/四月.xlsx › 月报表 › M6：“月报表”第 2 期于 `2026-04-22` 报送，应不晚于 `2026-04-20`',
  ]);
  const workbook = await opened(root.bytes(MERGED));
  const sheet = sheetOf(workbook, MONTHLY);
  expect([sheet.getCell('C5').value, sheet.getCell('C6').value, sheet.getCell('C7').value]).toEqual([6, 6, null]);
  expect(sheet.getCell('N6').result).toBe('逾期');
  const ledger = sheetOf(workbook, '报送台账');
  const rows: unknown[] = [];
  ledger.eachRow((row) => rows.push(row.getCell(row.cellCount).result));
  expect(rows.filter((each) => each === '按期' || each === '逾期')).toEqual(['按期', '逾期']);
});

test('what --save writes is the register that check judges lateness by, and the next returns are added to it', async () => {
  const root = makeRoot();
  const form = await formFrom(root);
  root.write('三月.xlsx', await changed(form, (each) => report(each, 1, { ...COUNTS, 实际报送日期: day('2026-03-19') })));
  await collectIn(root, { plan: PLAN, files: ['三月.xlsx'], more: ['--save'], day: '2026-03-21' });
  expect(root.text(TABLE)).toBe(
    '\ufeff报送事项,期次,实际报送日期,抽查户数,检查人次,检查部门数,检查项目数,发现问题事项数,发现问题户数,责令改正户数,应列入异常户数,立案户数,解答问题数\n月报表,1,2026-03-19,6,12,1,2,1,1,1,0,0,3\n',
  );
  root.write(FILE, root.text(FILE).replace('schedule:\n', 'schedule:\n  returns: { from: work-plan-returns.csv }\n'));
  const check = async (today: string) => {
    const { code, stdout } = await root.run(['check', PLAN, '--reporter', 'json', '--today', today]);
    const { diagnostics } = JSON.parse(stdout);
    return [code, diagnostics.map(({ rule, message }: { rule: string; message: string }) => `${rule} ${message}`)];
  };
  expect(await check('2026-03-22')).toEqual([0, []]);
  expect(await check('2026-04-21')).toEqual([
    0,
    [
      'dates/report-overdue “月报表”第 2 期到 `2026-04-21` 尚未登记报送，应不晚于 `2026-04-20`',
      'dates/report-overdue “进展情况或总结”第 1 期到 `2026-04-21` 尚未登记报送，应不晚于 `2026-03-23`',
    ],
  ]);
  root.write('四月.xlsx', await changed(form, (each) => report(each, 2, { ...COUNTS, 实际报送日期: day('2026-04-20') })));
  await collectIn(root, { plan: PLAN, files: ['四月.xlsx'], more: ['--save'], day: '2026-04-21' });
  expect(root.text(TABLE).split('\n').slice(1, -1)).toEqual([
    '月报表,1,2026-03-19,6,12,1,2,1,1,1,0,0,3',
    '月报表,2,2026-04-20,6,12,1,2,1,1,1,0,0,3',
  ]);
  const again = await collectIn(root, { plan: PLAN, files: ['四月.xlsx'], more: ['--save'], day: '2026-04-21' });
  expect(again.artifacts.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
});

test('a report that says otherwise than the register is refused', async () => {
  const root = makeRoot((plan) =>
    plan.replace('schedule:\n', 'schedule:\n  returns: { rows: [{ report: monthly, number: 1, sent: 2026-03-19 }] }\n'),
  );
  const form = await formFrom(root);
  root.write('三月.xlsx', await changed(form, (each) => report(each, 1, { ...COUNTS, 实际报送日期: day('2026-03-20') })));
  const told = await collectIn(root, { plan: PLAN, files: ['三月.xlsx'], day: '2026-03-21' });
  expect([told.code, said(told)]).toEqual([1, ['collect/return-conflict 三月.xlsx › 月报表 › A5：月报表第1期和已登记的不同']]);
});

test('several departments each hand in: a row for each, those missing by name', async () => {
  const root = makeRoot((plan) => plan.replace('name: 月报表\n', 'name: 月报表\n      by: lq-group-members\n'));
  const organs = root.text('plans/registry/luquan/orgs.yaml');
  root.write(
    'plans/registry/luquan/orgs.yaml',
    organs.replace(/(id: lq-group-members.*kind: 群体) }/, '$1, members: [lq-market, lq-police, lq-health] }'),
  );
  const form = await formFrom(root);
  const from = (name: string, checked: number) =>
    changed(form, (each) => {
      sheetOf(each, MONTHLY).getCell('B2').value = name;
      report(each, 1, { ...COUNTS, '随机抽查企业（户）': checked, 实际报送日期: day('2026-03-20') });
    });
  root.write('甲.xlsx', await from('区市场监管局', 6));
  root.write('乙.xlsx', await from('区公安局', 5));
  const told = await collectIn(root, { plan: PLAN, files: ['甲.xlsx', '乙.xlsx'], day: '2026-03-21' });
  expect([told.code, said(told)]).toEqual([
    0,
    ['dates/report-overdue “月报表”第 1 期到 `2026-03-21` 尚未登记报送的有 区卫生健康局，应不晚于 `2026-03-20`'],
  ]);
  const sheet = sheetOf(await opened(root.bytes(MERGED)), MONTHLY);
  expect(sheet.getCell('C3').value).toBe('报送单位');
  expect([5, 6].map((row) => [1, 3, 4].map((column) => sheet.getCell(row, column).value))).toEqual([
    ['第1期', '区市场监管局', 6],
    ['第1期', '市公安局鹿泉分局', 5],
  ]);
});

test.each([
  ['an unknown number', { number: '第19期' }, /issue-unknown .*没有 `第19期` 这一期/],
  ['a number and a day of two reports', { due: day('2026-04-20') }, /issue-unknown .*期次 `第1期` 和期限 `2026-04-20` 对不上/],
  ['a day that is none', { sent: '上周五' }, /figure-malformed .*实际报送日期是 `上周五`/],
  ['figures that contradict each other', { found: 9 }, /found-over-checked .*发现问题对象为 `9`，应不多于抽查对象 `6`/],
])('%s is refused', async (_, { number, due, sent, found }: Readonly<Record<string, exceljs.CellValue>>, says) => {
  const root = makeRoot();
  const bytes = await changed(await formFrom(root), (each) => {
    report(each, 1, {
      ...COUNTS,
      实际报送日期: sent ?? day('2026-03-20'),
      '发现问题企业（户）': found ?? 1,
      '发现问题事项（项）': 9,
    });
    if (due) sheetOf(each, MONTHLY).getCell('B5').value = due;
    if (number) sheetOf(each, MONTHLY).getCell('A5').value = number;
    if (number) sheetOf(each, MONTHLY).getCell('B5').value = null;
  });
  root.write('三月.xlsx', bytes);
  const told = await collectIn(root, { plan: PLAN, files: ['三月.xlsx'], day: '2026-03-21' });
  expect(told.code).toBe(1);
  expect(said(told).join('\n')).toMatch(says);
  expect(root.has(MERGED)).toBe(false);
});

test('a report without the day it was sent is warned of', async () => {
  const root = makeRoot();
  root.write('三月.xlsx', await changed(await formFrom(root), (each) => report(each, 1, COUNTS)));
  const told = await collectIn(root, { plan: PLAN, files: ['三月.xlsx'], day: '2026-03-21' });
  expect([told.code, said(told)]).toEqual([
    0,
    ['collect/sent-missing 三月.xlsx › 月报表 › M5：月报表第1期没有填实际报送日期，不知道是否按期'],
  ]);
});
