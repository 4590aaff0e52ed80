import type { Change, Range } from '../core/source.ts';
import type { ScalarText } from './spot.ts';

/** A text as it stands in a file. */
interface Spelt {
  /** The whole of it, quotes and block header included. */
  readonly raw: string;
  readonly scalar: ScalarText;
}

type Style = 'plain' | 'single' | 'double' | 'block';

/** Characters that a value without quotes may hold anywhere, inside of `{ }` and `[ ]` too. */
const BARE = /^(?![\s\-?&*!|>%@`'"])[^#:,[\]{}\p{Cc}]*[^#:,[\]{}\p{Cc}\s]$/u;
/** What a value without quotes would be read as, other than text. */
const NO_TEXT = /^(?:~|null|true|false|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.inf|\.nan)$/i;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** What to type for a whole value, in the quotes it has, or in quotes where it needs them. */
export function spellWhole(spelt: Spelt, { old, text }: Change): string | undefined {
  const style = styleOf(spelt);
  if (style === undefined || spelt.scalar.value !== old) return undefined;
  if (style === 'double' || CONTROL.test(text)) return JSON.stringify(text);
  if (style === 'single') return `'${doubled(text)}'`;
  return BARE.test(text) && !NO_TEXT.test(text) ? text : `'${doubled(text)}'`;
}

/**
 * What to type for words of a value that stand at the characters `place` of its raw text. Undefined where other words
 * stand there, or the new ones would need other quotes.
 */
export function spellPart(spelt: Spelt, place: Range, { old, text, at = 0 }: Change): string | undefined {
  const { raw, scalar } = spelt;
  const style = styleOf(spelt);
  if (style === undefined || !holds(scalar.value, old, at) || /[\r\n]/.test(old) || CONTROL.test(text)) return undefined;
  const written = raw.slice(place.start, place.end);
  if (tight(style === 'single' ? single(written) : written) !== tight(old)) return undefined;
  if (!keepsFolds(raw, place, { old, text })) return undefined;
  if (style === 'plain') return BARE.test(text) && !(old === scalar.value && NO_TEXT.test(text)) ? text : undefined;
  if (style === 'single') return doubled(text);
  if (style === 'double') return JSON.stringify(text).slice(1, -1);
  return text === text.trim() && text !== '' ? text : undefined;
}

function holds(value: unknown, words: string, at: number): boolean {
  return typeof value === 'string' && words !== '' && value.startsWith(words, at);
}

/** A line break beside the part is read as a space or as nothing, depending on the characters around it: these stay alike. */
function keepsFolds(raw: string, at: Range, { old, text }: Change): boolean {
  const before = !/[\r\n]/.test(blanksBefore(raw, at.start)) || areAlike(old.charAt(0), text.charAt(0));
  const after = !/^\s*[\r\n]/.test(raw.slice(at.end)) || areAlike(old.slice(-1), text.slice(-1));
  return before && after;
}

function blanksBefore(raw: string, end: number): string {
  let start = end;
  while (start > 0 && /\s/.test(raw.charAt(start - 1))) start -= 1;
  return raw.slice(start, end);
}

function areAlike(a: string, b: string): boolean {
  return a === b || (/\p{Script=Han}/u.test(a) && /\p{Script=Han}/u.test(b));
}

/** Undefined where the raw text is no scalar of that style, as where an alias stands for one. */
function styleOf({ raw, scalar }: Spelt): Style | undefined {
  const first = raw.charAt(0);
  if (scalar.style === 'block') return first === '|' || first === '>' ? 'block' : undefined;
  if (scalar.style === 'plain') return /[*'"]/.test(first) || first === '' ? undefined : 'plain';
  if (first === "'") return 'single';
  return first === '"' ? 'double' : undefined;
}

/** What a piece between single quotes reads; a quote that is half of a pair reads as nothing it could be. */
function single(written: string): string {
  return written.replace(/''|'/g, (quote) => (quote === "''" ? "'" : '\0'));
}

function doubled(text: string): string {
  return text.replaceAll("'", "''");
}

/** Without blanks: a line break in a value may have been read as a space, or as nothing. */
function tight(text: string): string {
  return text.replace(/\s/g, '');
}
