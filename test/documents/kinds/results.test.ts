import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import { resultsOf } from '../../plan/example.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { campaign } from '../../support/plans.ts';
import { builtInOutline } from '../outlines.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-08-21
disclosure: { type: 主动公开 }
campaign: luquan/2026/joint-02
`;
const SOUND =
  'name: 示例甲典当有限公司, creditCode: 91350100M000100Y43, org: 区市场监管局, inspectedOn: 2026-07-15, outcome: 未发现问题';

function compose(...lines: readonly string[]) {
  const { plan } = resultsOf(`${PLAN}entities:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`);
  if (!plan) throw new Error('no plan');
  const { value, diagnostics } = composeDocument(plan, builtInOutline('results'), { draft: false });
  if (!value) throw new Error('no manuscript');
  expect(diagnostics).toEqual([]);
  return { manuscript: value, lines: manuscriptText(value), text: JSON.stringify(value) };
}

test('the document tells the counts, and each object in an annex set across', () => {
  const { lines, manuscript } = compose(
    `${SOUND}, inspectorCount: 2, items: [公示信息检查]`,
    'name: 示例乙典当有限公司, org: 区公安局, inspectorCount: 3, inspectedOn: 2026-07-20, outcome: 发现问题已责令改正, disposition: 责令改正',
  );
  expect(lines).toEqual([
    '石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查结果公示',
    '我局组织开展了2026年第二次跨部门“双随机、一公开”联合抽查，现将检查结果公示如下。',
    '一、抽查情况',
    '2026年7月15日至7月20日，区市场监管局、区公安局实施了检查，共检查2户，涉及抽查事项1项，参加检查的执法人员5人次。',
    '二、检查结果',
    '（一）经检查，未发现问题1户，发现问题已责令改正1户；发现问题的检查对象共1户。',
    '（二）各检查对象的检查结果见附件。',
    '三、后续处理',
    '（一）对检查发现的问题，由实施检查的部门依照职责和管辖权限依法处理，处理结果另行公示。',
    '（二）检查结果同时通过“国家企业信用信息公示系统（河北）”向社会公示。',
    '附件：石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查结果一览表',
    '石家庄市鹿泉区市场监督管理局',
    '2026年8月21日',
    '（信息公开类型：主动公开）',
    '附件',
    '石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查结果一览表',
    '序号｜检查对象名称｜统一社会信用代码｜检查事项｜检查机关｜检查日期｜检查结果｜处置情况',
    '1｜示例甲典当有限公司｜91350100M000100Y43｜公示信息检查｜区市场监管局｜2026-07-15｜未发现问题',
    '2｜示例乙典当有限公司｜区公安局｜2026-07-20｜发现问题已责令改正｜责令改正',
  ]);
  expect(manuscript.parts.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape']);
});

test('without problems it says so, in one day it names the day', () => {
  const { lines } = compose(SOUND);
  expect(lines).toContain('（一）经检查，未发现问题1户。');
  expect(lines.some((line) => line.startsWith('2026年7月15日，'))).toBe(true);
  expect(lines.some((line) => line.includes('处理结果另行公示'))).toBe(false);
});

test('of several without problems it says so once; an outcome that does not count as one is told', () => {
  const other = SOUND.replace('示例甲', '示例乙').replace('91350100M000100Y43', '91512081MA62K0260E');
  const found = (...lines: readonly string[]) => compose(...lines).lines.find((line) => line.includes('经检查'));
  expect(found(SOUND, other)).toBe('（一）经检查，均未发现问题。');
  expect(found(SOUND, other.replace('未发现问题', '未按规定公示年度报告'))).toBe(
    '（一）经检查，未发现问题1户，未按规定公示年度报告1户；没有计为发现问题的检查对象。',
  );
});

test('who inspected is told in the order of those that sign, whoever inspected first', () => {
  const first = 'name: 示例乙典当有限公司, org: 区公安局, inspectedOn: 2026-07-20, outcome: 未发现问题';
  expect(compose(first, SOUND).lines.some((line) => line.includes('，区市场监管局、区公安局实施了检查'))).toBe(true);
});

test('the table and the list of the workbook have the columns some result fills, in one order', () => {
  const columnsOf = (...results: readonly string[]) => {
    const { manuscript } = compose(...results);
    const table = manuscript.parts[1]?.blocks.find(({ kind }) => kind === 'table');
    return {
      table: table?.kind === 'table' ? table.header[0]?.map(({ text }) => text) : [],
      list: manuscript.sheets.at(-1)?.columns.map(({ name }) => name),
    };
  };
  const few = ['序号', '检查对象名称', '检查结果'];
  expect(columnsOf('name: 示例甲有限公司, outcome: 未发现问题')).toEqual({ table: few, list: few });
  const all = [
    ...['序号', '检查对象名称', '统一社会信用代码', '检查事项', '检查机关', '检查日期', '检查结果', '处置情况', '公示日期'],
  ];
  expect(
    columnsOf(
      `${SOUND}, items: [公示信息检查], publishedOn: 2026-07-30`,
      'name: 示例乙有限公司, outcome: 发现问题已责令改正, disposition: 责令改正',
    ),
  ).toEqual({ table: all, list: all });
});

test('the share of objects with problems is exact', () => {
  const { plan } = resultsOf(`${PLAN}entities:
  - { name: 甲, outcome: 未发现问题 }
  - { name: 乙, outcome: 未发现问题 }
  - { name: 丙, outcome: 发现问题待后续处理 }
overrides: { outcomes.counts: '检查{{results.checked}}户，问题发现率{{results.foundShare}}。' }
`);
  if (!plan) throw new Error('no plan');
  const { value } = composeDocument(plan, builtInOutline('results'), { draft: false });
  expect(value && manuscriptText(value)).toContain('（一）检查3户，问题发现率33.33%。');
});

test('inspectors, the words of findings and what is withheld are in no document', () => {
  const { text, lines } = compose(
    `${SOUND}, inspectors: [检查员某甲, 检查员某乙], findings: [{ text: 配方泄露 }]`,
    'name: 秘密有限公司, outcome: 未发现问题, withheld: { basis: 某条例第十四条 }',
  );
  for (const secret of ['检查员', '配方', '秘密', '某条例']) expect(text).not.toContain(secret);
  expect(lines).toContain('（三）上述检查对象中，1户的检查结果依法不予公开。');
});

test('a natural person is named by the first character, without a number', () => {
  const { lines, text } = compose("name: 张示例, kind: 自然人, creditCode: '130110199001010010', outcome: 未发现问题");
  expect(lines.at(-1)).toBe('1｜张**｜未发现问题');
  expect(text).not.toContain('130110199001010010');
});

test('results that are all withheld have no annex', () => {
  const { lines, manuscript } = compose('name: 甲, outcome: 未发现问题, withheld: { basis: 某条例 }');
  expect(manuscript.parts).toHaveLength(1);
  expect(lines.some((line) => line.includes('附件。'))).toBe(false);
});

test('the statistics are filled by department, and the sums rid of what two departments counted', () => {
  const { manuscript } = compose(
    'name: 甲, org: [区市场监管局, 区公安局], items: [公示信息检查], inspectorCount: 4, outcome: 发现问题待后续处理',
    'name: 乙, org: 区市场监管局, items: [公示信息检查], inspectorCount: 2, outcome: 未发现问题',
  );
  const [summary, market, police, list] = manuscript.sheets;
  expect(summary).toMatchObject({
    name: '汇总表',
    title: '石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查情况统计表',
    closing: [
      { kind: 'less', figures: { checked: 1, inspectors: 4, items: 1, foundItems: 1, foundEntities: 1 } },
      { kind: 'sum', known: {} },
    ],
  });
  expect(summary?.rows.map(([name]) => name)).toEqual(['区市场监管局', '石家庄市公安局鹿泉分局']);
  expect(market?.rows).toEqual([[2, 6, 1, 1, 1, 1, 0, 0, null, null]]);
  expect(police?.rows).toEqual([[1, 4, 1, 1, 1, 1, 0, 0, null, null]]);
  expect(list?.rows.map((row) => row.slice(0, 2))).toEqual([
    [1, '甲'],
    [2, '乙'],
  ]);
});

test('figures that were sent in stand in the sheet, and a total nobody sent is added up', () => {
  const { plan } = resultsOf(`${PLAN}entities:
  - { name: 甲, org: [区市场监管局, 区公安局], inspectorCount: 4, outcome: 未发现问题 }
  - { name: 乙, org: 区市场监管局, inspectorCount: 2, outcome: 未发现问题 }
statistics:
  rows:
    - { org: 区公安局, inspectors: 2, answered: 1 }
    - { org: 区市场监管局, inspectors: 4, answered: 3 }
  totals: { inspectors: 6 }
`);
  if (!plan) throw new Error('no plan');
  const { value } = composeDocument(plan, builtInOutline('results'), { draft: false });
  expect(value?.sheets.slice(1, 3).map(({ rows }) => rows[0])).toEqual([
    [1, 2, 1, 0, 0, 0, 0, 0, 0, 1],
    [2, 4, 1, 0, 0, 0, 0, 0, 0, 3],
  ]);
  expect(value?.sheets[0]?.closing).toEqual([
    { kind: 'less', label: '减：重复计', figures: { checked: 1 } },
    { kind: 'sum', label: '合计', known: {} },
    { kind: 'stated', label: '报送的合计', figures: { inspectors: 6 } },
  ]);
});

test('where the results are to be counted, only what they do not tell is taken from what was sent in', () => {
  const { plan } = resultsOf(
    `${PLAN}attachments: [{ form: statistics-10 }]\nentities: [{ ${SOUND}, inspectorCount: 2 }]\nstatistics: { source: 统计, totals: { checked: 9, answered: 5 } }\n`,
  );
  if (!plan) throw new Error('no plan');
  const { value } = composeDocument(plan, builtInOutline('results'), { draft: false });
  expect(value && manuscriptText(value).at(-1)).toBe('1｜2｜1｜0｜0｜0｜0｜0｜0｜5');
});

test('where departments add up nothing is taken off the sums', () => {
  const { manuscript } = compose(
    'name: 甲, org: 区公安局, inspectorCount: 2, outcome: 未发现问题',
    'name: 乙, org: 区市场监管局, inspectorCount: 2, outcome: 未发现问题',
  );
  expect(manuscript.sheets[0]?.closing).toEqual([{ kind: 'sum', label: '合计', known: {} }]);
  expect(manuscript.sheets[0]?.rows).toHaveLength(2);
});

test('a form the plan lists is filled in, in the document and in the workbook', () => {
  const { plan } = resultsOf(`${PLAN}attachments: [{ form: statistics-11 }]\nentities: [{ ${SOUND}, inspectorCount: 2 }]\n`);
  if (!plan) throw new Error('no plan');
  const { value } = composeDocument(plan, builtInOutline('results'), { draft: false });
  expect(value && manuscriptText(value).at(-1)).toBe('1｜2｜1｜0｜0｜0｜0｜0｜0');
  expect(value?.sheets.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
    [1, 12],
    [1, 11],
    [1, 6],
  ]);
});

test('without a form of its own it takes that of the campaign it belongs to', () => {
  const { plan } = resultsOf(`${PLAN}entities: [{ ${SOUND}, inspectorCount: 2 }]\n`);
  if (!plan || plan.kind !== 'results') throw new Error('no plan');
  const form = {
    form: 'statistics-11',
    title: null,
    blankRows: 1,
    noun: '对象',
    detached: false,
    path: ['attachments', 0],
  } as const;
  const ledger = [campaign({ id: plan.campaign.text, attachments: [form] })];
  const { value } = composeDocument(plan, builtInOutline('results'), { draft: false, ledger });
  expect(value?.sheets[0]?.form).toBe('statistics-11');
  expect(value?.sheets[1]?.columns[0]?.name).toBe('随机抽查对象（户）');
});

test('ten thousand objects are composed', () => {
  const { manuscript } = compose(
    ...Array.from({ length: 10_000 }, (_, index) => `name: 示例${index}, org: 区市场监管局, outcome: 未发现问题`),
  );
  const table = manuscript.parts[1]?.blocks.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' && table.body).toHaveLength(10_000);
});
