import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError } from '../../core/failure.ts';

/** The code for a file of more than Node reads at once, which it says without asking the system. */
export const TOO_LARGE = 'ERR_FS_FILE_TOO_LARGE';
const CLOSE_SOME: Message = { zh: '关闭一些程序后重试', en: 'close some programs, then try again' };
/** What to try where neither reading nor writing gets as far as the file. */
export const UNREACHED: Readonly<Record<string, Message>> = {
  ENAMETOOLONG: {
    zh: '路径或文件名过长，改短后重试',
    en: 'the path or the name is too long; make it shorter, then try again',
  },
  ELOOP: { zh: '链接绕成了一圈，改正链接后重试', en: 'the links lead in a circle; mend them, then try again' },
  EMFILE: CLOSE_SOME,
  ENFILE: CLOSE_SOME,
};
const ADVICE: Readonly<Record<string, Message>> = {
  ...UNREACHED,
  ENOSPC: { zh: '清理磁盘空间后重试', en: 'free some disk space, then try again' },
  EDQUOT: { zh: '磁盘配额已满，清理后重试', en: 'the disk quota is used up; free some space, then try again' },
  EACCES: {
    zh: '检查该位置的读写权限，或用 --out 换一个输出文件夹',
    en: 'check the permissions there, or name another folder with --out',
  },
  EPERM: {
    zh: '检查该位置的读写权限，或用 --out 换一个输出文件夹',
    en: 'check the permissions there, or name another folder with --out',
  },
  EROFS: { zh: '该位置只读，用 --out 换一个输出文件夹', en: 'the place is read-only; name another folder with --out' },
  ENOTDIR: {
    zh: '路径中有一段是文件而不是文件夹，移开它或用 --out 换一个输出文件夹',
    en: 'part of the path is a file; move it, or name another folder with --out',
  },
  EISDIR: { zh: '同名的文件夹占了位置，移开它后重试', en: 'a folder of the same name is in the way; move it, then try again' },
  EEXIST: {
    zh: '文件夹的位置上有同名的文件或失效的链接，移开它后重试',
    en: 'a file or a broken link is in the place of a folder; move it, then try again',
  },
  ENOENT: {
    zh: '该位置不能新建文件夹，用 --out 换一个输出文件夹',
    en: 'no folder can be made there; name another with --out',
  },
};
const OTHER: Message = { zh: '检查磁盘后重试', en: 'check the disk, then try again' };

/** What was tried; `advice` takes the place of what is advised for output. */
type Attempt = Message & { readonly advice?: Message };

/** Words a failure of the file system, by default one to write, see `wrapReadFailure`; errors that are no such failure come back as they are. */
export function wrapFailure(error: unknown, tried: Attempt, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  return new EnvironmentError(
    { zh: `${tried.zh} \`${path}\`（${code}）`, en: `${tried.en} \`${path}\` (${code})` },
    tried.advice ?? ADVICE[code] ?? OTHER,
    error,
  );
}

/** The same failure with other advice; errors that are no such failure come back as they are. */
export function withAdvice(error: unknown, advice: Message): unknown {
  return error instanceof EnvironmentError ? new EnvironmentError(error.text, advice, error.cause) : error;
}

/** The code of a system error such as `ENOSPC`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return 'syscall' in error || error.code === TOO_LARGE ? error.code : undefined;
}

const NO_FILE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
const LEADS_NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** Whether there is no such file, a folder perhaps in its place. */
export function isNoFile(error: unknown): boolean {
  return NO_FILE.has(errorCode(error));
}

/** Whether a path that somebody has typed leads to nothing. */
export function leadsNowhere(error: unknown): boolean {
  return LEADS_NOWHERE.has(errorCode(error));
}
