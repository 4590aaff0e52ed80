import type { Source } from '../../core/source.ts';
import { type Line, linesBefore } from './line.ts';
import { type Slip, slip } from './slip.ts';

const FURTHEST = 50;

/** A dash of a list that is not there, that has nothing between it and its entry, or that is a longer one. */
export function* dashSlips(source: Source, line: Line): Generator<Slip> {
  yield* missingDash(source, line);
  const [, lead = '', dash = '', space = ''] = /^(\s*(?:- +)*)([-－–—])([ \u00a0\u3000]*)(?=[^\s-])/.exec(line.text) ?? [];
  if (dash === '' || (dash === '-' && space === ' ')) return;
  const start = line.start + lead.length;
  const edit = { start, end: start + dash.length + space.length, text: '- ' };
  yield slip(source, [edit], {
    rule: dash === '-' ? 'missing-space' : 'fullwidth-sign',
    at: { start, end: start + 1 },
    message:
      dash === '-'
        ? { zh: '`-` 后没有空格，应为 `-` 加一个空格', en: 'Unexpected `-` without a space, expected `- `' }
        : {
            zh: `列表项前为 \`${dash}\`，应为半角 \`-\` 加一个空格`,
            en: `Unexpected \`${dash}\` before an entry, expected \`- \``,
          },
    ...(space === '' && { replacement: edit.text }),
  });
}

/** A line that stands where the entries before it have their dashes. */
function* missingDash(source: Source, line: Line): Generator<Slip> {
  const first = source.text.charAt(line.start + line.indent);
  const before = nearestAtOrAbove(source.text, line);
  if (/[-－–—\s]/.test(first) || before?.indent !== line.indent || !/^ *- /.test(before.text)) return;
  const start = line.start + line.indent;
  yield slip(source, [{ start, end: start, text: '- ' }], {
    rule: 'missing-dash',
    at: { start, end: Math.max(start + 1, line.end) },
    message: {
      zh: '这一项前没有 `-`，应以 `- ` 开头',
      en: 'Unexpected entry of a list without its dash, expected `- ` before it',
    },
  });
}

function nearestAtOrAbove(text: string, line: Line): Line | undefined {
  let count = 0;
  for (const before of linesBefore(text, line.start)) {
    count += 1;
    if (before.indent <= line.indent) return before;
    if (count === FURTHEST) return undefined;
  }
  return undefined;
}
