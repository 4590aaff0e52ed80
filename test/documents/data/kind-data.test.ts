import { expect, test } from 'vitest';
import { composeData } from '../../../src/documents/data/compose-data.ts';
import { testSubject } from '../../support/test-subject.ts';

const OUTLINE =
  'id: own\ntitle: 文件\nnote: （{{disclosure.type}}）\nphrases: { tableTitle: 一览表 }\nsections: [{ id: whole, heading: 总则, text: 如下。 }]';

function dataOf(lines: string) {
  const { plan, manuscript } = testSubject(lines, { outline: OUTLINE });
  if (manuscript === undefined) throw new Error('no manuscript');
  return composeData(plan, manuscript);
}

const CODE = '91350100M000100Y43';
const listed = (key: string, entries: readonly string[]) => `${key}:\n${entries.map((each) => `  - { ${each} }\n`).join('')}`;

test('an inspection is told without who inspected and in what words; a person by the first sign of the name', () => {
  const { inspections } = dataOf(
    `kind: results\n${listed('entities', [
      `name: 示例甲有限公司, creditCode: ${CODE}, org: [health, market], items: [公示信息检查], inspectedOn: 2026-07-15, outcome: 发现问题已责令改正, disposition: 责令改正, findings: [{ text: 台账不全 }], publishedOn: 2026-07-20`,
      'name: 张某某, kind: 自然人, outcome: 未发现问题',
    ])}`,
  );
  expect(inspections).toEqual([
    {
      number: 1,
      name: '示例甲有限公司',
      kind: '企业',
      creditCode: CODE,
      items: ['公示信息检查'],
      organs: ['区卫生健康局', '区市场监管局'],
      inspectedOn: '2026-07-15',
      outcome: '发现问题已责令改正',
      dispositions: ['责令改正'],
      publishedOn: '2026-07-20',
    },
    expect.objectContaining({ number: 2, name: '张**', creditCode: null, organs: [], inspectedOn: null }),
  ]);
});

test('what is withheld is counted and not told, and an object of two departments counts once', () => {
  const entities = [
    'name: 示例甲有限公司, org: market, outcome: 未发现问题',
    'name: 示例甲有限公司, org: health, outcome: 发现问题已责令改正',
    'name: 示例乙有限公司, outcome: 未发现问题, withheld: { basis: 涉及商业秘密 }',
  ];
  const data = dataOf(`kind: results\n${listed('entities', entities)}`);
  expect(data.inspections?.map(({ number, name }) => [number, name])).toEqual([
    [1, '示例甲有限公司'],
    [2, '示例甲有限公司'],
  ]);
  expect(data.resultTotals).toEqual({
    checked: 2,
    found: 1,
    outcomes: [
      { outcome: '未发现问题', count: 1 },
      { outcome: '发现问题已责令改正', count: 1 },
    ],
    withheld: 1,
  });
  expect(JSON.stringify(data)).not.toContain('示例乙');
  expect(data.statistics?.map(({ department, checked, foundEntities }) => [department, checked, foundEntities])).toEqual([
    ['区市场监管局', 1, 0],
    ['区卫生健康局', 1, 1],
    ['未填检查机关', 1, 0],
    [null, 2, 1],
  ]);
});

test('a measure is told without remarks; a person by the first sign of the name', () => {
  const entries = [
    `entity: 示例甲有限公司, creditCode: ${CODE}, action: 责令改正, org: market, documentNumber: 甲市监责改〔2026〕1号, started: 2026-07-16, due: 2026-08-01, done: 2026-07-30, publishedOn: 2026-08-05, remarks: 经理已到场`,
    'entity: 李某, kind: 自然人, action: 复查',
    'entity: 示例丙有限公司, action: 立案, withheld: { basis: 案件正在调查 }',
  ];
  const data = dataOf(`kind: disposals\n${listed('entries', entries)}`);
  expect(data.disposals).toEqual([
    {
      number: 1,
      name: '示例甲有限公司',
      kind: '企业',
      creditCode: CODE,
      action: '责令改正',
      organ: '区市场监管局',
      documentNumber: '甲市监责改〔2026〕1号',
      started: '2026-07-16',
      due: '2026-08-01',
      done: '2026-07-30',
      publishedOn: '2026-08-05',
    },
    expect.objectContaining({ number: 2, name: '李*', organ: null, done: null }),
  ]);
  expect(data.disposalTotals).toEqual({
    objects: 3,
    cases: 3,
    closed: 1,
    actions: [
      { action: '责令改正', count: 1 },
      { action: '立案', count: 1 },
      { action: '复查', count: 1 },
    ],
    withheld: 1,
  });
  expect(JSON.stringify(data)).not.toMatch(/示例丙|经理|李某/);
});

test('how much a campaign draws is told in numbers beside the words', () => {
  const sampling =
    'sampling: { objects: { text: 全区医院, population: 41, asOf: 2026-06-30 }, ratio: { between: [2.5%, 5%], base: 名录库企业 }, count: { atLeast: 20, unit: 家 }, frequency: { atMost: 1, per: 年 }, minCount: 2, credit: { classes: { A: 0.5%, D: 100% } }, strata: [{ name: 三级医院, ratio: { atLeast: 50% } }], exclude: [新登记的] }';
  const { sampling: told } = dataOf(sampling);
  expect(told).toMatchObject({
    objects: { text: '全区医院', population: 41, asOf: '2026-06-30', capital: null },
    ratio: { text: '2.5%至5%', sense: 'between', lowPercent: 2.5, highPercent: 5, base: '名录库企业' },
    count: { text: '不少于20家', sense: 'atLeast', low: 20, high: 20, unit: '家' },
    frequency: { text: '每年不超过1次', sense: 'atMost', low: 1, high: 1, unit: '次/年' },
    minCount: 2,
    leastCount: 20,
    credit: {
      required: true,
      classes: [
        { name: 'A', percent: 0.5, population: null },
        { name: 'D', percent: 100, population: null },
      ],
    },
    strata: [{ name: '三级医院', population: null, ratio: { lowPercent: 50 }, count: null }],
    exclude: ['新登记的'],
  });
});

test('departments are told by their roles and items, and the least that is known of a plan without a sample is nothing', () => {
  const data = dataOf(
    'departments: [{ org: market, role: 牵头, items: [公示信息检查] }, { org: gov, role: 指导 }]\nlevel: { draw: 市, inspect: 县 }',
  );
  expect(data.departments?.map(({ name, fullName, role, items }) => [name, fullName, role, items])).toEqual([
    ['区市场监管局', '示例市甲区市场监督管理局', '牵头', [{ name: '公示信息检查', class: null }]],
    ['区政府', '示例市甲区人民政府', '指导', []],
  ]);
  expect([data.sampling, data.tiers, data.inspectorsPerVisit]).toEqual([null, [{ draw: '市', inspect: '县' }], 2]);
  expect(data.organs).toEqual(['区市场监管局', '区政府']);
});

test('a deadline is told by its day, how it was counted, and all the days it comes back on', () => {
  const schedule =
    'schedule: { window: { start: 2026-06-01, end: 2026-06-30 }, results: { within: 2wd, after: window.end }, summary: { due: 2026-07-20, time: 17:00, to: joint-office, by: market }, reports: [{ id: late, name: 补报, every: { dates: [07-03, 07-31] } }], milestones: [{ id: ready, name: 名单核定, deadline: { due: 2026-05-29 } }] }';
  const { schedule: told } = dataOf(schedule);
  expect(told.window).toEqual({ start: '2026-06-01', end: '2026-06-30' });
  expect(
    told.deadlines.map(({ id, due, time, dates, within, after, by, to }) => [id, due, time, dates, within, after, by, to]),
  ).toEqual([
    ['results', '2026-07-02', null, [], '2wd', '2026-06-30', null, null],
    ['summary', '2026-07-20', '17:00', [], null, null, '区市场监管局', '区联席办'],
    ['reports.late', null, null, ['2026-07-03', '2026-07-31'], null, null, null, null],
    ['milestones.ready', '2026-05-29', null, [], null, null, null, null],
  ]);
});

test('tasks are told with who leads and when; an annex names the table only where there are several', () => {
  const row =
    '{ name: 第一次, lead: market, partners: [health], items: [公示信息检查], objects: { text: 企业, population: 200 }, sampling: { ratio: { atLeast: 3% } }, period: { start: 2026-07, end: 2026-08 } }';
  const data = dataOf(`kind: annual-plan\nrows: [${row}]`);
  expect(data.tasks).toMatchObject([
    {
      number: 1,
      table: null,
      joint: true,
      leads: ['区市场监管局'],
      partners: ['区卫生健康局'],
      period: { start: '2026-07-01', end: '2026-08-31', text: '2026年7月至8月' },
      sampling: { objects: null, leastCount: 6, ratio: { lowPercent: 3 } },
    },
  ]);
  const two = dataOf(
    'kind: annual-plan\ntables: [{ title: 甲表, rows: [{ name: 一, lead: market }] }, { title: 乙表, rows: [{ name: 二, lead: health }] }]',
  );
  expect(two.tasks?.map(({ number, table }) => [number, table])).toEqual([
    [1, '甲表'],
    [2, '乙表'],
  ]);
  expect(two.attachments).toEqual(['甲表', '乙表']);
});

test('items are numbered in the order of the document, under what they are grouped by', () => {
  const items =
    '[{ name: 一, owner: health, objects: [医院] }, { name: 二, owner: market, objects: [企业], ratio: 5% }, { name: 三, owner: health, objects: [诊所] }]';
  const data = dataOf(`kind: item-list\nedition: 2026年版\ngroupBy: 检查主体\nitems: ${items}`);
  expect(data.edition).toBe('2026年版');
  expect(data.items?.map(({ number, name, owner, percent }) => [number, name, owner, percent])).toEqual([
    [1, '一', '区卫生健康局', null],
    [2, '三', '区卫生健康局', null],
    [3, '二', '区市场监管局', 5],
  ]);
});

test('targets are told as numbers', () => {
  const { targets } = dataOf(
    'kind: work-plan\ntargets: [{ id: yearly, metric: 抽查比例, atLeast: 3.25%, base: 名录库企业, exceptions: 新登记企业 }]',
  );
  expect(targets).toEqual([
    {
      id: 'yearly',
      metric: '抽查比例',
      sense: 'atLeast',
      lowPercent: 3.25,
      highPercent: 3.25,
      base: '名录库企业',
      exceptions: '新登记企业',
    },
  ]);
});

test('the text is what people search: neither who signs nor whom to call', () => {
  const lines =
    'signers: [王某某]\nstamps: [{ post: 局长, name: 赵某某 }]\nnumber: { sequence: 6 }\naddressees: [members]\nnote: [此件发至各乡镇, 联系人：孙某某，电话：0551-5550001]';
  const data = dataOf(lines);
  expect(data.text).toEqual(['文件', '各成员单位：', '一、总则', '如下。', '（主动公开）', '（此件发至各乡镇）']);
  expect(JSON.stringify(data)).not.toMatch(/王某某|赵某某|孙某某/);
  expect(data.contacts).toEqual([{ section: null, phone: '0551-5550000', mailbox: null, room: null }]);
});

test('a file that lies deeper finds its schema the same', () => {
  expect(dataOf('')).toMatchObject({ $schema: '../../schema.json', format: 1, id: 'test/2026/plan', area: 'test' });
});
