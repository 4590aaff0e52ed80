import { isRevision } from '../../plan/is-revision.ts';
import { type Check, defineCheck } from '../check.ts';
import { issuedOn } from '../schedule/issued-on.ts';
import { statedDays } from './stated-days.ts';

/** Something due before anybody could read of it. */
export const deadlineBeforeIssue: Check = defineCheck({
  id: 'dates/deadline-before-issue',
  severity: 'error',
  title: { zh: '期限早于成文日期', en: 'A deadline lies before the day of issue' },
  why: {
    zh: '文件印发时期限已过，没有人能按时完成。',
    en: 'When the document is issued the day is past, and nobody can keep it.',
  },
  fix: {
    zh: '核对年份和日期，把期限改到成文日期或者之后。',
    en: 'Check year and day, and move the deadline to the date of issue or later.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    early: {
      zh: '“{name}”的期限为 `{due}`，应不早于成文日期 `{issued}`',
      en: 'Unexpected deadline `{due}` of “{name}”, expected `{issued}` (date of issue) or later',
    },
  },
  example: {
    bad: `
      issued: 2026-05-06
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        milestones: [{ id: groups, name: 分组, deadline: { due: «2026-04-30» } }]`,
    good: `
      issued: 2026-05-06
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        milestones: [{ id: groups, name: 分组, deadline: { due: 2026-05-29 } }]`,
  },

  *run({ plan }, found) {
    const { issued } = plan;
    if (issued === null || isRevision(plan)) return;
    for (const { name, due, spot, working } of statedDays(plan)) {
      if (due >= issued) continue;
      yield found('early', spot, { name, due, issued }, issuedOn(issued), ...working);
    }
  },
});
