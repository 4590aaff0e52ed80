import { expect, test } from 'vitest';
import { referenceOf, referencesIn, withReferences } from '../../../src/renderers/pdf/references.ts';

test('references are told in their order, those in texts passed over', () => {
  expect(referencesIn('[3 0 R null (4 0 R) 12 0 R 3 0 R]')).toEqual([3, 12, 3]);
  expect(referencesIn('<</T (a\\) 4 0 R) /K 5 0 R>>')).toEqual([5]);
  expect(referencesIn('<</N 3 /M 0>>')).toEqual([]);
});

test('an entry refers to a number, and one that is not there to none', () => {
  const text = '<</Parents 4 0 R\n/Parent 5 0 R\n/Count 6>>';
  expect([
    referenceOf(text, 'Parent'),
    referenceOf(text, 'Count'),
    referenceOf(text, 'First'),
    referenceOf(undefined, 'A'),
  ]).toEqual([5, 0, 0, 0]);
});

test('a reference may become what stands there instead', () => {
  expect(withReferences('[1 0 R 21 0 R]', (number) => (number === 1 ? 'null' : `${number + 1} 0 R`))).toBe('[null 22 0 R]');
});
