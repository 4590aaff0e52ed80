import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { printBuildSarif } from '../../src/cli/reporters/build-sarif.ts';
import { EnvironmentError } from '../../src/core/failure.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { problemAt, toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a b/2026/x#1.yaml', text: 'kind: campaign\norg: 甲局\ntotal：３％\n' };
const look = { language: 'zh', quiet: false, folder: '', version: '1.2.3' } as const;
const runOf = (report: BuildReport, asked: Partial<Parameters<typeof printBuildSarif>[1]> = {}) =>
  JSON.parse(printBuildSarif(report, { ...look, ...asked })).runs[0];

test('a result points at its words, from the top of the repository', () => {
  const { results, columnKind, originalUriBaseIds } = runOf(toldReport({ diagnostics: [problemAt(source, '甲局')] }), {
    folder: '办文',
  });
  expect(columnKind).toBe('utf16CodeUnits');
  expect(Object.keys(originalUriBaseIds)).toEqual(['%SRCROOT%']);
  expect(results[0].locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: '%E5%8A%9E%E6%96%87/plans/a%20b/2026/x%231.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 8 },
      },
    },
  ]);
});

test('each rule that is named is described once, with why, how to fix, and its example', () => {
  const diagnostics = [
    problemAt(source, '甲'),
    problemAt(source, '局'),
    problemAt(source, '：', { rule: 'yaml/fullwidth-colon' }),
  ];
  const { tool, results } = runOf(toldReport({ diagnostics }));
  expect(tool.driver).toMatchObject({ name: 'banwen', semanticVersion: '1.2.3' });
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['names/unknown', 'yaml/fullwidth-colon']);
  for (const rule of tool.driver.rules) {
    expect([rule.shortDescription.text, rule.fullDescription.text, rule.help.text]).not.toContain('');
    expect(rule.help.markdown).toMatch(/\*\*为什么\*\* .*\n\n.*\*\*怎么改\*\* .*\n\n/s);
    expect(rule.defaultConfiguration).toEqual({ level: 'error' });
  }
  expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 0, 1]);
});

test('related places and safe replacements go with the result', () => {
  const related = [{ ...placeOf('３'), message: { zh: '同样', en: 'the same' }, replacement: '3' }];
  const mendable = problemAt(source, '：', { replacement: ': ', related, hint: { zh: '写半角', en: 'write a colon' } });
  const [result] = runOf(toldReport({ diagnostics: [mendable] })).results;
  expect(result.message.text).toBe('没有这个单位\n修改：写半角');
  expect(result.relatedLocations).toMatchObject([
    { id: 1, message: { text: '同样' }, physicalLocation: { region: { startLine: 3, startColumn: 7, endColumn: 8 } } },
  ]);
  expect(result.fixes).toMatchObject([
    {
      description: { text: '写半角' },
      artifactChanges: [
        {
          replacements: [
            { deletedRegion: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 7 }, insertedContent: { text: ': ' } },
            { deletedRegion: { startColumn: 7 }, insertedContent: { text: '3' } },
          ],
        },
      ],
    },
  ]);
});

test('a problem of a whole file has no lines; a rule nobody describes is named all the same', () => {
  const { place: _, ...whole } = problemAt(source, '甲', { rule: 'x/y', severity: 'info' });
  const { results, tool } = runOf(toldReport({ diagnostics: [whole] }));
  expect(tool.driver.rules).toEqual([]);
  expect(results[0]).toMatchObject({ ruleId: 'x/y', level: 'note', message: { text: '没有这个单位' } });
  expect(results[0].locations[0].physicalLocation).not.toHaveProperty('region');
  expect(results[0]).not.toHaveProperty('ruleIndex');
});

test('what the machine refused stands with the run, which then counts as failed', () => {
  const failures = [new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' })];
  const [invocation] = runOf(toldReport({ failures })).invocations;
  expect(invocation).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: '磁盘已满\n清理' } }],
  });
});

test('of more problems than a host shows the gravest are told, and how many are left out', () => {
  const text = Array.from({ length: 6000 }, (_, at) => `- 甲${at}局\n`).join('');
  const warnings = Array.from({ length: 6000 }, (_, at) =>
    problemAt({ path: source.path, text }, `甲${at}局`, { severity: at === 5999 ? 'error' : 'warning' }),
  );
  const log = printBuildSarif(toldReport({ diagnostics: warnings }), look);
  const { results, invocations } = JSON.parse(log).runs[0];
  expect(results).toHaveLength(5000);
  expect(results[0].level).toBe('error');
  expect(invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note' }] });
  expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('另有 1000 个');
  expect(gzipSync(log).length).toBeLessThan(10 * 1024 * 1024);
});

test('only errors where asked to be quiet, and no more than asked for', () => {
  const diagnostics = [problemAt(source, '甲', { severity: 'warning' }), problemAt(source, '局'), problemAt(source, '：')];
  expect(runOf(toldReport({ diagnostics }), { quiet: true }).results).toHaveLength(2);
  expect(runOf(toldReport({ diagnostics }), { quiet: true, maxProblems: 1 }).results).toHaveLength(1);
});

function placeOf(words: string) {
  const start = source.text.indexOf(words);
  return { source, range: { start, end: start + words.length } };
}
