import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/documents/page/timeline.ts';
import { compileFolder } from '../../support/compile-folder.ts';

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
