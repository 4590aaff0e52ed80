import type { Range } from '../core/source.ts';
import type { TableCell, TableRow } from './table.ts';

/** The rows of a text of cells, and what of it is open to doubt. */
export interface CsvRead {
  readonly rows: readonly TableRow[];
  /** The first opening quote that nothing closes; everything after it is one cell. */
  readonly unclosed: Range | null;
}

const DELIMITERS: readonly string[] = [',', '\t', ';'];
/** Lines looked at to tell the delimiter. */
const SNIFFED_LINES = 20;
/** The line by which Excel is told the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)(?:\r\n|\r|\n|$)/i;
const BLANK = /[ \t\u00a0\u3000]/;

interface Reader {
  readonly text: string;
  readonly delimiter: string;
  at: number;
  unclosed: Range | null;
}

/**
 * Reads comma-separated text (RFC 4180) as programs and people write it: commas, tabs or semicolons, any line breaks,
 * quoted cells over several lines, rows of unequal length. Never fails.
 */
export function readCsv(text: string): CsvRead {
  const reader = openReader(text);
  const rows: TableRow[] = [];
  while (reader.at < text.length) rows.push(readRow(reader));
  return { rows, unclosed: reader.unclosed };
}

/** The same rows one by one, for texts of which not all cells should be held; an opening quote nothing closes ends them. */
export function* csvRows(text: string): Generator<TableRow, Range | null> {
  const reader = openReader(text);
  while (reader.at < text.length) yield readRow(reader);
  return reader.unclosed;
}

function openReader(text: string): Reader {
  const told = SEPARATOR_LINE.exec(text);
  const start = told?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0);
  return { text, delimiter: told?.[1] ?? delimiterOf(text, start), at: start, unclosed: null };
}

function readRow(reader: Reader): TableRow {
  const cells: TableCell[] = [readCell(reader)];
  while (reader.text.charAt(reader.at) === reader.delimiter) {
    reader.at += 1;
    cells.push(readCell(reader));
  }
  reader.at += reader.text.startsWith('\r\n', reader.at) ? 2 : 1;
  return cells;
}

/** Reads up to the delimiter, line break or end of text that closes the cell. */
function readCell(reader: Reader): TableCell {
  const { text } = reader;
  const start = skipBlanks(reader, reader.at);
  if (text.charAt(start) !== '"') {
    const end = endOfPlain(reader, start);
    reader.at = end;
    return trimmed(text, start, end);
  }
  const closing = closingQuote(text, start);
  const afterQuote = closing === -1 ? text.length : closing + 1;
  if (closing === -1) reader.unclosed ??= { start, end: start + 1 };
  reader.at = endOfPlain(reader, afterQuote);
  const tail = trimmed(text, afterQuote, reader.at);
  const inner = text.slice(start + 1, closing === -1 ? text.length : closing).replaceAll('""', '"');
  return { text: `${inner}${tail.text}`, start, end: Math.max(afterQuote, tail.end) };
}

function skipBlanks({ text, delimiter }: Reader, from: number): number {
  let at = from;
  while (text.charAt(at) !== delimiter && BLANK.test(text.charAt(at))) at += 1;
  return at;
}

function endOfPlain({ text, delimiter }: Reader, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

function trimmed(text: string, start: number, end: number): TableCell {
  let last = end;
  while (last > start && BLANK.test(text.charAt(last - 1))) last -= 1;
  return { text: text.slice(start, last), start, end: last };
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The sign that parts the most lines into the same number of cells; the comma where none does. */
function delimiterOf(text: string, start: number): string {
  const lines = countSigns(text, start);
  let best: { delimiter: string; lines: number; cells: number } = { delimiter: ',', lines: 0, cells: 0 };
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const counts = lines.map((line) => line[index] ?? 0).filter((count) => count > 0);
    const cells = mostCommon(counts);
    const agreeing = counts.filter((count) => count === cells).length;
    if (agreeing > best.lines || (agreeing === best.lines && cells > best.cells)) best = { delimiter, lines: agreeing, cells };
  }
  return best.delimiter;
}

/** How often each possible delimiter stands outside quotes, line by line. */
function countSigns(text: string, start: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let line = DELIMITERS.map(() => 0);
  let isQuoted = false;
  for (let at = start; at < text.length && lines.length < SNIFFED_LINES; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const index = DELIMITERS.indexOf(sign);
    if (index !== -1) line[index] = (line[index] ?? 0) + 1;
    if (sign !== '\n' && sign !== '\r') continue;
    lines.push(line);
    line = DELIMITERS.map(() => 0);
  }
  return [...lines, line];
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [first] = [...tally].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a);
  return first?.[0] ?? 0;
}
