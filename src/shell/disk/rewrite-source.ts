import { constants } from 'node:fs';
import { access, readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError } from '../../core/failure.ts';
import type { Source } from '../../core/source.ts';
import { wrapFailure } from './wrap-failure.ts';
import { isBelow, writeWhole } from './write-whole.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const MEND = {
  zh: '无法改写',
  en: 'could not rewrite',
  advice: { zh: '检查该文件的读写权限后重试', en: 'check the permissions of the file, then try again' },
};

/**
 * Types `after` in place of a file of the root that read `before`, whole or not at all; a byte order mark stays. A file
 * that lies elsewhere, or that has changed meanwhile, is left alone and is an `EnvironmentError`.
 */
export async function rewriteSource(root: string, { path, text }: Source, after: string): Promise<void> {
  const named = join(root, path);
  try {
    const [realRoot, target] = await Promise.all([realpath(root), realpath(named)]);
    if (!isBelow(realRoot, target)) throw new EnvironmentError(...leadsOut(path));
    await access(target, constants.W_OK);
    const bytes = await readFile(target);
    const isMarked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    if (new TextDecoder().decode(bytes) !== text) throw new EnvironmentError(...changed(path));
    const body = new TextEncoder().encode(after);
    await writeWhole(realRoot, relative(realRoot, target), isMarked ? Uint8Array.of(...BYTE_ORDER_MARK, ...body) : body);
  } catch (error) {
    throw wrapFailure(error, MEND, named);
  }
}

type Wording = readonly [text: Message, advice: Message];

function leadsOut(path: string): Wording {
  return [
    {
      zh: `\`${path}\` 经链接指向工作文件夹之外，未改写`,
      en: `\`${path}\` leads out of the root by a link and was not rewritten`,
    },
    { zh: '到它所在的地方改，或者把链接换成文件', en: 'mend it where it lies, or put a file in place of the link' },
  ];
}

function changed(path: string): Wording {
  return [
    { zh: `\`${path}\` 在检查期间有改动，未改写`, en: `\`${path}\` was changed meanwhile and was not rewritten` },
    { zh: '再运行一次', en: 'run it once more' },
  ];
}
