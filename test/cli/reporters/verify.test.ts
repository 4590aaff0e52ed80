import { expect, test } from 'vitest';
import type { ArtifactRecord } from '../../../src/build/manifest/manifest.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import { printVerifyJson } from '../../../src/cli/reporters/verify-json.ts';
import { printVerifyPretty, type VerifyPrettyOptions } from '../../../src/cli/reporters/verify-pretty.ts';
import type { VerifiedFile, VerifyReport } from '../../../src/shell/run-verify.ts';

const record: ArtifactRecord = {
  plan: 'a/2026/x',
  format: 'docx',
  file: 'a/2026/x/notice.docx',
  bytes: 1,
  sha256: 'ab',
  program: 'banwen/1',
  content: 'c',
  reads: {},
  inputs: [],
};
const report = (said: Partial<VerifyReport> = {}): VerifyReport => ({
  manifest: 'output/manifest.json',
  state: 'sealed',
  program: 'banwen/1',
  files: [],
  ...said,
});
const print = (said: Partial<VerifyReport>, asked: Partial<VerifyPrettyOptions> = {}) =>
  printVerifyPretty(report(said), { language: 'zh', paint: noColours, quiet: false, ...asked });
const file = (verdict: VerifiedFile['verdict']): VerifiedFile => ({ name: '通知.docx', verdict });

test.each<[verdict: VerifiedFile['verdict'], zh: string, en: string]>([
  [
    { is: 'unaltered', record, renamed: false },
    '✓ 通知.docx  未被改动，方案 a/2026/x',
    '✓ 通知.docx  unaltered, of plan a/2026/x',
  ],
  [
    { is: 'unaltered', record, renamed: true },
    '✓ 通知.docx  未被改动，方案 a/2026/x，原名 a/2026/x/notice.docx',
    '✓ 通知.docx  unaltered, of plan a/2026/x, recorded as a/2026/x/notice.docx',
  ],
  [
    { is: 'unaltered', record: { ...record, plan: null }, renamed: false },
    '✓ 通知.docx  未被改动，网站文件',
    '✓ 通知.docx  unaltered, a file of the site',
  ],
  [
    { is: 'altered', record, by: 'path' },
    '✗ 通知.docx  改动过，与清单里的同名文件不同',
    '✗ 通知.docx  altered: not the file the manifest has under this name',
  ],
  [
    { is: 'altered', record, by: 'content' },
    '✗ 通知.docx  改动过，应是由 a/2026/x/notice.docx 改成的',
    '✗ 通知.docx  altered, most likely made from a/2026/x/notice.docx',
  ],
  [{ is: 'missing', record }, '✗ 通知.docx  文件已不在', '✗ 通知.docx  is not there any more'],
  [{ is: 'manifest' }, '✓ 通知.docx  清单本身，未被改动', '✓ 通知.docx  the manifest itself, unaltered'],
  [{ is: 'unknown' }, '✗ 通知.docx  清单里没有这个文件', '✗ 通知.docx  the manifest knows no such file'],
])('%j', (verdict, zh, en) => {
  expect(print({ files: [file(verdict)] }).split('\n')[1]).toBe(zh);
  expect(print({ files: [file(verdict)] }, { language: 'en' }).split('\n')[1]).toBe(en);
});

test.each<[state: VerifyReport['state'], zh: string, en: string]>([
  ['sealed', '清单未被改动', 'the manifest is unaltered'],
  [
    'altered',
    '清单被改动过，不能作准；用生成时的那一份',
    'the manifest was altered and proves nothing; use the one the build wrote',
  ],
  ['older', '清单是旧版程序写的，没有封印；重新生成后再核对', 'an older program wrote the manifest, without a seal; build again'],
  ['none', '这不是 banwen 的清单', 'this is no manifest of banwen'],
])('a manifest that is %s', (state, zh, en) => {
  expect(print({ state, program: '' })).toBe(`output/manifest.json：${zh}\n`);
  expect(print({ state, program: 'banwen/1' }, { language: 'en' })).toBe(`output/manifest.json：${en}（banwen/1）\n`);
});

test('with quiet only files that differ are told, and all are counted', () => {
  const files = [file({ is: 'manifest' }), file({ is: 'unknown' })];
  expect(print({ files }, { quiet: true }).split('\n').slice(1)).toEqual([
    '✗ 通知.docx  清单里没有这个文件',
    '核对 2 个文件，1 个不符',
    '',
  ]);
  expect(print({ files }, { language: 'en' })).toMatch(/\n2 files looked at, 1 differ\n$/);
});

test('what is sound is green, what is not is red', () => {
  const lines = print({ state: 'altered', files: [file({ is: 'manifest' }), file({ is: 'unknown' })] }, { paint: colours }).split(
    '\n',
  );
  expect(lines[0]).toMatch(/^\u001b\[31m.*\u001b\[39m$/);
  expect([lines[1], lines[2]].map((line) => line?.slice(0, 11))).toEqual(['\u001b[32m✓\u001b[39m', '\u001b[31m✗\u001b[39m']);
});

test('for programs: what each file is, its plan and its record, null where there is none', () => {
  const files = [file({ is: 'unaltered', record, renamed: true }), file({ is: 'missing', record }), file({ is: 'unknown' })];
  expect(JSON.parse(printVerifyJson(report({ files })))).toEqual({
    version: 1,
    manifest: { file: 'output/manifest.json', state: 'sealed', program: 'banwen/1' },
    summary: { files: 3, differing: 2 },
    files: [
      { file: '通知.docx', is: 'unaltered', plan: 'a/2026/x', recorded: 'a/2026/x/notice.docx', sha256: 'ab' },
      { file: '通知.docx', is: 'missing', plan: 'a/2026/x', recorded: 'a/2026/x/notice.docx', sha256: 'ab' },
      { file: '通知.docx', is: 'unknown', plan: null, recorded: null, sha256: null },
    ],
  });
});
