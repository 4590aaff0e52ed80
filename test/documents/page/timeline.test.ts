import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/documents/page/timeline.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { testSubject } from '../../support/test-subject.ts';

const { plans } = await compileFolder('');
const linesOf = (id: string) => {
  const plan = plans.find((each) => each.id === id)?.plan;
  return plan ? timelineOf(plan).map(({ name, kind, text, note }) => [name, kind, text, note].join(' | ')) : [];
};

test('a campaign tells its window and every deadline as a day, with how it was counted, in order', () => {
  expect(linesOf('luquan/2026/joint-02')).toEqual([
    '成文 | day | 2026年7月1日 | ',
    '名单派发 | day | 2026年7月7日 | ',
    '抽查时间 | span | 2026年7月7日至7月31日 | ',
    '比对确认 | day | 2026年7月9日 | 7月7日后第2个工作日：7月9日',
    '检查结果录入 | day | 2026年8月28日 | 7月31日后第20个工作日：8月28日，跳过8月1—2日、8—9日、15—16日、22—23日（周末）',
    expect.stringContaining('后续处置录入 | day | 2026年9月24日 | 8月28日后第20个工作日：9月24日'),
    '总结报送 | day | 2026年9月28日 | ',
  ]);
});

test('an annual plan tells its tasks, results and follow-up the days they took', () => {
  expect(linesOf('luquan/2026/annual-plan')).toContain(
    '2.第二次部门联合抽查（小额贷款公司、典当行） | span | 2026年7月7日至7月31日 | ',
  );
  expect(linesOf('luquan/2026/joint-02-results')).toEqual([
    '检查 | span | 2026年7月15日至7月22日 | ',
    '成文 | day | 2026年8月21日 | ',
    '公示检查结果 | day | 2026年8月21日 | ',
  ]);
  expect(linesOf('luquan/2026/joint-02-disposals')[0]).toBe('开始处置 | span | 2026年7月16日至7月31日 | ');
});

test('a report that comes back is one entry with all its days; a document without days of its own has none', () => {
  const plan = plans.find((each) => each.id === 'luquan/2026/work-plan')?.plan;
  const reports = plan ? timelineOf(plan).filter(({ spans }) => spans.length > 1) : [];
  expect(reports.map(({ name, spans }) => [name, spans.length])).toEqual([
    ['月报表', 10],
    ['进展情况或总结', 4],
  ]);
  expect(linesOf('luquan/2026/item-list')).toEqual([]);
});

const told = (lines: string) => timelineOf(testSubject(lines).plan).map(({ name, kind, text, note }) => [name, kind, text, note]);
const WINDOW = 'window: { start: 2026-06-01, end: 2026-06-30 }';

test('what lasts one day is a day; of equal first days what ends first stands first', () => {
  const phases =
    'phases: [{ name: 检查, start: 2026-06-01, end: 2026-06-20 }, { name: 动员, start: 2026-06-01, end: 2026-06-01, what: 部署工作 }]';
  expect(told(`schedule: { ${WINDOW}, visits: { start: 2026-06-08, end: 2026-06-12 }, ${phases} }`)).toEqual([
    ['成文', 'day', '2026年5月6日', ''],
    ['动员', 'day', '2026年6月1日', '部署工作'],
    ['检查', 'span', '2026年6月1日至6月20日', ''],
    ['抽查时间', 'span', '2026年6月1日至6月30日', ''],
    ['实地核查', 'span', '2026年6月8日至6月12日', ''],
  ]);
});

test('a deadline tells its hour, and one that comes back its rhythm with all its days, or the days alone', () => {
  const weekly = '{ id: weekly, name: 周报, every: { unit: week, weekday: 周五, from: 2026-12-15 } }';
  const listed = '{ id: listed, name: 专报, every: { dates: [06-22, 07-13] } }';
  const lines = `schedule: { ${WINDOW}, summary: { due: 2026-07-10, time: 12:00 }, reports: [${listed}] }`;
  expect(told(lines).slice(2)).toEqual([
    ['专报', 'day', '6月22日、7月13日', ''],
    ['总结报送', 'day', '2026年7月10日中午12:00', ''],
  ]);
  expect(told(`schedule: { ${WINDOW}, reports: [${weekly}] }`).at(-1)).toEqual([
    ...['周报', 'day', '每周五', '2026年12月18日、2026年12月25日'],
  ]);
});

test('a document that ends to hold says when, after what happens in it', () => {
  expect(told(`expires: 2026-12-31\nschedule: { ${WINDOW} }`).at(-1)).toEqual(['有效期截止', 'day', '2026年12月31日', '']);
  expect(told('kind: item-list\nexpires: 2026-12-31')).toEqual([]);
});

test('results and measures tell from the first day to the last, a single day as one', () => {
  const entities =
    'kind: results\nissued: null\nentities: [{ name: 甲, outcome: 未发现问题, inspectedOn: 2026-07-20 }, { name: 乙, outcome: 未发现问题, inspectedOn: 2026-07-15, publishedOn: 2026-07-30 }]';
  expect(told(entities)).toEqual([
    ['检查', 'span', '2026年7月15日至7月20日', ''],
    ['公示检查结果', 'day', '2026年7月30日', ''],
  ]);
  const entries =
    'kind: disposals\nissued: null\nentries: [{ entity: 甲, action: 复查, started: 2026-07-16, due: 2026-08-01, done: 2026-07-30, publishedOn: 2026-08-05 }]';
  expect(told(entries)).toEqual([
    ['开始处置', 'day', '2026年7月16日', ''],
    ['办结', 'day', '2026年7月30日', ''],
    ['办理期限', 'day', '2026年8月1日', ''],
    ['公示处置结果', 'day', '2026年8月5日', ''],
  ]);
});

test('tasks are told by their months or days; those without are not', () => {
  const rows =
    'kind: annual-plan\nissued: null\nrows: [{ name: 一, lead: market, period: { start: 2026-07, end: 2026-08 } }, { name: 二, lead: market, period: { text: 全年, computed: false } }, { name: 三, lead: market, period: { start: 2026-03, end: 2026-03 } }]';
  expect(told(rows)).toEqual([
    ['3.三', 'span', '2026年3月', ''],
    ['1.一', 'span', '2026年7月至8月', ''],
  ]);
});
