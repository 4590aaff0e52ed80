import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';

/** A text that `init` and `new` begin with, by its name below `templates/starter/` of this package. */
export function starterText(name: string): string {
  return readFileSync(join(packageFolder, 'templates/starter', name), 'utf8');
}
