import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/documents/page-model.ts';
import { timelineView } from '../../../src/renderers/html/timeline-view.ts';
import { fullPage } from '../../support/page-models.ts';

const entry = (start: string, end = start, name = '事项'): TimelineEntry => ({
  name,
  kind: start === end ? 'day' : 'span',
  spans: [{ start, end }],
  text: '',
  note: '',
});

test('what lasts is a bar, a day a sign, and both stand where their days are', () => {
  const view = timelineView([entry('2026-07-01'), entry('2026-07-01', '2026-07-10')]);
  expect(view?.rows[0]).toMatchObject({ bars: [], marks: [{ at: 'translate(40.8,59)' }] });
  expect(view?.rows[1]).toMatchObject({ marks: [], bars: [{ x: '12.0', y: 98, width: '576.0', height: 10 }] });
  expect(timelineView(fullPage.timeline)?.rows[2]?.marks).toHaveLength(2);
});

test('ticks are days of few weeks, months of a year, years of many; the year is named where it begins', () => {
  const labels = (start: string, end: string) =>
    timelineView([entry(start), entry(end)])?.ticks.flatMap(({ label }) => (label === '' ? [] : [label]));
  expect(labels('2026-07-07', '2026-08-05')).toEqual(['7月11日', '7月21日', '8月1日']);
  expect(labels('2026-10-12', '2027-02-20')).toEqual(['2026年11月', '12月', '2027年1月', '2月']);
  expect(labels('2020-03-01', '2026-02-01')).toEqual(['2021年', '2022年', '2023年', '2024年', '2025年']);
});

const labelsOf = (start: string, end: string) =>
  timelineView([entry(start), entry(end)])?.ticks.flatMap(({ label }) => (label === '' ? [] : [label]));

test.each([
  ['2026-07-02', '2026-07-09'],
  ['2026-07-02', '2026-07-10'],
  ['2026-07-02', '2026-07-02'],
])('days so few that none of them is named, %s to %s, are told from the first on', (start, end) => {
  expect(labelsOf(start, end)).toEqual(['7月2日']);
});

test('months of two years are told apart, whatever months are named', () => {
  expect(labelsOf('2026-01-20', '2027-12-10')).toEqual([
    ...['2026年2月', '6月', '8月', '10月', '12月'],
    ...['2027年2月', '6月', '8月', '10月'],
  ]);
  expect(labelsOf('2026-11-20', '2027-11-10')).toEqual([
    ...['2026年12月', '2027年2月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月'],
  ]);
});

test('a name longer than its row is cut in the picture and whole in the table', () => {
  const name = '事项'.repeat(20);
  const view = timelineView([entry('2026-07-01', '2026-07-01', name), entry('2026-07-02')]);
  expect(view?.rows[0]?.label).toBe(`${name.slice(0, 29)}…`);
  expect(view?.entries[0]?.name).toBe(name);
});

test('a label begins where its bar does, and ends within the picture', () => {
  const view = timelineView([entry('2026-07-01', '2026-07-31', '甲'), entry('2026-07-31', '2026-07-31', '检查结果录入公示')]);
  expect(view?.rows.map(({ labelX }) => labelX)).toEqual(['12.0', '480.0']);
});

test('the days of an entry are parted before 至 and kept whole, and notes have a column where one has any', () => {
  const dated = { ...entry('2026-07-07', '2026-07-31'), text: '2026年7月7日至7月31日' };
  const view = timelineView([dated, { ...entry('2026-08-28'), note: '7月31日后第20个工作日' }]);
  expect(view?.entries[0]?.parts.map((pieces) => pieces.map(({ text }) => text))).toEqual([['2026年7月7日'], ['至', '7月31日']]);
  expect(view?.hasNotes).toBe(true);
  expect(timelineView([dated, entry('2026-08-28')])?.hasNotes).toBe(false);
});

test('a day nobody can count makes no picture', () => {
  expect(timelineView([entry('2026-07-01'), entry('2026-13-45')])).toBeNull();
});

test('one entry or none makes no picture', () => {
  expect(timelineView([])).toBeNull();
  expect(timelineView([entry('2026-07-01')])).toBeNull();
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('nothing leaves the picture, and no words of ticks run into one another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(days, days, fc.string({ maxLength: 60 })), { minLength: 2, maxLength: 30 }), (given) => {
      const view = timelineView(given.map(([a, b, name]) => (a < b ? entry(a, b, name) : entry(b, a, name))));
      for (const { bars, labelX } of view?.rows ?? []) {
        expect(Number(labelX)).toBeGreaterThanOrEqual(0);
        for (const { x, width } of bars) expect(Number(x) + Number(width)).toBeLessThanOrEqual(view?.width ?? 0);
      }
      const named = (view?.ticks ?? []).filter(({ label }) => label !== '');
      for (const [index, { x }] of named.entries()) {
        const before = named[index - 1];
        if (before) expect(Number(x)).toBeGreaterThan(Number(before.x) + before.label.length * 9);
      }
    }),
  );
});
