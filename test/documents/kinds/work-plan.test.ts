import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import { standardLayouts } from '../../../src/plan/statistics/standard-layouts.ts';
import type { WorkPlan } from '../../../src/plan/work-plan.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { asIssued, day, section, workPlan } from '../../support/plans.ts';
import { outlineOf } from '../outlines.ts';

const outline = outlineOf({
  title: '{{region}}{{year}}年监管工作实施方案',
  headings: 'runIn',
  sections: [
    { id: 'preamble', when: 'preamble', text: '{{preamble}}' },
    { id: 'body', insert: 'sections' },
  ],
});

const sections = [
  section(['sections', 0], {
    heading: '工作目标',
    children: [
      section(['sections', 0, 'children', 0], {
        heading: '完善机制',
        text: ['抽查比例不低于{{targets.yearly}}。', '每月报送。'],
      }),
      section(['sections', 0, 'children', 1], { heading: '强化联合。' }),
    ],
  }),
  section(['sections', 1], {
    heading: '工作要求',
    children: [
      section(['sections', 1, 'children', 0], { heading: '压实责任', text: ['各成员单位要落实责任。'] }),
      section(['sections', 1, 'children', 1], { id: 'reporting', text: ['于{{reports.monthly}}前报送月报表。'] }),
    ],
  }),
];

function compose(given: Partial<WorkPlan>) {
  const { value, diagnostics } = composeDocument(workPlan(given), outline, { draft: false });
  if (!value) throw new Error('no manuscript');
  return { manuscript: value, diagnostics, lines: manuscriptText(value) };
}

test('the body is the plan’s own, its references answered, its children numbered', () => {
  const { lines, diagnostics, manuscript } = compose({ sections });
  expect(diagnostics).toEqual([]);
  expect(lines.slice(0, 10)).toEqual([
    '清河市东区2026年监管工作实施方案',
    '根据《全区年度监管工作实施方案》（清市监〔2026〕6号）、《全区年度抽查工作计划》，制定本方案。',
    '一、工作目标',
    '（一）完善机制。抽查比例不低于3%。',
    '每月报送。',
    '（二）强化联合。',
    '二、工作要求',
    '（一）压实责任。各成员单位要落实责任。',
    '（二）于每月20日前报送月报表。',
    '清河市东区市场监督管理局',
  ]);
  const origins = manuscript.parts.flatMap(({ blocks }) => blocks.map(({ origin }) => origin.path.join('.')));
  expect(origins).toEqual(expect.arrayContaining(['preamble', 'sections.0.heading', 'sections.1.children.1.text.0']));
});

test('a number the source left out stays out', () => {
  const { lines } = compose({ sections, asIssued: asIssued({ numbers: new Map([['reporting', null]]) }) });
  expect(lines).toContain('于每月20日前报送月报表。');
});

test('its reports make a ledger of the days still to come, and a sheet to fill in for each series', () => {
  const [ledger, series, ...others] = compose({ issued: day('2026-07-01') }).manuscript.sheets;
  expect(others).toEqual([]);
  expect([ledger?.name, series?.name]).toEqual(['报送台账', '月报表']);
  const onTime = { formula: 'onTime', due: 'due', done: 'sent' };
  expect(ledger?.rows).toEqual(
    ['2026-07-20', '2026-08-20'].map((due, row) => [
      '月报表',
      `第${row + 1}期`,
      due,
      '区市场监管局',
      '综合管理系统',
      { formula: 'copy', sheet: 'return-monthly', row, column: 'sent' },
      onTime,
    ]),
  );
  expect(series?.rows).toEqual([
    ['第1期', '2026-07-20', null, onTime, null, null],
    ['第2期', '2026-08-20', null, onTime, null, null],
  ]);
  expect(compose({ schedule: { ...workPlan().schedule, reports: [] } }).manuscript.sheets).toEqual([]);
});

test('a report on a statistics form has its columns, and the days it was handed in', () => {
  const [report] = workPlan().schedule.reports;
  const [layout] = standardLayouts;
  if (!report || !layout) throw new Error('the sample has a report');
  const sent = [...report.occurrences.slice(1).map(() => null), day('2026-08-19')];
  const reports = [{ ...report, layout, sent }];
  const [, series] = compose({ issued: day('2026-07-01'), schedule: { ...workPlan().schedule, reports } }).manuscript.sheets;
  expect(series?.form).toBe('statistics-10');
  expect(series?.columns).toHaveLength(16);
  const spans = (series?.header[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  expect(spans).toBe(16);
  expect(series?.rows.map((row) => row[12])).toEqual([null, '2026-08-19']);
  expect(series?.closing).toEqual([{ kind: 'sum', label: '合计', known: {} }]);
});

test('targets print what does not count, reports their rhythm, hour and way', () => {
  const [report] = workPlan().schedule.reports;
  if (!report) throw new Error('the sample has a report');
  const weekly = {
    ...report,
    id: 'weekly',
    name: '周报',
    rhythm: { unit: 'week', weekday: 5 } as const,
    time: '17:00',
    to: null,
  };
  const [yearly] = workPlan().targets;
  if (!yearly) throw new Error('the sample has a target');
  const { manuscript, lines } = compose({
    schedule: { ...workPlan().schedule, reports: [report, weekly] },
    targets: [{ ...yearly, exceptions: '本年新设企业' }],
    sections: [
      section(['sections', 0], {
        text: ['月报表于{{reports.monthly.limit}}报，{{reports.weekly.name}}于{{reports.weekly.limit}}报。'],
      }),
    ],
  });
  expect(manuscript.keyFacts.map(({ label, value }) => `${label} ${value}`).slice(0, 3)).toEqual([
    '抽查企业占比 不低于3%（本年新设企业除外）',
    '月报表 每月20日前通过综合管理系统报区市场监管局',
    '周报 每周五下午5:00前通过综合管理系统报送',
  ]);
  expect(lines).toContain('月报表于每月20日前报，周报于每周五下午5:00前报。');
});
