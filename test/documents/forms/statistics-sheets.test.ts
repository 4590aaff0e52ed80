import { expect, test } from 'vitest';
import { statisticsRows } from '../../../src/documents/forms/statistics-rows.ts';
import { statisticsSheets } from '../../../src/documents/forms/statistics-sheets.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import { standardLayouts } from '../../../src/plan/statistics/standard-layouts.ts';
import type { LayoutColumn, StatisticsLayout } from '../../../src/plan/statistics/statistics-layout.ts';
import { campaign } from '../../support/plans.ts';

const column = (change: Partial<LayoutColumn>): LayoutColumn => ({
  key: change.counts ?? change.label ?? '',
  counts: null,
  label: '',
  group: null,
  share: 1,
  prompt: null,
  ...change,
});

const sheetsOf = (layout: StatisticsLayout, plan: CampaignPlan = campaign(), mark = '') => {
  const lines = statisticsRows(plan, { blankRows: 3 });
  return statisticsSheets({ plan, layout, noun: '对象', title: '情况统计表', mark, lines });
};

const layoutOf = (id: string): StatisticsLayout => {
  const layout = standardLayouts.find((each) => each.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
};

test.each([
  ['statistics-10', 10],
  ['statistics-11', 11],
])('%s has %i columns, in a return for each department and in a summary of them', (id, count) => {
  const [summary, ...returns] = sheetsOf(layoutOf(id));
  expect(returns.map(({ role, subject }) => [role, subject?.name])).toEqual([
    ['return', '区市场监管局'],
    ['return', '区政府办公室'],
  ]);
  for (const sheet of returns) {
    expect(sheet.columns.map(({ type, isAsked }) => [type, isAsked])).toEqual(
      Array.from({ length: count }, () => ['number', true]),
    );
    expect(sheet.rows).toEqual([Array.from({ length: count }, () => null)]);
  }
  expect(summary?.columns.some(({ isAsked }) => isAsked)).toBe(false);
  expect(summary?.rows[1]?.[1]).toEqual({ formula: 'copy', sheet: returns[1]?.id, row: 0, column: 'checked' });
});

test('a form of a bureau: a header of one row without groups, columns of its own, no check without its columns', () => {
  const layout = {
    id: 'statistics-2',
    columns: [column({ counts: 'checked', label: '抽查{noun}（户）' }), column({ label: '约谈（次）', prompt: '按次计' })],
  };
  const [summary, first] = sheetsOf(layout);
  expect(first?.header).toEqual([['抽查对象（户）', '约谈（次）'].map((text) => ({ text, columns: 1, rows: 1 }))]);
  expect(first?.columns.map(({ key, prompt }) => [key, prompt])).toEqual([
    ['checked', null],
    ['约谈（次）', '按次计'],
  ]);
  expect([summary?.checks, first?.form]).toEqual([[], 'statistics-2']);
});

test('groups stand above neighbours alone, also where one comes twice', () => {
  const group = (name: string | null, label: string) => column({ label, group: name });
  const [, first] = sheetsOf({ id: 'x', columns: [group('甲', '1'), group('甲', '2'), group(null, '3'), group('甲', '4')] });
  expect(first?.header[0]).toEqual([
    { text: '甲', columns: 2, rows: 1 },
    { text: '3', columns: 1, rows: 2 },
    { text: '甲', columns: 1, rows: 1 },
  ]);
});

test('figures that have to agree: objects with problems among those inspected, measures among those', () => {
  const [, first] = sheetsOf(layoutOf('statistics-10'));
  expect(first?.checks.map(({ says }) => says)).toEqual([
    '发现问题企业多于随机抽查对象',
    '发现问题企业多于发现问题事项',
    '责令改正多于发现问题企业',
    '应列入异常多于发现问题企业',
    '涉嫌违法立案调查多于发现问题企业',
  ]);
});

test('a campaign that names no department has blank rows to fill in, each with its department', () => {
  const [sheet, ...others] = sheetsOf(layoutOf('statistics-10'), campaign({ departments: [] }));
  expect(others).toEqual([]);
  expect(sheet).toMatchObject({ role: 'return', subject: null, closing: [{ kind: 'sum' }] });
  expect(sheet?.rows).toHaveLength(3);
  expect(sheet?.columns[0]).toMatchObject({ key: 'department', isAsked: true });
});

test('the sheets of a second form are told apart', () => {
  expect(sheetsOf(layoutOf('statistics-10'), campaign(), '2').map(({ id, name }) => [id, name])[0]).toEqual([
    'summary2',
    '汇总表2',
  ]);
});
