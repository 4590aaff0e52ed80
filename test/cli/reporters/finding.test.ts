import { expect, test } from 'vitest';
import { below, findingsOf, lastLine, regionOf } from '../../../src/cli/reporters/finding.ts';
import { problemAt } from '../../support/told-report.ts';

const look = { language: 'zh', quiet: false, folder: '' } as const;

test.each([
  ['', 'plans/a.yaml', 'plans/a.yaml'],
  ['办文', 'plans/a.yaml', '办文/plans/a.yaml'],
  ['部门/办文', 'plans/a.yaml', '部门/办文/plans/a.yaml'],
  ['办文', '../返回/a.xlsx', '返回/a.xlsx'],
  ['部门/办文', '../返回/a.xlsx', '部门/返回/a.xlsx'],
  ['部门/办文', '../../返回/a.xlsx', '返回/a.xlsx'],
  ['办文', '../../a.xlsx', '../a.xlsx'],
  ['', '../a.xlsx', '../a.xlsx'],
  ['办文', '..a/b.yaml', '办文/..a/b.yaml'],
])('in a root at %j of its repository, %s is %s', (folder, path, whole) => {
  expect(below(folder, path)).toBe(whole);
});

const region = (text: string, start: number, end: number) => regionOf({ source: { path: 'x', text }, range: { start, end } });

test.each([
  ['the first word', 'a: 甲\n', 0, 1, [1, 1, 1, 2]],
  ['signs beyond the first plane, which count two', 'a: 𠮷甲\n', 5, 6, [1, 6, 1, 7]],
  ['a mark on a letter counts one', 'e\u0301甲', 2, 3, [1, 3, 1, 4]],
  ['nothing', 'a\nb', 2, 2, [2, 1, 2, 1]],
  ['a line with its end', 'a\nb\n', 0, 2, [1, 1, 2, 1]],
  ['two lines', 'a\r\nbc', 0, 5, [1, 1, 2, 3]],
  ['the end of the file', 'a\n', 2, 2, [2, 1, 2, 1]],
  ['more than there is', 'ab', 1, 99, [1, 2, 1, 3]],
])('the region of %s', (_, text, start, end, [startLine, startColumn, endLine, endColumn]) => {
  expect(region(text, start, end)).toEqual({ startLine, startColumn, endLine, endColumn });
});

test.each([
  ['a', 0, 1, 1],
  ['a\nb', 0, 2, 1],
  ['a\nb', 0, 3, 2],
  ['\n\n', 0, 2, 2],
  ['a\n', 2, 2, 2],
])('of %j, %i to %i, the last line that has something is %i', (text, start, end, line) => {
  expect(lastLine(region(text, start, end))).toBe(line);
});

test('what mends a problem stands on a line of its own', () => {
  const source = { path: 'plans/a.yaml', text: 'org: 甲局\n' };
  const hint = { zh: '写登记的名称', en: 'write the registered name' };
  const diagnostics = [problemAt(source, '甲局', { hint }), problemAt(source, '甲局')];
  expect(findingsOf({ diagnostics }, look).map(({ text }) => text)).toEqual(['没有这个单位\n修改：写登记的名称', '没有这个单位']);
  expect(findingsOf({ diagnostics }, { ...look, language: 'en' })[0]?.text).toBe(
    'Unexpected organ\nfix: write the registered name',
  );
});

test('a mark tells a problem from an equal one, and stays when problems of other rules come and go', () => {
  const source = { path: 'plans/a.yaml', text: 'org: 甲局\n' };
  const [one, other] = [problemAt(source, '甲局'), problemAt(source, '甲局', { rule: 'x/y' })];
  const marks = (...diagnostics: readonly (typeof one)[]) =>
    findingsOf({ diagnostics }, look).map(({ fingerprint }) => fingerprint);
  const [first = '', second = ''] = marks(one, one);
  expect([first, second].map((mark) => /^[0-9a-f]{16}:(\d+)$/.exec(mark)?.[1])).toEqual(['1', '2']);
  expect(marks(other, one)[1]).toBe(first);
  expect(marks(one)).toEqual([first]);
});
