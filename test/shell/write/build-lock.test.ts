import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { lockOutput } from '../../../src/shell/write/build-lock.ts';
import { withBuiltin } from '../../support/with-builtin.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-lock-'));
  out = join(root, 'output');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const locks = () => readdirSync(join(root, '.banwen')).filter((name) => name.startsWith('lock'));
/** Puts a lock of somebody else where one was. */
const leave = async (holder: unknown): Promise<void> => {
  const lock = await lockOutput(root, out);
  const [name = ''] = locks();
  await lock.open();
  writeFileSync(join(root, '.banwen', name), typeof holder === 'string' ? holder : JSON.stringify(holder));
};
const refusal = async (): Promise<EnvironmentError> => {
  const error: unknown = await lockOutput(root, out).catch((each: unknown) => each);
  if (!(error instanceof EnvironmentError)) throw new Error('the output is not locked');
  return error;
};

test('a second build is told who is at work, since when and what to do', async () => {
  const lock = await lockOutput(root, out);
  const { text, advice } = await refusal();
  expect(text.zh).toMatch(
    new RegExp(`^另一次生成正在进行：进程 ${process.pid}（.+），开始于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$`),
  );
  expect(advice.zh).toMatch(/^等它结束再运行；确知它已不在的，删去 `\.banwen\/lock-[0-9a-f]{16}`$/);
  await lock.open();
  expect(locks()).toEqual([]);
  await (await lockOutput(root, out)).open();
});

test('another output folder of the root is not locked', async () => {
  const lock = await lockOutput(root, out);
  await (await lockOutput(root, join(root, 'other'))).open();
  await lock.open();
});

test('a lock a process of this machine left behind is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await leave({ pid, host: hostname(), since: '2026-07-01 08:00:00' });
  const lock = await lockOutput(root, out);
  expect(locks()).toHaveLength(1);
  await refusal();
  await lock.open();
});

test.each([
  ['of another machine', { pid: 1, host: 'elsewhere', since: '2026-07-01 08:00:00' }],
  ['nobody can read', '{'],
])('a lock %s is left alone', async (_, holder) => {
  await leave(holder);
  await refusal();
  expect(locks()).toHaveLength(1);
});

test('a lock somebody else holds by now is not opened', async () => {
  const lock = await lockOutput(root, out);
  const [name = ''] = locks();
  writeFileSync(join(root, '.banwen', name), '{"pid":1,"host":"elsewhere","since":"later"}');
  await lock.open();
  expect(locks()).toEqual([name]);
});

test('of several builds that begin at once one is let in', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await leave({ pid, host: hostname(), since: '2026-07-01 08:00:00' });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockOutput(root, out)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a root nothing can be written to is built all the same', async () => {
  const blocked = join(root, 'file');
  writeFileSync(blocked, '');
  const lock = await lockOutput(blocked, out);
  await lock.open();
  mkdirSync(join(root, 'bare'));
  chmodSync(join(root, 'bare'), 0o500);
  await (await lockOutput(join(root, 'bare'), out)).open();
});

test('a full disk leaves no lock behind of which nobody could tell whose it is', async () => {
  const { open } = fs;
  const full = async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    handle.writeFile = async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    };
    return handle;
  };
  await (await lockOutput(root, out)).open();
  const lock = await withBuiltin(fs, { open: full }, () => lockOutput(root, out));
  expect(locks()).toEqual([]);
  await lock.open();
  await (await lockOutput(root, out)).open();
});
