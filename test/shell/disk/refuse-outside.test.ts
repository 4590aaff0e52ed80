import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseOutside } from '../../../src/shell/disk/refuse-outside.ts';
import { makeRoot } from '../../support/build-root.ts';
import { runCli } from '../../support/run-cli.ts';

const PLAN = 'luquan/2026/joint-02';
const SECRET = '/* 不该公开的内容 */';
let elsewhere = '';
let root = makeRoot({ of: '' });
let folder = '';
beforeEach(() => {
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'banwen-elsewhere-')));
  root = makeRoot({ of: '' });
  folder = dirname(root.output);
});
afterEach(() => {
  rmSync(elsewhere, { recursive: true, force: true });
  root.remove();
});

function link(from: string): void {
  rmSync(join(folder, from), { recursive: true, force: true });
  mkdirSync(dirname(join(folder, from)), { recursive: true });
  symlinkSync(elsewhere, join(folder, from));
}

const build = (...more: readonly string[]) => runCli(folder, ['build', PLAN, '--format', 'docx,html', ...more]);

test.each([
  'templates/pages/theme.css',
  'templates/pages/page.hbs',
])('a page template that is a link out of the root gets nothing of it published: %s', async (path) => {
  writeFileSync(join(elsewhere, 'secret'), SECRET);
  elsewhere = join(elsewhere, 'secret');
  link(path);
  const { code, stderr, stdout } = await build();
  elsewhere = dirname(elsewhere);
  expect(code).not.toBe(0);
  expect(code).not.toBe(70);
  expect(`${stdout}${stderr}`).toContain(`\`${path}\` 经链接指向工作文件夹之外`);
  expect(published().some((text) => text.includes(SECRET))).toBe(false);
});

test.each([
  ['plans', 'html'],
  ['templates', 'html'],
  ['templates/pages', 'html'],
  ['templates/fonts', 'pdf'],
])('a folder that is a link out of the root is not read: %s', async (path, format) => {
  writeFileSync(join(elsewhere, 'theme.css'), SECRET);
  link(path);
  const { code, stderr, stdout } = await runCli(folder, ['build', PLAN, '--format', format]);
  expect([2, 3]).toContain(code);
  expect(`${stdout}${stderr}`).toContain(' 经链接指向工作文件夹之外');
  expect(published().some((text) => text.includes(SECRET))).toBe(false);
});

test.each([
  ['output', 2],
  ['output/luquan', 3],
])('a link at %s leads nothing out of the root, not an empty folder either', async (path, exit) => {
  link(path);
  expect((await build()).code).toBe(exit);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('an output folder named on the command line may be a link to anywhere', async () => {
  link('output');
  expect((await build('--out', 'output')).code).toBe(0);
  expect(existsSync(join(elsewhere, PLAN, 'notice.docx'))).toBe(true);
});

test('what is kept beside the plans leads nowhere either', async () => {
  link('.banwen');
  expect((await build()).code).toBe(0);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('a link inside the root is followed, and what is not there yet is inside', () => {
  symlinkSync(join(folder, 'plans'), join(folder, 'more'));
  expect(() => refuseOutside(folder, join(folder, 'more/luquan'))).not.toThrow();
  expect(() => refuseOutside(folder, join(folder, 'new/below'))).not.toThrow();
  expect(() => refuseOutside(folder, join(folder, '../x'))).toThrow('leads out of the root');
});

function published(): readonly string[] {
  const names = existsSync(root.output) ? readdirSync(root.output, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => /\.(?:html|css|js|json)$/.test(name))
    .map((name) => readFileSync(join(root.output, name), 'utf8'));
}
