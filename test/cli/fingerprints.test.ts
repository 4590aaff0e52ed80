import { expect, test } from 'vitest';
import { fingerprints } from '../../src/cli/reporters/fingerprints.ts';
import { problemAt } from '../support/told-report.ts';

const path = 'plans/a/2026/x.yaml';
const of = (text: string, words: string) => fingerprints([problemAt({ path, text }, words)]);

test('lines that come before, other indentation and other line ends change nothing', () => {
  const before = of('org: 甲局\n', '甲局');
  expect(of('# 新的一行\n\nkind: campaign\norg: 甲局\n', '甲局')).toEqual(before);
  expect(of('    org: 甲局\r\n', '甲局')).toEqual(before);
});

test('other words, another rule or another file are another problem', () => {
  const problem = problemAt({ path, text: 'org: 甲局\n' }, '甲局');
  const others = [
    problem,
    problemAt({ path, text: 'org: 甲局\n' }, '甲'),
    problemAt({ path: 'plans/b/2026/x.yaml', text: 'org: 甲局\n' }, '甲局'),
    { ...problem, rule: 'text/term-outdated' },
  ];
  expect(new Set(fingerprints(others)).size).toBe(others.length);
});

test('equal problems are numbered in their order, also where there is no place', () => {
  const { place: _, ...nowhere } = problemAt({ path, text: '甲' }, '甲');
  const [first = '', second = ''] = fingerprints([nowhere, nowhere]);
  expect([first.endsWith(':1'), second]).toEqual([true, first.replace(/1$/, '2')]);
});
