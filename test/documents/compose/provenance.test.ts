import { expect, test } from 'vitest';
import { composedOf } from './elements.ts';

const told = (lines: string) => composedOf(lines).provenance?.map(({ label, value }) => [label, value]);

test('a workbook says of what document it was made: kind, title, state, edition, day', () => {
  expect(told('status: 印发\nversion: 2')).toEqual([
    ['文种', 'campaign'],
    ['标题', '联合抽查实施方案'],
    ['状态', '印发'],
    ['版次', '2'],
    ['成文日期', '2026-05-06'],
  ]);
  expect(told('issued: null')?.slice(2)).toEqual([
    ['状态', '草稿'],
    ['版次', ''],
    ['成文日期', ''],
  ]);
});
