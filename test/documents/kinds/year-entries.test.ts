import { expect, test } from 'vitest';
import { yearEntries } from '../../../src/documents/kinds/year-entries.ts';
import { testSubject } from '../../support/test-subject.ts';

const PLAN = `
kind: annual-plan
rows:
  - { name: 甲, objects: { text: 全区诊所, population: 40 }, sampling: { ratio: { atLeast: 10% } }, lead: 区卫生健康局, period: { start: 2026-06, end: 2026-07 } }
  - { name: 乙, lead: 区市场监管局 }
  - { name: 丙, lead: 区市场监管局 }`;

const campaign = (sequence: number, rest: string): string => `
kind: campaign
sequence: ${sequence}
${rest}`;

function entriesOf(others: Readonly<Record<string, string>>) {
  const { plan, ledger } = testSubject(PLAN, { others });
  if (plan.kind !== 'annual-plan') throw new Error('no annual plan');
  return yearEntries(plan, ledger);
}

const ROWS = 'planRows: [test/2026/plan#1, test/2026/plan#3]';

test('a task nobody carries out yet stands with what was planned', () => {
  const [first] = entriesOf({});
  expect(first).toMatchObject({
    numbers: '1',
    name: '甲',
    campaign: null,
    leads: ['区卫生健康局'],
    population: 40,
    due: 4,
    done: null,
  });
  expect(first?.span).toMatchObject({ start: '2026-06-01', end: '2026-07-31' });
});

test('a campaign of several tasks stands once, with what it says itself', () => {
  const sampling = 'sampling: { objects: { text: 全区门诊部, population: 50 }, ratio: { atLeast: 10% } }';
  const entries = entriesOf({ 'joint-02': campaign(2, `${ROWS}\n${sampling}`) });
  expect(entries.map(({ numbers, name, campaign: by }) => [numbers, name, by])).toEqual([
    ['1、3', '甲；丙', '2026年第2次联合抽查'],
    ['2', '乙', null],
  ]);
  expect(entries[0]).toMatchObject({ objects: '全区门诊部', population: 50, due: 5 });
});

test('how much a campaign draws is told as it says itself, also where the annual plan foresaw less or nothing', () => {
  const sampling = 'sampling: { objects: { text: 全区门诊部 }, ratio: { atLeast: 20%, aggregate: 共计 }, minCount: 3 }';
  const drawn = (rest: string) => entriesOf({ 'joint-02': campaign(2, rest) }).map(({ numbers, draw }) => [numbers, draw]);
  expect(drawn(`${ROWS}\n${sampling}`)[0]).toEqual(['1、3', '共计不低于20%，且不少于3户']);
  expect(drawn(sampling).at(-1)).toEqual([null, '共计不低于20%，且不少于3户']);
  expect(drawn(ROWS)[0]).toEqual(['1、3', '不低于10%']);
});

test('a department that only guides is no partner of the year', () => {
  const departments = `departments:
  - { org: 区市场监管局, role: 牵头 }
  - { org: 区卫生健康局, role: 配合 }
  - { org: 区水务局, role: 指导 }`;
  const [entry] = entriesOf({ 'joint-02': campaign(2, `${ROWS}\n${departments}`) });
  expect(entry).toMatchObject({ leads: ['区市场监管局'], partners: ['区卫生健康局'] });
});

test('what was done is told by the results of the campaign, however many papers they came in', () => {
  const results = (entity: string): string => `
kind: results
campaign: test/2026/joint-02
entities: [{ ${entity} }]`;
  const [entry] = entriesOf({
    'joint-02': campaign(2, ROWS),
    'joint-02-a': results(
      'name: 示例甲, org: 区卫生健康局, inspectedOn: 2026-06-20, outcome: 未发现问题, publishedOn: 2026-07-02',
    ),
    'joint-02-b': results('name: 示例乙, org: 区市场监管局, inspectedOn: 2026-06-22, outcome: 发现问题待后续处理'),
  });
  expect(entry?.done).toEqual({ end: '2026-06-22', drawn: 2, found: 1, publishedOn: '2026-07-02' });
});

test('campaigns outside the plan come last; those replaced or repealed are left out', () => {
  const entries = entriesOf({
    'joint-05': campaign(5, ''),
    'joint-06': campaign(6, 'status: 废止'),
    'joint-07': campaign(7, ROWS),
    'joint-07-v2': campaign(7, `${ROWS}\nversion: 2\nsupersedes: test/2026/joint-07`),
  });
  expect(entries.map(({ numbers, campaign: by }) => [numbers, by])).toEqual([
    ['1、3', '2026年第7次联合抽查'],
    ['2', null],
    [null, '2026年第5次联合抽查'],
  ]);
});

test('a department has one name for the whole year, however the plans write it', () => {
  const departments = 'departments: [{ org: 示例市甲区市场监督管理局, role: 牵头 }, { org: health, role: 配合 }]';
  const entries = entriesOf({ 'joint-05': campaign(5, departments) });
  expect(entries.map(({ leads, partners }) => [leads, partners])).toEqual([
    [['区卫生健康局'], []],
    [['区市场监管局'], []],
    [['区市场监管局'], []],
    [['区市场监管局'], ['区卫生健康局']],
  ]);
});
