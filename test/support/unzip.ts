import { sealZip } from '../../src/renderers/sealed-zip.ts';

/** The entries of an office file as text, by name, in the order they stand. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  sealZip(bytes, (name, content) => {
    entries.set(name, new TextDecoder().decode(content));
    return content;
  });
  return entries;
}
