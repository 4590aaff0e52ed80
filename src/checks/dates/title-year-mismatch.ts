import { at, type Check, defineCheck, within } from '../check.ts';
import { planPeriods } from '../schedule/plan-periods.ts';
import { titleYears } from './title-years.ts';
import { spanOf, takesIn, titledPeriod } from './titled-period.ts';

/** A title of another year than what it stands over. */
export const titleYearMismatch: Check = defineCheck({
  id: 'dates/title-year-mismatch',
  severity: 'error',
  title: { zh: '标题年度与实施期间不一致', en: 'The year in the title is not the year of the period' },
  why: {
    zh: '照去年的文件改写，标题或者日期里留下了旧的年份，文件归到哪一年就说不清。',
    en: 'Written over last year’s document, a title or a date keeps the old year, and nobody can say which one is meant.',
  },
  fix: {
    zh: '核对 `title`、`year` 和实施期间的年份，改成同一年。',
    en: 'Check the years of `title`, `year` and the period, and let them agree.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    title: {
      zh: '标题年度为 `{year}`，应与实施期间 `{start}` 至 `{end}` 一致',
      en: 'Unexpected year `{year}` in the title, expected the year of the period `{start}` to `{end}`',
    },
    task: {
      zh: '任务“{task}”的期间为 `{start}` 至 `{end}`，应在标题年度 `{year}` 之内',
      en: 'Unexpected period `{start}` to `{end}` of task “{task}”, expected one in the year `{year}` of the title',
    },
  },
  example: {
    bad: `
      title: 示例市甲区«2025»年第三次联合抽查实施方案
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    good: `
      title: 示例市甲区2026年第三次联合抽查实施方案
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },

  *run({ plan }, found) {
    const { title, year } = plan;
    const periods = planPeriods(plan);
    const whole = titledPeriod(plan, periods);
    if (whole === undefined) return;
    const { start, end, path } = whole;
    const years = title === null ? [] : titleYears(title.text);
    const [first] = years;
    if (title !== null && first !== undefined && !years.some((mention) => takesIn(whole, mention.year))) {
      const note = { zh: `实施期间为 ${start} 至 ${end}`, en: `the period is ${start} to ${end}` };
      yield found(
        'title',
        within(title.path, first.start, first.end),
        { year: first.year, start, end },
        { spot: at(path), note },
      );
      return;
    }
    const strays = periods.filter((period) => !takesIn(period, year));
    if (strays.length > 0 && strays.length === periods.length) {
      const related = strays.map((stray) => ({ spot: at([...stray.path, 'start']), note: PERIOD }));
      yield found('title', at(['year']), { year, ...spanOf(strays) }, ...related);
      return;
    }
    const related = { spot: at(['year']), note: { zh: `年度为 ${year}`, en: `the year is ${year}` } };
    for (const stray of strays) {
      const values = { task: stray.task?.name ?? '', start: stray.start, end: stray.end, year };
      yield found('task', at([...stray.path, 'start']), values, related);
    }
  },
});

const PERIOD = { zh: '实施期间自这里开始', en: 'the period starts here' };
