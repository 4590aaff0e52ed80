import { expect, test } from 'vitest';
import { countedTwice, figureOf, statisticsLines } from '../../../src/plan/statistics/statistics-lines.ts';
import { brief, resultsOf } from '../example.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
issuers: [区市场监管局]
campaign: luquan/2026/joint-02
`;
const ENTITIES = `entities:
  - { name: 甲, org: [区市场监管局, 区公安局], inspectorCount: 2, outcome: 未发现问题 }
  - { name: 乙, org: 区市场监管局, inspectorCount: 2, outcome: 发现问题待后续处理 }
`;

function resultsWith(statistics: string, entities = ENTITIES) {
  const { plan, diagnostics } = resultsOf(`${PLAN}${entities}${statistics}`);
  if (!plan) throw new Error('no plan');
  return { plan, diagnostics, lines: statisticsLines(plan) };
}

test('figures that were sent in stand beside those the results tell, the departments that sent them first', () => {
  const { lines } = resultsWith('statistics: { rows: [{ org: 区公安局, checked: 2 }], totals: { answered: 3 } }\n');
  expect(lines.rows.map(({ organ, stated, counted }) => [organ?.id, stated?.counts.checked, counted?.checked])).toEqual([
    ['lq-police', 2, 1],
    ['lq-market', undefined, 2],
  ]);
  expect(lines.total).toMatchObject({ stated: { counts: { answered: 3 } }, counted: { checked: 2, departments: 2 } });
});

test('a figure typed by hand is printed, unless the results are to be counted', () => {
  const { lines } = resultsWith('statistics: { rows: [{ org: 区公安局, checked: 2, answered: 4 }] }\n');
  const [row] = lines.rows;
  if (!row) throw new Error('no row');
  expect([figureOf(row, 'checked', '手工'), figureOf(row, 'checked', '统计')]).toEqual([2, 1]);
  expect([figureOf(row, 'answered', '统计'), figureOf(row, 'inspectors', '手工')]).toEqual([4, 2]);
});

test('objects that departments inspected together are counted twice', () => {
  const { lines } = resultsWith('');
  expect([countedTwice(lines, 'checked'), countedTwice(lines, 'foundEntities'), countedTwice(lines, 'answered')]).toEqual([
    1,
    0,
    null,
  ]);
});

test('entries that name no organ tell nothing of a department that sent in figures', () => {
  const { lines } = resultsWith(
    'statistics: { rows: [{ org: 区公安局, checked: 1 }] }\n',
    'entities: [{ name: 甲, outcome: 未发现问题 }]\n',
  );
  expect(lines.rows.map(({ counted }) => counted)).toEqual([null]);
  expect(countedTwice(lines, 'checked')).toBeNull();
});

test('a department nobody knows is said so at its name', () => {
  const { diagnostics } = resultsWith('statistics: { rows: [{ org: 区市场局, checked: 1 }] }\n');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 区市场局']);
});

test('outcomes are kept in the order of the official list', () => {
  const { plan } = resultsWith('statistics: { totals: { outcomes: { 发现问题待后续处理: 1, 未发现问题: 1 } } }\n');
  expect([...(plan.statistics?.totals?.outcomes ?? [])]).toEqual([
    ['未发现问题', 1],
    ['发现问题待后续处理', 1],
  ]);
  expect(plan.statistics?.source).toBe('手工');
});

test('results that name no organ for some objects have a last line of those, which no department counts', () => {
  const { lines } = resultsWith('', `${ENTITIES}  - { name: 丙, inspectorCount: 3, outcome: 未发现问题 }\n`);
  expect(lines.rows.map(({ organ, counted }) => [organ?.id ?? null, counted?.checked, counted?.departments])).toEqual([
    ['lq-market', 2, 1],
    ['lq-police', 1, 1],
    [null, 1, 0],
  ]);
  expect(lines.total.counted).toMatchObject({ checked: 3, departments: 2, inspectors: 7 });
  expect(countedTwice(lines, 'checked')).toBe(1);
});

test('a department that sent in figures is counted where every object names its organ, and not where one does not', () => {
  const sentIn = 'statistics: { rows: [{ org: 区公安局, checked: 1 }] }\n';
  expect(resultsWith(sentIn).lines.rows.map(({ counted }) => counted?.checked)).toEqual([1, 2]);
  const { lines } = resultsWith(sentIn, `${ENTITIES}  - { name: 丙, outcome: 未发现问题 }\n`);
  expect(lines.rows.map(({ organ, counted }) => [organ?.id, counted])).toEqual([
    ['lq-police', null],
    ['lq-market', null],
  ]);
  expect(lines.total.counted.checked).toBe(3);
});

test('a department is told of its own items alone, and the total of all of them', () => {
  const items = '公示信息检查, 对金融机构营业场所、金库安全防范设施建设的监管';
  const { lines } = resultsWith(
    '',
    `entities: [{ name: 甲, org: [区市场监管局, 区公安局], items: [${items}], outcome: 未发现问题 }]\n`,
  );
  expect([...lines.rows, lines.total].map(({ counted }) => counted?.items)).toEqual([1, 1, 2]);
});

test('a department that sent in figures and inspected nobody is told so', () => {
  const { lines } = resultsWith('statistics: { rows: [{ org: 区政府办公室, checked: 1 }] }\n');
  expect(lines.rows.map(({ organ, counted }) => [organ?.id, counted?.checked])).toEqual([
    ['lq-gov-office', 0],
    ['lq-market', 2],
    ['lq-police', 1],
  ]);
  expect(lines.total.counted.departments).toBe(3);
});

test('a figure neither sent in nor told by the results is a cell to fill in', () => {
  const { lines } = resultsWith(
    'statistics: { rows: [{ org: 区公安局, checked: 1 }] }\n',
    'entities: [{ name: 甲, outcome: 未发现问题 }]\n',
  );
  const [row] = lines.rows;
  if (!row) throw new Error('no row');
  for (const source of ['手工', '统计'] as const) {
    expect([figureOf(row, 'checked', source), figureOf(row, 'rectified', source)]).toEqual([1, null]);
    expect([figureOf(lines.total, 'checked', source), figureOf(lines.total, 'answered', source)]).toEqual([1, null]);
  }
});
