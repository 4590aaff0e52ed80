import { at, type Check, defineCheck } from '../check.ts';
import { overdueReports } from './overdue-reports.ts';

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
    zh: '报送后把日期写进 `sent`，未报的写 `null`，或用 `banwen collect --save` 登记；确实晚报的，可用 `waivers` 说明。',
    en: 'Once a report is handed in, write the day into `sent`, `null` for one that is not, or register it with `banwen collect --save`; a late one may be waived.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '“{name}”第 {number} 期到 `{today}` 尚未登记报送，应不晚于 `{due}`',
      en: 'Unexpected gap in “{name}”: number {number} was due on `{due}`, expected it in `sent` by `{today}`',
    },
    late: {
      zh: '“{name}”第 {number} 期于 `{sent}` 报送，应不晚于 `{due}`',
      en: 'Unexpected day `{sent}` of number {number} of “{name}”, expected `{due}` or earlier',
    },
    missingUnits: {
      zh: '“{name}”第 {number} 期到 `{today}` 尚未登记报送的有 {units}，应不晚于 `{due}`',
      en: 'Unexpected gap in “{name}”: number {number} was due on `{due}`, expected it by `{today}` from {units}',
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

  *run(subject, found) {
    for (const [index, report] of subject.plan.schedule.reports.entries()) {
      const { name } = report;
      for (const fault of overdueReports(subject, report, index)) {
        const { spot } = fault;
        if (fault.is === 'beyond') {
          yield found('beyond', spot, { name, count: fault.count, expected: fault.expected });
          continue;
        }
        const { number, due } = fault;
        const note = { zh: `第 ${number} 期的期限 ${due}`, en: `number ${number} is due on ${due}` };
        const related = { spot: at(fault.stated), note };
        const values = { name, number, due };
        if (fault.is === 'late') yield found('late', spot, { ...values, sent: fault.sent }, related);
        else if (fault.units === '') yield found('missing', spot, { ...values, today: subject.today.read() }, related);
        else yield found('missingUnits', spot, { ...values, today: subject.today.read(), units: fault.units }, related);
      }
    }
  },
});
