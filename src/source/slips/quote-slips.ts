import type { Source } from '../../core/source.ts';
import type { Line } from './line.ts';
import { loneQuote } from './lone-quote.ts';
import type { LineScan } from './scan-line.ts';
import { type Slip, slip } from './slip.ts';

const LONE_QUOTE = /(?<=: +|[[{,] +|- +)([^\s'"[\]{},#](?:(?!: )[^'"[\]{},#])*?)(['"])(?=\s*(?:[\]},]|$))/g;
const FIRST_SIGNS = /^(?:\{\{|>=?|<=?|[%@`&*!|?"']|- )/;

/** Quotes that lost their partner, and values that cannot stand without any. */
export function* quoteSlips(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  const { openQuote } = scan;
  if (openQuote !== null) yield* unclosedQuote(source, line, scan, openQuote);
  yield* loneQuotes(source, line);
  yield* secondColon(source, line, scan);
  yield* unquoted(source, line, scan);
}

function* unclosedQuote(source: Source, line: Line, scan: LineScan, at: number): Generator<Slip> {
  const quote = source.text.charAt(at);
  const inFlow = /[[{]/.test(line.text.slice(0, at - line.start));
  const stops = [...line.text.matchAll(/\s*[,\]}]/g)].map((match) => line.start + match.index).filter((stop) => stop > at + 1);
  const whole = line.start + line.text.trimEnd().length;
  for (const end of inFlow ? [...stops, whole] : [scan.end > at ? scan.end : whole, whole]) {
    yield slip(source, [{ start: end, end, text: quote }], {
      rule: 'unclosed',
      at: { start: at, end: at + 1 },
      message: {
        zh: `引号 \`${quote}\` 没有配对，应在值的末尾补上`,
        en: `Unexpected \`${quote}\` without its partner, expected quotes on both sides`,
      },
    });
  }
}

/** A value that ends with a quote it did not begin with. */
function* loneQuotes(source: Source, line: Line): Generator<Slip> {
  for (const match of line.text.matchAll(LONE_QUOTE)) {
    const start = line.start + match.index;
    const at = start + (match[1] ?? '').length;
    yield slip(source, [{ start, end: start, text: match[2] ?? '' }], loneQuote(at, match[2] ?? ''));
  }
}

/** `甲: 乙` in a sentence: the colon a sentence has is the full-width one. */
function* secondColon(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  if (line.key === null || /^[［｛【]/.test(source.text.slice(line.value, line.value + 1))) return;
  const from = /^[A-Za-z]/.test(line.key) ? line.value : line.content;
  for (const match of line.text.slice(from - line.start).matchAll(/:(?: +|$)/g)) {
    const at = from + match.index;
    if (scan.flows.some(({ start, end }) => at > start && at < end)) continue;
    yield slip(source, [{ start: at, end: at + match[0].length, text: '：' }], {
      rule: 'second-colon',
      at: { start: at, end: at + 1 },
      message: {
        zh: '值里又有半角冒号 `: `，应为全角冒号 `：`，或给整个值加引号',
        en: 'Unexpected second `: ` on a line, expected `：`, or quotes around the value',
      },
    });
  }
}

function* unquoted(source: Source, line: Line, scan: LineScan): Generator<Slip> {
  const value = source.text.slice(line.value, scan.end);
  const [sign] = FIRST_SIGNS.exec(value) ?? [];
  if (sign === undefined || value.length < 2) return;
  const end = line.start + line.text.trimEnd().length;
  const whole = source.text.slice(line.value, end);
  yield slip(source, [{ start: line.value, end, text: `'${whole.replaceAll("'", "''")}'` }], {
    rule: 'unquoted-text',
    at: { start: line.value, end },
    message: {
      zh: `值以 \`${sign}\` 开头，应给整个值加引号`,
      en: `Unexpected \`${sign}\` at the start of a value, expected quotes around the whole value`,
    },
  });
}
