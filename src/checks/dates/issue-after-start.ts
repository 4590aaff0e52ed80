import { isRevision } from '../../plan/is-revision.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { windowStart } from './window-edges.ts';

/** A plan nobody knew of when it began. */
export const issueAfterStart: Check = defineCheck({
  id: 'dates/issue-after-start',
  severity: 'error',
  title: { zh: '成文或公开晚于抽查开始', en: 'The plan is issued or published after the campaign has started' },
  why: {
    zh: '方案没有印发、公开，抽查就已经开始，先有检查后有依据。',
    en: 'Inspections begin before the plan they rest on is there, or public.',
  },
  fix: {
    zh: '把 `schedule.window.start` 推后，或者核对 `issued`、`disclosure.publishedOn`；调整过的方案写 `status: 调整`。',
    en: 'Start later, or check `issued` and `disclosure.publishedOn`; a plan that changes an earlier one has `status: 调整`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    issued: {
      zh: '成文日期为 `{issued}`，应不晚于抽查开始日 `{start}`',
      en: 'Unexpected issue date `{issued}`, expected `{start}` (start of the campaign) or earlier',
    },
    published: {
      zh: '公开日期为 `{published}`，应不晚于抽查开始日 `{start}`',
      en: 'Unexpected disclosure date `{published}`, expected `{start}` (start of the campaign) or earlier',
    },
  },
  example: {
    bad: `
      issued: «2026-06-02»
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    good: `
      issued: 2026-05-25
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },

  *run({ plan }, found) {
    const { issued, schedule, disclosure } = plan;
    if (schedule.window === null || isRevision(plan)) return;
    const { start, end } = schedule.window;
    const related = windowStart(schedule.window);
    if (issued !== null && issued > start) {
      yield found('issued', at(['issued']), { issued, start }, related);
      return;
    }
    // Published after the end is the subject of dates/disclosure-after-period.
    const published = disclosure.publishedOn;
    if (published === null || published <= start || published > end) return;
    yield found('published', at([...disclosure.path, 'publishedOn']), { published, start }, related);
  },
});
