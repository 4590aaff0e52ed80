import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTableBytes } from '../../../src/shell/disk/read-table-bytes.ts';

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
  root = join(folder, 'root');
  mkdirSync(join(root, 'plans/a/2026'), { recursive: true });
  writeFileSync(join(root, 'plans/a/2026/rows.csv'), 'a,b\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readTableBytes(root, path);

test('a table of the root is read, through a link inside the root, too', async () => {
  symlinkSync(join(root, 'plans/a/2026/rows.csv'), join(root, 'plans/a/2026/link.csv'));
  expect(await read('plans/a/2026/rows.csv')).toEqual(Buffer.from('a,b\n'));
  expect(await read('plans/a/2026/link.csv')).toEqual(Buffer.from('a,b\n'));
});

test('a link out of the root is not followed, nor a folder that is one', async () => {
  writeFileSync(join(folder, 'secret.csv'), 'a,b\n');
  symlinkSync(join(folder, 'secret.csv'), join(root, 'plans/a/2026/link.csv'));
  symlinkSync(folder, join(root, 'plans/a/2026/linked'));
  expect(await read('plans/a/2026/link.csv')).toEqual({ is: 'outside' });
  expect(await read('plans/a/2026/linked/secret.csv')).toEqual({ is: 'outside' });
});

test('a missing file comes with the tables that are there', async () => {
  writeFileSync(join(root, 'plans/a/2026/x.XLSX'), '');
  writeFileSync(join(root, 'plans/a/2026/plan.yaml'), '');
  expect(await read('plans/a/2026/row.csv')).toEqual({ is: 'missing', others: ['rows.csv', 'x.XLSX'] });
  expect(await read('plans/a/2026/none/row.csv')).toEqual({ is: 'missing', others: [] });
  expect(await read('plans/a/2026/rows.csv/row.csv')).toEqual({ is: 'missing', others: [] });
  symlinkSync('loop.csv', join(root, 'plans/a/2026/loop.csv'));
  expect(await read('plans/a/2026/loop.csv')).toMatchObject({ is: 'missing' });
});

test('a folder is no file, and a large file is not opened', async () => {
  mkdirSync(join(root, 'plans/a/2026/folder.csv'));
  writeFileSync(join(root, 'plans/a/2026/large.csv'), '');
  truncateSync(join(root, 'plans/a/2026/large.csv'), 20_000_001);
  expect(await read('plans/a/2026/folder.csv')).toEqual({ is: 'no-file' });
  expect(await read('plans/a/2026/large.csv')).toEqual({ is: 'too-large', bytes: 20_000_001 });
});
