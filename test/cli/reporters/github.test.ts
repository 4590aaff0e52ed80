import { expect, test } from 'vitest';
import { printGithub } from '../../../src/cli/reporters/github.ts';
import { githubSummary, type SummaryLook } from '../../../src/cli/reporters/github-summary.ts';
import { plainLine, workflowCommand } from '../../../src/cli/reporters/workflow-command.ts';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { problemAt, toldReport } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };
const look = { language: 'zh', quiet: false, folder: '' } as const;
const lines = (
  said: Partial<BuildReport>,
  asked: Partial<typeof look | { readonly language: 'en'; readonly maxProblems: number }> = {},
) =>
  printGithub(toldReport(said), { ...look, ...asked })
    .trimEnd()
    .split('\n');

test('where nothing was found there is the sum alone', () => {
  expect(lines({})).toEqual(['方案 1 个，错误 0 个，提醒 0 个（1 毫秒）']);
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
] as const)('an %s is an annotation of the sort %s', (severity, command) => {
  expect(lines({ diagnostics: [problemAt(source, '甲局', { severity })] })[0]).toMatch(new RegExp(`^::${command} file=`));
});

test('errors come first, whatever their order in the files, so that none is crowded out', () => {
  const sorts = ['info', 'warning', 'error'] as const;
  const diagnostics = sorts.flatMap((severity) => Array.from({ length: 11 }, () => problemAt(source, '甲局', { severity })));
  const told = lines({ diagnostics });
  const runs = told.slice(0, 30).map((line) => /^::(\w+)/.exec(line)?.[1]);
  expect(runs).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  expect(told.slice(30, -1)).toEqual([
    '::group::另有 3 个问题',
    ...['说明', '提醒', '错误'].map((word) => `plans/a/2026/x.yaml:2:6 ${word} names/unknown 没有这个单位`),
    '::endgroup::',
  ]);
});

test('what the machine refused beyond ten times is not lost', () => {
  const failures = Array.from({ length: 12 }, (_, at) => new UsageError({ zh: `第${at + 1}处\n两行`, en: '' }));
  const told = lines({ failures, diagnostics: [problemAt(source, '甲局')] });
  expect(told.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(told.slice(10, -1)).toEqual([
    '::group::另有 3 个问题',
    '第11处 两行',
    '第12处 两行',
    'plans/a/2026/x.yaml:2:6 错误 names/unknown 没有这个单位',
    '::endgroup::',
  ]);
});

test('problems beyond the limit are counted', () => {
  const diagnostics = [problemAt(source, '甲局'), problemAt(source, '甲局'), problemAt(source, '甲局')];
  expect(lines({ diagnostics }, { maxProblems: 1 }).slice(1)).toEqual([
    '另有 2 个问题没有列出（--max-problems）',
    '方案 1 个，错误 3 个，提醒 0 个（1 毫秒）',
  ]);
  expect(lines({ diagnostics }, { language: 'en', maxProblems: 1 })[1]).toBe('problems not listed: 2 (--max-problems)');
});

test.each([
  ['error', {}, 'text', '::error::text'],
  ['notice', { file: 'a', line: 0, col: undefined }, '', '::notice file=a,line=0::'],
  ['error', { file: 'C:\\a,b%', line: 3 }, '50%\r\n甲', '::error file=C%3A\\a%2Cb%25,line=3::50%25%0D%0A甲'],
])('a command %s %j', (name, properties, text, line) => {
  expect(workflowCommand(name, properties, text)).toBe(line);
});

test.each([
  ['甲', '甲'],
  ['甲::乙', '甲::乙'],
  ['::error::甲', 'error::甲'],
  ['::::error::甲', 'error::甲'],
  [' \t:: ::error::甲', 'error::甲'],
  ['甲\u2028::error::乙', '甲 ::error::乙'],
  ['\n::error::甲', 'error::甲'],
  ['##[error]甲 ##[debug]', '## [error]甲 ## [debug]'],
])('a line %j is no command', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

const summary = (said: Partial<BuildReport>, asked: Partial<SummaryLook> = {}) =>
  githubSummary(toldReport(said), { ...look, files: undefined, ...asked });

test('the page of a sound run has the sum alone', () => {
  expect(summary({})).toBe('### banwen: 方案 1 个，错误 0 个，提醒 0 个（1 毫秒）\n\n');
  expect(summary({}, { language: 'en' })).toBe('### banwen: plans 1, errors 0, warnings 0 \\(1 ms\\)\n\n');
});

test('the page tells what the machine refused, then problems, then files', () => {
  const artifacts = (['written', 'fresh', 'written'] as const).map((status, at) => ({
    ...{ plan: 'a', format: 'docx', bytes: 1, sha256: 'aa' },
    ...{ path: `output/通知_${at}.docx`, status },
  })) satisfies BuildReport['artifacts'];
  const failures = [
    new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' }),
    new UsageError({ zh: '*模板*', en: '' }),
  ];
  const { place: _, ...whole } = problemAt(source, '甲局', { severity: 'warning' });
  const told = summary({ artifacts, failures, diagnostics: [problemAt(source, '甲局'), whole] }, { folder: '办文' });
  expect(told.split('\n').slice(2)).toEqual([
    '> **磁盘已满**  ',
    '> 清理',
    '',
    '> **\\*模板\\***',
    '',
    '| 级别 | 位置 | 问题 | 规则 |',
    '|---|---|---|---|',
    '| 错误 | 办文/plans/a/2026/x.yaml:2 | 没有这个单位 | names/unknown |',
    '| 提醒 | 办文/plans/a/2026/x.yaml | 没有这个单位 | names/unknown |',
    '',
    '<details>',
    '<summary>写出 2 个文件</summary>',
    '',
    '- output/通知\\_0.docx',
    '- output/通知\\_2.docx',
    '',
    '</details>',
    '',
    '',
  ]);
});

test('a place is a link where the host shows the files of the revision', () => {
  const files = 'https://host.example/o/r/blob/abc';
  const odd = { ...source, path: 'plans/甲 (1)/[x].yaml' };
  const { place: _, ...whole } = problemAt(odd, '甲局');
  const told = summary({ diagnostics: [problemAt(odd, '甲局'), whole] }, { files });
  const uri = `${files}/plans/%E7%94%B2%20(1)/%5Bx%5D.yaml`;
  expect(told).toContain(`| [plans/甲 \\(1\\)/\\[x\\].yaml:2](<${uri}#L2>) |`);
  expect(told).toContain(`| [plans/甲 \\(1\\)/\\[x\\].yaml](<${uri}>) |`);
});

test('a long text is cut by whole signs, however rare they are', () => {
  const row = (text: string) => summary({ diagnostics: [problemAt(source, '甲局', { message: { zh: text, en: '' } })] });
  expect(row('𠮷'.repeat(600))).toContain(`| ${'𠮷'.repeat(600)} |`);
  expect(row(`a${'𠮷'.repeat(600)}`)).toContain(`| a${'𠮷'.repeat(599)}… |`);
});

test('of very many files the first two hundred are named', () => {
  const artifacts = Array.from({ length: 201 }, (_, at) => ({
    ...({ plan: 'a', format: 'docx', path: `output/${at}.docx`, bytes: 1, sha256: 'aa', status: 'written' } as const),
  }));
  expect(summary({ artifacts }, { language: 'en' })).toContain('- output/199.docx\n- 1 more\n');
  expect(summary({ artifacts })).toContain('<summary>写出 201 个文件</summary>');
});
