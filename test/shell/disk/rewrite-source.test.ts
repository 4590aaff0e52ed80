import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { rewriteSource } from '../../../src/shell/disk/rewrite-source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = 'plans/a/2026/x.yaml';
const root = () => join(folder, 'root');

function put(path: string, text: string): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

test('the text is put in place of the old one, with its byte order mark, its permissions, and nothing beside it', async () => {
  const path = put(`root/${PLAN}`, '\uFEFF甲\r\n乙');
  chmodSync(path, 0o640);
  await rewriteSource(root(), { path: PLAN, text: '甲\r\n乙' }, '丙\r\n乙');
  expect(readFileSync(path, 'utf8')).toBe('\uFEFF丙\r\n乙');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(dirname(path))).toEqual(['x.yaml']);
});

test('a file that has changed meanwhile is left alone', async () => {
  const path = put(`root/${PLAN}`, '别人改的');
  await expect(rewriteSource(root(), { path: PLAN, text: '甲' }, '丙')).rejects.toThrow(EnvironmentError);
  expect(readFileSync(path, 'utf8')).toBe('别人改的');
});

test('nothing is written through a link that leads out of the root, be it the file or a folder above it', async () => {
  const secret = put('elsewhere/x.yaml', '甲');
  mkdirSync(join(root(), 'plans/a/2026'), { recursive: true });
  symlinkSync(secret, join(root(), PLAN));
  symlinkSync(join(folder, 'elsewhere'), join(root(), 'plans/b'));
  for (const path of [PLAN, 'plans/b/x.yaml', '../elsewhere/x.yaml']) {
    await expect(rewriteSource(root(), { path, text: '甲' }, '丙')).rejects.toThrow(EnvironmentError);
  }
  expect(readFileSync(secret, 'utf8')).toBe('甲');
});

test('a link inside the root stays a link', async () => {
  const target = put('root/plans/a/shared.yaml', '甲');
  mkdirSync(join(root(), 'plans/a/2026'), { recursive: true });
  symlinkSync(target, join(root(), PLAN));
  await rewriteSource(root(), { path: PLAN, text: '甲' }, '丙');
  expect(lstatSync(join(root(), PLAN)).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('丙');
});

test('a file that is gone is a failure of the machine, told with its own advice', async () => {
  mkdirSync(root());
  const refused = await rewriteSource(root(), { path: PLAN, text: '甲' }, '丙').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(EnvironmentError);
  expect(refused instanceof EnvironmentError ? refused.advice.zh : '').not.toContain('--out');
});
