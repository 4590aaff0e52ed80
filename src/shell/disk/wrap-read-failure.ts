import type { Message } from '../../core/diagnostic.ts';
import { errorCode, TOO_LARGE, UNREACHED, wrapFailure } from './wrap-failure.ts';

const ADVICE: Readonly<Record<string, Message>> = {
  ...UNREACHED,
  EISDIR: {
    zh: '这里是文件夹，应为文件；把它移开或改名，或写明其中的文件',
    en: 'this is a folder, expected a file; move or rename it, or name a file in it',
  },
  ENOTDIR: {
    zh: '路径中有一段是文件而不是文件夹；核对路径，或把那个文件移开',
    en: 'part of the path is a file; check the path, or move that file',
  },
  ENOENT: {
    zh: '它不在了，或许刚被移走、改名；放回后重试',
    en: 'it is gone, perhaps moved or renamed just now; put it back, then try again',
  },
  [TOO_LARGE]: { zh: '换一个小些的文件', en: 'name a smaller file' },
};
const OTHER: Message = {
  zh: '检查它的读取权限；在网络盘上的，确认网络盘连着，再重试',
  en: 'check its permissions and, where it is on a network drive, the network; then try again',
};

/** Words a failure to read a file or folder, with what to try; errors that are no such failure come back as they are. */
export function wrapReadFailure(error: unknown, path: string): unknown {
  const advice = ADVICE[errorCode(error) ?? ''] ?? OTHER;
  return wrapFailure(error, { zh: '无法读取', en: 'could not read', advice }, path);
}
