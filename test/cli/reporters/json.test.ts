import { expect, test } from 'vitest';
import { printJson } from '../../../src/cli/reporters/json.ts';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { intendedFile, problemAt, toldReport } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: '# 𠮷\norg: 甲局\n' };
const read = (said: Partial<BuildReport>, asked: Partial<Parameters<typeof printJson>[1]> = {}) =>
  JSON.parse(printJson(toldReport(said), { language: 'zh', ...asked }));

test('a report of nothing has what every report has, and no more', () => {
  expect(read({ plans: 0, listed: [] })).toEqual({
    version: 1,
    summary: { plans: 0, errors: 0, warnings: 0, infos: 0, built: 0, fresh: 0, ms: 1, baselined: 0 },
    diagnostics: [],
    artifacts: [],
  });
});

test('columns and offsets count UTF-16 units, as editors do', () => {
  const text = 'a: 𠮷𠮷甲局\n';
  const [{ range }] = read({ diagnostics: [problemAt({ ...source, text }, '甲局')] }).diagnostics;
  expect(range).toEqual({ start: { line: 1, column: 8, offset: 7 }, end: { line: 1, column: 10, offset: 9 } });
});

test('what a text holds stays as it is, also half of a pair of surrogates', () => {
  const message = { zh: '"\\\u0000\u2028\ud800甲"', en: '' };
  expect(read({ diagnostics: [problemAt(source, '甲局', { message })] }).diagnostics[0].message).toBe(message.zh);
});

test('what is asked to be left out is left out of the list, not of the sum', () => {
  const diagnostics = [problemAt(source, '甲局', { severity: 'info' }), problemAt(source, '甲局'), problemAt(source, '局')];
  const { summary, diagnostics: listed } = read({ diagnostics }, { quiet: true, maxProblems: 1 });
  expect(summary).toMatchObject({ errors: 2, infos: 1 });
  expect(listed).toHaveLength(1);
});

test('a file made anew has its reason in the language of the report', () => {
  const artifact = { plan: 'a', format: 'docx', path: 'output/a.docx', bytes: 1, sha256: 'aa', status: 'written' } as const;
  const artifacts = [{ ...artifact, reason: { zh: '标题变了', en: 'the title changed' } }];
  expect(read({ artifacts }).artifacts).toEqual([{ ...artifact, reason: '标题变了' }]);
  expect(read({ artifacts }, { language: 'en' }).artifacts[0].reason).toBe('the title changed');
});

test('what was taken away is named where something was', () => {
  expect(read({ pruned: ['output/old.docx'] }).pruned).toEqual(['output/old.docx']);
});

test('what the machine refused is told with what to try, a slip with nothing', () => {
  const failures = [
    new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' }),
    new UsageError({ zh: '模板有误', en: 'a faulty template' }),
  ];
  expect(read({ failures }).failures).toEqual([
    { message: '磁盘已满', hint: '清理' },
    { message: '模板有误', hint: null },
  ]);
});

test('a dry run tells what would be made, and why', () => {
  const intended = [intendedFile('a/2026/x/notice.docx')];
  const told = { plan: 'a/2026/x', format: 'docx', file: 'a/2026/x/notice.docx', reason: '`issued` changed' };
  expect(read({ intended }, { language: 'en' }).intended).toEqual([told]);
});
