import { simpleKey } from './simple-key.ts';
import { plainScalar, quotedScalar, type SimpleScalar } from './simple-scalar.ts';
import { skipSpaces, trimmedEnd } from './simple-spaces.ts';
import { dataUnder, NO_CHILDREN, type NodeReading, type Spot } from './spot.ts';

/** A reading that ends at an offset of its line. */
export type Part = NodeReading & { readonly end: number };

/** What nests deeper is read by the library. */
export const MAX_DEPTH = 50;

/** A stretch of a line, and the key that introduces what stands there. */
export interface Stretch {
  readonly at: number;
  readonly key: Spot['key'];
  readonly depth: number;
  readonly end: number;
  /** Whether it stands in brackets. */
  readonly within: boolean;
}

/** Reads the value at the beginning of a stretch; undefined where it is no simple one. */
export function simplePart(text: string, stretch: Stretch): Part | undefined {
  const { at } = stretch;
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') return stretch.depth > MAX_DEPTH ? undefined : readBrackets(text, stretch);
  if (sign === "'" || sign === '"') return scalarPart(quotedScalar(text, at, stretch.end), stretch);
  const end = plainEnd(text, stretch);
  return end === undefined ? undefined : scalarPart(plainScalar(text, at, end), stretch);
}

function scalarPart(read: SimpleScalar | undefined, { at, key }: Stretch): Part | undefined {
  if (!read) return undefined;
  const { data, scalar, end } = read;
  return { data, end, spot: { value: { start: at, end }, key, children: NO_CHILDREN, scalar } };
}

/** Where a plain text ends; undefined where a colon or a bracket in it makes it something else. */
function plainEnd(text: string, { at, end, within }: Stretch): number | undefined {
  const rest = text.slice(at, within ? bracketSign(text, at, end) : end);
  if (within && (at + rest.length === end || '[{'.includes(text.charAt(at + rest.length)))) return undefined;
  const hash = rest.indexOf(' #');
  if (within && hash !== -1) return undefined;
  const last = trimmedEnd(rest, 0, hash === -1 ? rest.length : hash);
  for (let colon = rest.indexOf(':'); colon !== -1 && colon < last; colon = rest.indexOf(':', colon + 1)) {
    if (rest.charAt(colon + 1) === ' ' || colon + 1 === last) return undefined;
  }
  return at + last;
}

function bracketSign(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !',[]{}'.includes(text.charAt(at))) at += 1;
  return at;
}

/** What a pair of brackets holds, as far as it has been read. */
interface Held {
  readonly entries: Record<string, unknown>;
  readonly items: unknown[];
  readonly children: Map<string | number, Spot>;
}

function readBrackets(text: string, stretch: Stretch): Part | undefined {
  const { at: start, key, end } = stretch;
  const isMap = text.charAt(start) === '{';
  const close = isMap ? '}' : ']';
  const held: Held = { entries: {}, items: [], children: new Map() };
  let at = skipSpaces(text, start + 1);
  let isOpen = text.charAt(at) !== close;
  while (isOpen) {
    const member = { ...stretch, at, key: null, depth: stretch.depth + 1, within: true };
    const next = isMap ? addEntry(text, member, held) : addItem(text, member, held);
    if (next === undefined || next >= end || ![',', close].includes(text.charAt(next))) return undefined;
    isOpen = text.charAt(next) === ',';
    at = isOpen ? skipSpaces(text, next + 1) : next;
  }
  if (at >= end) return undefined;
  const { entries, items, children } = held;
  const spot = { value: { start, end: at + 1 }, key, children, scalar: null };
  return { data: isMap ? entries : items, end: at + 1, spot };
}

/** Adds the entry of a map at `at`; where the sign after it stands. */
function addEntry(text: string, stretch: Stretch, { entries, children }: Held): number | undefined {
  const name = simpleKey(text, stretch.at, stretch.end);
  if (!name || children.has(name.word) || name.word === '__proto__' || /[,[\]{}#]/.test(name.word)) return undefined;
  const at = skipSpaces(text, name.next);
  const read = at < stretch.end ? simplePart(text, { ...stretch, at, key: name.range }) : undefined;
  if (!read) return undefined;
  entries[name.word] = dataUnder(name.word, read);
  children.set(name.word, read.spot);
  return skipSpaces(text, read.end);
}

/** Adds the item of a list at `at`; where the sign after it stands. */
function addItem(text: string, stretch: Stretch, { items, children }: Held): number | undefined {
  const read = stretch.at < stretch.end ? simplePart(text, stretch) : undefined;
  if (!read) return undefined;
  children.set(items.length, read.spot);
  items.push(read.data);
  return skipSpaces(text, read.end);
}
