import { expect, test } from 'vitest';
import { parseJson } from '../../../src/build/parse-json.ts';
import { parsePublicData } from '../../../src/build/public/parse-public-data.ts';

test('data as a build printed them are read again', () => {
  expect(parsePublicData('{"format":1,"id":"luquan/2026/joint-02"}')).toEqual({ format: 1, id: 'luquan/2026/joint-02' });
});

test.each([
  ['no JSON', '{"format":1,'],
  ['nothing', 'null'],
  ['a number', '1'],
  ['another format', '{"format":2,"id":"a"}'],
  ['no format', '{"id":"a"}'],
  ['no plan', '{"format":1}'],
])('%s is none of it', (_, text) => {
  expect(parsePublicData(text)).toBeUndefined();
});

test('a text that is no JSON has no value', () => {
  expect(parseJson('{')).toBeUndefined();
  expect(parseJson('[1]')).toEqual([1]);
});
