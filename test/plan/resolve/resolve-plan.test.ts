import { expect, test } from 'vitest';
import { AS_ISSUED, brief, campaignOf, REPAIRED } from '../example.ts';

test('a repaired campaign resolves without a word, its deadlines along the chain', () => {
  const { plan, diagnostics } = campaignOf(REPAIRED);
  expect(diagnostics).toEqual([]);
  expect(plan?.area).toBe('luquan');
  expect(plan?.schedule.dispatch).toMatchObject({ due: '2026-07-07', stated: false, path: ['schedule', 'dispatch'] });
  expect(plan?.schedule.confirmation?.due).toBe('2026-07-09');
  expect(plan?.schedule.results).toMatchObject({ due: '2026-08-28', form: 'within', name: '检查结果录入' });
  expect(plan?.schedule.disposals).toMatchObject({ due: '2026-09-24', after: { name: 'results', day: '2026-08-28' } });
  expect(plan?.schedule.summary).toMatchObject({ due: '2026-09-28', stated: true, by: null, sealed: null });
  expect(plan?.schedule.summary?.to?.organ.id).toBe('lq-group-office');
  expect(plan?.inspectors).toMatchObject({ perVisit: 2, credentials: '执法证件', scanOnEntry: true });
  expect(plan?.publishTo).toMatchObject({ written: '国家企业信用信息公示系统（河北）', path: ['profile'] });
  expect([...(plan?.sampling?.credit?.classes ?? [])]).toEqual([
    ['A', 100],
    ['B', 300],
    ['C', 1000],
    ['D', 3000],
  ]);
  expect(plan?.departments.map(({ reference }) => reference.organ.id)).toEqual(['lq-market', 'lq-gov-office']);
});

test('a campaign as it was issued keeps what it does not state apart from what the profile gives', () => {
  const { plan, diagnostics } = campaignOf(AS_ISSUED);
  expect(diagnostics).toEqual([]);
  expect(plan?.schedule.disposals).toMatchObject({ due: null, after: null, stated: true });
  expect(plan?.inspectors).toMatchObject({ perVisit: null, scanOnEntry: false, path: ['inspectors'] });
  expect(plan?.sampling?.credit).toMatchObject({ required: true, classes: null, system: 'ABCD' });
  expect(plan?.publishTo?.platform.id).toBe('credit-hebei');
  expect(plan?.attachments.map(({ noun, title }) => [noun, title])).toEqual([
    ['对象', null],
    [null, '现场检查预先通知单'],
  ]);
  expect(plan?.asIssued?.numbers.get('level2')).toBe('(一)');
  expect(plan?.prose.map(({ path }) => path.join('.'))).toEqual([
    'sampling.objects.text',
    'attachments.1.title',
    'overrides.preamble',
    'asIssued.items.区公安局',
  ]);
});

test('a name nobody knows is said at its place, with the nearest one', () => {
  const text = AS_ISSUED.replace('org: 区公安局', 'org: 区公安分局')
    .replace('- luquan-2026-scheme', '- luquan-2026-schema')
    .replace('to: 区市场监管局', 'to: 区市场监督局');
  const { plan, diagnostics } = campaignOf(text);
  expect(brief(diagnostics)).toEqual([
    'names/unknown @ luquan-2026-schema',
    'names/unknown @ 区市场监督局',
    'names/unknown @ 区公安分局',
  ]);
  expect(diagnostics[1]?.message.zh).toBe('机关“区市场监督局”没有登记，应为“区市场监管局”');
  expect(plan?.departments).toHaveLength(2);
});

test('a day the calendar lacks, an end before its start, a cycle and an unknown anchor are said where they stand', () => {
  const text = AS_ISSUED.replace('issued: 2026-07-07', 'issued: 2026-02-30')
    .replace('start: 2026-07-07', 'start: 2026-08-07')
    .replace(
      'confirmation: { within: 2wd, after: dispatch }',
      'dispatch: { within: 2wd, after: confirmation }\n  confirmation: { within: 2wd, after: dispatch }',
    )
    .replace('after: null }', 'after: window.ende }');
  expect(brief(campaignOf(text).diagnostics)).toEqual([
    'dates/date-not-in-calendar @ 2026-02-30',
    'dates/end-before-start @ 2026-07-31',
    'dates/deadline-cycle @ dispatch',
    'names/unknown @ window.ende',
  ]);
});

test('counting into a year without a holiday notice gives no day', () => {
  const { plan, diagnostics } = campaignOf(AS_ISSUED.replace('end: 2026-07-31', 'end: 2026-12-15'));
  expect(brief(diagnostics)).toEqual(['dates/calendar-year-missing @ 20wd']);
  expect(plan?.schedule.results?.due).toBeNull();
});

test('a plan issued on a day no calendar has is taken as of the nearest, in all it says of names and dates', () => {
  const { plan, diagnostics } = campaignOf(REPAIRED.replace('issued: 2026-07-01', 'issued: 2026-06-31'));
  expect(brief(diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-06-31']);
  expect(plan).toMatchObject({ issued: '2026-06-30', asOf: '2026-06-30' });
});
