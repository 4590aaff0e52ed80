import { inflateSync } from 'node:zlib';

/** A value of a PDF. Names begin with `/`; texts are the bytes of strings, one character each. */
export type PdfValue = number | boolean | null | string | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary;
export interface PdfText {
  readonly bytes: string;
}
export interface PdfReference {
  readonly to: number;
}
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** What follows it, inflated; absent where nothing does. */
  readonly stream?: Uint8Array;
}

/** A PDF taken apart by its table of objects, with what its values lead to. */
export interface Pdf {
  readonly trailer: PdfDictionary;
  /** The value itself, or the object it refers to. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  /** An entry of a dictionary, followed; undefined for what is no dictionary or has no such entry. */
  get(value: PdfValue | undefined, ...keys: readonly string[]): PdfValue | undefined;
}

const TOKEN =
  /\s+|%[^\r\n]*|<<|>>|\[|\]|\/[^\s/<>[\](){}%]*|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|[+-]?(?:\d+\.?\d*|\.\d+)|[^\s/<>[\](){}%]+/gy;

/** Reads a PDF whose table of objects is a stream (ISO 32000-1, 7.5.8), as ours are. */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const trailer = objectAt(text, bytes, start);
  const places = placesOf(trailer);
  const known = new Map<number, PdfValue>();
  const load = (number: number): PdfValue => {
    const place = places[number];
    if (place === undefined || place.sort === 0) throw new Error(`no object ${number}`);
    if (place.sort === 1) return objectAt(text, bytes, place.at);
    return packed(dictionary(follow({ to: place.at })), place.index);
  };
  const follow = (value: PdfValue | undefined): PdfValue | undefined => {
    if (!isReference(value)) return value;
    const found = known.get(value.to) ?? load(value.to);
    known.set(value.to, found);
    return found;
  };
  const get: Pdf['get'] = (value, ...keys) =>
    keys.reduce<PdfValue | undefined>((at, key) => {
      const whole = follow(at);
      return isDictionary(whole) ? follow(whole.entries.get(key)) : undefined;
    }, value);
  return { trailer, follow, get };
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'to' in value;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'entries' in value;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** A dictionary, where nothing else will do. */
export function dictionary(value: PdfValue | undefined): PdfDictionary {
  if (!isDictionary(value)) throw new Error('no dictionary');
  return value;
}

/** The words of a string: UTF-16 with its mark, else a character a byte. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined;
  const { bytes } = value;
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** The values of a text one after another; what is no value, such as an operator, is given as `{ word }`. */
export function* readValues(text: string): Generator<PdfValue | { readonly word: string }> {
  const tokens = text.matchAll(TOKEN);
  const stack: (PdfValue | { readonly word: string })[][] = [];
  for (const [token] of tokens) {
    if (/^[\s%]/.test(token)) continue;
    if (token === '[' || token === '<<') {
      stack.push([]);
      continue;
    }
    let value: PdfValue | { readonly word: string };
    if (token === ']' || token === '>>') value = closed(stack.pop() ?? [], token);
    else value = plain(token);
    const top = stack.at(-1);
    if (top === undefined) yield value;
    else top.push(value);
  }
}

function closed(items: readonly (PdfValue | { readonly word: string })[], token: string): PdfValue {
  const values: PdfValue[] = [];
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('word' in item)) values.push(item);
    else if (item.word === 'R') {
      values.pop();
      values.push({ to: Number(values.pop()) });
    } else throw new Error(`unexpected ${item.word}`);
  }
  if (token === ']') return values;
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < values.length; at += 2) entries.set(String(values[at]).slice(1), values[at + 1] ?? null);
  return { entries };
}

function plain(token: string): PdfValue | { readonly word: string } {
  if (token.startsWith('/'))
    return token.replace(/#([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (token.startsWith('<')) return { bytes: Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1') };
  if (token.startsWith('(')) return { bytes: unescaped(token.slice(1, -1)) };
  if (/^[+-.\d]/.test(token) && Number.isFinite(Number(token))) return Number(token);
  if (token === 'true' || token === 'false') return token === 'true';
  return token === 'null' ? null : { word: token };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, sign: string | undefined) =>
    octal === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

function objectAt(text: string, bytes: Uint8Array, offset: number): PdfDictionary {
  const end = text.indexOf('endobj', offset);
  const streamAt = /stream\r?\n/g;
  streamAt.lastIndex = offset;
  const stream = streamAt.exec(text);
  const isStream = stream !== null && stream.index < end;
  const head = text.slice(text.indexOf('obj', offset) + 3, isStream ? stream.index : end);
  const [value] = readValues(head);
  const whole = dictionary(
    value !== undefined && !(typeof value === 'object' && value !== null && 'word' in value) ? value : null,
  );
  if (!isStream) return whole;
  const raw = bytes.subarray(streamAt.lastIndex, streamAt.lastIndex + Number(whole.entries.get('Length')));
  return { ...whole, stream: whole.entries.get('Filter') === '/FlateDecode' ? inflateSync(raw) : raw };
}

function placesOf({ entries, stream = new Uint8Array() }: PdfDictionary) {
  const widths = entries.get('W');
  const [first = 0, second = 0, third = 0] = isList(widths) ? widths.map(Number) : [];
  const number = (at: number, width: number): number =>
    stream.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return Array.from({ length: stream.length / (first + second + third) }, (_, row) => {
    const at = row * (first + second + third);
    return { sort: number(at, first), at: number(at + first, second), index: number(at + first + second, third) };
  });
}

function packed({ entries, stream = new Uint8Array() }: PdfDictionary, index: number): PdfValue {
  const text = Buffer.from(stream).toString('latin1');
  const first = Number(entries.get('First'));
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  const [value] = readValues(text.slice(first + (heads[2 * index + 1] ?? 0), first + (heads[2 * index + 3] ?? text.length)));
  if (typeof value === 'object' && value !== null && 'word' in value) throw new Error('no value');
  return value ?? null;
}
