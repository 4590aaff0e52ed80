import { expect, test } from 'vitest';
import { printWorking, printWorkingBriefly } from '../../../src/plan/days/print-working.ts';
import type { Period, Working } from '../../../src/plan/schedule.ts';
import { AS_ISSUED, campaignOf } from '../example.ts';

function workingOf(deadline: string): Working {
  const milestones = `  milestones:\n    - { id: x, name: 节点, deadline: ${deadline} }\n\nsampling:`;
  const { plan } = campaignOf(AS_ISSUED.replace('\nsampling:', milestones));
  const working = plan?.schedule.milestones[0]?.working;
  if (!working) throw new Error(`not counted: ${deadline}`);
  return working;
}

const full = (deadline: string) => printWorking(workingOf(deadline)).zh;
const brief = (deadline: string) => printWorkingBriefly(workingOf(deadline)).zh;

test('weekends are runs of days, the month said once', () => {
  const deadline = '{ within: 20wd, after: 2026-07-31 }';
  expect(full(deadline)).toBe('7月31日后第20个工作日：8月28日，跳过8月1—2日、8—9日、15—16日、22—23日（周末）');
  expect(brief(deadline)).toBe('7月31日后第20个工作日');
  expect(printWorking(workingOf(deadline)).en).toBe(
    'working day 20 after 2026-07-31 is 2026-08-28, skipping 2026-08-01 to 08-02, 2026-08-08 to 08-09, 2026-08-15 to 08-16, 2026-08-22 to 08-23 (weekends)',
  );
});

test('holidays are named, and so are the weekend days worked for them', () => {
  const deadline = '{ within: 20wd, after: 2026-09-18 }';
  expect(full(deadline)).toBe(
    '9月18日后第20个工作日：10月22日，跳过9月19日、10月11日、17—18日（周末）、9月25—27日（中秋节）、10月1—7日（国庆节），9月20日、10月10日补班计入',
  );
  expect(brief(deadline)).toBe('9月18日后第20个工作日，跳过中秋节、国庆节，9月20日、10月10日补班计入');
  expect(printWorkingBriefly(workingOf(deadline)).en).toBe(
    'working day 20 after 2026-09-18, skipping Mid-Autumn Festival, National Day, counting 2026-09-20, 2026-10-10 worked in exchange',
  );
});

test('a count across years names the year it ends in', () => {
  expect(full('{ within: 3wd, after: 2025-12-30 }')).toBe(
    '12月30日后第3个工作日：2026年1月5日，跳过1月1—3日（元旦），1月4日补班计入',
  );
});

test('many weekends are counted rather than listed', () => {
  expect(full('{ within: 60wd, after: 2026-06-22 }')).toBe('6月22日后第60个工作日：9月14日，跳过周末24天');
});

test('a last calendar day that is off moves on', () => {
  expect(full('{ within: 4d, after: 2026-07-07 }')).toBe('7月7日后第4日：7月13日，末日遇7月11—12日（周末）顺延');
  expect(brief('{ within: 4d, after: 2026-07-07 }')).toBe('7月7日后第4日，遇休息日顺延');
  expect(full('{ within: 3d, after: 2026-07-07 }')).toBe('7月7日后第3日：7月10日');
  expect(full('{ within: 2w, after: 2026-07-07 }')).toBe('7月7日后满2周：7月21日');
  expect(full('{ within: 1m, after: 2025-12-31 }')).toBe('12月31日后满1个月：2026年2月2日，末日遇1月31日—2月1日（周末）顺延');
  expect(printWorking(workingOf('{ within: 1w, after: 2026-06-12 }')).en).toBe(
    '1 week after 2026-06-12 is 2026-06-22, moved on from 2026-06-19 to 06-21 (Dragon Boat Festival)',
  );
});

test('a working needs no more than its days', () => {
  const period: Period = { count: 1, unit: 'wd', text: '1wd' };
  const { start, end } = workingOf('{ within: 1wd, after: 2026-07-07 }');
  expect(printWorking({ start, end, period, skipped: [], madeUp: [] }).zh).toBe('7月7日后第1个工作日：7月8日');
});

test('a last calendar day that is worked goes without saying', () => {
  expect(brief('{ within: 3d, after: 2026-07-07 }')).toBe('7月7日后第3日');
  expect(brief('{ within: 2w, after: 2026-07-07 }')).toBe('7月7日后满2周');
});

test('six weekends are listed, seven are counted, and a holiday is listed however long', () => {
  expect(full('{ within: 30wd, after: 2026-07-03 }')).toBe(
    '7月3日后第30个工作日：8月14日，跳过7月4—5日、11—12日、18—19日、25—26日、8月1—2日、8—9日（周末）',
  );
  expect(full('{ within: 31wd, after: 2026-07-03 }')).toBe('7月3日后第31个工作日：8月17日，跳过周末14天');
});
