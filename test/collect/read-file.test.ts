import { expect, test } from 'vitest';
import { mergeLess, mergeRows } from '../../src/collect/merge-rows.ts';
import { readFile } from '../../src/collect/read-file.ts';
import { formColumns, type ReturnForm } from '../../src/collect/return-form.ts';
import type { Subjects } from '../../src/collect/subjects.ts';
import type { SheetModel } from '../../src/documents/sheet-model.ts';
import type { SheetGrid } from '../../src/source/sheet-grid.ts';
import { type CellGiven, gridOf } from '../support/grids.ts';

const PLAN = 'shili/2026/joint-01';
const TITLE = '示例市2026年第一次部门联合抽查情况统计表';
const NAMES = ['随机抽查企业（户）', '检查人员（人次）', '发现问题（项）', '责令改正（户）'];
const KEYS = ['checked', 'inspectors', 'foundItems', 'rectified'];

/** The form: a column of departments, four of figures, the last two below a header of their own. */
const sheet: SheetModel = {
  ...{ id: 'return-1-market', role: 'return', subject: { id: 'market', name: '区市场监管局' }, form: 'statistics-4' },
  ...{ name: '区市场监管局', title: TITLE, fields: [], rows: [], closing: [], checks: [], remarks: ['注：按户数填报'] },
  columns: NAMES.map((name, at) => ({
    ...{ key: KEYS[at] ?? '', name, type: 'number', width: 10 },
    ...{ isAsked: true, prompt: null, choices: [], hasBars: false },
  })),
  header: [
    [cell(NAMES[0], 1, 2), cell(NAMES[1], 1, 2), cell('检查结果', 2, 1)],
    [cell(NAMES[2], 1, 1), cell(NAMES[3], 1, 1)],
  ],
};

function cell(text = '', columns = 1, rows = 1) {
  return { text, columns, rows };
}

const asked = [
  { id: 'market', name: '区市场监管局' },
  { id: 'police', name: '区公安局' },
];
const form: ReturnForm = {
  ...{ mark: '-1', form: 'statistics-4', title: TITLE, subjects: asked, remarks: sheet.remarks },
  columns: formColumns(sheet),
};
const KNOWN: Readonly<Record<string, (typeof asked)[number] | 'other'>> = {
  区市场监管局: { id: 'market', name: '区市场监管局' },
  示例市示例区市场监督管理局: { id: 'market', name: '区市场监管局' },
  区公安局: { id: 'police', name: '区公安局' },
  区教育局: 'other',
};
const subjects: Subjects = {
  asked,
  find: (name) => KNOWN[name],
  nearest: (name) => (name.startsWith('区市场') ? '区市场监管局' : undefined),
};

const HEADER = ['检查部门', ...NAMES];
const MARKET: readonly CellGiven[] = ['区市场监管局', 6, 12, 3, 2];
const POLICE: readonly CellGiven[] = ['区公安局', 4, 8, 0, 0];

function read(...grids: readonly SheetGrid[]) {
  const { rows, less, diagnostics } = readFile('返回/甲.xlsx', grids, { plan: PLAN, forms: [form], subjects });
  return {
    rows: rows.map(([, { subject, figures }]) => `${subject.id} ${KEYS.map((key) => figures.get(key) ?? '空').join(' ')}`),
    less: less.map(([, { figures }]) => [...figures].map(([key, figure]) => `${key} ${figure}`).join(' ')),
    said: diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`),
    english: diagnostics.map(({ message }) => message.en),
    hints: diagnostics.flatMap(({ hint }) => hint?.zh ?? []),
    given: rows.map(([, row]) => row),
  };
}
const table = (...rows: readonly (readonly CellGiven[])[]) => gridOf([[TITLE], ...rows]);
const market = (...figures: readonly CellGiven[]) => read(table(HEADER, ['区市场监管局', ...figures]));

/** Headers as they come back, all of which still mean the four columns. */
const HEADERS: Readonly<Record<string, readonly (readonly CellGiven[])[]>> = {
  'as sent out': [HEADER],
  'over two lines, with blanks and line ends in them': [
    ['检查部门', '随机抽查\n企业 （户）', '检查人员（人次）', '检查结果', null],
    [null, null, null, '发现问题（项）', '责令改正（户）'],
  ],
  'with half-width brackets': [HEADER.map((name) => name.replace('（', '(').replace('）', ')'))],
  'without their units': [HEADER.map((name) => name.replace(/（.*/, ''))],
  'with 对象 for 企业': [HEADER.map((name) => name.replace('企业', '对象'))],
  'with their group before them': [['检查部门', NAMES[0] ?? '', NAMES[1] ?? '', '检查结果发现问题（项）', '检查结果责令改正']],
  'with a star and a colon': [['检查部门：', `*${NAMES[0]}`, `${NAMES[1]}:`, NAMES[2] ?? '', NAMES[3] ?? '']],
  'with 单位名称 over the departments': [['单位名称', ...NAMES]],
};

test.each(Object.entries(HEADERS))('a table whose headers are written %s', (_, header) => {
  expect(read(table(...header, MARKET))).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test('columns are found by their names wherever they stand', () => {
  const moved = read(
    table(['序号', NAMES[3] ?? '', NAMES[0] ?? '', '单位', NAMES[2] ?? '', NAMES[1] ?? ''], [1, 2, 6, '区市场监管局', 3, 12]),
  );
  expect(moved).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test('a column by a name nobody knows is missed, and the names that stand there are told', () => {
  const { rows, said, english, hints } = read(
    table(['检查部门', '随机抽查企业（户）', '检查人员（人次）', '问题数', '责令改正（户）'], MARKET),
  );
  expect(rows).toEqual([]);
  expect(said).toEqual(['error collect/form-mismatch 返回/甲.xlsx › Sheet1：缺少 `发现问题（项）` 一栏，表式不对，整张表没有读']);
  expect(english).toEqual([
    '返回/甲.xlsx › Sheet1: Unexpected lack of the column `发现问题（项）`, expected the whole form; the sheet was not read',
  ]);
  expect(hints).toEqual(['表里不认识的栏目：`问题数`；如是它，把栏目名改回 `发现问题（项）`']);
});

test('a column taken out is missed; nothing is read by guess', () => {
  const { rows, said, hints } = read(table(HEADER.slice(0, 4), MARKET.slice(0, 4)));
  expect([rows, said]).toEqual([
    [],
    ['error collect/form-mismatch 返回/甲.xlsx › Sheet1：缺少 `责令改正（户）` 一栏，表式不对，整张表没有读'],
  ]);
  expect(hints).toEqual(['用发下去的表填，不删栏目']);
});

test('two columns of one name are one too many', () => {
  const { rows, said } = read(table([...HEADER, '发现问题（项）'], [...MARKET, 9]));
  expect([rows, said]).toEqual([
    [],
    ['error collect/form-mismatch 返回/甲.xlsx › Sheet1 › F2：有两栏都是 `发现问题（项）`，不知道该读哪一栏，整张表没有读'],
  ]);
});

test('a column more, with a header or none, is told of and not read', () => {
  expect(read(table([...HEADER, '备注'], [...MARKET, '8月底']))).toMatchObject({
    rows: ['market 6 12 3 2'],
    said: ['warning collect/column-unread 返回/甲.xlsx › Sheet1 › F2：表式里没有 `备注` 一栏，其中 1 格没有读'],
  });
  expect(read(table(HEADER, [...MARKET, 7]))).toMatchObject({
    rows: ['market 6 12 3 2'],
    said: ['warning collect/column-unread 返回/甲.xlsx › Sheet1 › F3：这一栏没有表头，其中 1 格没有读'],
  });
});

test('a figure in a cell merged over two columns is of nobody knows which', () => {
  const merges = [{ top: 2, left: 3, bottom: 2, right: 4 }];
  const { rows, said } = read(gridOf([[TITLE], HEADER, MARKET.slice(0, 4)], { merges }));
  expect(rows).toEqual([]);
  expect(said).toEqual([
    'error collect/figure-malformed 返回/甲.xlsx › Sheet1 › D3：“发现问题（项）”的格和旁边的栏合并了，不知道数字是哪一栏的',
  ]);
});

test('cells merged down, over the rows of a department, hold their figure in the first', () => {
  const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
  expect(read(gridOf([[TITLE], HEADER, MARKET, []], { merges }))).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test('figures typed as text count, in any width, with separators and their own unit', () => {
  expect(market('６', '1,200人次', ' 3 项 ', '2.0')).toMatchObject({ rows: ['market 6 1200 3 2'], said: [] });
});

test('the unit of another column is none of a figure', () => {
  expect(market(6, 12, '3户', 2).said).toEqual([
    'error collect/figure-malformed 返回/甲.xlsx › Sheet1 › D3：“发现问题（项）”填的是 `3户`，应为不小于 0 的整数',
  ]);
});

test.each<[what: string, given: CellGiven, zh: string, en: string, hint: string]>([
  [
    'a word',
    '无',
    '填的是 `无`，应为不小于 0 的整数',
    'Unexpected text `无`, expected a whole number from 0 on',
    '没有的填 0，不适用的留空',
  ],
  [
    'a number below 0',
    -1,
    '是负数 `-1`，应为不小于 0 的整数',
    'Unexpected number `-1`, expected a whole number from 0 to 999999999',
    '按户数、项数或人次填整数',
  ],
  [
    'a fraction',
    1.5,
    '是小数 `1.5`，应为不小于 0 的整数',
    'Unexpected number `1.5`, expected a whole number from 0 to 999999999',
    '按户数、项数或人次填整数',
  ],
  [
    'more than there can be',
    1e9,
    '是过大的数 `1000000000`，应为不小于 0 的整数',
    'Unexpected number `1000000000`, expected a whole number from 0 to 999999999',
    '按户数、项数或人次填整数',
  ],
  [
    'a day',
    { holds: 'day', text: '2026-03-05' },
    '是日期 `2026-03-05`，应为数字',
    'Unexpected day `2026-03-05`, expected a number',
    '把单元格的格式改为数字后重填',
  ],
  [
    'an error',
    { holds: 'error', text: '#REF!', formula: 'B9' },
    '公式出错，结果是 `#REF!`，应为数字',
    'Unexpected error `#REF!`, expected a number',
    '改正公式，或直接填数字',
  ],
  [
    'a formula without its result',
    { holds: 'nothing', formula: 'A1+1' },
    '公式 `A1+1` 没有存下结果，读不出数字',
    'Unexpected formula `A1+1` saved without its result, expected a number',
    '用表格程序打开，重新计算后保存，或直接填数字',
  ],
])('%s is no figure', (_, given, zh, en, hint) => {
  expect(market(6, 12, given, 2)).toMatchObject({
    rows: [],
    said: [`error collect/figure-malformed 返回/甲.xlsx › Sheet1 › D3：“发现问题（项）”${zh}`],
    english: [`返回/甲.xlsx › Sheet1 › D3: “发现问题（项）”: ${en}`],
    hints: [hint],
  });
});

test('a cell left empty is no figure, and no fault of the file', () => {
  expect(market(6, null, 3, '')).toMatchObject({ rows: ['market 6 空 3 空'], said: [] });
});

test('a table in which nobody typed is no return', () => {
  expect(market()).toMatchObject({
    rows: [],
    said: ['warning collect/return-empty 返回/甲.xlsx：没有一个部门的数字，等于没有报'],
  });
});

test.each([
  ['by its short name', '区市场监管局'],
  ['by its full name', '示例市示例区市场监督管理局'],
  ['with the word for its seal', '区市场监管局（盖章）'],
])('a department is known %s', (_, name) => {
  expect(read(table(HEADER, [name, ...MARKET.slice(1)]))).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test.each([
  ['one the campaign does not ask', '区教育局', '`区教育局` 不是本方案的部门，不应有它的数字'],
  ['one typed wrong', '区市场监管', '没有部门 `区市场监管`，应为 `区市场监管局`'],
  ['one nobody has heard of', '某局', '不知道 `某局` 是哪个部门'],
  ['none', null, '有数字，看不出是哪个部门的'],
])('a row of a department: %s', (_, name, says) => {
  expect(read(table(HEADER, [name, ...MARKET.slice(1)]))).toMatchObject({
    rows: [],
    said: [`error collect/department-unknown 返回/甲.xlsx › Sheet1 › A3：${says}`],
  });
});

/** A sheet without a column of departments: it says whose it is beside the table, by its tab or by the name of its file. */
const own = (field: readonly CellGiven[], around: Parameters<typeof gridOf>[1] = {}) =>
  read(gridOf([[TITLE], field, NAMES, MARKET.slice(1)], around));

test.each<[where: string, field: readonly CellGiven[], around: Parameters<typeof gridOf>[1]]>([
  ['beside 填报单位', ['填报单位：', '区市场监管局'], {}],
  ['behind 填报单位 in its own cell', ['填报单位：区市场监管局（公章）'], {}],
  ['on the tab', [], { name: '区市场监管局' }],
  ['on the tab of a copy', [], { name: '区市场监管局 (2)' }],
  ['by the name of the file', [], { path: '返回/区市场监管局.xlsx' }],
  ['by the name of a copy of the file', [], { path: '返回/区市场监管局-副本.xlsx' }],
])('a sheet of one department says whose it is %s', (_, field, around) => {
  expect(own(field, around)).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test('a name beside 填报单位 that nobody has is not passed over for the name of the tab', () => {
  expect(own(['填报单位：', '某局'], { name: '区市场监管局' })).toMatchObject({
    rows: [],
    said: ['error collect/department-unknown 返回/甲.xlsx › 区市场监管局：不知道 `某局` 是哪个部门'],
  });
});

test('sums are held against the rows above them, typed as text or as numbers', () => {
  expect(read(table(HEADER, MARKET, POLICE, ['合计', '10户', '20', '３', 2]))).toMatchObject({
    rows: ['market 6 12 3 2', 'police 4 8 0 0'],
    said: [],
  });
  expect(read(table(HEADER, MARKET, POLICE, ['合计', '11户', '20', '３', 2]))).toMatchObject({
    said: [
      'error statistics/total-row-mismatch 返回/甲.xlsx › Sheet1 › B5：合计“随机抽查企业（户）”为 `11`，应等于各行之和 `10`',
    ],
    english: ['返回/甲.xlsx › Sheet1 › B5: Unexpected total `11` of “随机抽查企业（户）”, expected `10` (sum of the rows)'],
  });
});

test('a sum that a formula gives wrong is a warning: it is worked out anew', () => {
  const sum: CellGiven = { holds: 'number', text: '6', number: 6, formula: 'SUM(B3:B3)' };
  expect(read(table(HEADER, MARKET, POLICE, ['合计', sum])).said).toEqual([
    'warning statistics/total-row-mismatch 返回/甲.xlsx › Sheet1 › B5：合计“随机抽查企业（户）”为 `6`，应等于各行之和 `10`，汇总时按各行重新合计',
  ]);
});

test('what is counted twice is taken off before the sum is judged', () => {
  expect(read(table(HEADER, MARKET, POLICE, ['减：重复计', 2, 4], ['合计', 8, 16, 3, 2]))).toMatchObject({
    less: ['checked 2 inspectors 4'],
    said: [],
  });
});

test('two rows of what is counted twice are one too many', () => {
  expect(read(table(HEADER, MARKET, ['减：重复计', 2], ['减重复计', 1]))).toMatchObject({
    less: [],
    said: ['error collect/rows-unclear 返回/甲.xlsx › Sheet1 › A5：有两行“减：重复计”，应只有一行'],
  });
});

test('signatures, remarks of the form and lines of words below the table are passed over', () => {
  const below: readonly (readonly CellGiven[])[] = [
    ['填报人：张某', null, '联系电话：', 82_012_463],
    ['注：按户数填报'],
    ['以上数字截至8月底。'],
  ];
  expect(read(table(HEADER, MARKET, [], ...below))).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

test('words between the rows are told of', () => {
  expect(read(table(HEADER, MARKET, ['以下为公安部门'], POLICE))).toMatchObject({
    rows: ['market 6 12 3 2', 'police 4 8 0 0'],
    said: ['info collect/row-unread 返回/甲.xlsx › Sheet1：第 4 行不是数据，没有读'],
  });
});

test('several rows of figures without a department are not added up', () => {
  expect(read(gridOf([[TITLE], NAMES, [6, 12, 3, 2], [4, 8, 0, 0]], { name: '区市场监管局' }))).toMatchObject({
    rows: [],
    said: ['error collect/rows-unclear 返回/甲.xlsx › 区市场监管局 › A4：表里有 2 行数字，一个部门应只有一行，没有读'],
  });
});

test('a hidden sheet counts, and is told of', () => {
  expect(read(gridOf([[TITLE], HEADER, MARKET], { isHidden: true }))).toMatchObject({
    rows: ['market 6 12 3 2'],
    said: ['warning collect/sheet-hidden 返回/甲.xlsx › Sheet1：是隐藏的工作表，里面的数字也读了'],
  });
});

test('a title of another campaign or year is of another return; one worded otherwise is told of', () => {
  const titled = (title: string) => read(gridOf([[title], HEADER, MARKET]));
  const says = (title: string) => `返回/甲.xlsx › Sheet1 › A1：标题是“${title}”，应为“${TITLE}”`;
  for (const other of [TITLE.replace('2026', '2025'), TITLE.replace('第一次', '第二次')]) {
    expect(titled(other)).toMatchObject({ rows: [], said: [`error collect/plan-mismatch ${says(other)}，没有读`] });
  }
  const reworded = TITLE.replace('情况', '');
  expect(titled(reworded)).toMatchObject({
    rows: ['market 6 12 3 2'],
    said: [`warning collect/plan-mismatch ${says(reworded)}`],
  });
  expect(titled(`【草稿】${TITLE}`)).toMatchObject({ rows: ['market 6 12 3 2'], said: [] });
});

const hidden = (plan: string, contract = '1') =>
  gridOf(
    [
      ['程序', 'banwen'],
      ['约定', contract],
      ['方案', plan],
      ['标题', TITLE],
      [],
      ['工作表', '标识', '用途', '部门', '', '表式'],
      ['Sheet1', 'return-1-market', 'return', 'market', '', 'statistics-4'],
    ],
    { name: 'banwen' },
  );

test('the hidden sheet says whose a sheet is, whatever its tab is called now', () => {
  expect(read(hidden(PLAN), gridOf([['改过的标题'], NAMES, MARKET.slice(1)]))).toMatchObject({
    rows: ['market 6 12 3 2'],
    said: [],
  });
});

test('a name beside 填报单位 other than the hidden sheet has it is a fault', () => {
  expect(read(hidden(PLAN), gridOf([[TITLE], ['填报单位：', '区公安局'], NAMES, MARKET.slice(1)])).said).toEqual([
    'error collect/department-unknown 返回/甲.xlsx › Sheet1：填报单位是 `区公安局`，这张表却是发给 `区市场监管局` 的，应由一个部门填自己的表',
  ]);
});

test('a workbook of another plan, or of a newer program, is not read at all', () => {
  const sent = gridOf([[TITLE], HEADER, MARKET]);
  expect(read(hidden('shili/2026/joint-02'), sent)).toMatchObject({
    rows: [],
    said: [
      `error collect/plan-mismatch 返回/甲.xlsx：是方案 \`shili/2026/joint-02\`（${TITLE}）的表，应为 \`${PLAN}\` 的，没有读`,
    ],
  });
  expect(read(hidden(PLAN, '2'), sent)).toMatchObject({
    rows: [],
    said: ['error collect/plan-mismatch 返回/甲.xlsx：工作簿的约定是 `2`，只认得 `1`，没有读'],
  });
});

test('a sheet the hidden one knows, its header gone, is a fault and no sheet to pass over', () => {
  expect(read(hidden(PLAN), gridOf([[TITLE], ['甲', '乙'], [1, 2]])).said).toEqual([
    'error collect/form-mismatch 返回/甲.xlsx › Sheet1：找不到表式 `statistics-4` 的表头，整张表没有读',
  ]);
  expect(read(gridOf([['照片'], ['现场', '门头']])).said).toContain(
    'info collect/sheet-unread 返回/甲.xlsx › Sheet1：没有统计表的栏目，没有读',
  );
});

const sentBy = (path: string, ...figures: readonly CellGiven[]) =>
  read(gridOf([[TITLE], HEADER, ['区市场监管局', ...figures]], { path })).given;

test('two files of one department that say the same count once', () => {
  const { rows, diagnostics } = mergeRows(form, [...sentBy('甲.xlsx', 6, 12, 3, 2), ...sentBy('乙.xlsx', '6', '１２', 3, 2)]);
  expect([...rows.keys()]).toEqual(['market']);
  expect(diagnostics.map(({ severity, message }) => `${severity} ${message.zh}`)).toEqual([
    'info 乙.xlsx › Sheet1 › A3：`区市场监管局` 的数字和 甲.xlsx › Sheet1 的相同，只计一次',
  ]);
});

test('two files of one department that differ are both refused, cell by cell; an empty cell differs from 0', () => {
  const { rows, diagnostics } = mergeRows(form, [...sentBy('甲.xlsx', 6, 12, 0, 2), ...sentBy('乙.xlsx', 7, 12, null, 2)]);
  expect([...rows.keys()]).toEqual([]);
  expect(diagnostics.map(({ rule, message, related }) => [rule, message.zh, related?.map(({ source }) => source.path)])).toEqual([
    [
      'collect/return-conflict',
      '乙.xlsx › Sheet1 › B3：`区市场监管局` 有两份不同的报表，两份都没有用：“随机抽查企业（户）” 7 ≠ 6、“发现问题（项）” 空 ≠ 0；另一份是 甲.xlsx › Sheet1 › B3',
      ['甲.xlsx'],
    ],
  ]);
});

test('figures fetched by formula from a sheet that was not sent are no return', () => {
  const fetched = (figure: number): CellGiven => ({
    holds: 'number',
    text: String(figure),
    number: figure,
    formula: `Sheet9!A${figure}`,
  });
  const { given } = read(table(HEADER, ['区市场监管局', ...[6, 12, 3, 2].map(fetched)]));
  expect(given.map(({ isDerived }) => isDerived)).toEqual([true]);
  expect(mergeRows(form, given).diagnostics.map(({ message }) => message.zh)).toEqual([
    '返回/甲.xlsx › Sheet1 › A3：`区市场监管局` 的数字是从另一张工作表取来的，那张表没有交来，没有用',
  ]);
  // beside the sheet they come from they are the same figures over again
  expect(mergeRows(form, [...given, ...sentBy('乙.xlsx', 6, 12, 3, 2)]).diagnostics).toEqual([]);
});

test('what is counted twice is stated once, or alike', () => {
  const lessOf = (path: string, figure: number) =>
    readFile(path, [gridOf([[TITLE], HEADER, MARKET, ['减：重复计', figure]], { path })], {
      plan: PLAN,
      forms: [form],
      subjects,
    }).less.map(([, less]) => less);
  expect(mergeLess(form, [...lessOf('甲.xlsx', 2), ...lessOf('乙.xlsx', 2)])).toMatchObject({ diagnostics: [] });
  const { less, diagnostics } = mergeLess(form, [...lessOf('甲.xlsx', 2), ...lessOf('乙.xlsx', 3)]);
  expect([less, diagnostics.map(({ message }) => message.zh)]).toEqual([
    undefined,
    ['乙.xlsx › Sheet1 › B4：“减：重复计”和 甲.xlsx › Sheet1 的不同：“随机抽查企业（户）” 3 ≠ 2'],
  ]);
});
