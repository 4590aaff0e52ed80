import { expect, test } from 'vitest';
import { describe, formMessage } from '../../src/schema/editor-schema.ts';

test.each([
  [{ title: '年度', description: '方案的年度', examples: [2026] }, 'year', '**年度**：方案的年度\n\n例：`year: 2026`'],
  [{ title: '年度', examples: ['2026', '2027'] }, undefined, '**年度**\n\n例：`2026`'],
  [{ description: '方案的年度' }, 'year', '方案的年度'],
  [{ title: '机关', examples: [['甲', '乙']] }, 'orgs', '**机关**\n\n例：`orgs: ["甲","乙"]`'],
  [{}, 'year', ''],
])('%j is described to a writer who stands at %s', (schema, key, words) => {
  expect(describe(schema, key)).toBe(words);
});

test.each([
  [{ title: '日期', examples: ['2026-07-07'] }, '应为日期，如 2026-07-07'],
  [{ title: '日期' }, '应为日期'],
  [{}, '应为规定的形式'],
])('a text without the form of %j is told it', (schema, message) => {
  expect(formMessage(schema)).toBe(message);
});
