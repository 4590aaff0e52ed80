import { expect, test } from 'vitest';
import { brief, campaignOf, pointedAt, REPAIRED, workPlanOf } from '../example.ts';

const WINDOW = 'window: { start: 2026-07-07, end: 2026-07-31 }';

/** The example campaign with these lines in its schedule, which replace its window where they have one. */
function scheduleOf(...lines: readonly string[]) {
  const own = lines.some((line) => line.startsWith('window:')) ? lines : [WINDOW, ...lines];
  const text = REPAIRED.replace(/ {2}window:.*\n {2}summary:.*\n/, own.map((line) => `  ${line}\n`).join(''));
  const { plan, diagnostics } = campaignOf(text);
  return { schedule: plan?.schedule, diagnostics };
}

/** A work plan with these periodic reports, and a register of what was handed in. */
function reportsOf(reports: string, returns = '') {
  const head = 'kind: work-plan\nprofile: luquan-2026\nyear: 2026\nissuers: [区市场监管局]\nissued: 2026-01-04\n';
  const { plan, diagnostics } = workPlanOf(`${head}schedule:\n  reports: [${reports}]\n${returns}`);
  return { reports: plan?.schedule.reports, diagnostics };
}

test('a plan that says little of its schedule has no visits, reports, milestones or phases', () => {
  expect(scheduleOf().schedule).toMatchObject({
    visits: null,
    visitsBy: null,
    summary: null,
    reports: [],
    milestones: [],
    phases: [],
  });
});

test.each([
  ['{ start: 2026-06-31, end: 2026-07-31 }', '2026-06-31', '2026-06-30 2026-07-31'],
  ['{ start: 2026-06-30, end: 2026-06-31 }', '2026-06-31', '2026-06-30 2026-06-30'],
])('an end that is no day is said where it stands, and taken for the nearest: %s', (window, wrong, taken) => {
  const { schedule, diagnostics } = scheduleOf(`window: ${window}`);
  expect(`${schedule?.window?.start} ${schedule?.window?.end}`).toBe(taken);
  expect(brief(diagnostics)).toEqual([`dates/date-not-in-calendar @ ${wrong}`]);
});

test('a span may be of one day, and does not end before it starts', () => {
  const { schedule, diagnostics } = scheduleOf('visits: { start: 2026-07-08, end: 2026-07-08 }');
  expect(diagnostics).toEqual([]);
  expect(schedule?.visits).toEqual({ start: '2026-07-08', end: '2026-07-08', path: ['schedule', 'visits'] });
  const [reversed] = scheduleOf('visits: { start: 2026-07-08, end: 2026-07-07 }').diagnostics;
  expect(reversed && [reversed.rule, pointedAt(reversed)]).toEqual(['dates/end-before-start', '2026-07-07']);
  const [related] = reversed?.related ?? [];
  expect(related?.source.text.slice(related.range.start, related.range.end)).toBe('2026-07-08');
});

test('visits are a span or a deadline, said where it stands', () => {
  const { schedule } = scheduleOf('visits: { due: 2026-07-20 }');
  expect(schedule).toMatchObject({ visits: null, visitsBy: { due: '2026-07-20', stated: true, path: ['schedule', 'visits'] } });
  expect(brief(scheduleOf('visits: { due: 2026-06-31 }').diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-06-31']);
});

test('a deadline stated as none is none, though the profile has one; one left out is that of the profile', () => {
  const { schedule, diagnostics } = scheduleOf(
    'results: null',
    'disposals: { due: 2026-09-30 }',
    'visits: null',
    'summary: null',
  );
  expect(diagnostics).toEqual([]);
  expect(schedule).toMatchObject({ results: null, visits: null, visitsBy: null, summary: null });
  expect(schedule?.disposals).toMatchObject({ due: '2026-09-30', stated: true });
  expect(schedule?.dispatch).toMatchObject({ due: '2026-07-07', stated: false });
});

test('a summary says who hands it in, to whom, by which way and under seal', () => {
  const { schedule } = scheduleOf('summary: { due: 2026-09-28, by: 区政府办公室, to: 区双随机办, via: 专网邮箱, sealed: true }');
  expect(schedule?.summary).toMatchObject({
    due: '2026-09-28',
    by: { organ: { id: 'lq-gov-office' }, path: ['schedule', 'summary', 'by'] },
    to: { organ: { id: 'lq-group-office' }, path: ['schedule', 'summary', 'to'] },
    via: '专网邮箱',
    sealed: true,
  });
});

test('a milestone has an id no other deadline has', () => {
  const milestones = (...ids: readonly string[]) =>
    `milestones: [${ids.map((id) => `{ id: ${id}, name: 节点, deadline: { due: 2026-07-20 } }`).join(', ')}]`;
  expect(scheduleOf(milestones('training')).schedule?.milestones.map(({ id, due }) => [id, due])).toEqual([
    ['training', '2026-07-20'],
  ]);
  expect(brief(scheduleOf(milestones('training', 'training')).diagnostics)).toEqual(['names/id-taken @ training']);
  for (const id of ['issued', 'dispatch', 'confirmation', 'visits', 'results', 'disposals', 'summary']) {
    expect(brief(scheduleOf(milestones(id)).diagnostics)).toEqual([`names/id-taken @ ${id}`]);
  }
});

test('a phase has a name, its days and what is done in it', () => {
  const phases = 'phases: [{ name: 启动, start: 2026-07-07, end: 2026-07-10, what: 动员部署 }]';
  expect(scheduleOf(phases).schedule?.phases).toEqual([
    {
      name: '启动',
      start: '2026-07-07',
      end: '2026-07-10',
      path: ['schedule', 'phases', 0],
      what: { text: '动员部署', path: ['schedule', 'phases', 0, 'what'] },
    },
  ]);
});

const MONTHLY = '{ id: monthly, name: 月报, every: { unit: month, day: 20 } }';
const YEARLY = '{ id: yearly, name: 年报, every: { unit: year, day: 20 } }';

test('reports have ids of their own', () => {
  expect(brief(reportsOf(`${MONTHLY}, ${YEARLY}`).diagnostics)).toEqual([]);
  const { diagnostics } = reportsOf(`${MONTHLY}, ${YEARLY.replace('yearly', 'monthly')}`);
  expect(brief(diagnostics)).toEqual(['names/id-taken @ monthly']);
  expect(diagnostics[0]?.message.zh).toBe('标识 `monthly` 已是另一项期限的名称，应另取一个');
});

test('the register of what was handed in goes by the name or the id of a report', () => {
  const rows = `  returns:
    rows:
      - { report: 月报, number: 1, by: 区公安局, sent: 2026-01-20 }
      - { report: monthly, number: 2 }
`;
  const { reports, diagnostics } = reportsOf(`${MONTHLY}, ${YEARLY}`, rows);
  expect(diagnostics).toEqual([]);
  const path = (index: number) => ['schedule', 'returns', 'rows', index];
  expect(reports?.map(({ returns }) => returns)).toMatchObject([
    [
      { path: path(0), number: 1, by: { organ: { id: 'lq-police' }, path: [...path(0), 'by'] }, sent: '2026-01-20', figures: {} },
      { path: path(1), number: 2, by: null, sent: null },
    ],
    [],
  ]);
  expect(reportsOf(MONTHLY).reports?.map((report) => 'returns' in report)).toEqual([false]);
});

test('a report nobody has to make, an organ nobody knows and a day that is none are said in the register', () => {
  const rows = `  returns:
    rows:
      - { report: monthy, number: 1 }
      - { report: 月报, number: 1, by: 区公安据, sent: 2026-02-30 }
`;
  const { reports, diagnostics } = reportsOf(MONTHLY, rows);
  expect(brief(diagnostics).toSorted()).toEqual([
    'dates/date-not-in-calendar @ 2026-02-30',
    'names/unknown @ monthy',
    'names/unknown @ 区公安据',
  ]);
  expect(diagnostics.map(({ message }) => message.zh)).toContain('周期报送“monthy”没有登记，应为“monthly”');
  expect(reports?.[0]?.returns).toHaveLength(1);
});

test('a report knows the form it is made on, and when each one was sent', () => {
  const made = (rest: string) => reportsOf(`{ id: monthly, name: 月报, every: { unit: month, day: 20 }, ${rest} }`);
  const [report] = made('form: statistics-10, sent: [2026-01-20, null]').reports ?? [];
  expect(report).toMatchObject({ layout: { id: 'statistics-10' }, sent: ['2026-01-20', null] });
  expect(brief(made('form: statistics-1O').diagnostics)).toEqual(['names/unknown @ statistics-1O']);
  expect(brief(made('sent: [2026-02-30]').diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-02-30']);
});

test('visits may be counted from either end of the window, and others from either end of the visits', () => {
  const { schedule, diagnostics } = scheduleOf(
    'visits: { start: 2026-07-13, end: 2026-07-24 }',
    'milestones:',
    '  - { id: a, name: 甲, deadline: { within: 2wd, after: visits.start } }',
    '  - { id: b, name: 乙, deadline: { within: 2wd, after: visits.end } }',
    '  - { id: c, name: 丙, deadline: { within: 2wd, after: window.start } }',
    '  - { id: d, name: 丁, deadline: { within: 2wd, after: a } }',
  );
  expect(diagnostics).toEqual([]);
  expect(schedule?.milestones.map(({ id, due }) => `${id} ${due}`)).toEqual([
    'a 2026-07-15',
    'b 2026-07-28',
    'c 2026-07-09',
    'd 2026-07-17',
  ]);
});

test('in a draft without a day of issue what counts from it stays open, without a word', () => {
  const lines = `  milestones: [{ id: a, name: 甲, deadline: { within: 5wd, after: issued } }, { id: b, name: 乙, deadline: { within: 1d, after: a } }]\n`;
  const text = REPAIRED.replace('issued: 2026-07-01', 'issued: null').replace('\nsampling:', `${lines}\nsampling:`);
  const { plan, diagnostics } = campaignOf(text);
  expect(diagnostics).toEqual([]);
  expect(plan?.schedule.milestones).toMatchObject([
    { due: null, within: { text: '5wd' }, after: { name: 'issued', day: null } },
    { due: null, after: { name: 'a', day: null } },
  ]);
});

test('nothing is counted from a periodic report, by whatever name', () => {
  for (const anchor of ['reports.0', 'monthly']) {
    const { diagnostics } = scheduleOf(
      `reports: [${MONTHLY}]`,
      `milestones: [{ id: a, name: 甲, deadline: { within: 5wd, after: ${anchor} } }]`,
    );
    expect(brief(diagnostics)).toEqual([`names/unknown @ ${anchor}`]);
    expect(diagnostics[0]?.hint?.zh).toBe(
      '可用的起算点有 issued、window.start、window.end、visits.start、visits.end、dispatch、confirmation、visits、results、disposals、summary、a，或一个日期',
    );
  }
});

test('a phase that ends before it starts, or on a day that is none, is said there and kept', () => {
  const { schedule, diagnostics } = scheduleOf(
    'phases:',
    '  - { name: 启动, start: 2026-07-10, end: 2026-07-07 }',
    '  - { name: 检查, start: 2026-07-11, end: 2026-06-31 }',
  );
  expect(brief(diagnostics)).toEqual([
    'dates/end-before-start @ 2026-07-07',
    'dates/date-not-in-calendar @ 2026-06-31',
    'dates/end-before-start @ 2026-06-31',
  ]);
  expect(schedule?.phases.map(({ name, end, what }) => [name, end, what])).toEqual([
    ['启动', '2026-07-07', null],
    ['检查', '2026-06-30', null],
  ]);
});

test('a report keeps its hour, by whom and to whom, and the place of each', () => {
  const { reports, diagnostics } = reportsOf(
    `{ id: weekly, name: 周报, every: { unit: week, weekday: 周一, from: 2026-12-15 }, time: '9:30', by: 区公安局, to: 区双随机办, via: 专网, sealed: false }`,
  );
  expect(diagnostics).toEqual([]);
  expect(reports?.[0]).toMatchObject({
    time: '9:30',
    from: '2026-12-15',
    occurrences: ['2026-12-21', '2026-12-28'].map((day) => ({ day, path: ['schedule', 'reports', 0, 'every'] })),
    by: { organ: { id: 'lq-police' }, path: ['schedule', 'reports', 0, 'by'] },
    to: { organ: { id: 'lq-group-office' }, path: ['schedule', 'reports', 0, 'to'] },
    via: '专网',
    sealed: false,
  });
});

test('what counts from the day of issue counts from it, whatever a milestone is called', () => {
  const { schedule, diagnostics } = scheduleOf(
    'milestones:',
    '  - { id: issued, name: 印发, deadline: 2026-09-01 }',
    '  - { id: b, name: 乙, deadline: { within: 1wd, after: issued } }',
  );
  expect(brief(diagnostics)).toEqual(['names/id-taken @ issued']);
  expect(schedule?.milestones.map(({ id, due }) => [id, due])).toEqual([['b', '2026-07-02']]);
});
