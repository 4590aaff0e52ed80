import { expect, test } from 'vitest';
import { toldOf } from './told-facts.ts';

test.each([
  ['atLeast: 3%', ['3%', '不低于3%']],
  ['exactly: 100%', ['100%', '100%']],
])('a target of a year: %s', (bound, expected) => {
  const lines = `kind: work-plan\ntargets: [{ id: yearly, metric: 抽查比例, ${bound}, base: 名录库企业, exceptions: 新登记企业 }]`;
  const names = ['', '.bound', '.metric', '.base', '.exceptions'].map((part) => `targets.yearly${part}`);
  expect(toldOf(lines, ...names)).toEqual([...expected, '抽查比例', '名录库企业', '新登记企业']);
});
