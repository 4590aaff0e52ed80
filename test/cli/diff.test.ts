import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitRoot, gitRoot, hasGit } from '../support/git-root.ts';
import { runCli } from '../support/run-cli.ts';
import { trackedText } from '../support/tracked-text.ts';

const PLAN = 'plans/luquan/2026/joint-02.yaml';
const ID = 'luquan/2026/joint-02';

describe.skipIf(!hasGit())('between revisions', () => {
  let made: GitRoot;
  const diff = (...argv: string[]) => runCli(made.root, ['diff', ...argv]);

  beforeAll(() => {
    made = gitRoot();
    made.edit(
      PLAN,
      ['end: 2026-07-31', 'end: 2026-08-14'],
      ['atLeast: 3%', 'atLeast: 5%'],
      ['population: 41 ', 'population: 40100 '],
    );
  });
  afterAll(() => made.close());

  test('numbers are told with what follows from them, days with how far they moved', async () => {
    const { code, stdout } = await diff('v1', ID);
    expect(code).toBe(0);
    expect(stdout).toContain('~ 抽查比例 3% → 5%，应抽户数 +2003（2 → 2005户）');
    expect(stdout).toContain('~ 名录库户数 41户 → 40100户，+40059户');
    expect(stdout).toContain('~ 抽查时间 2026年7月7日至7月31日 → 2026年7月7日至8月14日，结束推迟 14 日（10 个工作日）');
    expect(stdout).toMatch(/~ 检查结果录入 2026年8月28日.* → 2026年9月11日.*，推迟 14 日（10 个工作日）/);
    expect(stdout).toContain('2026年7月7日至[-7月31-]{+8月14+}日。');
  });

  test.each([
    ['v1:plans/luquan/2026/joint-02.yaml', ID],
    [`v1:${ID}`, PLAN],
    ['HEAD:./plans/luquan/2026/joint-02.yaml', `./${PLAN}`],
  ])('%s and %s name the two versions as well', async (old, fresh) => {
    const { stdout } = await diff(old, fresh);
    expect(stdout).toContain('~ 抽查比例 3% → 5%');
  });

  test('each revision is read with its own registries', async () => {
    made.git('stash', '-q');
    made.edit('plans/registry/luquan/orgs.yaml', ['short: 区政府办公室', 'short: 区府办']);
    const { stdout } = await diff('v1', ID);
    made.git('checkout', '-q', '.');
    made.git('stash', 'pop', '-q');
    expect(stdout).not.toContain('内容没有变化');
  });

  test('two revisions that say the same, however they are typed, have no changes', async () => {
    const { code, stdout } = await diff('v1', `HEAD:${ID}`);
    expect([code, stdout]).toEqual([0, `v1 → HEAD:${ID}\n内容没有变化\n`]);
  });

  test('the Word file reads as the new document with all accepted, as the old with all rejected', async () => {
    const { code, stdout } = await diff('v1', ID, '--out', 'revision.docx');
    const file = readFileSync(join(made.root, 'revision.docx'));
    expect(code).toBe(0);
    expect(stdout).toContain('修订稿写在 revision.docx');
    expect(trackedText(file, 'accept').join('\n')).toContain('2026年7月7日至8月14日。');
    expect(trackedText(file, 'reject').join('\n')).toContain('2026年7月7日至7月31日。');
    expect(trackedText(file, 'accept').join('\n')).not.toContain('7月31日');
    rmSync(join(made.root, 'revision.docx'));
  });

  test('for programs there are the same changes as data', async () => {
    const { stdout } = await diff('v1', ID, '--reporter', 'json');
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      version: 1,
      before: { name: 'v1', plan: ID, errors: [] },
      after: { name: ID, plan: ID },
      same: false,
      file: null,
    });
    expect(report).toHaveProperty(
      'facts',
      expect.arrayContaining([
        expect.objectContaining({
          subject: '抽取',
          label: '抽查比例',
          before: '3%',
          after: '5%',
          effects: [{ is: 'number', label: '应抽户数', before: 2, after: 2005, difference: 2003, unit: '户' }],
          organs: ['区市场监管局', '区政府办公室'],
        }),
      ]),
    );
  });

  test.each([
    [['v1'], '请写两个版本'],
    [['v1', 'HEAD'], '没有写是哪份方案'],
    [['v9', ID], '`v9` 不是文件、方案编号，也不是版本'],
    [['--upload-pack=x', ID], '没有选项'],
    [[`v9:${ID}`, ID], '没有版本 `v9`'],
    [['v1:plans/nope.yaml', ID], '版本 `v1` 里没有方案 `plans/nope.yaml`'],
    [['v1', ID, '--out', 'x.pdf'], '应为 .docx 文件'],
  ])('%j is a slip of the command line', async (argv, told) => {
    const { code, stderr } = await diff(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test('a plan the revision does not have yet is named', async () => {
    const fresh = join(made.root, 'plans/luquan/2026/joint-09.yaml');
    copyFileSync(join(made.root, PLAN), fresh);
    const { code, stderr } = await diff('v1', 'luquan/2026/joint-09');
    rmSync(fresh);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('版本 `v1` 里没有方案 `luquan/2026/joint-09`'),
    });
  });

  test('a clone that was cut off says how to fetch the rest', async () => {
    const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
    made.git('commit', '-q', '--allow-empty', '-m', 'two');
    made.git('clone', '-q', '--depth', '1', `file://${made.root}`, shallow);
    const { code, stderr } = await runCli(shallow, ['diff', 'HEAD~1', ID]);
    rmSync(shallow, { recursive: true, force: true });
    expect(code).toBe(2);
    expect(stderr).toContain('仓库是浅克隆，没有版本 `HEAD~1` 以来的历史');
  });
});

test.skipIf(!hasGit())('a root below the top of its repository is compared as any other', async () => {
  const made = gitRoot('办文/鹿泉');
  made.edit(PLAN, ['minCount: 2', 'minCount: 3']);
  const { code, stdout } = await runCli(made.root, ['diff', 'v1', ID]);
  const fromTop = await runCli(made.root, ['diff', `v1:办文/鹿泉/${PLAN}`, ID]);
  made.close();
  expect(code).toBe(0);
  expect(stdout).toContain('最少户数 2户 → 3户，+1户，应抽户数 +1（2 → 3户）');
  expect(fromTop.stdout).toContain('最少户数 2户 → 3户');
});

describe('between files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'diff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a file from outside stands in for the plan it is compared with, and nothing is written', async () => {
    const text = readFileSync(PLAN, 'utf8');
    const file = join(folder, 'new.yaml');
    writeFileSync(file, text.replace('区双随机办', '区市场监管局'));
    const { code, stdout } = await runCli('.', ['diff', ID, file]);
    expect(code).toBe(0);
    expect(stdout).toContain('总结报送对象 区双随机办 → 区市场监管局');
    expect(readFileSync(PLAN, 'utf8')).toBe(text);
  });

  test('order, quotes and comments are no changes', async () => {
    const file = join(folder, 'typed-otherwise.yaml');
    const lines = readFileSync(PLAN, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith('attachments:'));
    const moved = [...lines.slice(0, at), ...lines.slice(at + 1)];
    moved.splice(2, 0, '# 附件', lines[at] ?? '');
    writeFileSync(file, moved.join('\n').replace('status: 印发', "status: '印发'"));
    const { stdout } = await runCli('.', ['diff', ID, file]);
    expect(stdout).toContain('内容没有变化');
  });

  test('two files from outside are read beside the plans of the same profile', async () => {
    const [old, fresh] = [join(folder, '旧.yaml'), join(folder, '新.yaml')];
    copyFileSync(PLAN, old);
    writeFileSync(fresh, readFileSync(PLAN, 'utf8').replace('sequence: 2', 'sequence: 3'));
    const { code, stdout } = await runCli('.', ['diff', old, fresh]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/标题 .*第二次.* → .*第三次/);
  });

  test('a file that is no plan is told of with its place, and nothing is made', async () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(file, 'kind: campaign\nyear: [');
    const out = join(folder, 'x.docx');
    const { code, stdout } = await runCli('.', ['diff', ID, file, '--out', out]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/joint-02\.yaml:2:\d+ /);
    expect(existsSync(out)).toBe(false);
  });
});
