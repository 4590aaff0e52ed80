import type { ScalarText } from './spot.ts';

/** A scalar within a line: its value, how it is typed, and where it ends. */
export interface SimpleScalar {
  readonly data: unknown;
  readonly scalar: ScalarText;
  readonly end: number;
}

/** Signs a plain text does not begin with, or not without a closer look. */
const LOADED = '-?:,[]{}#&*!|>\'"%@`';
const NULL = /^(?:~|[Nn]ull|NULL)$/;
const TRUTH = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const WHOLE = /^[-+]?[0-9]+$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
/** Octal, hexadecimal, exponents, infinities. */
const OTHER_NUMBER = /^(?:0[ox][0-9a-fA-F]+|[-+]?[.0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** All escapes but that of a line break, the one that plans have a use for. */
const OTHER_ESCAPE = /\\(?!n)/;
const LEADING_ZERO = /^[-+]?0\d/;
/** Above all signs of ASCII: most texts are Chinese, and are no number. */
const ASCII_END = 0x7f;

/** Reads a quoted text that begins at `at` and ends before `end`; undefined where it has no end, or escapes but of line breaks. */
export function quotedScalar(text: string, at: number, end: number): SimpleScalar | undefined {
  const quote = text.charAt(at);
  let close = text.indexOf(quote, at + 1);
  if (quote === "'") while (close !== -1 && text.charAt(close + 1) === quote) close = text.indexOf(quote, close + 2);
  if (close === -1 || close >= end) return undefined;
  const raw = text.slice(at + 1, close);
  if (quote === '"' && OTHER_ESCAPE.test(raw)) return undefined;
  const data = quote === "'" ? raw.replaceAll("''", "'") : raw.replaceAll('\\n', '\n');
  return { data, scalar: { value: data, style: 'quoted' }, end: close + 1 };
}

/** Reads the plain text from `at` to `end`, which has no blanks at its ends; undefined where it asks for a closer look. */
export function plainScalar(text: string, at: number, end: number): SimpleScalar | undefined {
  const raw = text.slice(at, end);
  if (raw === '' || raw.trim() !== raw || raw.startsWith('\u200b') || raw.endsWith('\u200b')) return undefined;
  if (raw.charCodeAt(0) > ASCII_END) return { data: raw, scalar: { value: raw, style: 'plain' }, end };
  if (LOADED.includes(raw.charAt(0)) && !WHOLE.test(raw) && !DECIMAL.test(raw)) return undefined;
  if (OTHER_NUMBER.test(raw)) return undefined;
  const data = meantBy(raw);
  return { data, scalar: { value: typeof data === 'number' ? raw : data, style: 'plain' }, end };
}

function meantBy(raw: string): unknown {
  if (NULL.test(raw)) return null;
  if (TRUTH.test(raw)) return /^t/i.test(raw);
  if (LEADING_ZERO.test(raw) && (WHOLE.test(raw) || DECIMAL.test(raw))) return raw;
  if (WHOLE.test(raw)) return Number.parseInt(raw, 10);
  return DECIMAL.test(raw) ? Number.parseFloat(raw) : raw;
}
