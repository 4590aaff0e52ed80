import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { type PlanPeriod, planPeriods } from '../schedule/plan-periods.ts';

/** The words that say which year a period counts for: 计入2026年度, 统计在本年. */
const YEAR_STATED = /(?:计入|归入|计在|统计在|计算在)[^。；，、]{0,6}?(?:\d{4}|[〇零一二三四五六七八九]{4}|本|当|上|下|次)年/;

/** A period that two years could count. */
export const periodAcrossYears: Check = defineCheck({
  id: 'dates/period-across-years',
  severity: 'info',
  title: { zh: '期间跨年度', en: 'A period runs from one year into the next' },
  why: {
    zh: '抽查户数、次数按年统计，跨年的任务不写明计入哪一年，两年会重复统计或者都不统计。',
    en: 'Shares are counted by year; without a word on it both years count the task, or neither does.',
  },
  fix: {
    zh: '写一句“计入某年度”：年度计划写在任务的 `remarks`，方案写在正文；或者把期间分到两年。',
    en: 'Say “计入某年度” in the remarks of the task, or in the text of a campaign; or split the period.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    across: {
      zh: '期间 `{start}` 至 `{end}` 跨年度，应写明计入哪一年度',
      en: 'Unexpected period `{start}` to `{end}` across two years, expected a note of the year it counts for',
    },
  },
  example: {
    bad: `
      kind: annual-plan
      rows: [{ name: 烟花爆竹抽查, lead: 区市场监管局, period: { start: 2026-12, end: «2027-02» } }]`,
    good: `
      kind: annual-plan
      rows: [{ name: 烟花爆竹抽查, lead: 区市场监管局, period: { start: 2026-12, end: 2027-02 }, remarks: 计入2026年度 }]`,
  },

  *run({ plan }, found) {
    for (const period of planPeriods(plan)) {
      const { start, end, path } = period;
      if (start.slice(0, 4) >= end.slice(0, 4) || saysYear(plan, period)) continue;
      yield found('across', at([...path, 'end']), { start, end });
    }
  },
});

/** What a task says of itself; for a campaign and for all tasks at once, what the plan's sentences say. */
function saysYear(plan: Plan, { task }: PlanPeriod): boolean {
  const own = task === null ? plan.prose.map(({ text }) => text) : [task.remarks ?? '', task.period?.text ?? ''];
  const common = [...plan.overrides.values()].map(({ text }) => text ?? '');
  return [...own, ...common].some((text) => YEAR_STATED.test(text.replace(/\s/g, '')));
}
