import type { LanguageRule } from './language-rule.ts';

/** Days that cannot be worked out. */
export const dateRules: readonly LanguageRule[] = [
  {
    id: 'dates/anchor-without-day',
    severity: 'error',
    title: { zh: '期限从一个没有写明的日子起算', en: 'A deadline counts from a day nobody states' },
    why: {
      zh: '“某事之后 20 个工作日”，某事是哪天没有写，期限就推算不出来。',
      en: 'Without the day it counts from, the deadline cannot be worked out.',
    },
    fix: {
      zh: '在方案里写明起算的那一项，或者改从已写明的日子起算，如 `window.end`。',
      en: 'State what it counts from, or count from something stated, such as `window.end`.',
    },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 5wd, after: «visits.end» }`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 5wd, after: window.end }`,
    },
  },
  {
    id: 'dates/calendar-year-missing',
    severity: 'error',
    title: { zh: '那一年的放假安排还没有收录', en: 'The holidays of a year are not known yet' },
    why: {
      zh: '工作日要扣除放假、加上调休上班，没有那一年的通知就数不准。',
      en: 'Working days are counted by the holiday notices; without that of the year the count would be a guess.',
    },
    fix: {
      zh: '放假通知发布后，把放假日和调休上班日加到 plans/registry/calendar.overrides.yaml；在此之前可以直接写日期。',
      en: 'Add the notice to plans/registry/calendar.overrides.yaml once it is out; until then state the day itself.',
    },
    example: {
      bad: `
        profile: test-2030
        year: 2030
        issued: 2030-05-06
        schedule:
          window: { start: 2030-06-03, end: 2030-06-28 }
          results: { within: «20wd», after: window.end }`,
      good: `
        profile: test-2030
        year: 2030
        issued: 2030-05-06
        schedule:
          window: { start: 2030-06-03, end: 2030-06-28 }
          results: { due: 2030-07-26 }`,
      beside: { 'plans/profiles/test-2030.yaml': 'extends: test\nyear: 2030' },
    },
  },
  {
    id: 'dates/date-not-in-calendar',
    severity: 'error',
    title: { zh: '日历上没有这一天', en: 'The calendar has no such day' },
    why: {
      zh: '6 月没有 31 日：这样的日期多半是打错了，期限无从算起。',
      en: 'There is no 31 June: nothing can be counted from such a day.',
    },
    fix: { zh: '改成日历上有的一天。', en: 'Write a day the calendar has.' },
    example: {
      bad: 'schedule: { window: { start: 2026-06-01, end: «2026-06-31» } }',
      good: 'schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }',
    },
  },
  {
    id: 'dates/deadline-cycle',
    severity: 'error',
    title: { zh: '两项期限互相从对方起算', en: 'Two deadlines count from each other' },
    why: { zh: '两头都等对方，哪一项的日期都算不出来。', en: 'Neither can be worked out before the other.' },
    fix: { zh: '其中一项改从确定的日子起算，或直接写日期。', en: 'Let one of them count from a certain day, or state its day.' },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          dispatch: { within: 2wd, after: confirmation }
          confirmation: { within: 2wd, after: «dispatch» }`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          dispatch: { due: 2026-06-01 }
          confirmation: { within: 2wd, after: dispatch }`,
    },
  },
  {
    id: 'dates/end-before-start',
    severity: 'error',
    title: { zh: '结束日期在开始日期之前', en: 'Something ends before it starts' },
    why: { zh: '起止颠倒，多半是打错了一个月或一个年份。', en: 'One of the two days is mistyped.' },
    fix: { zh: '核对起止两个日期，改正打错的一个。', en: 'Compare both days and mend the one that is wrong.' },
    example: {
      bad: 'schedule: { window: { start: 2026-06-01, end: «2026-05-30» } }',
      good: 'schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }',
    },
  },
  {
    id: 'dates/series-month-beyond',
    severity: 'error',
    title: { zh: '周期里没有第这么多个月', en: 'The period has no such month' },
    why: { zh: '一季度只有三个月，“每季度第 4 个月”不存在。', en: 'A quarter has three months and no fourth.' },
    fix: {
      zh: '`month` 写周期里的第几个月：每季度 1 到 3，每半年 1 到 6，每年 1 到 12。',
      en: 'At `month` write which month of the period: 1 to 3 of a quarter, 1 to 6 of a half, 1 to 12 of a year.',
    },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: quarterly, name: 季度进展, every: { unit: quarter, day: 25, month: «4» } }]`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: quarterly, name: 季度进展, every: { unit: quarter, day: 25, month: 3 } }]`,
    },
  },
  {
    id: 'dates/series-too-long',
    severity: 'error',
    title: { zh: '定期报送跨了太多年', en: 'A series runs through too many years' },
    why: {
      zh: '一份方案里的定期报送不会超过五年，更长的多半是年份打错了。',
      en: 'No plan runs longer than five years: mostly a year is mistyped.',
    },
    fix: { zh: '核对 `from`、`to` 的年份。', en: 'Check the years of `from` and `to`.' },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: monthly, name: 每月进展, every: { unit: month, day: 25, from: 2026-06, to: «2062-12» } }]`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: monthly, name: 每月进展, every: { unit: month, day: 25, from: 2026-06, to: 2026-12 } }]`,
    },
  },
  {
    id: 'dates/series-without-days',
    severity: 'error',
    title: { zh: '定期报送一次也轮不到', en: 'A series has not a single day' },
    why: {
      zh: '起止之间没有一个报送日，等于没有布置。',
      en: 'Between its first and last day nothing is due, so nothing is asked for.',
    },
    fix: { zh: '放宽 `from`、`to`，或者改动报送日。', en: 'Widen `from` and `to`, or choose another day.' },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: monthly, name: 每月进展, every: «{ unit: month, day: 25, from: 2026-06-01, to: 2026-06-20 }» }]`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          reports: [{ id: monthly, name: 每月进展, every: { unit: month, day: 25, from: 2026-06-01, to: 2026-06-30 } }]`,
    },
  },
];
