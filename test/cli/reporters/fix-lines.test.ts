import { expect, test } from 'vitest';
import { fixLines } from '../../../src/cli/reporters/fix-lines.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import { timingsJson } from '../../../src/cli/reporters/timings-json.ts';
import { timingsTable } from '../../../src/cli/reporters/timings-table.ts';

const source = (text: string) => ({ path: 'plans/a.yaml', text });
const file = (before: string, after: string, count = 1) => ({ before: source(before), after: source(after), count });
const look = { language: 'zh', paint: noColours } as const;

test('where mending was not asked for nothing is told of it, else how much, in words of what was done', () => {
  expect(fixLines(null, look)).toEqual([]);
  expect(fixLines({ written: true, files: [] }, look)).toEqual(['没有可以自动修改的问题', '']);
  expect(fixLines({ written: true, files: [] }, { ...look, language: 'en' })).toEqual(['nothing that can be mended unasked', '']);
  expect(fixLines({ written: true, files: [file('a', 'b', 3)] }, look)).toEqual(['已修改 plans/a.yaml：3 处', '']);
  expect(fixLines({ written: true, files: [file('a', 'b', 3)] }, { ...look, language: 'en' })).toEqual([
    'mended plans/a.yaml: 3',
    '',
  ]);
});

test('a dry run shows each change with its lines, and how many there would be', () => {
  const files = [file('一\n甲：1\r\n二\n乙：2', '一\n甲: 1\r\n二\n乙: 2', 2)];
  expect(fixLines({ written: false, files }, look)).toEqual([
    '--- plans/a.yaml',
    '+++ plans/a.yaml',
    '@@ -2,1 +2,1 @@',
    '-甲：1',
    '+甲: 1',
    '@@ -4,1 +4,1 @@',
    '-乙：2',
    '+乙: 2',
    '',
    '将修改 plans/a.yaml：2 处',
    '',
  ]);
  expect(fixLines({ written: false, files: [file('a', 'b')] }, { language: 'en', paint: colours })).toEqual([
    '\u001b[1m--- plans/a.yaml\u001b[22m',
    '\u001b[1m+++ plans/a.yaml\u001b[22m',
    '\u001b[36m@@ -1,1 +1,1 @@\u001b[39m',
    '\u001b[31m-a\u001b[39m',
    '\u001b[32m+b\u001b[39m',
    '',
    'would mend plans/a.yaml: 1',
    '',
  ]);
});

const cost = (name: string, ms: number) => ({ name, ms, calls: 6, findings: 12 });
const timings = {
  stages: [cost('check', 1234.5678), cost('read', 0)],
  rules: [cost('dates/late', 3.21)],
  files: [cost('plans/甲.yaml', 7)],
};

test('what the run cost is a table of columns below one another, files where they were timed', () => {
  expect(timingsTable(timings, 'zh')).toBe(`环节             毫秒  次数  发现
check          1234.6     6    12
read              0.0     6    12

规则             毫秒  次数  发现
dates/late        3.2     6    12

文件             毫秒
plans/甲.yaml     7.0
`);
  const short = timingsTable({ ...timings, files: [] }, 'en');
  expect(short).toMatch(/^stage +ms +calls +findings\n/);
  expect(short).not.toContain('file');
});

test('of many rules and files the twelve costliest are told to people, all of them to programs', () => {
  const many = Array.from({ length: 20 }, (_, at) => cost(`x/${at}.`, 20 - at));
  const table = timingsTable({ stages: [], rules: many, files: many }, 'en');
  expect(table.match(/^x\//gm)).toHaveLength(24);
  expect(table).not.toContain('x/12.');
  const told = timingsJson({ ...timings, rules: many });
  expect(told.rules).toHaveLength(20);
  expect(told.stages[0]).toEqual({ stage: 'check', ms: 1234.568, calls: 6, findings: 12 });
  expect(told.files).toEqual([{ file: 'plans/甲.yaml', ms: 7 }]);
});
