import type { Source } from '../../core/source.ts';
import type { Line } from './line.ts';
import { type Slip, slip } from './slip.ts';

const SIGNS: readonly (readonly [sign: RegExp, key: string])[] = [
  [/^(?:>=|=>|≥|＞＝|≧|不少于|不低于|至少)/, 'atLeast'],
  [/^(?:<=|=<|≤|＜＝|≦|不超过|不高于|至多|最多)/, 'atMost'],
  [/^大?约/, 'about'],
  [/^(?:=|＝|等于)/, 'exactly'],
];
const BOUND =
  /(?<=: +|[{,] +)([<>=≥≤≧≦＞＜＝]+|不少于|不低于|至少|不超过|不高于|至多|最多|大?约|等于) *(\d[\d.]*[%％]?)(?=\s*(?:[,}#]|$))/g;

/** A bound written with a sign: in a plan it is a key, since `>` and `=` mean other things at the start of a value. */
export function* boundSlips(source: Source, line: Line): Generator<Slip> {
  for (const match of line.text.matchAll(BOUND)) {
    const [whole, sign = '', amount = ''] = match;
    const key = SIGNS.find(([form]) => form.test(sign))?.[1];
    if (key === undefined) continue;
    const start = line.start + match.index;
    const isEntry = /[{,] +$/.test(line.text.slice(0, match.index));
    const bound = `${key}: ${amount.normalize('NFKC')}`;
    const text = isEntry ? bound : `{ ${bound} }`;
    yield slip(source, [{ start, end: start + whole.length, text }], {
      rule: 'bound-sign',
      at: { start, end: start + whole.length },
      message: {
        zh: `界限写作 \`${whole}\`，应写成键：\`${text}\``,
        en: `Unexpected sign in \`${whole}\`, expected the bound as a key: \`${text}\``,
      },
      replacement: text,
    });
  }
}
