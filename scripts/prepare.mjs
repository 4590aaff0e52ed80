// What npm runs once a folder is installed: a checkout is compiled; a package, which has no sources, was compiled before it was packed.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../src', import.meta.url))) await import('./compile.mjs');
