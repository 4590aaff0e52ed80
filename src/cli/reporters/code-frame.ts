import { lineColumn, type Place } from '../../core/source.ts';
import { displayWidth } from './display-width.ts';
import type { Paint, Style } from './paint.ts';

/** Columns of a source line shown; longer lines are cut around the place. */
const MAX_WIDTH = 100;
const LEAD = 30;

/** The line a place stands on with its number, and the place underlined; signs of double width are allowed for. */
export function codeFrame(place: Place, look: { paint: Paint; style: Style }): readonly string[] {
  const { text } = place.source;
  const start = lineColumn(text, place.range.start);
  const lineStart = start.offset - (start.column - 1);
  const lineEnd = endOfLine(text, start.offset);
  const line = text.slice(lineStart, lineEnd);
  const from = start.column - 1;
  const to = Math.max(from, Math.min(place.range.end, lineEnd) - lineStart);
  const cut = cutLine(line, from, to);
  const number = String(start.line).padStart(4);
  const underline = '^'.repeat(Math.max(1, displayWidth(shown(cut.marked))));
  const indent = ' '.repeat(displayWidth(shown(cut.before)));
  return [
    `${look.paint('dim', `${number} |`)} ${shown(cut.before + cut.marked + cut.after)}`,
    `     ${look.paint('dim', '|')} ${indent}${look.paint(look.style, underline)}`,
  ];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const last = end === -1 ? text.length : end;
  return text[last - 1] === '\r' && last > from ? last - 1 : last;
}

function cutLine(line: string, from: number, to: number) {
  const whole = { before: line.slice(0, from), marked: line.slice(from, to), after: line.slice(to) };
  if (displayWidth(line) <= MAX_WIDTH) return whole;
  const before = displayWidth(whole.before) > LEAD ? `…${tail(whole.before, LEAD)}` : whole.before;
  const marked = head(whole.marked, MAX_WIDTH - displayWidth(before));
  const room = MAX_WIDTH - displayWidth(before + marked);
  const after = marked === whole.marked ? head(whole.after, room) : '';
  const isCut = marked.length + after.length < whole.marked.length + whole.after.length;
  return { before, marked, after: isCut ? `${after}…` : after };
}

function head(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const sign of text) {
    used += displayWidth(sign);
    if (used > width) break;
    kept += sign;
  }
  return kept;
}

function tail(text: string, width: number): string {
  return [...head([...text].reverse().join(''), width)].reverse().join('');
}

/** Tabs and control signs as single columns. */
function shown(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\u00b7');
}
