import { expect, test } from 'vitest';
import { printGithub } from '../../src/cli/reporters/github.ts';
import { githubSummary } from '../../src/cli/reporters/github-summary.ts';
import { plainLine, workflowCommand } from '../../src/cli/reporters/workflow-command.ts';
import { EnvironmentError } from '../../src/core/failure.ts';
import { problemAt, toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a,b/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n  乙局\n' };
const look = { language: 'zh', quiet: false, folder: '' } as const;
const lines = (...diagnostics: readonly ReturnType<typeof problemAt>[]) =>
  printGithub(toldReport({ diagnostics }), look).trimEnd().split('\n');

test('an annotation names file, lines and columns, and what to type', () => {
  const hint = { zh: '写登记的名称：100%', en: 'write the registered name' };
  expect(lines(problemAt(source, '甲局', { hint }))[0]).toBe(
    '::error file=plans/a%2Cb/2026/x.yaml,line=2,endLine=2,col=6,endColumn=8,title=names/unknown' +
      '::没有这个单位%0A修改：写登记的名称：100%25',
  );
});

test('columns are told only within one line; a problem without a place has none', () => {
  const { place: _, ...whole } = problemAt(source, '甲', { severity: 'info' });
  expect(lines(problemAt(source, '甲局\n  乙', { severity: 'warning' }))[0]).toContain('line=2,endLine=3,title=');
  expect(lines(problemAt(source, '甲局\n'))[0]).toContain('line=2,endLine=2,col=6,title=');
  expect(lines(whole)[0]).toBe('::notice file=plans/a%2Cb/2026/x.yaml,title=names/unknown::没有这个单位');
});

test('files are named from the top of the repository', () => {
  const told = printGithub(toldReport({ diagnostics: [problemAt(source, '甲')] }), { ...look, folder: '办文/甲' });
  expect(told).toContain('file=办文/甲/plans/a%2Cb/2026/x.yaml,');
});

test('ten of a sort become annotations; the others are lines, and a summary follows', () => {
  const many = Array.from({ length: 12 }, () => problemAt(source, '甲'));
  const told = lines(...many, problemAt(source, '乙', { severity: 'warning' }));
  expect(told.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(told.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
  expect(told.slice(11)).toEqual([
    '::group::另有 2 个问题',
    'plans/a,b/2026/x.yaml:2:6 错误 names/unknown 没有这个单位',
    'plans/a,b/2026/x.yaml:2:6 错误 names/unknown 没有这个单位',
    '::endgroup::',
    '方案 1 个，错误 12 个，提醒 1 个（1 毫秒）',
  ]);
});

test('what the machine refused comes first, and counts among the ten', () => {
  const failures = [new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' })];
  const diagnostics = Array.from({ length: 12 }, () => problemAt(source, '甲'));
  const told = printGithub(toldReport({ diagnostics, failures }), look).split('\n');
  expect(told[0]).toBe('::error title=banwen::磁盘已满%0A清理');
  expect(told.filter((line) => line.startsWith('::error '))).toHaveLength(10);
});

test('nothing a plan says becomes a command of its own', () => {
  expect(workflowCommand('error', { title: 'a:b,c%\r\n' }, 'x\n::set-output name=a::b')).toBe(
    '::error title=a%3Ab%2Cc%25%0D%0A::x%0A::set-output name=a::b',
  );
  expect(plainLine('x ##[add-mask]y\r\n::error::z')).toBe('x ## [add-mask]y ::error::z');
  expect(plainLine('  ::error::z')).toBe('error::z');
});

test('the summary is a table that no text of a plan breaks', () => {
  const message = { zh: '<img src=x> | `a` [b](javascript:c)\n**d**', en: '' };
  const written = { plan: 'a', format: 'docx', path: 'output/a/notice.docx', bytes: 1, sha256: 'aa', status: 'written' } as const;
  const report = toldReport({ diagnostics: [problemAt(source, '甲', { message })], artifacts: [written] });
  const told = githubSummary(report, { ...look, files: 'https://host.example/o/r/blob/abc' });
  expect(told).toContain('### banwen: 方案 1 个，错误 1 个');
  expect(told).toContain(
    '| 错误 | [plans/a,b/2026/x.yaml:2](<https://host.example/o/r/blob/abc/plans/a%2Cb/2026/x.yaml#L2>) | ' +
      '&lt;img src=x&gt; \\| \\`a\\` \\[b\\]\\(javascript:c\\)<br>\\*\\*d\\*\\* | names/unknown |',
  );
  expect(told).toContain('<summary>写出 1 个文件</summary>\n\n- output/a/notice.docx');
});

test('a summary of thousands of problems stays below what a host takes', () => {
  const message = { zh: '&'.repeat(5000), en: '' };
  const diagnostics = Array.from({ length: 3000 }, () => problemAt(source, '甲', { message }));
  const told = githubSummary(toldReport({ diagnostics }), { ...look, files: undefined });
  expect(Buffer.byteLength(told)).toBeLessThan(1024 * 1024);
  expect(told).toContain('另有 2800 个没有列出');
});
