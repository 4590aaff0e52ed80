import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearPartial } from '../../../src/shell/disk/clear-partial.ts';
import { lockOutput } from '../../../src/shell/write/build-lock.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-partial-'));
  out = join(root, 'output');
  mkdirSync(join(out, 'a'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(out, name), '');
};
const isThere = (name: string) => existsSync(join(out, name));

test('what a process has left half-written goes, and nothing else', async () => {
  const half = ['.manifest.json.77.0123abcd.tmp', 'a/.notice.docx.77.ffffffff.tmp'];
  const others = [
    'a/notice.docx',
    'a/.notice.docx.78.0123abcd.tmp',
    'a/.htaccess',
    'a/.x.77.tmp',
    'a/notice.docx.77.0123abcd.tmp',
  ];
  put(...half, ...others);
  await clearPartial(out, 77);
  expect(half.filter(isThere)).toEqual([]);
  expect(others.filter(isThere)).toEqual(others);
});

test('nothing is taken away through a link, and a folder that is not there is none', async () => {
  const elsewhere = join(root, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, '.x.77.0123abcd.tmp'), '');
  symlinkSync(elsewhere, join(out, 'b'));
  await clearPartial(out, 77);
  await clearPartial(join(root, 'nowhere'), 77);
  expect(readdirSync(elsewhere)).toHaveLength(1);
});

test('a build that takes over the lock of one that was ended clears up after it', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const lock = await lockOutput(root, out);
  const [name = ''] = readdirSync(join(root, '.banwen')).filter((each) => each.startsWith('lock-'));
  await lock.open();
  writeFileSync(join(root, '.banwen', name), JSON.stringify({ pid, host: hostname(), since: '2026-07-01 08:00:00' }));
  put(`a/.notice.docx.${pid}.0123abcd.tmp`);
  await (await lockOutput(root, out)).open();
  expect(readdirSync(join(out, 'a'))).toEqual([]);
});
