import type { Source } from '../../core/source.ts';
import type { Line } from './line.ts';
import { type Edit, type Slip, slip } from './slip.ts';

const NARROW: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '：': ': ',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '\u00a0': ' ',
  '\u3000': ' ',
};
const MAX_SIGNS = 12;
const WIDE = /(?:[，：、][ \u00a0\u3000]*|[［］【】｛｝]|[\u00a0\u3000]+)/g;

/** Signs of full width where YAML wants its own, and spaces that are none to it: one by one, and all of a line together. */
export function* signSlips(source: Source, line: Line): Generator<Slip> {
  const edits = [...line.text.slice(line.content - line.start).matchAll(WIDE)].map((match): Edit => {
    const start = line.content + match.index;
    return { start, end: start + match[0].length, text: NARROW[match[0].charAt(0)] ?? ' ' };
  });
  const tidy = edits.map((edit) => ({ ...edit, text: tidied(source.text, edit) }));
  const likely = tidy.filter(({ start }) => source.text.charAt(start) !== '、');
  const brackets = tidy.filter(({ start }) => /[［］【】｛｝]/.test(source.text.charAt(start)));
  for (const each of likely.slice(0, MAX_SIGNS)) yield signSlip(source, each, [each], each.text);
  for (const several of [brackets, likely, tidy]) {
    const [first] = several;
    if (first && several.length > 1) yield signSlip(source, first, several);
  }
  for (const each of tidy.slice(0, MAX_SIGNS)) if (!likely.includes(each)) yield signSlip(source, each, [each]);
}

/** No space before the end of a `[ ]`, and none twice. */
function tidied(text: string, { end, text: typed }: Edit): string {
  return /^(?: |$|\r?\n)/.test(text.slice(end)) && typed.length > 1 ? typed.trimEnd() : typed;
}

function signSlip(source: Source, { start, end, text }: Edit, edits: readonly Edit[], replacement?: string): Slip {
  const sign = source.text.charAt(start);
  const at = { start, end: /\s/.test(sign) ? end : start + 1 };
  if (/\s/.test(sign)) {
    return slip(source, edits, {
      rule: 'no-break-space',
      at,
      message: {
        zh: `此处为${sign === '\u3000' ? '全角' : '不换行'}空格，应为半角空格`,
        en: 'Unexpected no-break or full-width space, expected a plain space',
      },
      ...(replacement !== undefined && { replacement }),
    });
  }
  return slip(source, edits, {
    rule: sign === '：' ? 'fullwidth-colon' : 'fullwidth-sign',
    at,
    message: {
      zh: `此处为全角 \`${sign}\`，应为半角 \`${text.trim()}\``,
      en: `Unexpected full-width \`${sign}\`, expected \`${text.trim()}\``,
    },
    ...(replacement !== undefined && end === start + 1 && { replacement }),
  });
}
