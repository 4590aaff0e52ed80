import { indexYearMismatch } from '../../../src/checks/disclosure/index-year-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(indexYearMismatch, {
  passes: {
    'published on the last day of the year': `
      disclosure: { type: 主动公开, indexNumber: 11130110MB0001/2026-00001, publishedOn: 2026-12-31 }`,
    'published without an index number': `
      disclosure: { type: 主动公开, publishedOn: 2026-05-08 }`,
    'not published yet': `
      disclosure: { type: 主动公开, indexNumber: 000014349/2025-00117 }`,
    'without a year': `
      disclosure: { type: 主动公开, indexNumber: 2025001436-00117, publishedOn: 2026-05-08 }`,
    'a code of four digits that looks like a year': `
      disclosure: { type: 主动公开, indexNumber: 2011-2026-00117, publishedOn: 2026-05-08 }`,
  },
  fails: {
    'published on the first day of the next year': {
      plan: `
        disclosure: { type: 主动公开, indexNumber: '11130110MB0001/«2026»-00001', publishedOn: 2027-01-01 }`,
      messages: ['索引号年份为 `2026`，应为发布年份 `2027`'],
      related: [['2027-01-01']],
    },
    'a code before it that looks like a year too': {
      plan: `
        disclosure: { type: 主动公开, indexNumber: 2011-«2025»-00117, publishedOn: 2026-05-08 }`,
      values: [{ found: '2025', expected: '2026' }],
    },
  },
});
