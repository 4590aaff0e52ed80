import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(folder, argv);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

test('a new root builds at once, without an error or a warning', async () => {
  const made = await run('init', '办 文');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain('cd "办 文"');
  const built = await run('build', '--root', '办 文', '--format', 'docx,html,xlsx', '--max-warnings', '0');
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('方案 1 个，错误 0 个，提醒 0 个');
  expect(filesBelow('办 文/output/mouqu/2026/joint-01')).toEqual(['disclosure.html', 'notice.docx', 'statistics.xlsx']);
});

test('a package file that was there has commands of its own, and is told what it lacks', async () => {
  mkdirSync(join(folder, '旧库'));
  writeFileSync(join(folder, '旧库/package.json'), '{ "name": "own" }\n');
  const { stdout } = await run('init', '旧库');
  expect(stdout).toMatch(/package\.json 里没有 banwen，在 dependencies 里加上 "banwen": "file:.+"\n/);
  expect(stdout).toContain('  npx banwen build ');
  expect(stdout).not.toContain('npm start');
});

test('it tells every file it has made', async () => {
  const { stdout } = await run('init', '新');
  const told = stdout.split('\n').flatMap((line) => /^新建 {2}(.+)$/.exec(line)?.[1] ?? []);
  const files = filesBelow('新').filter((path) => !path.startsWith('plans/.schemas/'));
  expect(told.toSorted()).toEqual([...files, 'plans/.schemas/'].sort());
});

test('area, region and year are those asked for', async () => {
  await run('init', '新', '--area', 'luquan', '--region', '石家庄市鹿泉县', '--year', '2025');
  expect(read('新/plans/profiles/luquan-2025.yaml')).toContain('region: 石家庄市鹿泉县');
  expect(read('新/plans/registry/luquan/orgs.yaml')).toContain('name: 石家庄市鹿泉县市场监督管理局, short: 县市场监管局');
  expect(await run('check', '--root', '新')).toMatchObject({ code: 0 });
});

test('an area may lie in another', async () => {
  await run('init', '新', '--area', 'shijiazhuang/luquan');
  expect(read('新/plans/shijiazhuang/luquan/2026/joint-01.yaml')).toContain('$schema=../../../.schemas/campaign.schema.json');
  expect(await run('check', '--root', '新', '--max-warnings', '0')).toMatchObject({ code: 0 });
});

test('a year whose holidays are not on record is told at once', async () => {
  const { stdout } = await run('init', '新', '--year', '2999');
  expect(stdout).toContain('2999 年的放假安排还没有收录');
});

test('every year from the first on record to the last gives a plan without errors', async () => {
  for (const year of ['2019', '2022', '2023', '2024', '2025']) {
    await run('init', year, '--year', year);
    expect({ year, ...(await run('check', '--root', year)) }).toMatchObject({ code: 0 });
  }
});

test('what is there stays as it is', async () => {
  put('旧/README.md', '我的说明\n');
  put('旧/.gitignore', 'a\n');
  const { stdout } = await run('init', '旧');
  expect(stdout).toContain('README.md  已有，没有改动');
  expect([read('旧/README.md'), read('旧/.gitignore')]).toEqual(['我的说明\n', 'a\n']);
  expect(existsSync(join(folder, '旧/plans/mouqu/2026/joint-01.yaml'))).toBe(true);
});

test('run once more it changes nothing, and adds what has been taken away', async () => {
  await run('init', '新');
  const before = filesBelow('新').map((path) => read(`新/${path}`));
  expect((await run('init', '新')).stdout).toContain('什么都不缺');
  expect(filesBelow('新').map((path) => read(`新/${path}`))).toEqual(before);
  rmSync(join(folder, '新/banwen.config.yaml'));
  expect((await run('init', '新')).stdout).toContain('新建  banwen.config.yaml');
});

test('a root with plans gets no example, and another area only where it is named', async () => {
  put('旧/plans/luquan/2026/a.yaml', 'kind: campaign\n');
  put('旧/plans/registry/common/all.yaml', 'platforms: []\n');
  const { stdout } = await run('init', '旧');
  expect(stdout).toContain('没有放示例');
  expect(filesBelow('旧/plans')).toEqual(expect.not.arrayContaining([expect.stringMatching(/mouqu|platforms/)]));
  await run('init', '旧', '--area', 'xinhua');
  expect(filesBelow('旧/plans')).toContain('profiles/xinhua-2026.yaml');
  expect(filesBelow('旧/plans')).not.toContain('xinhua/2026/joint-01.yaml');
});

test('every setting of the configuration may be put to use', async () => {
  await run('init', '新');
  put('新/banwen.config.yaml', read('新/banwen.config.yaml').replace(/^# (?=[a-z ])/gm, ''));
  expect(read('新/banwen.config.yaml')).toMatch(/^ {2}domain:/m);
  expect(await run('check', '--root', '新')).toMatchObject({ code: 0 });
});

test('the package file depends on the program by its place', async () => {
  await run('init', '新');
  const { dependencies, scripts } = JSON.parse(read('新/package.json'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'check', 'watch']));
  const [, place = ''] = /^file:(.+)$/.exec(dependencies.banwen) ?? [];
  expect(JSON.parse(readFileSync(join(folder, '新', place, 'package.json'), 'utf8')).name).toBe('banwen');
});

test('nothing is written through a link that leads out', async () => {
  mkdirSync(join(folder, '外'));
  mkdirSync(join(folder, '新'));
  symlinkSync(join(folder, '外'), join(folder, '新/plans'));
  expect(await run('init', '新')).toMatchObject({ code: 2 });
  expect(filesBelow('外')).toEqual([]);
});

test.each([
  [[], '请写一个文件夹'],
  [['甲', '乙'], '请写一个文件夹'],
  [['甲', '--area', '../x'], '../x'],
  [['甲', '--area', 'registry'], 'registry'],
  [['甲', '--area', '鹿泉'], '小写拼音'],
  [['甲', '--region', 'Luquan'], '石家庄市鹿泉区'],
  [['甲', '--year', '26'], '--year'],
  [['文件'], '是文件'],
])('`init %j` is a usage error', async (argv, words) => {
  put('文件', '');
  const { code, stdout, stderr } = await run('init', ...argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(existsSync(join(folder, '甲'))).toBe(false);
});
