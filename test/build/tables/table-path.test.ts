import { expect, test } from 'vitest';
import { tablePath } from '../../../src/build/tables/table-path.ts';

const PLAN = 'plans/luquan/2026/joint-02-results.yaml';

test.each([
  ['results.csv', 'plans/luquan/2026/results.csv'],
  ['./results.csv', 'plans/luquan/2026/results.csv'],
  ['tables//第二次.xlsx', 'plans/luquan/2026/tables/第二次.xlsx'],
])('%s lies beside the plan', (from, path) => {
  expect(tablePath(PLAN, from)).toBe(path);
});

test.each([
  '../results.csv',
  'tables/../../results.csv',
  '..',
  '/etc/passwd.csv',
  'C:\\results.csv',
  'C:results.csv',
  'tables\\results.csv',
  '\\\\server\\results.csv',
  'file:///etc/results.csv',
  'results.csv\0',
  'a\nb.csv',
  '.',
  '',
])('%j leads elsewhere', (from) => {
  expect(tablePath(PLAN, from)).toBeUndefined();
});
