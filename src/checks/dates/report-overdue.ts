import type { PlanPath } from '../../core/source.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** Periodic reports that were not handed in on the day they were due, by the record the plan keeps of them. */
export const reportOverdue: Check = defineCheck({
  id: 'dates/report-overdue',
  severity: 'warning',
  title: { zh: '周期报送逾期', en: 'A periodic report is overdue' },
  why: {
    zh: '月报、季报按固定日期报送；哪一期没有报、晚报，应随时看得出来。',
    en: 'Monthly and quarterly reports are due on fixed days; which of them is missing or late has to be seen at any time.',
  },
  fix: {
    zh: '报送后把日期写进 `sent`，未报的写 null；确实晚报的，可用 `waivers` 说明。',
    en: 'Once a report is handed in, write the day into `sent`, null for one that is not; a late one may be waived.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '“{name}”第 {number} 期应于 `{due}` 前报送，到 `{today}` 尚未登记报送',
      en: 'Unexpected gap in “{name}”: number {number} was due on `{due}`, expected it in `sent` by `{today}`',
    },
    late: {
      zh: '“{name}”第 {number} 期于 `{sent}` 报送，应不晚于 `{due}`',
      en: 'Unexpected day `{sent}` of number {number} of “{name}”, expected `{due}` or earlier',
    },
    beyond: {
      zh: '“{name}”登记了 {count} 期报送，应不多于 {expected} 期',
      en: 'Unexpected {count} days in `sent` of “{name}”, expected {expected} or fewer',
    },
  },
  example: {
    bad: `
      kind: work-plan
      schedule:
        reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20] }, sent: «[2026-04-20]» }]`,
    good: `
      kind: work-plan
      schedule:
        reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20] }, sent: [2026-04-20, 2026-05-19] }]`,
    today: '2026-05-21',
  },

  *run({ plan, today }, found) {
    for (const [index, report] of plan.schedule.reports.entries()) {
      const { name, occurrences, sent } = report;
      if (sent === undefined) continue;
      const path: PlanPath = ['schedule', 'reports', index, 'sent'];
      for (const [issue, { day: due, path: stated }] of occurrences.entries()) {
        const handedIn = sent[issue] ?? null;
        const values = { name, number: issue + 1, due };
        const spot = at(issue < sent.length ? [...path, issue] : path);
        const related = {
          spot: at(stated),
          note: { zh: `第 ${issue + 1} 期的期限 ${due}`, en: `number ${issue + 1} is due on ${due}` },
        };
        if (handedIn === null && due < today) yield found('missing', spot, { ...values, today }, related);
        if (handedIn !== null && handedIn > due) yield found('late', spot, { ...values, sent: handedIn }, related);
      }
      if (sent.length > occurrences.length) {
        yield found('beyond', at(path), { name, count: sent.length, expected: occurrences.length });
      }
    }
  },
});
