import { expect, test } from 'vitest';
import { makeSectionIds } from '../../../src/renderers/html/section-ids.ts';

test('an id is the outline’s, else the words of the heading; of two alike the later one is numbered', () => {
  const ids = makeSectionIds();
  expect(ids.idOf({ id: 'requirements.summary', level: 1 }, '总结')).toBe('s-requirements-summary');
  expect(ids.idOf(undefined, '一、（抽查）对象 ')).toBe('s-一-抽查-对象');
  expect(ids.idOf({ id: null, level: 2 }, '一、（抽查）对象')).toBe('s-一-抽查-对象-2');
  expect(ids.idOf(undefined, '"><script>')).toBe('s-script');
  expect(ids.idOf(undefined, '长'.repeat(300))).toHaveLength(42);
});
