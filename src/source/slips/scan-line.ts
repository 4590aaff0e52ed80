import type { Line } from './line.ts';

/** What is not in pairs on a line, and where its words end; offsets are of the whole text. */
export interface LineScan {
  /** End of what the line says, before blanks and a comment. */
  readonly end: number;
  /** Opening brackets without a partner, each with where a closing one may have been left out. */
  readonly openers: readonly { readonly at: number; readonly sign: string; readonly before: number }[];
  /** Closing brackets without a partner. */
  readonly closers: readonly { readonly at: number; readonly sign: string }[];
  /** A quote that opens a value and is not closed, or closed in the middle of it. */
  readonly openQuote: number | null;
  /** Stretches between brackets, brackets included. */
  readonly flows: readonly { readonly start: number; readonly end: number }[];
}

const PARTNERS: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
const AFTER_QUOTE = /^(?:\s*(?:[,\]}:#]|$)|\s)/;

/** Reads a line by itself: quotes and brackets that open values, and those that find no partner. */
export function scanLine({ text, start, value }: Line): LineScan {
  const scan: Scanning = { text, start, open: [], openers: [], closers: [], flows: [], openQuote: null, begins: true };
  const end = start + text.slice(0, scanFrom(scan, value - start)).trimEnd().length;
  const [outermost] = scan.open;
  const openers = [...scan.openers, ...scan.open.map(({ at, sign }) => ({ at, sign, before: end }))];
  const flows = outermost ? [...scan.flows, { start: outermost.at, end }] : scan.flows;
  return { end, openers, closers: scan.closers, openQuote: scan.openQuote, flows };
}

interface Scanning {
  readonly text: string;
  readonly start: number;
  readonly open: { readonly at: number; readonly sign: string }[];
  readonly openers: LineScan['openers'][number][];
  readonly closers: LineScan['closers'][number][];
  readonly flows: { readonly start: number; readonly end: number }[];
  openQuote: number | null;
  /** Whether a value may begin here. */
  begins: boolean;
}

/** Scans to the end of what the line says, and tells where that is. */
function scanFrom(scan: Scanning, from: number): number {
  const { text } = scan;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '#' && /\s/.test(text.charAt(at - 1) || ' ')) return at;
    if (scan.begins && (sign === "'" || sign === '"')) at = scanQuoted(scan, at, sign);
    else scanSign(scan, at, sign);
  }
  return text.length;
}

/** The closing quote, or the end of the line where there is none. */
function scanQuoted(scan: Scanning, at: number, quote: string): number {
  const { text, start } = scan;
  const close = closingQuote(text, at, quote);
  if (close === null || !AFTER_QUOTE.test(text.slice(close + 1, close + 40))) scan.openQuote ??= start + at;
  scan.begins = false;
  return close ?? text.length;
}

function scanSign(scan: Scanning, at: number, sign: string): void {
  const { text, start, open } = scan;
  if ((sign === '[' || sign === '{') && (scan.begins || open.length > 0)) {
    open.push({ at: start + at, sign });
    scan.begins = true;
  } else if (sign === ']' || sign === '}') {
    closeBracket(scan, start + at, sign);
    scan.begins = false;
  } else if (sign === ',' && open.length > 0) scan.begins = true;
  else if (!/\s/.test(sign)) scan.begins = sign === ':' && /\s/.test(text.charAt(at + 1));
}

/** A bracket pairs with the last one of its kind, whatever lies between them. */
function closeBracket({ open, openers, closers, flows }: Scanning, at: number, sign: string): void {
  const index = open.findLastIndex((each) => each.sign === PARTNERS[sign]);
  if (index === -1) {
    closers.push({ at, sign });
    return;
  }
  for (const { at: from, sign: other } of open.slice(index + 1)) openers.push({ at: from, sign: other, before: at });
  const [pair] = open.splice(index);
  if (pair && open.length === 0) flows.push({ start: pair.at, end: at + 1 });
}

function closingQuote(text: string, from: number, quote: string): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at += 1;
    else if (sign === quote && quote === "'" && text.charAt(at + 1) === "'") at += 1;
    else if (sign === quote) return at;
  }
  return null;
}
