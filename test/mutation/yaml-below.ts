import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Source } from '../../src/core/source.ts';
import { repository } from '../support/compile-folder.ts';

/** The YAML files of a folder of this repository, by paths relative to it. */
export function yamlBelow(folder: string): readonly Source[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(repository, folder, name))
    .map((path) => ({ path: relative(repository, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
