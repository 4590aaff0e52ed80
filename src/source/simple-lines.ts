/** A line of a text that says something: neither blank nor only a comment. */
export interface SimpleLine {
  /** Of its first sign that is no space. */
  readonly start: number;
  readonly indent: number;
  /** After its last sign, a comment's included. */
  readonly end: number;
  /** The deepest indentation of a comment between it and the line before; -1 where there is none. */
  readonly comment: number;
}

/** Tabs, breaks that are none to everyone, marks of documents and of the stream. */
const ODD = /[\t\0\u0085\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;

/** At the end of a line, where its own spaces are passed already: one that is none to YAML. */
const WIDE_SPACE = /\s/;
const SPACE = 32;
const RETURN = 13;

/** The lines of a text as people mostly write them; undefined where something in it asks for a closer look. */
export function simpleLines(text: string): readonly SimpleLine[] | undefined {
  if (ODD.test(text)) return undefined;
  const lines: SimpleLine[] = [];
  let comment = -1;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const next = found === -1 ? text.length : found;
    const start = firstSign(text, at, next);
    const end = lastSign(text, start, next);
    const indent = start - at;
    at = next + 1;
    if (start === end) continue;
    if (text.charAt(start) === '#') {
      comment = Math.max(comment, indent);
      continue;
    }
    if (WIDE_SPACE.test(text.charAt(end - 1)) || comment > indent) return undefined; // whose comment it is takes a closer look
    lines.push({ start, indent, end, comment });
    comment = -1;
  }
  return comment > 0 ? undefined : lines;
}

function firstSign(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function lastSign(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === RETURN)) end -= 1;
  return end;
}
