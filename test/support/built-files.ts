import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

const OUTPUT = 'output';

/** Files of one name that `npm start` wrote, in order of their paths. */
export function builtFiles(name: string): readonly string[] {
  if (!existsSync(OUTPUT)) return [];
  return readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' })
    .map((path) => join(OUTPUT, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith(`/${name}`))
    .sort();
}
