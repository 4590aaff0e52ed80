import { type Check, defineCheck } from '../check.ts';
import { summaryBefore } from './summary-before.ts';
import { windowEnd } from './window-edges.ts';

/** A summary due while inspections go on. */
export const summaryBeforeCampaignEnd: Check = defineCheck({
  id: 'dates/summary-before-campaign-end',
  severity: 'error',
  title: { zh: '总结报送早于抽查结束', en: 'The summary is due while the campaign is still running' },
  why: {
    zh: '抽查没有结束，总结和统计表就不完整。',
    en: 'A summary of a campaign that still runs cannot hold all of it.',
  },
  fix: {
    zh: '把 `schedule.summary` 改到抽查结束日或者之后。',
    en: 'Move `schedule.summary` to the end of the campaign or later.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    early: {
      zh: '总结报送期限为 `{date}`，应不早于抽查结束日 `{end}`',
      en: 'Unexpected summary date `{date}`, expected `{end}` (end of the campaign) or later',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: «2026-06-26», to: 区联席办 }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-07-10, to: 区联席办 }`,
  },

  *run({ plan }, found) {
    const { window } = plan.schedule;
    const early = window && summaryBefore(window.end, plan);
    if (!early) return;
    yield found('early', early.spot, { date: early.date, end: window.end }, windowEnd(window), ...early.working);
  },
});
