import { expect, test } from 'vitest';
import { toldCounts } from '../../../src/checks/statistics/told-counts.ts';
import { countResults } from '../../../src/plan/statistics/count-results.ts';
import type { CountColumn } from '../../../src/plan/statistics/statistics-layout.ts';
import { testSubject } from '../../support/test-subject.ts';

const OPEN = '发现问题待后续处理';

/** What results and the disposals after them tell of a column. */
function told(column: CountColumn, entities: readonly string[], entries: readonly string[] = []) {
  const list = (rows: readonly string[]) => rows.map((row) => `\n  - { ${row} }`).join('');
  const others: Readonly<Record<string, string>> =
    entries.length === 0 ? {} : { disposals: `kind: disposals\nresults: test/2026/plan\nentries:${list(entries)}` };
  const { plan, ledger } = testSubject(`kind: results\nentities:${list(entities)}`, { others });
  if (plan.kind !== 'results') throw new Error('no results');
  const disposals = ledger.flatMap((each) => (each.kind === 'disposals' ? each.entries : []));
  const counted = countResults(plan.entities, plan.profile);
  return toldCounts({ plan, entities: plan.entities, counted, disposals })(column);
}

const FIRST = `name: 示例甲诊所, outcome: ${OPEN}`;
const SECOND = `name: 示例乙诊所, outcome: ${OPEN}`;
const MENDED = 'name: 示例丙诊所, outcome: 发现问题已责令改正';

test('without disposals results tell one figure, or none', () => {
  expect(told('checked', [FIRST, SECOND])).toEqual([2]);
  expect(told('rectified', [FIRST, MENDED])).toEqual([1]);
  expect(told('answered', [FIRST])).toEqual([]);
});

test('a measure taken later may count as well or not', () => {
  const entries = ['entity: 示例甲诊所, action: 责令改正', 'entity: 示例乙诊所, action: 立案'];
  expect(told('rectified', [FIRST, SECOND, MENDED], entries)).toEqual([1, 2]);
});

test('of a measure the results have no figure for, disposals tell alone', () => {
  const entries = ['entity: 示例甲诊所, action: 责令改正', 'entity: 示例乙诊所, action: 立案'];
  expect(told('casesOpened', [FIRST, SECOND, MENDED], entries)).toEqual([1]);
  expect(told('casesOpened', [FIRST, SECOND, MENDED])).toEqual([]);
});

test('what is no measure counts nothing of disposals', () => {
  expect(told('checked', [FIRST], ['entity: 示例甲诊所, action: 责令改正'])).toEqual([1]);
  expect(told('answered', [FIRST], ['entity: 示例甲诊所, action: 责令改正'])).toEqual([]);
});

test('as many problems as results list, or more where some object lists none', () => {
  const listed = `${MENDED}, findings: [{ text: 甲 }, { text: 乙 }]`;
  expect(told('foundItems', [listed])).toEqual([2]);
  expect(told('foundItems', [listed, FIRST])).toEqual([3, Number.POSITIVE_INFINITY]);
  expect(told('foundItems', [listed, MENDED])).toEqual([2]);
});

test('a measure against one of the names an object was inspected under counts', () => {
  const code = 'creditCode: 91340100MA2N00001Q';
  const renamed = `name: 示例甲诊所（旧）, ${code}, outcome: ${OPEN}`;
  expect(told('rectified', [`${FIRST}, ${code}`, renamed], ['entity: 示例甲诊所, action: 责令改正'])).toEqual([0, 1]);
});

test('an object of several entries counts once', () => {
  const twice = [FIRST, FIRST.replace(OPEN, '未发现问题')];
  expect(told('rectified', twice, ['entity: 示例甲诊所, action: 责令改正'])).toEqual([0, 1]);
});
