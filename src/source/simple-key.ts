import type { Range } from '../core/source.ts';
import { quotedScalar } from './simple-scalar.ts';
import { trimmedEnd } from './simple-spaces.ts';

/** A key as it was read, with the colon after it. */
export interface SimpleKey {
  readonly word: string;
  readonly range: Range;
  /** After its colon. */
  readonly next: number;
}

const MAX_LENGTH = 500;

/** The key at `at`; undefined where there is none. */
export function simpleKey(text: string, at: number, end: number): SimpleKey | undefined {
  const sign = text.charAt(at);
  const quoted = sign === "'" || sign === '"' ? quotedScalar(text, at, end) : undefined;
  if ((sign === "'" || sign === '"') && (!quoted || text.charAt(quoted.end) !== ':')) return undefined;
  const colon = quoted ? quoted.end : plainColon(text, at, end);
  if (colon === undefined || colon - at > MAX_LENGTH || (text.charAt(colon + 1) !== ' ' && colon + 1 !== end)) return undefined;
  if (quoted) return { word: String(quoted.data), range: { start: at, end: quoted.end }, next: colon + 1 };
  const word = text.slice(at, trimmedEnd(text, at, colon));
  const isPlain =
    word !== '' && word.trim() === word && !/^[-?:,[\]{}#&*!|>'"%@`~]/.test(word) && !word.includes(' #') && word !== '<<';
  return isPlain ? { word, range: { start: at, end: at + word.length }, next: colon + 1 } : undefined;
}

/** The first colon with a blank or the line's end after it. */
function plainColon(text: string, from: number, end: number): number | undefined {
  let colon = text.indexOf(':', from);
  while (colon !== -1 && colon < end && colon + 1 !== end && text.charAt(colon + 1) !== ' ') colon = text.indexOf(':', colon + 1);
  return colon === -1 || colon >= end ? undefined : colon;
}
