import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wayTo } from '../disk/way-to.ts';

/** Where a root lies below the top of its repository, with `/`; empty at the top, and where there is no repository. */
export async function repositoryFolder(root: string): Promise<string> {
  for (let top = root; ; top = dirname(top)) {
    // a folder, or in a linked work tree a file
    const isTop = await stat(join(top, '.git')).then(
      () => true,
      () => false,
    );
    if (isTop) return wayTo(top, root);
    if (dirname(top) === top) return '';
  }
}
