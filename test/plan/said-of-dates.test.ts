import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkCalendar } from '../../src/plan/days/check-calendar.ts';
import type { CalendarOverridesInput } from '../../src/schema/inputs.ts';
import { validate } from '../../src/schema/validate.ts';
import { campaignOf, REPAIRED, treeOf } from './example.ts';
import { told } from './told.ts';

/** A campaign with lines beside its other dates. */
function scheduled(lines: string) {
  return campaignOf(REPAIRED.replace('\nsampling:', `${lines}\nsampling:`)).diagnostics;
}

function milestones(...deadlines: readonly string[]) {
  const lines = deadlines.map((each, at) => `    - { id: x${at}, name: 节点, deadline: ${each} }\n`);
  return scheduled(`  milestones:\n${lines.join('')}`);
}

function reports(every: string) {
  return scheduled(`  reports: [{ id: r, name: 报表, every: ${every} }]\n`);
}

function noticed(text: string): readonly Diagnostic[] {
  const tree = treeOf(text).value;
  const input = tree && validate<CalendarOverridesInput>('calendar-overrides', tree).value;
  if (!tree || !input) throw new Error(text);
  return checkCalendar(input, tree.positions);
}

const CASES: readonly (readonly [name: string, diagnostics: () => readonly Diagnostic[], lines: readonly string[]])[] = [
  [
    'a deadline that counts from itself',
    () => milestones('{ within: 1d, after: x0 }'),
    [
      'error dates/deadline-cycle @ x0',
      '期限从 `x0` 起算，而 `x0` 又从它起算，应改为从一个确定的日期起算',
      'Unexpected anchor `x0`, which itself counts from this deadline, expected one that leads to a day',
    ],
  ],
  [
    'one that counts from a series',
    () => milestones('{ every: { unit: month, day: 20 } }', '{ within: 1d, after: x0 }'),
    [
      'error dates/anchor-without-day @ x0',
      '期限从 `x0` 起算，而它每期都有，应改为从一个确定的日期起算',
      'Unexpected anchor `x0`, which recurs, expected one that is a single day',
    ],
  ],
  [
    'one that counts from what the plan does not state',
    () => milestones('{ within: 2wd, after: visits.end }'),
    [
      'error dates/anchor-without-day @ visits.end',
      '期限从 `visits.end` 起算，而方案没有写明它，应写明 `visits.end` 或改从别处起算',
      'Unexpected anchor `visits.end`, which the plan does not state, expected one that it does',
    ],
  ],
  [
    'an anchor nobody knows',
    () => milestones('{ within: 2wd, after: window.ends }'),
    [
      'error names/unknown @ window.ends',
      '起算点“window.ends”没有登记，应为“window.end”',
      'Unexpected anchor “window.ends”, expected “window.end”',
      '(可用的起算点有 issued、window.start、window.end、visits.start、visits.end、dispatch、confirmation、visits、results、disposals、summary、x0，或一个日期)',
      '(Known anchors are issued, window.start, window.end, visits.start, visits.end, dispatch, confirmation, visits, results, disposals, summary, x0, or a day)',
    ],
  ],
  [
    'a day the calendar does not have',
    () => milestones('{ due: 2026-02-29 }'),
    [
      'error dates/date-not-in-calendar @ 2026-02-29',
      '日期为 `2026-02-29`，应为日历上有的一天，写作 `YYYY-MM-DD`',
      'Unexpected date `2026-02-29`, expected a day of the calendar written `YYYY-MM-DD`',
    ],
  ],
  [
    'working days of a year without a notice',
    () => milestones('{ within: 20wd, after: 2026-12-15 }'),
    [
      'error dates/calendar-year-missing @ 20wd',
      '工作日推算到 `2027` 年，放假安排只收录到 `2026` 年，应先补充该年安排',
      'Unexpected working-day count in `2027`, expected a year with its holiday notice on record (up to `2026`)',
      '(在 plans/registry/calendar.overrides.yaml 里补充该年的放假通知)',
      '(Add the notice of that year to plans/registry/calendar.overrides.yaml)',
    ],
  ],
  [
    'an end before the start',
    () => campaignOf(REPAIRED.replace('end: 2026-07-31', 'end: 2026-07-06')).diagnostics,
    [
      'error dates/end-before-start @ 2026-07-06',
      '结束日期为 `2026-07-06`，应不早于开始日期 `2026-07-07`',
      'Unexpected end `2026-07-06`, expected `2026-07-07` (start) or later',
      '  2026-07-07: 开始于这里 / starts here',
    ],
  ],
  [
    'an id another deadline has',
    () => scheduled('  milestones: [{ id: results, name: 节点, deadline: 2026-08-01 }]'),
    [
      'error names/id-taken @ results',
      '标识 `results` 已是另一项期限的名称，应另取一个',
      'Unexpected id `results`, which names another deadline, expected one of its own',
    ],
  ],
  [
    'a month beyond the period',
    () => reports('{ unit: quarter, month: 4, day: 20 }'),
    [
      'error dates/series-month-beyond @ 4',
      '周期里的第 `4` 个月，应不超过第 `3` 个月',
      'Unexpected month `4` of the period, expected `3` at most',
    ],
  ],
  [
    'a series over too many years',
    () => reports('{ unit: month, day: 20, to: 9999-12 }'),
    [
      'error dates/series-too-long @ 9999-12',
      '周期自 `2026` 年到 `9999` 年，应不超过 `5` 年',
      'Unexpected series from `2026` to `9999`, expected `5` years at most',
    ],
  ],
  [
    'a series without a day',
    () => reports('{ unit: month, day: 20, from: 2026-05-21, to: 2026-06-19 }'),
    [
      'error dates/series-without-days @ { unit: month, day: 20, from: 2026-05-21, to: 2026-06-19 }',
      '`2026-05-21` 到 `2026-06-19` 之间没有一次期限，应至少有一次',
      'Unexpected series without a day from `2026-05-21` to `2026-06-19`, expected one at least',
    ],
  ],
  [
    'a notice without days off',
    () => noticed("years: { '2027': { holidays: {} } }"),
    [
      'error config/calendar-conflict @ {}',
      '没有放假日，应照放假通知逐日列出',
      'Unexpected notice without holidays, expected each day off listed',
    ],
  ],
  [
    'a day both off and worked',
    () => noticed("years: { '2027': { holidays: { 2027-10-02: 国庆节 }, workdays: [2027-10-02] } }"),
    [
      'error config/calendar-conflict @ 2027-10-02',
      '`2027-10-02` 既是放假日（国庆节）又是调休上班日，应只留一处',
      'Unexpected `2027-10-02` both off and worked, expected one of them',
    ],
  ],
  [
    'a worked weekday',
    () => noticed("years: { '2027': { holidays: { 2027-01-01: 元旦 }, workdays: [2027-01-04] } }"),
    [
      'error config/calendar-conflict @ 2027-01-04',
      '调休上班日 `2027-01-04` 是星期一，应为星期六或星期日',
      'Unexpected worked day `2027-01-04`, a weekday anyway, expected a Saturday or a Sunday',
    ],
  ],
  [
    'a day listed twice',
    () => noticed("years: { '2027': { holidays: { 2027-01-01: 元旦 }, workdays: [2027-01-09, 2027-01-09] } }"),
    [
      'error config/calendar-conflict @ 2027-01-09',
      '`2027-01-09` 列了两次，应只列一次',
      'Unexpected second `2027-01-09`, expected it once',
    ],
  ],
  [
    'a day of another year',
    () => noticed("years: { '2027': { holidays: { 2028-01-01: 元旦 } } }"),
    [
      'error config/calendar-conflict @ 2028-01-01',
      '`2028-01-01` 不在 `2027` 年，应移到它自己的年份下',
      'Unexpected `2028-01-01` under `2027`, expected its own year',
    ],
  ],
  [
    'a December that is not the one before',
    () => noticed("years: { '2027': { holidays: { 2026-12-31: 元旦, 2025-12-31: 元旦 } } }"),
    [
      'error config/calendar-conflict @ 2025-12-31',
      '`2025-12-31` 不在 `2027` 年，应移到它自己的年份下',
      'Unexpected `2025-12-31` under `2027`, expected its own year',
    ],
  ],
  [
    'days of the calendar that end in a year without a notice',
    () => milestones('{ within: 5d, after: 2003-12-01 }'),
    [
      'error dates/calendar-year-missing @ 5d',
      '工作日推算到 `2003` 年，放假安排只收录到 `2026` 年，应先补充该年安排',
      'Unexpected working-day count in `2003`, expected a year with its holiday notice on record (up to `2026`)',
      '(在 plans/registry/calendar.overrides.yaml 里补充该年的放假通知)',
      '(Add the notice of that year to plans/registry/calendar.overrides.yaml)',
    ],
  ],
  [
    'a day of a notice the calendar does not have',
    () => noticed("years: { '2027': { holidays: { 2027-02-30: 春节 } } }"),
    [
      'error config/calendar-conflict @ 2027-02-30',
      '日期为 `2027-02-30`，应为日历上有的一天，写作 `YYYY-MM-DD`',
      'Unexpected date `2027-02-30`, expected a day of the calendar written `YYYY-MM-DD`',
    ],
  ],
];

test.each(CASES)('%s is told in whole sentences', (_name, diagnostics, lines) => {
  expect(told(diagnostics())).toEqual(lines);
});
