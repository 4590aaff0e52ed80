import { summaryBeforeCampaignEnd } from '../../../src/checks/dates/summary-before-campaign-end.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(summaryBeforeCampaignEnd, {
  passes: {
    'a summary on the last day': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-06-30, to: 区联席办 }`,
    'a campaign without a window': `
      schedule: { summary: { due: 2026-06-30, to: 区联席办 } }`,
    'a summary without a start has no day to compare': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { within: 5wd, after: null, to: 区联席办 }`,
    'no summary': `
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
  },
  fails: {
    'a day early, across a month end': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-07-01 }
          summary: { due: «2026-06-30», to: 区联席办 }`,
      messages: ['总结报送期限为 `2026-06-30`，应不早于抽查结束日 `2026-07-01`'],
      related: [['2026-07-01']],
    },
    'a period counted from the start': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          summary: { within: «5wd», after: window.start, to: 区联席办 }`,
      values: [{ date: '2026-06-08', end: '2026-06-30' }],
      related: [['2026-06-30', '5wd']],
    },
  },
});
