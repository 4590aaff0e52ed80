import { at, type Check, defineCheck } from '../check.ts';
import { dayOffName, nearestWorkday } from './day-off.ts';

/** A campaign that begins or ends when nobody works. */
export const windowEdgeOnDayOff: Check = defineCheck({
  id: 'dates/window-edge-on-day-off',
  severity: 'warning',
  title: { zh: '抽查开始或结束在休息日', en: 'The campaign starts or ends on a day off' },
  why: {
    zh: '休息日不派发名单、不上门检查，实际的抽查期间比写的短；期限又从这一天起算。',
    en: 'No list goes out and nobody visits on a day off, and periods are counted from that very day.',
  },
  fix: {
    zh: '把 `schedule.window` 的开始、结束改成工作日。',
    en: 'Move the start or end of `schedule.window` to a working day.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    start: {
      zh: '抽查开始日 `{date}` 是{dayOff}，应为工作日，如 `{expected}`',
      en: 'Unexpected start of the campaign `{date}` ({dayOff}), expected a working day such as `{expected}`',
    },
    end: {
      zh: '抽查结束日 `{date}` 是{dayOff}，应为工作日，如 `{expected}`',
      en: 'Unexpected end of the campaign `{date}` ({dayOff}), expected a working day such as `{expected}`',
    },
  },
  example: {
    bad: `
      schedule: { window: { start: «2026-05-30», end: 2026-06-30 } }`,
    good: `
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },

  *run({ plan, calendar }, found) {
    const { window } = plan.schedule;
    if (window === null) return;
    for (const edge of ['start', 'end'] as const) {
      const date = window[edge];
      const dayOff = dayOffName(calendar, date);
      if (dayOff === undefined) continue;
      // The working day next to it that keeps within the window: a later start, an earlier end.
      const expected = nearestWorkday(calendar, date, window.start);
      yield found(edge, at([...window.path, edge]), { date, dayOff, expected });
    }
  },
});
