import { expect, test } from 'vitest';
import { originalName } from '../../src/collect/original-name.ts';

test.each([
  ['区市场监管局', '区市场监管局'],
  ['区市场监管局(1)', '区市场监管局'],
  ['区市场监管局 (2)', '区市场监管局'],
  ['区市场监管局（2）', '区市场监管局'],
  ['月报表-副本', '月报表'],
  ['月报表 副本', '月报表'],
  ['第2期', '第2期'],
])('%s is a copy of %s', (name, original) => {
  expect(originalName(name)).toBe(original);
});
