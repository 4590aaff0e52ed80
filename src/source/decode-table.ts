import type { Table } from './table.ts';

interface Decoded {
  readonly text: string;
  readonly encoding: Table['encoding'];
}

/** Stands in no text. */
const ZERO = '\0';

/**
 * The text of a table file: UTF-8, UTF-16 with its mark, or GB18030 as Excel in China saves it. Undefined for bytes that
 * are no text in any of them.
 */
export function decodeTable(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  return decoded(bytes, 'utf-8', 'UTF-8') ?? decoded(bytes, 'gb18030', 'GB18030');
}

function decoded(bytes: Uint8Array, label: string, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes(ZERO) ? undefined : { text, encoding };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
