import { expect, test } from 'vitest';
import { printJunit } from '../../src/cli/reporters/junit.ts';
import { EnvironmentError } from '../../src/core/failure.ts';
import { readXml } from '../support/read-xml.ts';
import { problemAt, toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };
const look = { language: 'zh', quiet: false, folder: '' } as const;
const suitesOf = (...args: Parameters<typeof toldReport>) => readXml(printJunit(toldReport(...args), look)).children;

test('a plan without problems is a suite with one case that passes', () => {
  const root = readXml(printJunit(toldReport(), { ...look, folder: '办文' }));
  expect(root.attributes).toEqual({ name: 'banwen', tests: '1', failures: '0', errors: '0', time: '0.001' });
  expect(root.children).toMatchObject([
    {
      attributes: { name: 'a/2026/x', file: '办文/plans/a/2026/x.yaml', tests: '1', failures: '0' },
      children: [{ name: 'testcase', attributes: { name: '没有问题', classname: 'a/2026/x' }, children: [] }],
    },
  ]);
});

test('an error fails, anything less is said beside a case that passes', () => {
  const diagnostics = [problemAt(source, '甲局'), problemAt(source, 'org', { severity: 'warning', rule: 'text/x' })];
  const [suite] = suitesOf({ diagnostics });
  expect(suite?.attributes).toMatchObject({ tests: '2', failures: '1' });
  expect(suite?.children[0]).toMatchObject({
    attributes: { name: 'names/unknown plans/a/2026/x.yaml:2:6', line: '2' },
    children: [{ name: 'failure', attributes: { type: 'names/unknown', message: '没有这个单位' } }],
  });
  expect(suite?.children[1]).toMatchObject({ children: [{ name: 'system-out' }] });
});

test('what plans share has a suite of its own, and what the machine refused is an error', () => {
  const shared = { path: 'plans/registry/a/orgs.yaml', text: 'orgs: 甲\n' };
  const failures = [new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' })];
  const suites = suitesOf({ diagnostics: [problemAt(shared, '甲')], failures });
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['a/2026/x', 'plans/registry/a/orgs.yaml', 'banwen']);
  expect(suites[2]?.children).toMatchObject([
    { children: [{ name: 'error', attributes: { message: '磁盘已满' }, text: '清理' }] },
  ]);
});

test('where the configuration stops everything, no plan counts as looked at', () => {
  const config = { path: 'banwen.config.yaml', text: 'langauge: en\n' };
  const suites = suitesOf({ diagnostics: [problemAt(config, 'langauge')], configurationFaulty: true });
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['banwen.config.yaml']);
});

test('signs XML gives a meaning, or cannot hold, leave it well-formed', () => {
  const message = { zh: 'a<b>&"\u0000\u000b\ud800]]>\n第二行', en: '' };
  const [suite] = suitesOf({ diagnostics: [problemAt(source, '甲', { message })] });
  const [failure] = suite?.children[0]?.children ?? [];
  expect(failure?.attributes['message']).toBe('a<b>&"]]> 第二行');
  expect(failure?.text).toContain('a<b>&"]]>\n第二行');
});
