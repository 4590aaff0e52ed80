import { latin1 } from './latin1.ts';

/** An object of a PDF: its value, or the dictionary of a stream, as it is written. */
export interface PdfObject {
  /** A character for each byte. */
  readonly text: string;
  readonly stream: Uint8Array | null;
}

/** A PDF as the browser writes it, taken apart. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Numbers of the catalog and of the dictionary with the title. */
  readonly root: number;
  readonly info: number;
}

const TRAILER = /trailer\n<<\/Size (\d+)\n\/Root (\d+) 0 R\n\/Info (\d+) 0 R>>\nstartxref\n(\d+)\n%%EOF\n?$/;
const TAIL = 400;
const HEAD = /(\d+) 0 obj\n/y;
const OBJECT_END = '\nendobj\n';
const STREAM = ' stream\n';

/** Takes a PDF of Chromium's apart; undefined for one that is written otherwise, which is left as it is. */
export function readPdf(bytes: Uint8Array): PdfFile | undefined {
  const text = latin1(bytes);
  const trailer = TRAILER.exec(text.slice(-TAIL));
  if (trailer === null) return undefined;
  const [size = 0, root = 0, info = 0, table = 0] = trailer.slice(1).map(Number);
  const objects = new Map<number, PdfObject>();
  for (const [, offset = ''] of text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)) {
    const found = readObject(text, bytes, Number(offset));
    if (found === undefined) return undefined;
    objects.set(found.number, found.object);
  }
  return objects.size === size - 1 && objects.has(root) && objects.has(info) ? { objects, root, info } : undefined;
}

/** Neither end can stand in a string: line ends within strings are written as escapes. */
function readObject(text: string, bytes: Uint8Array, offset: number) {
  HEAD.lastIndex = offset;
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const from = HEAD.lastIndex;
  const end = text.indexOf(OBJECT_END, from);
  const streamAt = text.slice(from, end).indexOf(STREAM);
  const number = Number(head[1]);
  if (streamAt < 0) return end < 0 ? undefined : { number, object: { text: text.slice(from, end), stream: null } };
  const dictionary = text.slice(from, from + streamAt);
  const length = /\/Length (\d+)(?! \d+ R)/.exec(dictionary);
  if (length === null) return undefined;
  const start = from + streamAt + STREAM.length;
  return { number, object: { text: dictionary, stream: bytes.subarray(start, start + Number(length[1])) } };
}
