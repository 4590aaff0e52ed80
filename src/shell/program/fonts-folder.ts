import { join } from 'node:path';
import { isFolder } from '../disk/is-folder.ts';
import { refuseOutside } from '../disk/refuse-outside.ts';
import { packageFolder } from '../package-folder.ts';

/** The folder of the faces documents are set in: the root's own, else that of the program. */
export async function fontsFolder(root: string): Promise<string> {
  const own = join(root, 'templates/fonts');
  if (!(await isFolder(own))) return join(packageFolder, 'templates/fonts');
  refuseOutside(root, own);
  return own;
}
