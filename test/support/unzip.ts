import { readZip } from '../../src/zip/read-zip.ts';

/** The entries of an office file as text, by name, in the order they stand. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZip(bytes).filter(({ name }) => !name.endsWith('/'));
  return new Map(entries.map(({ name, bytes: content }) => [name, new TextDecoder().decode(content)]));
}
