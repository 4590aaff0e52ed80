import { type Day, lastDayOf } from '../../plan/days/day.ts';
import { dayOfMonth } from '../../plan/days/day-of-month.ts';
import { isRevision } from '../../plan/is-revision.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** A plan of a year that is well under way. */
export const annualPlanLate: Check = defineCheck({
  id: 'dates/annual-plan-late',
  severity: 'warning',
  title: { zh: '年度计划成文或公开太晚', en: 'A yearly plan is issued or published late in its year' },
  why: {
    zh: '年度计划出得晚，前几个月的抽查没有计划，全年任务挤在后面。',
    en: 'Until the plan is there, inspections have none to follow, and the year’s tasks crowd into what is left of it.',
  },
  fix: {
    zh: '尽早印发、公开年度计划；期限在地区年度规则的 `limits.annualPlanBy` 里，`null` 为不查。',
    en: 'Issue and publish the plan earlier; the day is `limits.annualPlanBy` of the profile, null turns it off.',
  },
  basis: '地区规定，如第一季度内印发年度计划；期限见 `limits.annualPlanBy`',
  effectiveFrom: null,
  messages: {
    issued: {
      zh: '年度计划成文于 `{issued}`（全年已过 {share}），应不晚于 `{expected}`',
      en: 'Unexpected issue date `{issued}` of a yearly plan ({share} of the year gone), expected `{expected}` or earlier',
    },
    published: {
      zh: '年度计划公开于 `{published}`（全年已过 {share}），应不晚于 `{expected}`',
      en: 'Unexpected disclosure date `{published}` of a yearly plan ({share} gone), expected `{expected}` or earlier',
    },
  },
  restsOn: { issued: 'limits.annualPlanBy', published: 'limits.annualPlanBy' },
  example: {
    bad: `
      kind: annual-plan
      issued: «2026-04-01»`,
    good: `
      kind: annual-plan
      issued: 2026-03-31`,
  },

  *run({ plan }, found) {
    const { issued, disclosure, year, profile } = plan;
    if ((plan.kind !== 'annual-plan' && plan.kind !== 'work-plan') || isRevision(plan)) return;
    const [month, date] = (profile.limits.annualPlanBy ?? '').split('-').map(Number);
    if (month === undefined || date === undefined) return;
    const expected = dayOfMonth(year, month, date);
    if (issued !== null && issued > expected) {
      yield found('issued', at(['issued']), { issued, share: yearGone(year, issued), expected });
      return;
    }
    const published = disclosure.publishedOn;
    if (published === null || published <= expected) return;
    const spot = at([...disclosure.path, 'publishedOn']);
    yield found('published', spot, { published, share: yearGone(year, published), expected });
  },
});

/** How much of the year is over on a day, in whole per cent: 32%. */
function yearGone(year: number, day: Day): string {
  const eve = Date.parse(lastDayOf(year - 1));
  const [gone, whole] = [Date.parse(day) - eve, Date.parse(lastDayOf(year)) - eve];
  return `${Math.min(100, Math.floor((gone * 100) / whole))}%`;
}
