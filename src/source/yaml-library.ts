import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

let loaded: typeof Yaml | undefined;

/** The YAML library, loaded by the first text that asks for it: most texts are simple ones and never do. */
export function yamlLibrary(): typeof Yaml {
  loaded ??= requireIt();
  return loaded;
}

function requireIt(): typeof Yaml {
  return createRequire(import.meta.url)('yaml');
}
