import { expect, test } from 'vitest';
import { listInputs, openInputs } from '../../../src/build/manifest/manifest-inputs.ts';

const plan = { path: 'plans/a.yaml', sha256: 'aa' };
const registry = { path: 'plans/registry/a/orgs.yaml', sha256: 'bb', values: { 甲局: '11', 乙局: '22' } };
const table = [plan, registry];

test('an artifact has its inputs by number, with the values it used', () => {
  const inputs = [plan, { ...registry, used: ['乙局'] }, { ...registry, used: [] }];
  const listed = listInputs([inputs]);
  expect(listed.table).toEqual(table);
  const [whole, part, none] = listed.numbersOf(inputs);
  expect(whole).toEqual([0]);
  expect([part?.length, none]).toEqual([2, [1, -1]]);
  expect(openInputs(listed.table)?.(listed.numbersOf(inputs))).toEqual(inputs);
});

test.each([
  ['no list', {}],
  ['a list of other things', ['plans/a.yaml']],
  ['a file without a path', [{ sha256: 'aa' }]],
  ['a file without a digest', [{ path: 'plans/a.yaml' }]],
  ['values that are no table', [{ ...plan, values: 3 }]],
  ['values that are no texts', [{ ...plan, values: { 甲局: 1 } }]],
])('a table of inputs that is %s is none', (_, value) => {
  expect(openInputs(value)).toBeUndefined();
});

test.each([
  ['no list', 0],
  ['a list of other things', ['0']],
  ['a number that is no number', [['0']]],
  ['a file the table has not', [[2]]],
  ['nothing', [[]]],
  ['a value the file has not', [[1, 2]]],
  ['a value of a file without values', [[0, 0]]],
])('numbers that are %s tell of no inputs', (_, numbers) => {
  expect(openInputs(table)?.(numbers)).toBeUndefined();
});
