import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { wrapReadFailure } from '../../../src/shell/disk/wrap-read-failure.ts';

const folder = await mkdtemp(join(tmpdir(), 'banwen-read-'));
const file = join(folder, 'plan.yaml');
await writeFile(file, '');

const system = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });
const failureOf = async (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(() => undefined).catch((error: unknown) => error);
const told = (error: unknown, path = file) => {
  const wrapped = wrapReadFailure(error, path);
  if (!(wrapped instanceof EnvironmentError)) throw new Error('expected a failure of the machine');
  return { said: wrapped.text.zh, advice: wrapped.advice.zh };
};

test('a folder in the place of a file is said to be one', async () => {
  const { said, advice } = told(await failureOf(readFile(folder)), folder);
  expect(said).toBe(`无法读取 \`${folder}\`（EISDIR）`);
  expect(advice).toBe('这里是文件夹，应为文件；把它移开或改名，或写明其中的文件');
});

test('a file in the place of a folder is said to be one', async () => {
  expect(told(await failureOf(readdir(file))).advice).toBe('路径中有一段是文件而不是文件夹；核对路径，或把那个文件移开');
});

test('a name that is too long is to be made shorter', async () => {
  expect(told(await failureOf(readFile(join(folder, '长'.repeat(200))))).advice).toBe('路径或文件名过长，改短后重试');
});

test('what nobody may read is to be opened to reading', () => {
  const advice = '检查它的读取权限；在网络盘上的，确认网络盘连着，再重试';
  expect([told(system('EACCES')).advice, told(system('EPERM')).advice, told(system('EIO')).advice]).toEqual(
    Array(3).fill(advice),
  );
});

test('links that lead in a circle, and too many open files, have advice of their own', () => {
  expect([told(system('ELOOP')).advice, told(system('EMFILE')).advice]).toEqual([
    '链接绕成了一圈，改正链接后重试',
    '关闭一些程序后重试',
  ]);
});

test.each([
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ENOENT',
  'ENAMETOOLONG',
  'ELOOP',
  'EMFILE',
  'EIO',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EBUSY',
])('%s while reading asks for no room on the disk and no other output folder', (code) => {
  const { en, zh } = wrappedAdvice(code);
  expect(en).not.toMatch(/--out|free|quota/);
  expect(zh).not.toMatch(/--out|磁盘空间|配额/);
});

function wrappedAdvice(code: string) {
  const wrapped = wrapReadFailure(system(code), file);
  return wrapped instanceof EnvironmentError ? wrapped.advice : { zh: '', en: '' };
}

test('an error that is none of the file system comes back as it is', () => {
  const error = new TypeError('of ours');
  expect(wrapReadFailure(error, file)).toBe(error);
});
