import { expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { displayWidth } from '../../src/cli/reporters/display-width.ts';
import { printJson } from '../../src/cli/reporters/json.ts';
import { colours, noColours } from '../../src/cli/reporters/paint.ts';
import { printPretty } from '../../src/cli/reporters/pretty.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'title: 甲\r\norgan: { 名称: 区市场监管局, a: 1 }\n' };
const from = source.text.indexOf('区');
const found: Diagnostic = {
  rule: 'names/unknown',
  severity: 'error',
  message: { zh: '没有这个单位', en: 'Unexpected organ' },
  hint: { zh: '写登记的名称', en: 'write the registered name' },
  file: source.path,
  place: { source, range: { start: from, end: from + 6 } },
  related: [{ source, range: { start: 7, end: 8 }, message: { zh: '标题在此', en: 'title is here' } }],
};
const report = toldReport({
  diagnostics: [{ rule: 'yaml/syntax', severity: 'warning', message: { zh: '无处可指', en: 'nowhere' }, file: 'b.yaml' }, found],
  artifacts: [{ plan: null, format: 'site', path: 'output/index.html', bytes: 1, sha256: 'aa', status: 'written' }],
  baselined: 2,
  ms: 1.4,
});

test('signs of double width count two columns, combining ones none', () => {
  expect(['a', '甲', '：', '。', 'e\u0301', '𠮷', ''].map(displayWidth)).toEqual([1, 2, 2, 2, 1, 2, 0]);
});

test('the report for people points under the words', () => {
  expect(printPretty(report, { language: 'zh', paint: noColours, quiet: false })).toBe(`b.yaml 提醒 yaml/syntax
  无处可指

plans/a/2026/x.yaml:2:14 错误 names/unknown
  没有这个单位
   2 | organ: { 名称: 区市场监管局, a: 1 }
     |                ^^^^^^^^^^^^
  plans/a/2026/x.yaml:1:8 标题在此
   1 | title: 甲
     |        ^^
  修改：写登记的名称

方案 1 个，错误 1 个，提醒 1 个，基线略去 2 个，生成 1 件，未变 0 件（1 毫秒）
`);
  const quiet = printPretty(report, { language: 'en', paint: colours, quiet: true });
  expect(quiet).toContain('\u001b[31merror\u001b[39m');
  expect(quiet).not.toContain('nowhere');
});

test('what was mended stands before what remains, what a dry run would mend with its lines', () => {
  const after = { ...source, text: source.text.replace('甲', '乙') };
  const fixes = { written: false, files: [{ before: source, after, count: 1 }] };
  const print = (written: boolean) =>
    printPretty({ ...report, fixes: { ...fixes, written } }, { language: 'en', paint: noColours, quiet: true, maxProblems: 0 });
  expect(print(true)).toBe(`mended plans/a/2026/x.yaml: 1

problems not listed: 1 (--max-problems)

${print(true).split('\n').at(-2)}
`);
  expect(print(false)).toContain(`--- plans/a/2026/x.yaml
+++ plans/a/2026/x.yaml
@@ -1,1 +1,1 @@
-title: 甲
+title: 乙

would mend plans/a/2026/x.yaml: 1
`);
  const none = printPretty({ ...report, fixes: { written: true, files: [] } }, { language: 'zh', paint: noColours, quiet: true });
  expect(none).toMatch(/^没有可以自动修改的问题\n\n/);
});

test('the first problems alone are shown where asked, programs are told all', () => {
  const print = (maxProblems: number) => printPretty(report, { language: 'zh', paint: noColours, quiet: false, maxProblems });
  expect(print(1)).toContain('无处可指');
  expect(print(1)).not.toContain('没有这个单位');
  expect(print(1)).toContain('另有 1 个问题没有列出');
  expect(print(2)).not.toContain('没有列出');
});

test('a new baseline is told with its size', () => {
  const written = { ...report, baselineWritten: { path: 'banwen.baseline.json', count: 3 } };
  const lines = printPretty(written, { language: 'en', paint: noColours, quiet: true }).trimEnd().split('\n');
  expect(lines.at(-2)).toBe('baseline of 3 findings written to banwen.baseline.json');
  expect(lines.at(-1)).toContain('left out by the baseline 2');
});

test('a long line is cut around the place', () => {
  const text = `${'前'.repeat(80)}错${'后'.repeat(80)}`;
  const [line = '', mark = ''] = codeFrame(
    { source: { path: 'x', text }, range: { start: 80, end: 81 } },
    { paint: noColours, style: 'red' },
  );
  expect(line).toMatch(/^ {3}1 \| …前+错后+…$/);
  expect(displayWidth(mark.slice(0, mark.indexOf('^')))).toBe(displayWidth(line.slice(0, line.indexOf('错'))));
});

test('the report for programs tells of fixes where they were asked for', () => {
  const fixes = { written: true, files: [{ before: source, after: source, count: 2 }] };
  expect(JSON.parse(printJson({ ...report, fixes }, { language: 'en' })).fixes).toEqual({
    written: true,
    files: [{ file: source.path, count: 2 }],
  });
});

test('the report for programs keeps its contract', () => {
  expect(JSON.parse(printJson(report, { language: 'en' }))).toEqual({
    version: 1,
    summary: { plans: 1, errors: 1, warnings: 1, infos: 0, built: 1, fresh: 0, ms: 1, baselined: 2 },
    diagnostics: [
      { rule: 'yaml/syntax', severity: 'warning', message: 'nowhere', hint: null, file: 'b.yaml', range: null, related: [] },
      {
        rule: 'names/unknown',
        severity: 'error',
        message: 'Unexpected organ',
        hint: 'write the registered name',
        file: source.path,
        range: { start: { line: 2, column: 14, offset: from }, end: { line: 2, column: 20, offset: from + 6 } },
        related: [
          {
            file: source.path,
            range: { start: { line: 1, column: 8, offset: 7 }, end: { line: 1, column: 9, offset: 8 } },
            message: 'title is here',
          },
        ],
      },
    ],
    artifacts: [{ plan: null, format: 'site', path: 'output/index.html', bytes: 1, sha256: 'aa', status: 'written' }],
  });
});
