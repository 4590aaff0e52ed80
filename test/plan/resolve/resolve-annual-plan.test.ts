import { expect, test } from 'vitest';
import { annualPlanOf, brief, pointedAt, REGISTRY } from '../example.ts';

const HEAD = `kind: annual-plan
profile: luquan-2026
year: 2026
issuers: [区双随机办]
issued: 2026-03-20
`;

/** A plan of these rows, each the inside of a flow mapping. */
function rows(...inside: readonly string[]): string {
  return `${HEAD}rows:\n${inside.map((row) => `  - { ${row} }\n`).join('')}`;
}

test('a row has its items, organs, levels and words', () => {
  const { plan, diagnostics } = annualPlanOf(`${HEAD}rows:
  - name: 典当行联合抽查
    taskNumber: 2026-01
    area: 金融
    items: [公示信息检查, 对典当行开展业务和风险管控情况的现场检查]
    objects: { text: 全区典当行, industries: [典当行], population: 41, capital: { min: 500万元, max: 0.5亿元 } }
    itemClass: 一般检查事项
    draw: 定向
    initiators: [区双随机办]
    lead: [区市场监管局, lq-gov-office]
    leadSections: [信用监管股]
    partners: [区公安局]
    level: { draw: 市, inspect: 县 }
    methods: [实地核查]
    remarks: 按一业一查实施
`);
  expect(brief(diagnostics)).toEqual([]);
  const [task] = plan?.tables[0]?.tasks ?? [];
  expect(task?.items.map(({ item }) => item.owner)).toEqual(['lq-market', 'lq-gov-office']);
  expect(task?.leads.map(({ organ }) => organ.id)).toEqual(['lq-market', 'lq-gov-office']);
  expect(task?.leads.map(({ path }) => path.join('.'))).toEqual(['rows.0.lead.0', 'rows.0.lead.1']);
  expect(task?.partners[0]?.organ.name).toBe('石家庄市公安局鹿泉分局');
  expect(task?.objects).toMatchObject({ population: 41, capital: { min: 5_000_000, max: 50_000_000, text: '500万元至0.5亿元' } });
  expect(task).toMatchObject({ number: 1, taskNumber: '2026-01', draw: '定向', level: { draw: '市', inspect: '县' } });
  expect(plan?.prose.map(({ text }) => text)).toEqual(['典当行联合抽查', '全区典当行', '按一业一查实施']);
});

test('rows count on from the one before, through all tables', () => {
  const { plan, diagnostics } = annualPlanOf(`${HEAD}tables:
  - { title: 部门联合抽查, rows: [{ name: 甲 }, { number: 7, name: 乙 }] }
  - { title: 部门内部抽查, columns: [序号, { column: 抽查计划名称, title: 任务 }], rows: [{ name: 丙 }] }
columns: [抽查计划名称]
`);
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.tables.map(({ tasks }) => tasks.map(({ number }) => number))).toEqual([[1, 7], [8]]);
  expect(plan?.tables.map(({ title }) => title?.text)).toEqual(['部门联合抽查', '部门内部抽查']);
  expect(plan?.tables.map(({ columns }) => columns)).toEqual([
    [{ column: '抽查计划名称', title: null }],
    [
      { column: '序号', title: null },
      { column: '抽查计划名称', title: '任务' },
    ],
  ]);
});

test('a number two rows bear is said at the second', () => {
  const { diagnostics } = annualPlanOf(rows('number: 2, name: 甲', 'number: 2, name: 乙'));
  expect(brief(diagnostics)).toEqual(['names/number-taken @ 2']);
  const [first] = diagnostics[0]?.related ?? [];
  expect(first?.range.start).toBeLessThan(diagnostics[0]?.place?.range.start ?? 0);
});

test('where a row that counts on meets a number that is taken, it is said at its name', () => {
  const { diagnostics } = annualPlanOf(rows('number: 2, name: 甲', 'number: 1, name: 乙', 'name: 丙'));
  expect(brief(diagnostics)).toEqual(['names/number-taken @ 丙']);
  expect(diagnostics[0]?.message.zh).toBe('序号 `2` 已有一行，应为别的序号，如 `3`');
  expect(diagnostics[0]?.message.zh).toBe('序号 `2` 已有一行，应为别的序号，如 `3`');
  expect(diagnostics[0]?.related?.[0]?.range.start).toBeLessThan(diagnostics[0]?.place?.range.start ?? 0);
});

test('how much is drawn is exact', () => {
  const { plan, diagnostics } = annualPlanOf(
    rows(
      'name: 甲, sampling: { ratio: { between: [0.5%, 10%], base: 名录库企业 } }',
      'name: 乙, sampling: { count: { atLeast: 20, unit: 家 }, minCount: 2, fullBelow: 5 }',
      'name: 丙, sampling: { frequency: { atMost: 2, per: 季度 } }',
    ),
  );
  expect(brief(diagnostics)).toEqual([]);
  const sampled = plan?.tables[0]?.tasks.map(({ sampling }) => sampling) ?? [];
  expect(sampled[0]?.ratio).toMatchObject({ sense: 'between', low: 50, high: 1000, base: '名录库企业' });
  expect(sampled[1]).toMatchObject({
    count: { sense: 'atLeast', low: 20, unit: '家' },
    minCount: 2,
    fullBelow: 5,
    creditMode: null,
  });
  expect(sampled[2]?.frequency).toMatchObject({ sense: 'atMost', low: 2, per: '季度' });
});

test('credit classes bear on the draw by their ratios, by a word, or not at all', () => {
  const { plan, diagnostics } = annualPlanOf(
    rows(
      'name: 甲, sampling: { credit: { classes: { A: 1%, D: 30% } } }',
      'name: 乙, sampling: { credit: 递增 }',
      'name: 丙, sampling: { credit: 不涉及 }',
    ),
  );
  expect(brief(diagnostics)).toEqual([]);
  const sampled = plan?.tables[0]?.tasks.map(({ sampling }) => sampling) ?? [];
  expect(sampled.map((each) => [each?.creditMode, each?.credit?.required])).toEqual([
    ['按等级', true],
    ['递增', false],
    ['不涉及', false],
  ]);
  expect([...(sampled[0]?.credit?.classes ?? [])]).toEqual([
    ['A', 100],
    ['D', 3000],
  ]);
});

test('a period runs by days, by months or into the next year', () => {
  const { plan, diagnostics } = annualPlanOf(
    rows(
      'name: 甲, period: { start: 2026-07-07, end: 2026-07-31 }',
      'name: 乙, period: { start: 2026-02, end: 2026-02 }',
      'name: 丙, period: { start: 2026-10, end: 2027-03 }',
      'name: 丁, period: { start: 2026-04, end: 2026-06-20, text: 第二季度 }',
    ),
  );
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.tables[0]?.tasks.map(({ period }) => [period?.span?.start, period?.span?.end, period?.byMonth])).toEqual([
    ['2026-07-07', '2026-07-31', false],
    ['2026-02-01', '2026-02-28', true],
    ['2026-10-01', '2027-03-31', true],
    ['2026-04-01', '2026-06-20', false],
  ]);
});

test('a time in words has no days', () => {
  const { plan, diagnostics } = annualPlanOf(rows('name: 甲, period: { text: 全年, computed: false }'));
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.tables[0]?.tasks[0]?.period).toMatchObject({ span: null, byMonth: false, text: '全年' });
});

test('words alone have to say that no day follows from them', () => {
  const { diagnostics } = annualPlanOf(rows('name: 甲, period: { text: 全年 }'));
  expect(diagnostics.map(({ rule, message }) => [rule, message.zh.includes('computed')])).toEqual([['schema/missing-key', true]]);
});

test('a period that ends before it starts, or is no day, is said at its place', () => {
  const { plan, diagnostics } = annualPlanOf(
    rows(
      'name: 甲, period: { start: 2026-10, end: 2026-03 }',
      'name: 乙, period: { start: 2026-13, end: 2026-12-31 }',
      'name: 丙, period: { start: 2026-02, end: 2026-02-30, text: 二月 }',
      'name: 丁, period: { start: 2026-02-03, end: 2026-02-03 }',
    ),
  );
  expect(brief(diagnostics)).toEqual([
    'dates/end-before-start @ 2026-03',
    'dates/date-not-in-calendar @ 2026-13',
    'dates/date-not-in-calendar @ 2026-02-30',
  ]);
  expect(plan?.tables[0]?.tasks.map(({ period }) => [period?.span?.end ?? null, period?.text])).toEqual([
    ['2026-03-31', null],
    [null, null],
    ['2026-02-28', '二月'],
    ['2026-02-03', null],
  ]);
});

test('leads on a condition are organs of the registry', () => {
  const { plan, diagnostics } = annualPlanOf(
    rows('name: 甲, leadWhen: [{ when: 涉及食品的, org: 区市场监管局 }, { when: 涉及治安的, org: 区公安局 }]'),
  );
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.tables[0]?.tasks[0]?.leadWhen.map(({ when, reference }) => [when, reference.organ.id])).toEqual([
    ['涉及食品的', 'lq-market'],
    ['涉及治安的', 'lq-police'],
  ]);
  // what a case says is a sentence like others, which rules read
  expect(plan?.prose).toContainEqual({ text: '涉及治安的', path: ['rows', 0, 'leadWhen', 1, 'when'] });
});

test('names nobody knows are said where they stand', () => {
  const { diagnostics } = annualPlanOf(
    rows(
      'name: 甲, lead: 区市场监督局, partners: [区公安局, 区水利局], items: [公示信息检察], leadWhen: [{ when: 其他, org: 区税务局 }]',
    ),
  );
  expect(diagnostics.map((each) => [each.rule, pointedAt(each)])).toEqual(
    expect.arrayContaining([
      ['names/unknown', '区市场监督局'],
      ['names/unknown', '区水利局'],
      ['names/unknown', '公示信息检察'],
      ['names/unknown', '区税务局'],
    ]),
  );
  expect(diagnostics).toHaveLength(4);
});

test('one deadline for all tasks', () => {
  const { plan } = annualPlanOf(`${rows('name: 甲')}allDue: { due: 2026-11-30 }\n`);
  expect(plan?.allDue).toMatchObject({ due: '2026-11-30', path: ['allDue'] });
  expect(plan?.schedule.milestones.map(({ id, due }) => [id, due])).toEqual([['allDue', '2026-11-30']]);
  const { diagnostics } = annualPlanOf(`${rows('name: 甲')}allDue: { due: 2026-11-31 }\n`);
  expect(brief(diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-11-31']);
});

test('a plan without a row is an error, and so are rows beside tables', () => {
  expect(brief(annualPlanOf(`${HEAD}rows: []\n`).diagnostics)).toEqual(['schema/wrong-type @ []']);
  expect(annualPlanOf(HEAD).diagnostics.map(({ message }) => message.zh)).toEqual(['缺少 `rows`、`tables` 之一，应写明其中一个']);
  const both = annualPlanOf(`${rows('name: 甲')}tables: [{ title: 乙, rows: [{ name: 乙 }] }]\n`);
  expect(both.diagnostics.map(({ message }) => message.zh)).toEqual(['`tables` 与 `rows` 同时出现，应只写一个']);
});

test('three hundred rows are three hundred tasks', () => {
  const many = Array.from({ length: 300 }, (_, index) => `name: 任务${index + 1}, lead: 区市场监管局, items: [公示信息检查]`);
  const { plan, diagnostics } = annualPlanOf(rows(...many));
  expect(diagnostics).toEqual([]);
  expect(plan?.tables[0]?.tasks.at(-1)).toMatchObject({ number: 300, name: '任务300' });
});

test.each([
  ['lead: 区市场监管局', 'lq-market'],
  ['lead: 区公安局', 'lq-police'],
  ['lead: [区双随机办, 区公安局]', 'lq-police'],
  ['leadWhen: [{ when: 涉及治安的, org: 区公安局 }]', 'lq-police'],
  ['lead: 区政府办公室', 'lq-market'],
])('%s: an item two organs have is the lead’s, else the first on record', (lead, owner) => {
  const registry = `${REGISTRY}  - { name: 公示信息检查, owner: lq-police }\n`;
  const { plan, diagnostics } = annualPlanOf(rows(`name: 甲, ${lead}, items: [公示信息检查]`), { registry });
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.tables[0]?.tasks[0]?.items.map(({ item }) => item.owner)).toEqual([owner]);
});

test('an item nobody knows of a task without a lead belongs to nobody', () => {
  const { plan, diagnostics } = annualPlanOf(rows('name: 甲, items: [某某检查]'));
  expect(brief(diagnostics)).toEqual(['names/unknown @ 某某检查']);
  expect(plan?.tables[0]?.tasks[0]?.items[0]?.item).toMatchObject({ name: '某某检查', owner: '' });
});

test('a row’s own number may stand before, after or beyond the others', () => {
  const numbers = (...inside: readonly string[]) => {
    const { plan, diagnostics } = annualPlanOf(rows(...inside));
    return { said: brief(diagnostics), numbers: plan?.tables[0]?.tasks.map(({ number }) => number) };
  };
  expect(numbers('number: 5, name: 甲', 'name: 乙', 'number: 1, name: 丙', 'name: 丁')).toEqual({
    said: [],
    numbers: [5, 6, 1, 2],
  });
  expect(numbers('name: 甲', 'number: 1, name: 乙', 'name: 丙')).toEqual({
    said: ['names/number-taken @ 1'],
    numbers: [1, 1, 2],
  });
});

test('credit classes of a task say how they bear on the draw', () => {
  const credit = (text: string) => {
    const { plan } = annualPlanOf(rows(`name: 甲, sampling: { credit: ${text} }`));
    const sampling = plan?.tables[0]?.tasks[0]?.sampling;
    return [sampling?.creditMode, sampling?.credit?.required, sampling?.credit?.classes?.get('A') ?? null];
  };
  expect(credit('{ mode: 按等级, classes: { A: 1% } }')).toEqual(['按等级', true, 100]);
  expect(credit('{ mode: 递增, classes: { A: 1% } }')).toEqual(['递增', false, 100]);
  expect(credit('按等级')).toEqual(['按等级', true, null]);
});
