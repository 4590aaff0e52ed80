import { expect, test } from 'vitest';
import { kindRows } from '../../../src/renderers/site/kind-rows.ts';
import type {
  PublicData,
  PublicDataDisposal,
  PublicDataInspection,
  PublicDataListedItem,
  PublicDataStatistics,
  PublicDataTask,
} from '../../../src/schema/public-data.ts';
import { siteDocument } from '../../support/site-document.ts';
import { filledRows } from './data-rows.ts';

const rowsOf = (own: Partial<PublicData>) => filledRows(kindRows(siteDocument({ id: 'a/2026/b', ...own }).data));

const task = (own: Partial<PublicDataTask>): PublicDataTask => ({
  ...{ number: 1, table: null, name: '旅馆业抽查', taskNumber: null, taskName: null, area: null, items: [], itemsFrom: null },
  ...{ itemClass: null, draw: null, joint: false, objects: null, sampling: null, period: null, initiators: [], leads: [] },
  ...{ leadWhen: [], leadSections: [], partners: [], level: null, methods: [], remarks: null },
  ...own,
});
const item = (own: Partial<PublicDataListedItem>): PublicDataListedItem => ({
  ...{ number: 1, category: null, name: '登记事项检查', content: [], objects: [], except: [], objectKinds: [], class: null },
  ...{ methods: [], level: [], owner: '甲局', percent: null, frequency: null, legalBasis: [], source: null },
  ...own,
});
const inspection = (own: Partial<PublicDataInspection>): PublicDataInspection => ({
  ...{ number: 1, name: '示例公司', kind: '企业', creditCode: null, items: [], organs: [], inspectedOn: null },
  ...{ outcome: '未发现问题', dispositions: [], publishedOn: null },
  ...own,
});
const disposal = (own: Partial<PublicDataDisposal>): PublicDataDisposal => ({
  ...{ number: 1, name: '示例公司', kind: '企业', creditCode: null, action: '责令改正', organ: null, documentNumber: null },
  ...{ started: null, due: null, done: null, publishedOn: null },
  ...own,
});
const UNKNOWN: PublicDataStatistics = {
  ...{ department: null, checked: null, inspectors: null, departments: null, items: null, contents: null, foundItems: null },
  ...{ foundEntities: null, rectified: null, abnormal: null, casesOpened: null, answered: null },
};

test('a document of no facts of its own has no rows', () => {
  expect(rowsOf({})).toEqual([]);
  expect(rowsOf({ departments: [], targets: [], tasks: [], items: [], inspections: [], disposals: [], statistics: [] })).toEqual(
    [],
  );
});

test('a campaign tells how it draws, on which levels, and how many inspect', () => {
  const tiers = [
    { draw: '市', inspect: '县' },
    { draw: '县', inspect: '县' },
  ];
  expect(rowsOf({ draw: '不定向', tiers, inspectorsPerVisit: 2, allDue: '2026-12-31', edition: '2026年版' })).toEqual([
    { 类别: '抽取', 名称: '抽查类型', 内容: '不定向' },
    { 类别: '抽取', 名称: '抽查层级', 内容: '市抽县查' },
    { 类别: '抽取', 名称: '抽查层级', 内容: '县抽县查' },
    { 类别: '检查', 名称: '每次检查人数', 数量: 2 },
    { 类别: '时间', 名称: '全部完成', 截止日期: '2026-12-31' },
    { 类别: '文件', 名称: '版次', 内容: '2026年版' },
  ]);
});

test('each department has a row, and each of its items one that names it', () => {
  const items = [
    { name: '登记事项', class: '一般检查事项' },
    { name: '公示信息', class: null },
  ];
  const departments = [
    { name: '甲局', fullName: '清河市甲局', role: '牵头', items, units: ['一科', '二科'], leadWhen: null },
    { name: '乙局', fullName: '清河市乙局', role: '配合', items: [], units: [], leadWhen: '涉及食品的' },
  ];
  expect(rowsOf({ departments })).toEqual([
    { 类别: '部门', 名称: '甲局', 内容: '牵头', 全称: '清河市甲局', 科室: '一科、二科' },
    { 类别: '抽查事项', 名称: '登记事项', 机关: '甲局', 事项类别: '一般检查事项' },
    { 类别: '抽查事项', 名称: '公示信息', 机关: '甲局' },
    { 类别: '部门', 名称: '乙局', 内容: '配合', 全称: '清河市乙局', 牵头条件: '涉及食品的' },
  ]);
});

test.each([
  ['atLeast', 50, 50, { '下限（%）': 50 }],
  ['atMost', 5, 5, { '上限（%）': 5 }],
  ['exactly', 100, 100, { '下限（%）': 100, '上限（%）': 100 }],
  ['between', 3, 5, { '下限（%）': 3, '上限（%）': 5 }],
] as const)('a target that is to be met %s has no bound it does not state', (sense, lowPercent, highPercent, bounds) => {
  const target = {
    id: 'joint',
    metric: '联合抽查占比',
    sense,
    lowPercent,
    highPercent,
    base: '抽查总次数',
    exceptions: '专项除外',
  };
  expect(rowsOf({ targets: [target] })).toEqual([
    { 类别: '指标', 名称: '联合抽查占比', 内容: '专项除外', ...bounds, 基数: '抽查总次数' },
  ]);
});

test('a task names all who take part, those who lead in a case with the case', () => {
  const leadWhen = [{ when: '涉及食品的', name: '丙局' }];
  const who = { initiators: ['甲局'], leads: ['甲局', '乙局'], leadWhen, leadSections: ['一科'], partners: ['丁局', '戊局'] };
  expect(
    rowsOf({
      tasks: [
        task({ ...who, joint: true, items: ['登记', '公示'], methods: ['现场', '书面'], level: { draw: '市', inspect: '县' } }),
      ],
    }),
  ).toEqual([
    {
      ...{
        类别: '抽查任务',
        序号: 1,
        名称: '旅馆业抽查',
        抽查事项: '登记；公示',
        发起部门: '甲局',
        牵头部门: '甲局、乙局、涉及食品的：丙局',
      },
      ...{ 牵头科室: '一科', 配合部门: '丁局、戊局', 部门联合: '是', 抽查层级: '市抽县查', 检查方式: '现场、书面' },
    },
  ]);
});

test.each([
  [{ items: [], itemsFrom: '按清单' }, { 抽查事项: '按清单' }],
  [{ items: ['登记'], itemsFrom: '按清单' }, { 抽查事项: '登记' }],
  [
    { period: { start: '2026-07-01', end: '2026-07-31', text: '7月' } },
    { 开始日期: '2026-07-01', 截止日期: '2026-07-31', 抽查时间: '7月' },
  ],
  [{ period: { start: null, end: null, text: '全年' } }, { 抽查时间: '全年' }],
] as const)('of a task of %o the table tells %o', (own, told) => {
  expect(rowsOf({ tasks: [task(own)] })).toEqual([{ 类别: '抽查任务', 序号: 1, 名称: '旅馆业抽查', 部门联合: '否', ...told }]);
});

test('what is drawn for a task follows all tasks, each row with the number of its task', () => {
  const objects = {
    text: '旅馆',
    industries: ['旅馆业'],
    kinds: [],
    region: null,
    list: null,
    population: 126,
    asOf: null,
    capital: null,
  };
  const rows = rowsOf({ tasks: [task({ objects }), task({ number: 2, name: '典当行抽查' })] });
  expect(rows.map((row) => [row['类别'], row['序号'], row['名称']])).toEqual([
    ['抽查任务', 1, '旅馆业抽查'],
    ['抽查任务', 2, '典当行抽查'],
    ['抽取', 1, '抽查对象'],
    ['行业', 1, '旅馆业'],
    ['抽取', 1, '对象户数'],
  ]);
});

test('a law is named between its marks once, whether they were typed or not, with its article', () => {
  const legalBasis = [
    { law: '公司法', article: '第七条' },
    { law: '《典当管理办法》', article: null },
    { law: '关于实施《公司法》若干问题的规定', article: '第二条' },
  ];
  const lists = {
    content: ['执照', '公示'],
    objects: ['企业'],
    except: ['个体'],
    objectKinds: ['企业'],
    methods: ['现场'],
    level: ['市', '县'],
  };
  expect(rowsOf({ items: [item({ legalBasis, ...lists, percent: 3, frequency: '每年1次', source: '省清单' })] })).toEqual([
    {
      ...{
        类别: '抽查事项',
        序号: 1,
        名称: '登记事项检查',
        抽查内容: '执照；公示',
        抽查对象: '企业',
        不含: '个体',
        主体类型: '企业',
      },
      ...{ 检查方式: '现场', 检查层级: '市、县', 检查主体: '甲局', '抽查比例（%）': 3, 抽查频次: '每年1次' },
      ...{ 检查依据: '《公司法》第七条；《典当管理办法》；《关于实施〈公司法〉若干问题的规定》第二条', 来源清单: '省清单' },
    },
  ]);
});

test('totals count each outcome and each measure, and what is withheld', () => {
  const resultTotals = { checked: 40, found: 5, outcomes: [{ outcome: '未发现问题', count: 35 }], withheld: 0 };
  const disposalTotals = { objects: 5, cases: 6, closed: 4, actions: [{ action: '责令改正', count: 6 }], withheld: 1 };
  const told = (own: Partial<PublicData>) => rowsOf(own).map((row) => [row['类别'], row['名称'], row['数量']]);
  expect(told({ resultTotals })).toEqual([
    ['合计', '检查户数', 40],
    ['合计', '发现问题户数', 5],
    ['合计', '未发现问题', 35],
    ['合计', '不予公开户数', 0],
  ]);
  expect(told({ disposalTotals })).toEqual([
    ['合计', '处置户数', 5],
    ['合计', '处置件数', 6],
    ['合计', '办结件数', 4],
    ['合计', '责令改正', 6],
    ['合计', '不予公开件数', 1],
  ]);
});

test('statistics have a row for each figure that is known, nought among them; the line of no department is the sum', () => {
  const lines = [{ ...UNKNOWN, department: '甲局', checked: 40, foundItems: 0 }, { ...UNKNOWN, answered: 3 }, UNKNOWN];
  expect(rowsOf({ statistics: lines })).toEqual([
    { 类别: '统计表', 名称: '甲局', 内容: '抽查对象（户）', 数量: 40 },
    { 类别: '统计表', 名称: '甲局', 内容: '发现问题事项（项）', 数量: 0 },
    { 类别: '统计表', 名称: '合计', 内容: '解答问题（个）', 数量: 3 },
  ]);
});

test('an inspection names all organs, items and measures of it', () => {
  const facts = {
    creditCode: '91130110MAXAMP012U',
    items: ['登记', '公示'],
    organs: ['甲局', '乙局'],
    inspectedOn: '2026-07-15',
  };
  const found = inspection({
    ...facts,
    outcome: '发现问题已责令改正',
    dispositions: ['责令改正', '立案'],
    publishedOn: '2026-08-01',
  });
  expect(rowsOf({ inspections: [inspection({}), { ...found, number: 2 }] })).toEqual([
    { 类别: '检查结果', 序号: 1, 名称: '示例公司', 主体类型: '企业', 检查结果: '未发现问题' },
    {
      ...{ 类别: '检查结果', 序号: 2, 名称: '示例公司', 统一社会信用代码: '91130110MAXAMP012U', 主体类型: '企业' },
      ...{ 检查事项: '登记；公示', 检查机关: '甲局、乙局', 检查日期: '2026-07-15', 检查结果: '发现问题已责令改正' },
      ...{ 处置情况: '责令改正、立案', 公示日期: '2026-08-01' },
    },
  ]);
});

test('a measure keeps its days apart: begun, due, done, told', () => {
  const days = { started: '2026-08-01', due: '2026-08-31', done: '2026-08-20', publishedOn: '2026-09-01' };
  const taken = disposal({ ...days, organ: '甲局', documentNumber: '清市监责改〔2026〕1号' });
  expect(rowsOf({ disposals: [taken, disposal({ number: 2, name: null })] })).toEqual([
    {
      ...{ 类别: '处置', 序号: 1, 名称: '示例公司', 主体类型: '企业', 处置措施: '责令改正', 处置机关: '甲局' },
      ...{
        文书号: '清市监责改〔2026〕1号',
        开始日期: '2026-08-01',
        办理期限: '2026-08-31',
        办结日期: '2026-08-20',
        公示日期: '2026-09-01',
      },
    },
    { 类别: '处置', 序号: 2, 名称: '', 主体类型: '企业', 处置措施: '责令改正' },
  ]);
});
