import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../core/failure.ts';
import { wayTo } from './way-to.ts';
import { errorCode } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';
import { isBelow } from './write-whole.ts';

/** Throws `UsageError` where a path of the root leads out of it by a link, whether it is there or not. */
export function refuseOutside(root: string, path: string): void {
  if (isBelow(realWay(root), realWay(path))) return;
  throw new UsageError(outside(wayTo(root, path)));
}

/** The path with the links of those of its folders followed that are there. */
function realWay(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw wrapReadFailure(error, path);
    return join(realWay(dirname(path)), basename(path));
  }
}

function outside(path: string) {
  return {
    zh: `\`${path}\` 经链接指向工作文件夹之外；把链接换成它指向的内容，输出文件夹可用 --out 另指`,
    en: `\`${path}\` leads out of the root by a link; put what it leads to in its place, or name another output folder with --out`,
  };
}
