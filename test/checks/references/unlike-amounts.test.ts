import { expect, test } from 'vitest';
import { samplingDifferences } from '../../../src/checks/references/sampling-differences.ts';
import { toldDifferences } from '../../support/told-differences.ts';

/** A campaign that draws so of 54 objects, or of as many as are said, against a row that was to draw so. */
function told(own: string, planned: string, population: string | null = '54'): readonly string[] {
  const objects = population === null ? '' : `, population: ${population}`;
  const campaign = `sampling: { objects: { text: 诊所${objects} }${own === '' ? '' : `, ${own}`} }`;
  return toldDifferences(samplingDifferences, { campaign, rows: [`{ name: 甲, sampling: { ${planned} } }`] });
}

const FEW = 'count: { exactly: 2 }';
const MANY = 'ratio: { exactly: 50% }';
const BOTH = 'count: { exactly: 2 }, ratio: { exactly: 50% }';

test('a number that the planned ratio does not allow, and a ratio that does not lead to the planned number', () => {
  expect(told(FEW, MANY)).toEqual(['sampling.count differs: 2户 | 50%（27户）']);
  expect(told(MANY, FEW)).toEqual(['sampling.ratio differs: 50%（27户） | 2户']);
});

test('a number within the room of a ratio, and the other way round', () => {
  expect(told('count: { exactly: 27 }', MANY)).toEqual([]);
  expect(told('count: { atLeast: 2 }', MANY)).toEqual([]);
  expect(told(MANY, 'count: { atLeast: 2 }')).toEqual([]);
});

test.each([
  ['nothing', '', MANY],
  ['nothing', '', FEW],
  ['a number where nothing was planned', FEW, 'minCount: 9'],
  ['a ratio where nothing was planned', MANY, 'minCount: 9'],
  ['both where one was planned', BOTH, MANY],
  ['both where one was planned', BOTH, FEW],
  ['one where both were planned', FEW, BOTH],
  ['one where both were planned', MANY, BOTH],
])('%s is not held against the other sort: %s | %s', (_, own, planned) => {
  expect(told(own, planned)).toEqual([]);
});

test('nothing follows from a register of unknown size, or one that is empty', () => {
  expect(told(FEW, MANY, null)).toEqual([]);
  expect(told(MANY, FEW, null)).toEqual([]);
  expect(told(FEW, MANY, '0')).toEqual([]);
});

test('the ratio of a year, or of each visit that recurs, is more than one campaign draws', () => {
  expect(told(FEW, 'ratio: { exactly: 50%, aggregate: 全年 }')).toEqual([]);
  expect(told('ratio: { exactly: 50%, aggregate: 全年 }', FEW)).toEqual([]);
  expect(told(FEW, 'ratio: { exactly: 50%, aggregate: 共计 }')).toEqual(['sampling.count differs: 2户 | 50%（27户）']);
});
