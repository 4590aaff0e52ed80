import { expect, test } from 'vitest';
import { deadlineSpot, relatedDeadline, singleDeadlines } from '../../../src/checks/schedule/deadlines.ts';
import { testSubject } from '../../support/test-subject.ts';

const plan = () =>
  testSubject(`schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  confirmation: { due: 2026-06-05 }
  milestones: [{ id: draw, name: 抽取, deadline: { within: 3d, after: window.start } }]
  results: { within: 5wd, after: window.end }
  summary: { due: 2026-07-31, to: 区联席办 }
`).plan;

test('the deadlines of a plan come in the order of the work, with the words that state them', () => {
  const campaign = plan();
  const { positions } = campaign;
  const stated = singleDeadlines(campaign).map((deadline) => {
    const { start, end } = positions.locate(deadlineSpot(campaign, deadline).path);
    return [deadline.name, positions.source.text.slice(start, end)];
  });
  expect(stated).toEqual([
    ['比对确认', '2026-06-05'],
    ['抽取', '3d'],
    ['检查结果录入', '5wd'],
    ['总结报送', '2026-07-31'],
  ]);
});

test('beside what does not keep to it, a day that is given stands as it is, one that is counted with its count', () => {
  const campaign = plan();
  const notes = singleDeadlines(campaign).map((deadline) => relatedDeadline(campaign, deadline).note);
  expect(notes).toEqual([
    { zh: '“比对确认”的期限为 2026-06-05', en: '“比对确认” is due on 2026-06-05' },
    { zh: '“抽取”：6月1日后第3日：6月4日', en: '“抽取”: day 3 after 2026-06-01 is 2026-06-04' },
    {
      zh: '“检查结果录入”：6月30日后第5个工作日：7月7日，跳过7月4—5日（周末）',
      en: '“检查结果录入”: working day 5 after 2026-06-30 is 2026-07-07, skipping 2026-07-04 to 07-05 (weekends)',
    },
    { zh: '“总结报送”的期限为 2026-07-31', en: '“总结报送” is due on 2026-07-31' },
  ]);
});
