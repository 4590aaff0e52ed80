import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskShelf } from '../../../src/shell/threads/disk-shelf.ts';

const DAY = 86_400;
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-shelf-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, '.banwen/answers');
const age = (key: string, days: number) => {
  const then = Date.now() / 1000 - days * DAY;
  utimesSync(join(folder(), key), then, then);
};

test('another process finds what one has put there; git is told to leave it alone', async () => {
  await diskShelf(root, 'p').write('a', '甲');
  expect(await diskShelf(root, 'p').read('a')).toBe('甲');
  expect(await diskShelf(root, 'p').read('b')).toBeUndefined();
  expect(readFileSync(join(root, '.banwen/.gitignore'), 'utf8')).toBe('*\n');
});

test('where nothing can be written the process itself still finds it', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const shelf = diskShelf(file, 'p');
  await shelf.write('a', '甲');
  expect(await shelf.read('a')).toBe('甲');
  expect(await diskShelf(file, 'p').read('a')).toBeUndefined();
});

test('nothing is written through a link that leads out of the root', async () => {
  const elsewhere = join(root, 'elsewhere');
  const inner = join(root, 'root');
  for (const each of [elsewhere, inner]) mkdirSync(each);
  symlinkSync(elsewhere, join(inner, '.banwen'));
  await diskShelf(inner, 'p').write('a', '甲');
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('what nobody uses any more goes while a process goes on, too', async () => {
  const shelf = diskShelf(root, 'p');
  await shelf.write('old', 'old');
  age('old', 40);
  for (let edit = 0; edit < 250; edit += 1) await shelf.write('same', `${edit}`);
  expect(readdirSync(folder())).toEqual(['same']);
});

test('what nobody has used for long goes, what is used stays', async () => {
  const first = diskShelf(root, 'p');
  for (const key of ['old', 'used', 'new']) await first.write(key, key);
  age('old', 40);
  age('used', 20);
  await diskShelf(root, 'p').read('used');
  expect(Date.now() - statSync(join(folder(), 'used')).mtimeMs).toBeLessThan(DAY * 1000);
  await diskShelf(root, 'p').write('newer', 'newer');
  expect(readdirSync(folder()).sort()).toEqual(['new', 'newer', 'used']);
});

test('of very much the longest unused goes first', async () => {
  const first = diskShelf(root, 'p');
  const large = 'x'.repeat(30_000_000);
  for (const [key, days] of [
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ] as const) {
    await first.write(key, large);
    age(key, days);
  }
  await diskShelf(root, 'p').write('d', 'd');
  expect(readdirSync(folder()).sort()).toEqual(['b', 'c', 'd']);
});

test('the folder may be deleted at any time', async () => {
  const shelf = diskShelf(root, 'p');
  await shelf.write('a', '甲');
  rmSync(join(root, '.banwen'), { recursive: true });
  await shelf.write('b', '乙');
  expect(existsSync(join(folder(), 'b'))).toBe(true);
});
