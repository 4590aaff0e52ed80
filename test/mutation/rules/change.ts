import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineAt, splice } from '../mutant.ts';
import type { Stretch } from '../sites.ts';

export type Path = readonly (string | number)[];

/** An edit of a file's text. What it does not touch stays as typed, down to comments and blanks. */
export type Change = (text: string) => string;

/** Types a value at a path, as YAML; keys that are not there are written as well. */
export function set(path: Path, to: string): Change {
  return (text) => {
    const root = parseDocument(text).contents;
    const node = nodeAt(root, path);
    if (node) return replaced(text, { node, pair: pairAt(root, path) }, to);
    const depth = path.findLastIndex((_, length) => isMap(nodeAt(root, path.slice(0, length))));
    const map = nodeAt(root, path.slice(0, depth));
    if (!isMap(map)) throw new Error(`no mapping above ${path.join('.')}`);
    const [name, ...below] = path.slice(depth);
    const value = below.reduceRight((inner: string, key) => `{ ${key}: ${inner} }`, to);
    return entered(text, map, `${name}: ${value}`);
  };
}

/** Takes out an entry of a mapping, or of a list. */
export function drop(path: Path): Change {
  return (text) => {
    const root = parseDocument(text).contents;
    const parent = nodeAt(root, path.slice(0, -1));
    const node = nodeAt(root, path);
    if (!node || !(isMap(parent) || isSeq(parent))) throw new Error(`nothing at ${path.join('.')}`);
    const key = pairAt(root, path)?.key;
    const whole = { start: stretchOf(text, isNode(key) ? key : node).start, end: stretchOf(text, node).end };
    return parent.flow ? withoutFlow(text, whole) : withoutLines(text, whole);
  };
}

/** Adds an entry at the end of a list. */
export function append(path: Path, entry: string): Change {
  return (text) => {
    const list = nodeAt(parseDocument(text).contents, path);
    if (!isSeq(list)) throw new Error(`no list at ${path.join('.')}`);
    const { end } = stretchOf(text, list);
    if (list.flow) return splice(text, { start: end - 1, end: end - 1 }, list.items.length === 0 ? entry : `, ${entry}`);
    const line = lineAt(text, end);
    return splice(text, { start: line.end, end: line.end }, `\n${dashOf(text, list)}${entry}`);
  };
}

/** Exchanges words inside a value, as they are typed. */
export function reword(path: Path, from: string, to: string): Change {
  return (text) => {
    const node = nodeAt(parseDocument(text).contents, path);
    const stretch = node && stretchOf(text, node);
    const at = stretch ? text.indexOf(from, stretch.start) : -1;
    if (!stretch || at === -1 || at + from.length > stretch.end) throw new Error(`no ${from} at ${path.join('.')}`);
    return splice(text, { start: at, end: at + from.length }, to);
  };
}

/** One change after the other. */
export function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((typed, change) => change(typed), text);
}

/** A text as YAML: plain where that reads back as itself, else in quotes. */
export function scalar(text: string): string {
  const isPlain = /^[\p{Script=Han}A-Za-z“《（][^:#'",[\]{}]*$/u.test(text) && text.trim() === text;
  if (/\p{Cc}/u.test(text)) return JSON.stringify(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

function nodeAt(root: unknown, path: Path): Node | undefined {
  let node = root;
  for (const step of path) node = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
  return isNode(node) ? node : undefined;
}

function pairAt(root: unknown, path: Path): Pair | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
}

function stretchOf(text: string, { range }: Node): Stretch {
  const [start = 0, end = 0] = range ?? [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** A value in block style goes to the line of its key. */
function replaced(text: string, { node, pair }: { node: Node; pair: Pair | undefined }, to: string): string {
  const stretch = stretchOf(text, node);
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  if (!isBlock || !isNode(pair?.key)) return splice(text, stretch, stretch.start === stretch.end ? ` ${to}` : to);
  const key = stretchOf(text, pair.key);
  return splice(text, { start: text.indexOf(':', key.end) + 1, end: stretch.end }, ` ${to}`);
}

function entered(text: string, map: YAMLMap, entry: string): string {
  if (map.flow) return enteredFlow(text, stretchOf(text, map), entry);
  const [first] = map.items;
  if (!isNode(first?.key)) throw new Error('a mapping in block style has a key');
  const key = stretchOf(text, first.key);
  const last = isNode(first.value) ? stretchOf(text, first.value).end : key.end;
  const line = lineAt(text, Math.max(key.end, last));
  const indent = ' '.repeat(key.start - lineAt(text, key.start).start);
  return splice(text, { start: line.end, end: line.end }, `\n${indent}${entry}`);
}

function enteredFlow(text: string, { start, end }: Stretch, entry: string): string {
  const inside = text.slice(start, end - 1).trimEnd();
  const comma = inside.length === 1 ? ' ' : ', ';
  return splice(text, { start: start + inside.length, end: end - 1 }, `${comma}${entry} `);
}

function withoutFlow(text: string, { start, end }: Stretch): string {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const before = after === 0 ? (/,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return splice(text, { start: start - before, end: end + after }, '');
}

/** An entry that opens the mapping of a list leaves the dash to the next one. */
function withoutLines(text: string, { start, end }: Stretch): string {
  const line = lineAt(text, start);
  const past = Math.min(text.length, lineAt(text, end).end + 1);
  const opening = text.slice(line.start, start);
  const next = lineAt(text, past);
  const isFirst = opening.includes('-') && text.slice(past, next.end).trim() !== '' && next.indent === opening.length;
  return isFirst
    ? splice(text, { start, end: next.start + next.indent }, '')
    : splice(text, { start: line.start, end: past }, '');
}

function dashOf(text: string, list: YAMLSeq): string {
  const first = list.items.find(isNode);
  if (!first) throw new Error('a list in block style has an entry');
  const { start } = stretchOf(text, first);
  return text.slice(lineAt(text, start).start, start);
}
