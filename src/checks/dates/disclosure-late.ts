import { countPeriod } from '../../plan/days/count-period.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import { isMadePublic } from '../../plan/is-made-public.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** A document made public after the working days it has for that. */
export const disclosureLate: Check = defineCheck({
  id: 'dates/disclosure-late',
  severity: 'error',
  title: { zh: '公开晚于法定期限', en: 'The document is published later than the law allows' },
  why: {
    zh: '主动公开的政府信息应当自形成或者变更之日起20个工作日内公开。',
    en: 'What an organ publishes by its own motion is public within 20 working days of being made or changed.',
  },
  fix: {
    zh: '核对 `issued` 和 `disclosure.publishedOn`；期限在地区年度规则的 `limits.disclosureWithin` 里。',
    en: 'Check `issued` and `disclosure.publishedOn`; the period is `limits.disclosureWithin` of the profile.',
  },
  basis: '《中华人民共和国政府信息公开条例》第二十六条',
  effectiveFrom: null,
  messages: {
    late: {
      zh: '公开日期为 `{published}`，应不晚于 `{due}`（形成之日起 {count} 个工作日）',
      en: 'Unexpected disclosure date `{published}`, expected `{due}` ({count} working days after issue) or earlier',
    },
    latePeriod: {
      zh: '公开日期为 `{published}`，应不晚于 `{due}`（形成之日起 `{within}`）',
      en: 'Unexpected disclosure date `{published}`, expected `{due}` (`{within}` after issue) or earlier',
    },
  },
  restsOn: { late: 'limits.disclosureWithin', latePeriod: 'limits.disclosureWithin' },
  example: {
    bad: `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: «2026-06-03» }
      schedule: { window: { start: 2026-06-08, end: 2026-06-30 } }`,
    good: `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: 2026-06-02 }
      schedule: { window: { start: 2026-06-08, end: 2026-06-30 } }`,
  },

  *run({ plan, calendar }, found) {
    const { issued, disclosure, profile } = plan;
    const published = disclosure.publishedOn;
    const limit = profile.limits.disclosureWithin;
    if (issued === null || published === null || limit === null || !isMadePublic(plan)) return;
    const { day: due, working } = countPeriod(calendar, issued, limit);
    if (due === null || published <= due) return;
    const spot = at([...disclosure.path, 'publishedOn']);
    const related = { spot: at(['issued']), note: printWorking(working) };
    yield limit.unit === 'wd'
      ? found('late', spot, { published, due, count: limit.count }, related)
      : found('latePeriod', spot, { published, due, within: limit.text }, related);
  },
});
