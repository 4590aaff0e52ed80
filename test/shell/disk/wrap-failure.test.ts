import { expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import { errorCode, isNoFile, leadsNowhere, withAdvice, wrapFailure } from '../../../src/shell/disk/wrap-failure.ts';

const CANNOT_WRITE = { zh: '无法写入', en: 'could not write' };
const system = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

function wrapped(error: unknown, tried: Parameters<typeof wrapFailure>[1] = CANNOT_WRITE): EnvironmentError {
  const failure = wrapFailure(error, tried, '/r/output/通知.docx');
  if (!(failure instanceof EnvironmentError)) throw new Error('expected a failure of the machine');
  return failure;
}

test.each([
  ['ENOSPC', '清理磁盘空间后重试', 'free some disk space, then try again'],
  ['EDQUOT', '磁盘配额已满，清理后重试', 'the disk quota is used up; free some space, then try again'],
  ['EROFS', '该位置只读，用 --out 换一个输出文件夹', 'the place is read-only; name another folder with --out'],
  [
    'EACCES',
    '检查该位置的读写权限，或用 --out 换一个输出文件夹',
    'check the permissions there, or name another folder with --out',
  ],
  [
    'EPERM',
    '检查该位置的读写权限，或用 --out 换一个输出文件夹',
    'check the permissions there, or name another folder with --out',
  ],
  [
    'ENOTDIR',
    '路径中有一段是文件而不是文件夹，移开它或用 --out 换一个输出文件夹',
    'part of the path is a file; move it, or name another folder with --out',
  ],
  ['EISDIR', '同名的文件夹占了位置，移开它后重试', 'a folder of the same name is in the way; move it, then try again'],
  [
    'EEXIST',
    '文件夹的位置上有同名的文件或失效的链接，移开它后重试',
    'a file or a broken link is in the place of a folder; move it, then try again',
  ],
  ['ENOENT', '该位置不能新建文件夹，用 --out 换一个输出文件夹', 'no folder can be made there; name another with --out'],
  ['ENAMETOOLONG', '路径或文件名过长，改短后重试', 'the path or the name is too long; make it shorter, then try again'],
  ['ELOOP', '链接绕成了一圈，改正链接后重试', 'the links lead in a circle; mend them, then try again'],
  ['EMFILE', '关闭一些程序后重试', 'close some programs, then try again'],
  ['ENFILE', '关闭一些程序后重试', 'close some programs, then try again'],
  ['EIO', '检查磁盘后重试', 'check the disk, then try again'],
])('%s while writing says what was tried, where, and what to do', (code, zh, en) => {
  const { text, advice, cause } = wrapped(system(code));
  expect(text).toEqual({
    zh: `无法写入 \`/r/output/通知.docx\`（${code}）`,
    en: `could not write \`/r/output/通知.docx\` (${code})`,
  });
  expect(advice).toEqual({ zh, en });
  expect(cause).toMatchObject({ code });
});

test('what was tried may have advice of its own', () => {
  const advice = { zh: '换一处', en: 'go elsewhere' };
  expect(wrapped(system('ENOSPC'), { ...CANNOT_WRITE, advice }).advice).toEqual(advice);
});

test('other advice leaves what failed and why as it was', () => {
  const first = wrapped(system('EROFS'));
  const other = withAdvice(first, { zh: '写到别处', en: 'write elsewhere' });
  expect(other).toMatchObject({ text: first.text, advice: { zh: '写到别处' }, cause: first.cause });
});

test.each([
  ['a slip of the command line', new UsageError({ zh: '没有', en: 'none' })],
  ['a mistake of ours', new TypeError('undefined is not a function')],
  ['a mistake of ours that has a code', Object.assign(new TypeError('no path'), { code: 'ERR_INVALID_ARG_VALUE' })],
  ['what is no error', 'ENOSPC'],
])('%s is no failure of the machine and comes back as it is', (_, error) => {
  expect(errorCode(error)).toBeUndefined();
  expect(wrapFailure(error, CANNOT_WRITE, '/r')).toBe(error);
  expect(withAdvice(error, { zh: '重试', en: 'try again' })).toBe(error);
});

test('a file too long for one reading has a code, though no call of the system has failed', () => {
  expect(errorCode(Object.assign(new RangeError('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' }))).toBe('ERR_FS_FILE_TOO_LARGE');
});

test.each([
  ['ENOENT', true, true],
  ['ENOTDIR', true, true],
  ['EISDIR', true, false],
  ['ENAMETOOLONG', false, true],
  ['ELOOP', false, true],
  ['EACCES', false, false],
  ['EIO', false, false],
])('%s: no file there is %s, a path to nothing is %s', (code, noFile, nowhere) => {
  expect([isNoFile(system(code)), leadsNowhere(system(code))]).toEqual([noFile, nowhere]);
});
