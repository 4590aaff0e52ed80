import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { Table } from '../../../src/documents/manuscript.ts';
import { annualPlanOf } from '../../plan/example.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { outlineOf } from '../outlines.ts';

const outline = outlineOf({
  title: '{{region}}{{year}}年度抽查工作计划',
  annexTitle: '{{year}}年度抽查任务表',
  sections: [
    { id: 'preamble', text: '共{{tasks.count}}项。' },
    { id: 'joint', when: 'tasks.joint', text: '联合{{tasks.joint}}项。' },
    { id: 'allDue', when: 'allDue', text: '{{allDue}}前完成。' },
  ],
});

const HEAD = `kind: annual-plan
profile: luquan-2026
year: 2026
issuers: [区双随机办]
issued: 2026-03-20
disclosure: { type: 主动公开 }
`;

function compose(text: string) {
  const { plan, diagnostics } = annualPlanOf(HEAD + text);
  if (!plan) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const { value, diagnostics: told } = composeDocument(plan, outline, { draft: false });
  if (!value) throw new Error('no manuscript');
  expect(told).toEqual([]);
  const annexes = value.parts.filter(({ role }) => role === 'annex');
  const tables = annexes.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === 'table'));
  return { manuscript: value, lines: manuscriptText(value), annexes, tables };
}

function grid({ header, body }: Table): readonly (readonly string[])[] {
  return [...header, ...body].map((row) => row.map(({ text }) => text));
}

test('a table has the columns some row fills, in their own order', () => {
  const { tables, lines } = compose(`allDue: { due: 2026-11-30 }
rows:
  - { name: 甲, lead: 区市场监管局, partners: [区公安局], period: { start: 2026-07-07, end: 2026-07-31 } }
  - { name: 乙, lead: 区公安局, remarks: 试点 }
`);
  expect(tables.map(grid)).toEqual([
    [
      ['序号', '抽查计划名称', '抽查时间', '牵头部门', '配合部门', '备注'],
      ['1', '甲', '2026年7月7日至7月31日', '区市场监管局', '区公安局', ''],
      ['2', '乙', '', '区公安局', '', '试点'],
    ],
  ]);
  expect(lines).toEqual(expect.arrayContaining(['共2项。', '联合1项。', '2026年11月30日前完成。', '附件：2026年度抽查任务表']));
});

test('a plan picks columns, and words above them', () => {
  const { tables } = compose(`columns: [序号, { column: 抽查计划名称, title: 抽查任务 }, 备注]
rows: [{ name: 甲, lead: 区市场监管局 }]
`);
  expect(tables.map(grid)).toEqual([
    [
      ['序号', '抽查任务', '备注'],
      ['1', '甲', ''],
    ],
  ]);
});

test('several tables are annexes of their own, numbered', () => {
  const { lines, annexes } = compose(`tables:
  - { title: '{{year}}年部门联合抽查任务', rows: [{ name: 甲 }] }
  - { title: 部门内部抽查任务, rows: [{ name: 乙 }] }
`);
  expect(annexes).toHaveLength(2);
  expect(lines).toEqual(expect.arrayContaining(['附件：1.2026年部门联合抽查任务', '2.部门内部抽查任务', '附件1', '附件2']));
});

test('a narrow table stands upright, a wide one lies across', () => {
  expect(compose('rows: [{ name: 甲, lead: 区公安局 }]\n').annexes[0]?.orientation).toBe('portrait');
  const wide = 'name: 甲, area: 金融, draw: 定向, lead: 区公安局, partners: [区市场监管局], methods: [实地核查], remarks: 无';
  expect(compose(`rows: [{ ${wide} }]\n`).annexes[0]?.orientation).toBe('landscape');
});

test('widths add up to the whole, and follow what stands in the columns', () => {
  const [table] = compose(`rows: [{ name: 甲, remarks: ${'很长的备注'.repeat(20)} }]\n`).tables;
  const [number = 0, , remarks = 0] = table?.widths ?? [];
  expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9);
  expect(remarks).toBeGreaterThan(5 * number);
});

test('quantities, times and conditions are printed as the bureau would', () => {
  const { tables } = compose(`columns: [抽查比例, 信用风险分类, 抽查时间, 牵头部门, 抽查层级, 事项类别, 抽查事项]
rows:
  - name: 甲
    items: [公示信息检查]
    sampling: { ratio: { atLeast: 3%, aggregate: 共计 }, minCount: 2, credit: { classes: { A: 1%, 高风险类: 0.5% } } }
    period: { start: 2026-10, end: 2027-03 }
    lead: 区市场监管局
    level: { draw: 市, inspect: 县 }
  - name: 乙
    itemsFrom: 本区事项清单
    itemClass: 重点检查事项
    sampling: { ratio: { between: [5%, 10%] }, fullBelow: 5, credit: 递增 }
    period: { text: 全年, computed: false }
    leadWhen: [{ when: 食品类, org: 区市场监管局 }, { when: 治安类, org: 区公安局 }]
  - { name: 丙, sampling: { count: { exactly: 20 }, credit: 不涉及 }, period: { start: 2026-05, end: 2026-05 } }
  - { name: 丁, sampling: { frequency: { atLeast: 2, per: 年 } } }
  - { name: 戊, sampling: { strata: [{ name: 三级, ratio: { atLeast: 50% } }, { name: 二级, count: { exactly: 5, unit: 家 } }], exclude: [近一年已抽查的] } }
`);
  expect(tables.flatMap(({ body }) => body.map((row) => row.map(({ text }) => text)))).toEqual([
    [
      '共计不低于3%，且不少于2户',
      '按等级（A级1%、高风险类0.5%）',
      '2026年10月至2027年3月',
      '区市场监管局',
      '市抽县查',
      '一般检查事项',
      '公示信息检查',
    ],
    ['5%至10%，不足5户的全部抽查', '递增', '全年', '食品类：区市场监管局\n治安类：区公安局', '', '重点检查事项', '本区事项清单'],
    ['20户', '不涉及', '2026年5月', '', '', '', ''],
    ['每年不少于2次', '', '', '', '', '', ''],
    ['三级不低于50%、二级5家，不含近一年已抽查的', '', '', '', '', '', ''],
  ]);
});

test('the ledger has a row for each task, with what is asked for worked out', () => {
  const { manuscript } = compose(`rows:
  - { name: 甲, objects: { text: 全区典当行, population: 41 }, sampling: { ratio: { atLeast: 3%, base: 名录库企业 }, minCount: 3 }, period: { start: 2026-07, end: 2026-07 }, lead: 区市场监管局 }
  - { name: 乙, objects: { text: 全区旅馆, population: 4 }, sampling: { ratio: { exactly: 10% }, fullBelow: 5 } }
  - { name: 丙, sampling: { count: { between: [60, 70] } } }
`);
  const [ledger, ...others] = manuscript.sheets;
  expect(others.map(({ name }) => name)).toEqual(['按部门', '按月']);
  expect(ledger?.name).toBe('年度台账');
  const column = (name: string) => {
    const index = ledger?.columns.findIndex((each) => each.name === name) ?? -1;
    return ledger?.rows.map((row) => row[index]);
  };
  expect(column('序号')).toEqual(['1', '2', '3']);
  expect(column('开始日期')).toEqual(['2026-07-01', null, null]);
  expect(column('结束日期')).toEqual(['2026-07-31', null, null]);
  expect(column('对象（户）')).toEqual([41, 4, null]);
  expect(column('应抽（户）')).toEqual([3, 4, 60]);
  expect(column('实抽（户）')).toEqual([null, null, null]);
  const spans = (ledger?.header[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  expect(spans).toBe(ledger?.columns.length);
});

test('the first things a reader asks', () => {
  const { manuscript } = compose(`rows:
  - { name: 甲, lead: 区市场监管局, partners: [区公安局], period: { start: 2026-07-07, end: 2026-07-31 } }
  - { name: 乙, lead: 区公安局, period: { start: 2026-10, end: 2027-03 } }
`);
  expect(manuscript.keyFacts).toEqual([
    { label: '抽查任务', value: '2项' },
    { label: '部门联合抽查', value: '1项' },
    { label: '抽查时间', value: '2026年7月至2027年3月' },
    { label: '牵头部门', value: '区市场监管局、区公安局' },
    { label: '信息公开类型', value: '主动公开' },
  ]);
  expect(manuscript.metadata.description).toContain('安排抽查任务2项，其中部门联合抽查1项');
});
