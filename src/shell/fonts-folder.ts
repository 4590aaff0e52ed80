import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFolder } from './find-root.ts';
import { refuseOutside } from './refuse-outside.ts';

/** Holds `templates/`, seen from `src/shell/` and `dist/shell/` alike. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the faces documents are set in: the root's own, else that of the program. */
export async function fontsFolder(root: string): Promise<string> {
  const own = join(root, 'templates/fonts');
  if (!(await isFolder(own))) return join(PACKAGE, 'templates/fonts');
  refuseOutside(root, own);
  return own;
}
