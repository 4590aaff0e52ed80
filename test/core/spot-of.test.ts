import { expect, test } from 'vitest';
import { spotOf } from '../../src/core/spot-of.ts';

test.each([
  ['kind: campaign', 6, 'plans/甲/2026/x.yaml:1:7'],
  ['名称: 方案\n年度: 二', 11, 'plans/甲/2026/x.yaml:2:5'],
  ['', 0, 'plans/甲/2026/x.yaml:1:1'],
])('a place is written as its file, its line and its column: %j at %d', (text, start, spot) => {
  expect(spotOf({ source: { path: 'plans/甲/2026/x.yaml', text }, range: { start, end: start } })).toBe(spot);
});
