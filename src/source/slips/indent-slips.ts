import type { Source } from '../../core/source.ts';
import { type Line, linesAfter, linesBefore } from './line.ts';
import { type Edit, type Slip, slip } from './slip.ts';

const MAX_LEVELS = 8;
const MAX_LINES = 10;
const MAX_BLOCK = 400;

/** A line that begins at another column than those it belongs with: alone, or with all that stands below it. */
export function* indentSlips(source: Source, line: Line): Generator<Slip> {
  const block = [...blockOf(source.text, line)];
  for (const indent of levelsFor(source.text, line)) {
    yield moved(source, line, [line], indent);
    if (block.length > 1) yield moved(source, line, block, indent);
  }
}

/** Lines an offset is below of: the key each level began with, nearest first. */
export function* levelsAbove(text: string, offset: number): Generator<Line> {
  let open = Infinity;
  let count = 0;
  for (const line of linesBefore(text, offset)) {
    if (line.indent > open || line.key === null) continue;
    if (line.indent === open && line.text.charAt(line.indent) === '-') continue;
    yield line;
    open = line.indent;
    count += 1;
    if (count === MAX_LINES) return;
  }
}

/** The line and the deeper ones after it. */
function* blockOf(text: string, line: Line): Generator<Line> {
  yield line;
  let count = 1;
  for (const next of linesAfter(text, line.start)) {
    if (next.indent <= line.indent || count >= MAX_BLOCK) return;
    count += 1;
    yield next;
  }
}

/** Columns at which a line may stand: those of the levels open above it, one deeper, and that of the line after it. */
function levelsFor(text: string, line: Line): readonly number[] {
  const levels = new Set<number>([0]);
  const [next] = linesAfter(text, line.start);
  let open = Infinity;
  let isNearest = true;
  for (const before of linesBefore(text, line.start)) {
    for (const column of [before.content - before.start, before.indent]) {
      if (column >= open) continue;
      levels.add(column);
      if (isNearest) levels.add(column + 2);
    }
    isNearest = false;
    open = Math.min(open, before.indent);
    if (open === 0 || levels.size >= MAX_LEVELS) break;
  }
  if (next) levels.add(next.indent);
  levels.delete(line.indent);
  return [...levels].sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent));
}

function moved(source: Source, line: Line, lines: readonly Line[], indent: number): Slip {
  const by = indent - line.indent;
  const edits = lines.map(
    ({ start, indent: own }): Edit => ({ start, end: start + own, text: ' '.repeat(Math.max(0, own + by)) }),
  );
  const start = line.start + line.indent;
  const end = line.key === null ? Math.max(start + 1, line.end) : line.content + line.key.length;
  return slip(source, edits, {
    rule: 'indentation',
    at: { start, end },
    begins: line.content + by,
    ...(line.key !== null && { moves: line.key }),
    message: {
      zh: `此行缩进 \`${line.indent}\` 个空格，应为 \`${indent}\` 个`,
      en: `Unexpected indentation of \`${line.indent}\` spaces, expected \`${indent}\``,
    },
  });
}
