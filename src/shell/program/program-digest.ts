import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../build/digest.ts';
import { errorCode } from '../disk/wrap-failure.ts';

/** A file of the bundle whose name holds a digest of what is in it. */
const NAMED_BY_DIGEST = /-[\w-]{8}\.c?js$/;

/**
 * Tells the program from every other edition of it, by the files it runs from: names of the bundled ones, which hold
 * digests, the others by what is in them. Null where it does not run from a bundle, and may change as it runs.
 */
export function programDigest(packageFolder: string, version: string): string | null {
  if (import.meta.url.endsWith('.ts')) return null;
  try {
    const names = (folder: string) => readdirSync(join(packageFolder, folder)).map((name) => `${folder}/${name}`);
    const bundle = names('dist/bundle')
      .filter((name) => /\.c?js$/.test(name))
      .sort();
    const plain = bundle.filter((name) => !NAMED_BY_DIGEST.test(name));
    const files = ['package.json', 'dist/bin.js', ...plain, ...names('schemas').sort()];
    const texts = files.map((file) => readFileSync(join(packageFolder, file), 'utf8'));
    return digest(JSON.stringify([version, process.version, bundle, texts]));
  } catch (error) {
    if (errorCode(error) !== undefined) return null;
    throw error;
  }
}
