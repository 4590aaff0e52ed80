import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

/** The YAML files below a folder, hidden ones left out, in the order of their paths. */
export function listYaml(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const found = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listYaml(path);
    return /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
  return found.sort();
}
