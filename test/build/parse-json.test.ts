import { expect, test } from 'vitest';
import { isRecord } from '../../src/build/is-record.ts';
import { parseJson } from '../../src/build/parse-json.ts';

test.each([
  ['{"a":[1,null]}', { a: [1, null] }],
  ['null', null],
  ['', undefined],
  ['{"a":1', undefined],
  ['a: 1', undefined],
])('%j holds %j', (text, data) => {
  expect(parseJson(text)).toEqual(data);
});

test('an object with keys is none of the other things a text may hold', () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
  expect([null, undefined, [], 'a', 7, true].map(isRecord)).toEqual([false, false, false, false, false, false]);
});
