import { expect, test } from 'vitest';
import { type JudgedReturn, judgeReturns } from '../../../src/build/returns/judge-returns.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import type { CountColumn } from '../../../src/plan/statistics/statistics-layout.ts';
import { testSubject } from '../../support/test-subject.ts';

const { plan, registry, calendar, ledger } = testSubject(`
kind: campaign
departments:
  - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
  - { org: 区卫生健康局, role: 配合, items: [诊所消毒检查] }`);
const today = parseDay('2026-07-10');
if (today === undefined) throw new Error('a day');
const context = { plan, results: undefined, ledger, registry, calendar, today, severities: new Map(), without: [] };

/** A return of an organ: a line of figures, in the columns `counts` names. */
function returned(name: string, figures: Readonly<Record<string, number>>, counts: readonly CountColumn[]): JudgedReturn {
  const organ = registry.organs.find(({ short }) => short === name);
  if (organ === undefined) throw new Error(name);
  const cells = Object.values(figures).map(String);
  const starts = cells.map((_, at) => cells.slice(0, at).join('\t').length + Math.min(at, 1));
  const cell = (at: number) => ({
    row: 0,
    column: at,
    start: starts[at] ?? 0,
    end: (starts[at] ?? 0) + (cells[at]?.length ?? 0),
  });
  const rows = new Map([
    [
      0,
      new Map(
        cells.map((text, at) => [at, { ...cell(at), holds: 'number' as const, text, number: Number(text), formula: null }]),
      ),
    ],
  ]);
  const text = cells.join('\t');
  const grid = {
    ...{ name: '统计表', isHidden: false, source: { path: `返回/${name}.xlsx`, text }, merges: [], names: new Map() },
    ...{ rows, lines: [{ start: 0, end: text.length }] },
  };
  const places = new Map(Object.keys(figures).map((key, at) => [key, at]));
  const row = { grid, row: 0, places, figures: new Map(Object.entries(figures)), name };
  return { row, organ, counts: new Map(counts.map((column) => [column, column])) };
}

const said = (returns: readonly JudgedReturn[], given: Partial<typeof context> = {}) =>
  judgeReturns(returns, { ...context, ...given }).map(({ rule, message, place, related }) => ({
    rule,
    at: place?.source.text.slice(place.range.start, place.range.end),
    file: place?.source.path,
    message: message.zh,
    related: (related ?? []).map((each) => each.message.zh),
  }));

const COLUMNS: readonly CountColumn[] = ['checked', 'foundEntities'];

test('returns that agree with themselves are in order, and so is none', () => {
  expect(said([])).toEqual([]);
  expect(said([returned('区市场监管局', { checked: 6, foundEntities: 2 }, COLUMNS)])).toEqual([]);
});

test('a figure above the whole it is of is said at its cell, in the words of whoever sent it', () => {
  const [first, ...more] = said([
    returned('区卫生健康局', { checked: 4, foundEntities: 1 }, COLUMNS),
    returned('区市场监管局', { checked: 6, foundEntities: 12 }, COLUMNS),
  ]);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ at: '12', file: '返回/区市场监管局.xlsx' });
  expect(first?.message).toMatch(/^返回\/区市场监管局\.xlsx › 统计表 › B1：/);
});

test('what a column of the bureau’s own counts is not judged', () => {
  expect(said([returned('区市场监管局', { checked: 6, own: 12 }, ['checked'])])).toEqual([]);
});

test('a rule that is off, and one that cannot be told yet, say nothing', () => {
  const odd = [returned('区市场监管局', { checked: 6, foundEntities: 12 }, COLUMNS)];
  const [{ rule } = { rule: '' }] = said(odd);
  expect(rule).toMatch(/^statistics\//);
  expect(said(odd, { severities: new Map([[rule, 'off']]) as never })).toEqual([]);
  expect(said(odd, { without: [rule] as never })).toEqual([]);
});

test('a sum of departments that cannot be shows what each department wrote', () => {
  const columns: readonly CountColumn[] = ['checked', 'departments'];
  const [first] = said([
    returned('区市场监管局', { checked: 6, departments: 2 }, columns),
    returned('区卫生健康局', { checked: 6, departments: 7 }, columns),
  ]).filter(({ rule }) => rule === 'statistics/departments-count-mismatch');
  expect(first?.related.filter((each) => each.includes('填的是'))).toEqual([
    expect.stringMatching(/区市场监管局填的是 2$/),
    expect.stringMatching(/区卫生健康局填的是 7$/),
  ]);
});
