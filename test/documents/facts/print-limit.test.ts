import { expect, test } from 'vitest';
import { factsOf } from '../../../src/documents/facts/facts-of.ts';
import { tellKind } from '../../../src/documents/kinds/tell-kind.ts';
import { AS_ISSUED, campaignOf } from '../../plan/example.ts';

/** What the facts of a milestone print: its own words, its limit, its term, whole. */
function printed(deadline: string): readonly (string | null | undefined)[] {
  const milestones = `  milestones:\n    - { id: x, name: 碰头, deadline: ${deadline} }\n`;
  const { plan, diagnostics } = campaignOf(AS_ISSUED.replace('\nsampling:', `${milestones}\nsampling:`));
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('no plan');
  const facts = factsOf(plan, tellKind(plan));
  return ['milestones.x.limit', 'milestones.x.until', 'milestones.x.term'].map((name) => facts.get(name)?.text);
}

test.each([
  ['{ due: 2026-08-05 }', '2026年8月5日前', '2026年8月5日前', '于2026年8月5日前'],
  ['{ due: 2026-08-05, inclusive: true }', '2026年8月5日前（含当日）', '2026年8月5日前（含当日）', '于2026年8月5日前（含当日）'],
  ['{ due: 2026-08-05, time: 5:00 }', '2026年8月5日上午5:00前', '2026年8月5日上午5:00前', '于2026年8月5日上午5:00前'],
  ['window.end', '2026年7月31日前', '2026年7月31日前', '于2026年7月31日前'],
  [
    '{ within: 20wd, after: window.end }',
    '20个工作日内',
    '自联合抽查工作结束之日起20个工作日内',
    '自联合抽查工作结束之日起20个工作日内',
  ],
  ['{ within: 20wd, after: window.end, show: absolute }', '2026年8月28日前', '2026年8月28日前', '于2026年8月28日前'],
  [
    '{ within: 20wd, after: window.end, show: both, inclusive: true }',
    '20个工作日内（2026年8月28日前，含当日）',
    '自联合抽查工作结束之日起20个工作日内（2026年8月28日前，含当日）',
    '自联合抽查工作结束之日起20个工作日内（2026年8月28日前，含当日）',
  ],
  [
    '{ within: 2w, after: issued, time: 17:00 }',
    '两周内（末日下午5:00前）',
    '自印发之日起两周内（末日下午5:00前）',
    '自印发之日起两周内（末日下午5:00前）',
  ],
  [
    '{ within: 1m, after: 2026-07-01, show: both }',
    '1个月内（2026年8月3日前）',
    '自2026年7月1日起1个月内（2026年8月3日前）',
    '自2026年7月1日起1个月内（2026年8月3日前）',
  ],
  ['{ within: 5d, after: null, show: both }', '5日内', '5日内', '在5日内'],
  ['{ within: 5d, after: null, show: absolute }', '5日内', '5日内', '在5日内'],
  ['{ every: { unit: week, weekday: 周日 } }', '每周日前', '每周日前', '于每周日前'],
  [
    '{ every: { unit: month, day: 31 }, time: 17:00 }',
    '每月最后一日下午5:00前',
    '每月最后一日下午5:00前',
    '于每月最后一日下午5:00前',
  ],
  ['{ every: { unit: quarter, day: 10 } }', '每季度末月10日前', '每季度末月10日前', '于每季度末月10日前'],
  ['{ every: { unit: half, month: 1, day: 10 } }', '每半年首月10日前', '每半年首月10日前', '于每半年首月10日前'],
  ['{ every: { unit: half, month: 3, day: 10 } }', '每半年第3个月10日前', '每半年第3个月10日前', '于每半年第3个月10日前'],
  ['{ every: { unit: year, month: 11, day: 31 } }', '每年11月最后一日前', '每年11月最后一日前', '于每年11月最后一日前'],
  ['{ every: { dates: [03-23, 06-22] } }', '3月23日、6月22日前', '3月23日、6月22日前', '于3月23日、6月22日前'],
])('%s prints %s', (deadline, ...expected) => {
  expect(printed(deadline)).toEqual(expected);
});

test('a term that counts from a milestone names it', () => {
  const milestones =
    '  milestones:\n    - { id: x, name: 碰头, deadline: window.start }\n    - { id: y, name: 复核, deadline: { within: 3wd, after: x } }\n';
  const { plan } = campaignOf(AS_ISSUED.replace('\nsampling:', `${milestones}\nsampling:`));
  expect(plan && factsOf(plan, tellKind(plan)).get('milestones.y.term')?.text).toBe('自碰头之日起3个工作日内');
});
