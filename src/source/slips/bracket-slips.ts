import type { Range, Source } from '../../core/source.ts';
import type { Line } from './line.ts';
import type { LineScan } from './scan-line.ts';
import { type Slip, slip } from './slip.ts';

const MAX_STARTS = 12;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** Brackets that lost their partner, and entries between them with no comma. Said at the bracket left alone. */
export function* bracketSlips(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  for (const { at, sign, before } of scan.openers) {
    const partner = CLOSING[sign] ?? '';
    const comment = commentWith(partner, line, before);
    yield slip(source, [{ start: before, end: before, text: partner }], {
      rule: 'unclosed',
      at: comment ?? { start: at, end: at + 1 },
      message: comment ? commentedOut(partner) : unclosed(sign, partner),
    });
  }
  for (const { at, sign } of scan.closers) {
    const partner = OPENING[sign] ?? '';
    const before = line.text.slice(0, at - line.start);
    const starts = [...before.matchAll(/(?<=: +|[[{,] *)[^\s[{,]|(?<=[[{]) {2,}/g)].map((match) => line.start + match.index);
    for (const start of [...starts.reverse().slice(0, MAX_STARTS), line.value]) {
      yield slip(source, [{ start, end: start, text: partner }], {
        rule: 'unclosed',
        at: { start: at, end: at + 1 },
        message: unopened(sign, partner),
      });
    }
  }
  yield* missingCommas(source, line, scan);
}

/** The comment from there to the end of the line, where it took the closing bracket along: `{ text: 甲 #1, count: 2 }`. */
function commentWith(partner: string, { text, start }: Line, from: number): Range | undefined {
  const rest = text.slice(from - start);
  const comment = rest.trim();
  if (!comment.startsWith('#') || !comment.includes(partner)) return undefined;
  const first = from + rest.indexOf('#');
  return { start: first, end: first + comment.length };
}

function commentedOut(partner: string) {
  return {
    zh: `\`#\` 前有空格，从这里到行末连同 \`${partner}\` 都成了说明，应给带 \`#\` 的文字加引号`,
    en: `Unexpected comment that takes \`${partner}\` along, expected quotes around the text with \`#\``,
  };
}

function unclosed(sign: string, partner: string) {
  return {
    zh: `\`${sign}\` 没有配对的 \`${partner}\`，应在末尾补上`,
    en: `Unexpected \`${sign}\` without its \`${partner}\`, expected both`,
  };
}

function unopened(sign: string, partner: string) {
  return {
    zh: `\`${sign}\` 没有配对的 \`${partner}\`，应在前面补上`,
    en: `Unexpected \`${sign}\` without its \`${partner}\`, expected both`,
  };
}

function* missingCommas(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  for (const match of line.text.matchAll(/(?<=[^\s,，{[:：])(\s+)([A-Za-z][A-Za-z0-9]*)(?=: )|(?<=["'\]}])(\s+)(?=["'[{])/g)) {
    const blank = match[1] ?? match[3] ?? '';
    const start = line.start + match.index;
    if (!scan.flows.some((flow) => start > flow.start && start < flow.end)) continue;
    const next = start + blank.length;
    yield slip(source, [{ start, end: start, text: ',' }], {
      rule: 'missing-comma',
      at: { start: next, end: next + Math.max(1, (match[2] ?? '').length) },
      message: {
        zh: '这一项前没有逗号，应以 `, ` 与前一项分开',
        en: 'Unexpected entry without a comma before it, expected `, `',
      },
    });
  }
}
