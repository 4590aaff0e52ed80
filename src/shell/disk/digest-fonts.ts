import { readdirSync } from 'node:fs';
import { digest } from '../../build/digest.ts';
import type { AnswerShelf } from '../host.ts';
import { digestOutputs } from './digest-outputs.ts';
import { withAdvice } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';

const INSTALL_AGAIN = {
  zh: '重新安装 banwen；运行 banwen doctor 看缺哪些字体',
  en: 'install banwen again; banwen doctor tells which fonts are missing',
};

/** One digest of all files of a folder of fonts, which are megabytes: only those that look otherwise than last time are read. */
export async function digestFonts(folder: string, shelf: AnswerShelf | null): Promise<string> {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    const digests = await digestOutputs(folder, names, shelf);
    const lines = [...digests].map(([name, sha256]) => `${sha256} ${name}`);
    return digest(lines.sort().join('\n'));
  } catch (error) {
    throw withAdvice(wrapReadFailure(error, folder), INSTALL_AGAIN);
  }
}
