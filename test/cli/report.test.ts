import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitRoot, gitRoot, hasGit } from '../support/git-root.ts';
import { runCli } from '../support/run-cli.ts';

const PLAN = 'plans/luquan/2026/joint-02.yaml';

describe.skipIf(!hasGit())('what a branch changes', () => {
  let made: GitRoot;
  const report = (...argv: string[]) => runCli(made.root, ['report', ...argv]);

  beforeAll(() => {
    made = gitRoot();
  });
  afterAll(() => made.close());

  test('nothing, where the files only read otherwise', async () => {
    made.edit(PLAN, ['status: 印发', "status: '印发'  # 已印发"]);
    const { code, stdout } = await report('--base', 'v1');
    made.git('checkout', '-q', '.');
    expect(code).toBe(0);
    expect(stdout).toContain('公文内容没有变化。');
    expect(stdout).not.toContain('###');
  });

  test('documents, numbers, departments and findings, each in its part', async () => {
    made.edit(PLAN, ['end: 2026-07-31', 'end: 2026-08-14'], ['minCount: 2', 'minCount: 3']);
    const { code, stdout } = await report('--base', 'v1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^## 影响说明\n\n1 份方案有变化（其余 10 份不变），涉及 2 个部门；/);
    expect(stdout).toMatch(/\| 石家庄市.*<br>luquan\/2026\/joint-02 \| 改动 \| notice\.docx .*statistics\.xlsx/);
    expect(stdout).toContain('- luquan/2026/joint-02：最少户数 2户 → 3户，+1户，应抽户数 +1（2 → 3户）');
    expect(stdout).toContain('- 区政府办公室：luquan/2026/joint-02');
    expect(stdout).toMatch(/### 新问题\n\n- 提醒 plans\/luquan\/2026\/joint-02\.yaml:\d+ <code>schedule\.window<\/code> 为/);
    expect(stdout).toContain('<details><summary>luquan/2026/joint-02：');
  });

  test('the same for programs, and in a file', async () => {
    const { stdout } = await report('--base', 'v1', '--reporter', 'json', '--reporter', 'pretty:impact.md');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, base: 'v1', summary: { changed: 1, unchanged: 10 } });
    expect(readFileSync(join(made.root, 'impact.md'), 'utf8')).toContain('## 影响说明');
    rmSync(join(made.root, 'impact.md'));
    made.git('checkout', '-q', '.');
  });

  test('a plan that came, one that went, and one with errors', async () => {
    made.git('mv', 'plans/shili/2026/canteens.yaml', 'plans/shili/2026/schools.yaml');
    made.edit(PLAN, ['role: 配合', 'role: 主持']);
    const { stdout } = await report('--base', 'v1');
    made.git('reset', '-q', '--hard');
    expect(stdout).toMatch(/shili\/2026\/canteens \| 删去 \| .*~~notice\.docx~~/);
    expect(stdout).toMatch(/shili\/2026\/schools \| 新增 \| notice\.docx/);
    expect(stdout).toMatch(/luquan\/2026\/joint-02 \| 改坏（读不出） \| 有错误，暂不生成/);
  });

  test('what others did on the base since is no change of the branch', async () => {
    made.git('checkout', '-q', '-b', 'mine');
    made.git('checkout', '-q', 'main');
    made.edit(PLAN, ['minCount: 2', 'minCount: 9']);
    made.git('commit', '-q', '-am', 'theirs');
    made.git('checkout', '-q', 'mine');
    const { stdout } = await report('--base', 'main');
    expect(stdout).toContain('公文内容没有变化。');
  });

  test.each([
    [[], '请写和哪个版本比'],
    [['--base', 'nope'], '没有版本 `nope`'],
    [['--base=--output=x'], '没有版本'],
    [['--base', 'v1', 'luquan'], '不用写方案'],
  ])('%j is a slip of the command line', async (argv, told) => {
    const { code, stderr } = await report(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

test.skipIf(!hasGit())('a folder in no repository has no revisions', async () => {
  const made = gitRoot();
  rmSync(join(made.root, '.git'), { recursive: true });
  const { code, stderr } = await runCli(made.root, ['report', '--base', 'main']);
  made.close();
  expect(code).toBe(2);
  expect(stderr).toContain('不在 git 仓库里，没有版本可以比较；没有 git 时用 banwen diff');
});
