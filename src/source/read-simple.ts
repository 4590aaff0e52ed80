import { MOST_CHARACTERS } from './most-characters.ts';
import { simpleKey } from './simple-key.ts';
import { type SimpleLine, simpleLines } from './simple-lines.ts';
import { MAX_DEPTH, simplePart } from './simple-part.ts';
import { skipSpaces } from './simple-spaces.ts';
import { dataUnder, NO_CHILDREN, type NodeReading, type Spot } from './spot.ts';

interface Reader {
  readonly text: string;
  readonly lines: readonly SimpleLine[];
  /** Index of the line being read. */
  line: number;
}

/**
 * Reads a text in the forms of YAML that plans are mostly written in: maps and lists by indentation, short ones in
 * brackets within a line, plain and quoted texts within a line, comments. Undefined for everything else, and for whatever
 * may be a mistake: that is what the library reads, ten times as slowly. What both read, both read alike.
 */
export function readSimple(text: string): NodeReading | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const lines = simpleLines(text);
  const first = lines?.[0];
  if (!lines || !first || first.indent > 0) return undefined;
  const reader: Reader = { text, lines, line: 0 };
  const read = readMap(reader, { at: first.start, indent: 0, key: null, depth: 0 });
  return reader.line === lines.length ? read : undefined;
}

/** Where a block begins, the column it stands at, and the key that introduces it. */
interface Block {
  readonly at: number;
  readonly indent: number;
  readonly key: Spot['key'];
  readonly depth: number;
}

function readBlock(reader: Reader, block: Block): NodeReading | undefined {
  if (block.depth > MAX_DEPTH) return undefined;
  return isEntry(reader, block.at) ? readList(reader, block) : readMap(reader, block);
}

function isEntry({ text, lines, line }: Reader, at: number, { end } = lines[line] ?? { end: -1 }): boolean {
  return text.charAt(at) === '-' && (text.charAt(at + 1) === ' ' || at + 1 === end);
}

function readMap(reader: Reader, block: Block): NodeReading | undefined {
  const entries: Record<string, unknown> = {};
  const children = new Map<string, Spot>();
  let at = block.at;
  for (let line = reader.lines[reader.line]; line; line = reader.lines[reader.line], at = line?.start ?? 0) {
    if (at === line.start && line.indent < block.indent) break;
    if (at === line.start && line.indent > block.indent) return undefined;
    const name = simpleKey(reader.text, at, line.end);
    if (!name || children.has(name.word) || name.word === '__proto__') return undefined;
    const read = readValue(reader, { at: name.next, indent: block.indent, key: name.range, depth: block.depth });
    if (!read) return undefined;
    entries[name.word] = dataUnder(name.word, read);
    children.set(name.word, read.spot);
  }
  return { data: entries, spot: { value: { start: block.at, end: lastEnd(reader) }, key: block.key, children, scalar: null } };
}

function readList(reader: Reader, block: Block): NodeReading | undefined {
  const items: unknown[] = [];
  const children = new Map<number, Spot>();
  let at = block.at;
  for (let line = reader.lines[reader.line]; line; line = reader.lines[reader.line], at = line?.start ?? 0) {
    if (at === line.start && line.indent < block.indent) break;
    if (at === line.start && line.indent > block.indent) return undefined;
    if (!isEntry(reader, at)) return undefined;
    const start = skipSpaces(reader.text, at + 1);
    const read = readItem(reader, { at: start, indent: block.indent, key: null, depth: block.depth });
    if (!read) return undefined;
    children.set(items.length, read.spot);
    items.push(read.data);
  }
  return { data: items, spot: { value: { start: block.at, end: lastEnd(reader) }, key: block.key, children, scalar: null } };
}

/** An entry of a list: a map or a list that begins in its line, or a value that ends there. */
function readItem(reader: Reader, block: Block): NodeReading | undefined {
  const line = reader.lines[reader.line];
  if (!line || block.at >= line.end) return undefined;
  const indent = line.indent + (block.at - line.start);
  const isBlock = isEntry(reader, block.at) || simpleKey(reader.text, block.at, line.end) !== undefined;
  return isBlock
    ? readBlock(reader, { at: block.at, indent, key: null, depth: block.depth + 1 })
    : readInLine(reader, block, line);
}

/** The value of a key: in its line, or in lines below that stand deeper. */
function readValue(reader: Reader, block: Block): NodeReading | undefined {
  const line = reader.lines[reader.line];
  if (!line) return undefined;
  const at = skipSpaces(reader.text, block.at);
  const isBare = at >= line.end;
  if (!isBare && reader.text.charAt(at) !== '#') {
    return readInLine(reader, { at, indent: block.indent, key: block.key, depth: block.depth }, line);
  }
  if (!isBare && isLost(reader.text, at)) return undefined;
  const next = reader.lines[reader.line + 1];
  const isBelow = next !== undefined && next.indent > block.indent;
  const isList = next !== undefined && next.indent === block.indent && isEntry(reader, next.start, next);
  reader.line += 1;
  if (isBelow) return readBlock(reader, { at: next.start, indent: next.indent, key: block.key, depth: block.depth + 1 });
  if (isList || !isBare || !block.key || (next?.comment ?? 0) >= 0) return undefined;
  return {
    data: null,
    spot: { value: block.key, key: block.key, children: NO_CHILDREN, scalar: { value: null, style: 'plain' } },
  };
}

/** A value that ends in its line; nothing below may stand deeper, as the rest of a text would. */
function readInLine(reader: Reader, block: Block, line: SimpleLine): NodeReading | undefined {
  const { text } = reader;
  const { at, key, depth, indent } = block;
  const read = simplePart(text, { at, key, depth, end: line.end, within: false });
  if (!read) return undefined;
  const rest = skipSpaces(text, read.end);
  if (rest < line.end && (text.charAt(rest) !== '#' || rest === read.end || isLost(text, rest))) return undefined;
  reader.line += 1;
  const next = reader.lines[reader.line];
  return next !== undefined && next.indent > indent ? undefined : read;
}

/** A comment such as `#1` after other words, which may have been meant as text. */
function isLost(text: string, at: number): boolean {
  return /[^\s#!]/.test(text.charAt(at + 1));
}

/** After the last sign of the line before the one that is next, its comment included. */
function lastEnd({ lines, line }: Reader): number {
  return lines[line - 1]?.end ?? 0;
}
