import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/reporters/display-width.ts';
import { officialDocument, parts } from '../support/official-document.ts';
import { runCli } from '../support/run-cli.ts';
import { p } from '../support/word-document.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  const files = {
    'good.docx': officialDocument(),
    'bad.docx': officialDocument({
      number: p('Number', '清市监[2026]6号', { ppr: parts.rule }),
      heading3: p('Body', '1.抽取名单', { rpr: '<w:b/>' }),
    }),
    'usual.docx': officialDocument({}, { line: 580 }),
    'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = (...argv: string[]) => runCli(folder, ['inspect', ...argv]);

test('a file that keeps the standard ends with 0, and every rule has its line', async () => {
  const { code, stdout } = await inspect('good.docx');
  expect(code).toBe(0);
  expect(stdout.match(/^ {2}[✓✗?-] R\d+/gm)).toHaveLength(49);
  expect(stdout).toContain('合 28，合（部分未测） 2，不合 0，测不出 6，不涉及 13；错误 0 处，提醒 0 处，说明 0 处');
});

test('the outcomes of all rules stand below one another, whatever the width of their titles', async () => {
  const { stdout } = await inspect('good.docx');
  const columns = stdout.split('\n').flatMap((line) => {
    const found = /^( {2}[✓?-] R\d+ +\S+ {2,})(?:合|测不出|不涉及)/.exec(line);
    return found?.[1] === undefined ? [] : [displayWidth(found[1])];
  });
  expect(columns).toHaveLength(49);
  expect(new Set(columns).size).toBe(1);
});

test('deviations are told with what was found, what is asked, and the paragraph', async () => {
  const { code, stdout } = await inspect('--quiet', 'bad.docx');
  expect(code).toBe(1);
  expect(stdout).toBe(`bad.docx
  文件格式；版面 GB/T 9704, 37/35 mm；未写明 生成；46 段，按结构和文字识别

版头
  ✗ R13 发文字号                      不合（7.2.5）
       错误 发文字号的写法：\`清市监[2026]6号\`：年份不在六角括号〔〕里，应为 \`机关代字〔2026〕1号\`
            第 8 段「清市监[2026]6号」

主体
  ✗ R20 层次序数                      不合（7.3.3）
       提醒 层次标题的笔画：加粗，应为 不加粗
            第 17 段「1.抽取名单」

合 26，合（部分未测） 2，不合 2，测不出 6，不涉及 13；错误 1 处，提醒 1 处，说明 0 处
`);
});

test('warnings alone end with 0, unless there are too many', async () => {
  expect((await inspect('usual.docx')).code).toBe(0);
  expect((await inspect('--max-warnings', '0', 'usual.docx')).code).toBe(1);
});

test('what is no Word file is said with what to try, and the others are inspected all the same', async () => {
  const { code, stdout } = await inspect('--quiet', '--lang', 'en', 'old.doc', 'none.docx', '.', 'good.docx');
  expect(code).toBe(2);
  expect(stdout).toContain('old.doc\n  Unexpected old .doc format, expected .docx\n  try: open it in Word, WPS or LibreOffice');
  expect(stdout).toContain('none.docx\n  there is no such file\n');
  expect(stdout).toContain('.\n  Unexpected folder, expected a .docx file\n');
  expect(stdout).toContain('good.docx\n  document form; page GB/T 9704, 37/35 mm');
});

test('without a file, or with a reporter nobody knows, the command says what to type', async () => {
  const bare = await inspect();
  expect([bare.code, bare.stderr]).toEqual([2, expect.stringContaining('请写要检查的 Word 文件，如 banwen inspect 通知.docx')]);
  const odd = await inspect('good.docx', '--reporter', 'junit');
  expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('应为 pretty、json、sarif 或 sarif:文件名')]);
});

test('the report for programs has each rule with its verdicts, and diagnostics as other commands have them', async () => {
  const { code, stdout } = await inspect('bad.docx', 'old.doc', '--reporter', 'json');
  const report = JSON.parse(stdout);
  expect(code).toBe(2);
  expect(report).toMatchObject({
    version: 1,
    summary: { files: 2, inspected: 1, errors: 1, warnings: 1, infos: 0 },
    diagnostics: [
      { rule: 'R13', severity: 'error', file: 'bad.docx', range: null, paragraphs: [{ number: 8, text: '清市监[2026]6号' }] },
      { rule: 'R20', severity: 'warning', file: 'bad.docx', range: null },
    ],
    files: [
      { file: 'bad.docx', form: 'document', profile: 'A', recognisedBy: 'structure', elements: { number: [8] } },
      { file: 'old.doc', message: '这是旧的 .doc 格式，应为 .docx' },
    ],
  });
  expect(report.files[0].rules).toHaveLength(49);
  expect(report.files[0].rules[5]).toEqual({
    rule: 'R6',
    title: '用纸、印制、装订',
    clause: '4、6',
    strength: 'required',
    severity: 'error',
    requirement: expect.any(String),
    outcome: 'not-measurable',
    verdicts: [{ outcome: 'not-measurable', reason: '要看印出的成品' }],
  });
});

test('the SARIF log names rules, places a result at its paragraph and tells what could not be read', async () => {
  const { stdout } = await inspect('bad.docx', 'old.doc', '--reporter', 'sarif');
  const { version, runs } = JSON.parse(stdout);
  const [run] = runs;
  expect(version).toBe('2.1.0');
  expect(run.tool.driver.rules).toHaveLength(49);
  expect(run.results[0]).toMatchObject({
    ruleId: 'R13',
    ruleIndex: 12,
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'bad.docx' } },
        logicalLocations: [{ fullyQualifiedName: '第8段', name: '清市监[2026]6号', kind: 'element' }],
      },
    ],
  });
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.properties.files[0].outcomes).toMatchObject({ R1: 'pass', R6: 'not-measurable', R13: 'fail' });
});

test('reports go to the screen and to files in one run', async () => {
  const { stdout } = await inspect('good.docx', '--reporter', 'pretty', '--reporter', 'json:report.json');
  expect(stdout).toContain('纸张和版面');
  const again = await runCli(folder, ['inspect', 'report.json']);
  expect(again.stdout).toContain('这不是 Word 文件');
});
