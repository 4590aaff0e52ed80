import type { Range, Source } from '../../core/source.ts';
import { fullwidthColonAt } from '../fullwidth-colon.ts';
import type { Line } from './line.ts';
import type { LineScan } from './scan-line.ts';
import { type Slip, slip } from './slip.ts';

const WORD = String.raw`[A-Za-z][\w./-]*|\p{Script=Han}{1,12}|[“"'][A-Za-z][\w.-]*[”"']`;
const AT_START = String.raw`(?<=^\s*(?:-\s+)*)`;
const IN_FLOW = String.raw`(?<=[{,，｛]\s*)`;
const WIDE = new RegExp(`(?:${AT_START}|${IN_FLOW})(${WORD})(：[ \\u00a0\\u3000]*)`, 'gu');
const TIGHT = new RegExp(`(?:${AT_START}|${IN_FLOW})(${WORD}):(?![\\s:]|//|$)`, 'gu');
const BARE = new RegExp(`(?:${AT_START}|${IN_FLOW})([A-Za-z][\\w./-]*)([ \\u00a0\\u3000]+)(?=[^\\s:：#,，\\]}])`, 'gu');
const ALONE = /^(\s*(?:- +)*)([A-Za-z][A-Za-z0-9]*)\s*(?:\s#.*)?$/;

/** What can be wrong between a key and its value: a colon of full width, no space after it, no colon. */
export function* colonSlips(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  const within = (at: number) => at < line.content + 1 || scan.flows.some(({ start, end }) => at > start && at < end);
  for (const match of line.text.matchAll(WIDE)) {
    const [, key = '', colon = ''] = match;
    const at = line.start + match.index + key.length;
    const said = fullwidthColonAt(source, key, at);
    if (within(line.start + match.index)) yield { edits: [{ start: at, end: at + colon.length, text: ': ' }], said };
  }
  for (const match of line.text.matchAll(TIGHT)) {
    const at = line.start + match.index + (match[1] ?? '').length;
    if (within(line.start + match.index)) yield missingSpace(source, at, match[1] ?? '');
  }
  for (const match of line.text.matchAll(BARE)) {
    const start = line.start + match.index;
    if (within(start)) yield missingColon(source, { start, end: start + (match[1] ?? '').length }, match[1] ?? '');
  }
  const [, lead = '', alone] = ALONE.exec(line.text) ?? [];
  const start = line.start + lead.length;
  if (alone !== undefined) yield missingColon(source, { start, end: start + alone.length }, alone);
}

function missingSpace(source: Source, colon: number, key: string): Slip {
  const edit = { start: colon, end: colon + 1, text: ': ' };
  return slip(source, [edit], {
    rule: 'missing-space',
    at: { start: colon, end: colon + 1 },
    message: {
      zh: `键 \`${key}\` 的冒号后没有空格，应为冒号加一个空格`,
      en: `Unexpected colon without a space after \`${key}\`, expected \`: \``,
    },
    replacement: edit.text,
  });
}

function missingColon(source: Source, at: Range, key: string): Slip {
  return slip(source, [{ start: at.end, end: at.end, text: ':' }], {
    rule: 'missing-colon',
    at,
    message: {
      zh: `键 \`${key}\` 后没有冒号，应写作 \`${key}: …\``,
      en: `Unexpected \`${key}\` without a colon, expected \`${key}: …\``,
    },
  });
}
