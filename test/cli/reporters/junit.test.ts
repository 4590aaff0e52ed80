import { expect, test } from 'vitest';
import { printJunit } from '../../../src/cli/reporters/junit.ts';
import { xmlText } from '../../../src/cli/reporters/xml-text.ts';
import { UsageError } from '../../../src/core/failure.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { readXml } from '../../support/read-xml.ts';
import { problemAt, toldReport } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };
const text = (said: Partial<BuildReport>, language: 'zh' | 'en' = 'zh') =>
  printJunit(toldReport(said), { language, quiet: false, folder: '' });
const root = (said: Partial<BuildReport>) => readXml(text(said));

test.each([
  ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
  ['a\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800b', 'ab'],
  ['a\tb\nc\r\nd', 'a\tb\nc&#13;\nd'],
  ['𠮷\u0085\u2028', '𠮷\u0085\u2028'],
])('%j stands in XML as %j', (said, shown) => {
  expect(xmlText(said)).toBe(shown);
});

test('a report of no plan has no suite', () => {
  expect(text({ plans: 0, listed: [], ms: 1234.6 })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="banwen" tests="0" failures="0" errors="0" time="1.235">\n</testsuites>\n',
  );
});

test('a finding is told with its place, its grade, its rule, its words and what to do', () => {
  const hint = { zh: '写登记的名称', en: 'write the registered name' };
  const [suite] = root({ diagnostics: [problemAt(source, '甲局', { hint })] }).children;
  const [found] = suite?.children ?? [];
  expect(found?.attributes).toEqual({
    name: 'names/unknown plans/a/2026/x.yaml:2:6',
    classname: 'a/2026/x',
    file: 'plans/a/2026/x.yaml',
    line: '2',
  });
  expect(found?.children[0]?.text).toBe('plans/a/2026/x.yaml:2:6 错误 names/unknown\n没有这个单位\n修改：写登记的名称');
});

test('a finding of a whole file has no line', () => {
  const { place: _, ...whole } = problemAt(source, '甲局');
  const [suite] = root({ diagnostics: [whole] }).children;
  expect(suite?.children[0]?.attributes).toEqual({
    name: 'names/unknown plans/a/2026/x.yaml',
    classname: 'a/2026/x',
    file: 'plans/a/2026/x.yaml',
  });
});

test('suites stand in the order of their names, each with what was found in it', () => {
  const listed = ['b/2026/y', 'a/2026/x'].map((id) => ({ id, file: `plans/${id}.yaml`, title: null }));
  const other = { path: 'plans/b/2026/y.yaml', text: 'org: 乙局\n' };
  const shared = { path: 'plans/registry/a/orgs.yaml', text: 'org: 丙局\n' };
  const diagnostics = [problemAt(other, '乙局', { severity: 'info' }), problemAt(shared, '丙局'), problemAt(shared, '丙局')];
  const suites = root({ plans: 2, listed, diagnostics });
  expect(suites.attributes).toMatchObject({ tests: '4', failures: '2', errors: '0' });
  expect(suites.children.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([
    ['a/2026/x', '1', '0'],
    ['b/2026/y', '1', '0'],
    ['plans/registry/a/orgs.yaml', '2', '2'],
  ]);
});

test('an attribute is one line, whatever ends the lines of what it says', () => {
  const message = { zh: '甲\r\n乙\t\n丙\r丁', en: '' };
  const told = text({ diagnostics: [problemAt(source, '甲局', { message })] });
  expect(told).toContain('message="甲 乙 丙 丁"');
  expect(told).toContain('甲&#13;\n乙\t\n丙&#13;丁</failure>');
});

test('a slip has nothing to try; refusals are numbered', () => {
  const failures = [new UsageError({ zh: '甲', en: 'a' }), new UsageError({ zh: '乙', en: 'b' })];
  const suites = root({ plans: 0, listed: [], failures });
  expect(suites.attributes).toMatchObject({ tests: '2', errors: '2' });
  expect(suites.children[0]?.children).toMatchObject([
    {
      attributes: { name: '1', classname: 'banwen' },
      children: [{ attributes: { type: 'UsageError', message: '甲' }, text: '' }],
    },
    { attributes: { name: '2' } },
  ]);
});

test('in English a sound plan is said to be so', () => {
  expect(text({}, 'en')).toContain('<testcase name="nothing wrong" classname="a/2026/x"');
});
