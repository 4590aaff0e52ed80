import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { Verdict } from '../format-rule.ts';
import { judged, unmeasured } from '../verdict.ts';
import { glyphsOf, trimmed, widthOf } from './glyphs.ts';
import { quote } from './quote.ts';

/** Lines nearer than half a character at 2号 count as equal. */
const EQUAL = 220;
const SHORTEST_TAIL = 4;
const NOT_FIRST = /^[，。、；：？！》”’）〕〉」』的]/;
const NOT_LAST = /[《“‘（〔〈「『]$/;
const ASPECT = { zh: '标题的回行', en: 'lines of the title' };
const REQUIRED = {
  zh: '梯形或菱形，词意完整，末行不少于 4 字',
  en: 'a trapezium or a diamond, words whole, no lone tail',
};

/** Judges how a title is broken into lines; the lines of each paragraph end where the file says. */
export function shapeVerdicts(title: readonly Paragraph[], textWidth: number): readonly Verdict[] {
  if (title.length === 0) return [];
  const lines = title.flatMap(linesOf);
  const isOverfull = lines.some(({ width }) => width > textWidth + 20);
  if (isOverfull)
    return [
      unmeasured(
        '标题一行排不下，回行由程序决定，须看排版结果',
        'a line of the title overflows; only a printed page tells where it breaks',
      ),
    ];
  const fault = shapeFault(lines);
  return [
    judged(fault === undefined, {
      aspect: ASPECT,
      measured: fault ?? { zh: `${lines.length} 行`, en: lines.length === 1 ? '1 line' : `${lines.length} lines` },
      required: REQUIRED,
      at: title,
    }),
  ];
}

interface Line {
  readonly text: string;
  readonly width: number;
}

function linesOf(paragraph: Paragraph): readonly Line[] {
  const glyphs = glyphsOf(paragraph);
  const lengths = paragraph.text.split('\n').map((line) => Array.from(line.replaceAll('\r', '')).length);
  let at = 0;
  return lengths.flatMap((length) => {
    const line = trimmed(glyphs.slice(at, at + length));
    at += length;
    return line.length === 0 ? [] : [{ text: line.map(({ text }) => text).join(''), width: widthOf(line) }];
  });
}

function shapeFault(lines: readonly Line[]): Message | undefined {
  const bad =
    lines.slice(1).find(({ text }) => NOT_FIRST.test(text)) ?? lines.slice(0, -1).find(({ text }) => NOT_LAST.test(text));
  if (bad !== undefined) return { zh: `\`${quote(bad.text)}\` 一行断得不好`, en: `\`${quote(bad.text)}\` is broken badly` };
  const last = lines.at(-1);
  if (lines.length > 1 && last !== undefined && Array.from(last.text).length < SHORTEST_TAIL) {
    return { zh: `末行只有 \`${last.text}\``, en: `the last line is but \`${last.text}\`` };
  }
  const widths = lines.map(({ width }) => width);
  if (widths.length > 1 && Math.max(...widths) - Math.min(...widths) < EQUAL) {
    return { zh: `${widths.length} 行一样长，成了长方形`, en: `${widths.length} lines of one length make a rectangle` };
  }
  const [first = 0, second = 0, third = 0] = widths;
  const isWaist = widths.length === 3 && second < first - EQUAL && second < third - EQUAL;
  return isWaist ? { zh: '中间一行最短，成了沙漏形', en: 'the middle line is the shortest: an hourglass' } : undefined;
}
