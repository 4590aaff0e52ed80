import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A text that `init` and `new` begin with, by its name below `templates/starter/` of this package. */
export function starterText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../templates/starter/${name}`, import.meta.url)), 'utf8');
}
