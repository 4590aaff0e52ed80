import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diskShelf } from '../../../src/shell/threads/disk-shelf.ts';
import { shelfKey } from '../../../src/shell/threads/shelf-key.ts';

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-key-'));
  root = join(folder, 'root');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const entry = (key: string) => join(root, '.banwen/answers', key);

test('the secret is made once, for this user alone, and one that is damaged is none', () => {
  const key = shelfKey();
  expect(key).toHaveLength(32);
  expect(shelfKey()).toEqual(key);
  const path = join(folder, 'cache/banwen/key');
  expect(statSync(path).mode & 0o077).toBe(0);
  writeFileSync(path, 'x');
  expect(shelfKey()).toBeUndefined();
});

test('an entry that was altered, renamed, or sealed by somebody else is not there', async () => {
  await diskShelf(root, 'p').write('a', '甲');
  const text = readFileSync(entry('a'), 'utf8');
  writeFileSync(entry('b'), text);
  writeFileSync(entry('a'), text.replace('甲', '乙'));
  expect(await diskShelf(root, 'p').read('a')).toBeUndefined();
  expect(await diskShelf(root, 'p').read('b')).toBeUndefined();
  writeFileSync(entry('a'), text);
  expect(await diskShelf(root, 'p').read('a')).toBe('甲');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'other'));
  expect(await diskShelf(root, 'p').read('a')).toBeUndefined();
});

test('the secret stands outside of the root; without a place for it nothing is kept', async () => {
  await diskShelf(root, 'p').write('a', '甲');
  expect(readdirSync(join(root, '.banwen'), { recursive: true }).sort()).toEqual(['.gitignore', 'answers', 'answers/a']);
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken/banwen'), '');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'taken'));
  const shelf = diskShelf(root, 'p');
  await shelf.write('c', '丙');
  expect(await shelf.read('c')).toBe('丙');
  expect(await diskShelf(root, 'p').read('c')).toBeUndefined();
});
