import { issueAfterStart } from '../../../src/checks/dates/issue-after-start.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(issueAfterStart, {
  passes: {
    'issued and published on the first day': `
      issued: 2026-06-01
      disclosure: { type: 主动公开, publishedOn: 2026-06-01 }
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'published after the end is the subject of another rule': `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: 2026-07-01 }
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'a change in the middle of the campaign': `
      status: 调整
      issued: 2026-06-10
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'a work plan has no start': `
      kind: work-plan
      issued: 2026-12-31`,
  },
  fails: {
    'issued a day late, whenever it was published': {
      plan: `
        issued: «2026-06-02»
        disclosure: { type: 主动公开, publishedOn: 2026-06-03 }
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      messages: ['成文日期为 `2026-06-02`，应不晚于抽查开始日 `2026-06-01`'],
      related: [['2026-06-01']],
    },
    'issued in time, published on the last day': {
      plan: `
        issued: 2026-05-06
        disclosure: { type: 主动公开, publishedOn: «2026-06-30» }
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      messages: ['Unexpected disclosure date `2026-06-30`, expected `2026-06-01` (start of the campaign) or earlier'],
    },
  },
});
