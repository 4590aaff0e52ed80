import { lineColumn, lineEnd, type Place } from '../../core/source.ts';
import { displayWidth, graphemes, graphemeWidth } from './display-width.ts';
import type { Paint, Style } from './paint.ts';

/** Columns of a source line shown; longer lines are cut around the place. */
const MAX_WIDTH = 100;
const LEAD = 30;
/** Signs beyond which nothing of a line can be shown. */
const FURTHEST = 4 * MAX_WIDTH;
/** Lines of a place that are all shown; of a longer one its first and last. */
const MAX_LINES = 3;
const TAB = '    ';

interface Look {
  readonly paint: Paint;
  readonly style: Style;
}

/** The lines a place stands on with their numbers, and the place underlined; signs of double width are allowed for. */
export function codeFrame(place: Place, look: Look): readonly string[] {
  const lines = linesOf(place);
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length <= MAX_LINES || !first || !last) return lines.flatMap((line) => printLine(line, look));
  return [...printLine(first, look), look.paint('dim', '   … |'), ...printLine(last, look)];
}

interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** The stretch of the line that is meant. */
  readonly from: number;
  readonly to: number;
}

/** The lines of a place that have something of it; the line it starts on in any case. */
function linesOf({ source: { text }, range }: Place): readonly FrameLine[] {
  const start = lineColumn(text, range.start);
  const end = Math.max(start.offset, Math.min(range.end, text.length));
  const lines: FrameLine[] = [];
  let number = start.line;
  for (let lineStart = start.offset - (start.column - 1); lineStart <= end; number += 1) {
    const lineStop = endOfLine(text, lineStart);
    const from = Math.max(start.offset, lineStart) - lineStart;
    const to = Math.max(from, Math.min(end, lineStop) - lineStart);
    const line = text.slice(lineStart, lineStop);
    const indent = lines.length === 0 ? from : line.length - line.trimStart().length;
    if (lines.length === 0 || to > indent) lines.push({ number, text: line, from: indent, to });
    const next = text.indexOf('\n', lineStop);
    if (next === -1 || next >= end) break;
    lineStart = next + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const last = lineEnd(text, from);
  return text[last - 1] === '\r' && last > from ? last - 1 : last;
}

function printLine({ number, text, from, to }: FrameLine, { paint, style }: Look): readonly string[] {
  const { before, marked, after } = cutLine(text, from, to);
  const underline = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `${paint('dim', `${String(number).padStart(4)} |`)} ${before}${marked}${after}`.trimEnd(),
    `     ${paint('dim', '|')} ${' '.repeat(displayWidth(before))}${paint(style, underline)}`,
  ];
}

interface Cut {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A line in three parts as it is shown, with … where it is cut. */
function cutLine(line: string, from: number, to: number): Cut {
  const whole = { before: shown(line.slice(0, from), from), marked: shown(line.slice(from, to)), after: shown(line.slice(to)) };
  const isCutAhead = from > FURTHEST || displayWidth(whole.before) > LEAD;
  const isShort = line.length <= FURTHEST && displayWidth(whole.before + whole.marked + whole.after) <= MAX_WIDTH;
  if (isShort) return whole;
  const before = isCutAhead ? `…${tail(whole.before, LEAD)}` : whole.before;
  const marked = head(whole.marked, MAX_WIDTH - displayWidth(before));
  const isWhole = marked === whole.marked && to - from <= FURTHEST;
  const after = isWhole ? head(whole.after, MAX_WIDTH - displayWidth(before + marked)) : '';
  const isCut = !isWhole || after !== whole.after || line.length - to > FURTHEST;
  return { before, marked, after: isCut ? `${after}…` : after };
}

function head(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    kept += grapheme;
  }
  return kept;
}

function tail(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const grapheme of graphemes(text).toReversed()) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    kept = grapheme + kept;
  }
  return kept;
}

/** What is printed of a stretch: tabs as spaces, signs that cannot be printed as dots; of a long one no more than can be. */
function shown(text: string, from = 0): string {
  const near = from > 0 ? text.slice(-FURTHEST) : text.slice(0, FURTHEST);
  return near
    .replace(/^\ufeff/, '')
    .replace(/\t/g, TAB)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\u00b7');
}
