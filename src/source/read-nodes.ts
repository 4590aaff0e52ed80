import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';
import { alignText } from './align-text.ts';
import { problem } from './problem.ts';
import { dataUnder, NO_CHILDREN, type NodeReading, type ScalarText, type Spot } from './spot.ts';
import { yamlLibrary } from './yaml-library.ts';

const MAX_ALIASED_NODES = 10_000;
const MAX_ALIAS_DEPTH = 100;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026\u00b7]/u;

interface NodesRead {
  readonly data: unknown;
  readonly root: Spot;
  readonly problems: readonly Diagnostic[];
}

interface Reader {
  readonly source: Source;
  readonly document: Document.Parsed;
  readonly problems: Diagnostic[];
  /** Nodes an alias may still bring in again. */
  budget: number;
  aliasDepth: number;
}

/** Turns the nodes of a document into plain data and a tree of places. Aliases are followed within a budget. */
export function readNodes(source: Source, document: Document.Parsed): NodesRead {
  const reader: Reader = { source, document, problems: [], budget: MAX_ALIASED_NODES, aliasDepth: 0 };
  const { data, spot } = readNode(reader, document.contents, null);
  return { data, root: spot, problems: reader.problems };
}

function readNode(reader: Reader, node: unknown, key: Range | null): NodeReading {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  if (reader.aliasDepth > 0) reader.budget -= 1;
  if (isAlias(node)) return readAlias(reader, node, key);
  if (isMap(node)) return readMap(reader, node, key);
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(reader, item, null));
    const children = new Map(items.map((item, index) => [index, item.spot]));
    return { data: items.map((item) => item.data), spot: { value: rangeOf(reader, node, key), key, children, scalar: null } };
  }
  if (isScalar(node)) return readScalar(reader, node, key);
  return { data: null, spot: { value: key ?? { start: 0, end: 0 }, key, children: NO_CHILDREN, scalar: null } };
}

function readAlias(reader: Reader, node: Alias, key: Range | null): NodeReading {
  const value = rangeOf(reader, node, key);
  const target = node.resolve(reader.document);
  const exhausted = reader.budget <= 0 || reader.aliasDepth >= MAX_ALIAS_DEPTH;
  if (!target || exhausted) {
    if (!exhausted || reader.problems.every((found) => found.message !== TOO_MANY_ALIASES)) {
      reader.problems.push(problem(reader.source, 'syntax', value, { message: exhausted ? TOO_MANY_ALIASES : UNKNOWN_ALIAS }));
    }
    return { data: null, spot: { value, key, children: NO_CHILDREN, scalar: null } };
  }
  reader.aliasDepth += 1;
  const { data, spot } = readNode(reader, target, key);
  reader.aliasDepth -= 1;
  return { data, spot: { ...spot, value } };
}

const UNKNOWN_ALIAS = {
  zh: '别名没有对应的锚点，以 `*` 开头的文字应加引号',
  en: 'Unexpected alias without an anchor, expected quotes around text that starts with `*`',
};
const TOO_MANY_ALIASES = {
  zh: '别名展开过多，应直接写出内容',
  en: 'Unexpected number of nodes through aliases, expected the content written out',
};

function readMap(reader: Reader, node: YAMLMap, key: Range | null): NodeReading {
  const entries = new Map<string, unknown>();
  const children = new Map<string, Spot>();
  for (const pair of node.items) {
    const read = readPair(reader, pair);
    if (!read) continue;
    const first = children.get(read.name);
    if (first) reader.problems.push(duplicateKey(reader.source, read.name, read.spot.key, first.key));
    if (first) continue;
    entries.set(read.name, read.data);
    children.set(read.name, read.spot);
  }
  return { data: Object.fromEntries(entries), spot: { value: rangeOf(reader, node, key), key, children, scalar: null } };
}

function readPair(reader: Reader, pair: Pair): (NodeReading & { readonly name: string }) | undefined {
  const { isNode, isScalar } = yamlLibrary();
  const keyNode = pair.key;
  if (!isScalar(keyNode)) {
    const range = rangeOf(reader, isNode(keyNode) ? keyNode : undefined, null);
    const message = {
      zh: '键为 `{ }` 或 `[ ]`，应为一个词；以 `{{` 开头的文字应加引号',
      en: 'Unexpected `{ }` or `[ ]` as a key, expected a word, or quotes around text that starts with `{{`',
    };
    reader.problems.push(problem(reader.source, 'syntax', range, { message }));
    return undefined;
  }
  const range = rangeOf(reader, keyNode, null);
  const name = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value ?? ''));
  const read = readNode(reader, pair.value, range);
  return { name, spot: read.spot, data: dataUnder(name, read) };
}

function duplicateKey(source: Source, name: string, at: Range | null, first: Range | null): Diagnostic {
  const found = problem(source, 'duplicate-key', at ?? { start: 0, end: 0 }, {
    message: { zh: `键 \`${name}\` 写了两次，应只留一个`, en: `Unexpected second \`${name}\`, expected the key once` },
  });
  if (!first) return found;
  return { ...found, related: [{ source, range: first, message: { zh: '第一次写在这里', en: 'first written here' } }] };
}

function readScalar(reader: Reader, node: Scalar, key: Range | null): NodeReading {
  const value = rangeOf(reader, node, key);
  const raw = typeof node.value === 'number' ? node.source : undefined;
  const keepsForm = raw !== undefined && /^[-+]?0\d/.test(raw);
  const data = typeof node.value === 'string' ? textOf(reader, node, value) : keepsForm ? raw : node.value;
  const scalar: ScalarText = { value: raw ?? data, style: styleOf(node) };
  return { data, spot: { value, key, children: NO_CHILDREN, scalar } };
}

/** What a text reads, without folds between Chinese characters and without blanks at its ends that nobody sees. */
function textOf(reader: Reader, node: Scalar, range: Range): string {
  const text = unfold(reader.source, String(node.value), range);
  if (node.type !== 'PLAIN' || !UNSEEN.test(text)) return text;
  const whole = reader.source.text.slice(range.start, node.range?.[1] ?? range.end);
  for (const match of whole.matchAll(UNSEEN_ENDS)) {
    const start = range.start + match.index;
    reader.problems.push(problem(reader.source, 'no-break-space', { start, end: start + match[0].length }, UNSEEN_BLANK));
  }
  return text.replace(UNSEEN_ENDS, '');
}

const UNSEEN = /^[\u00a0\u200b\u3000\ufeff]|[\u00a0\u200b\u3000\ufeff]$/;
const UNSEEN_ENDS = /^[\u00a0\u200b\u3000\ufeff]+|(?<![\u00a0\u200b\u3000\ufeff])[\u00a0\u200b\u3000\ufeff]+$/g;
const UNSEEN_BLANK = {
  severity: 'warning',
  message: { zh: '值的前后有看不见的空格，应删去', en: 'Unexpected invisible space around a value, expected none' },
  replacement: '',
} as const;

function styleOf(node: Scalar): ScalarText['style'] {
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return 'block';
  return node.type === 'PLAIN' ? 'plain' : 'quoted';
}

/** Drops each space that a line break was folded into between two Chinese characters. */
function unfold(source: Source, text: string, range: Range): string {
  const raw = source.text.slice(range.start, range.end);
  if (!raw.includes('\n') || !text.includes(' ')) return text;
  const origins = alignText(raw, text);
  const isFold = (at: number): boolean =>
    text[at] === ' ' &&
    /[\r\n]/.test(raw[origins[at] ?? 0] ?? '') &&
    CHINESE.test(text[at - 1] ?? '') &&
    CHINESE.test(text[at + 1] ?? '');
  return Array.from({ length: text.length }, (_, at) => (isFold(at) ? '' : text[at])).join('');
}

/** Where a node stands, without the blanks after it; its key where it is empty. */
function rangeOf(reader: Reader, node: Node | undefined, key: Range | null): Range {
  if (!node?.range) return key ?? { start: 0, end: 0 };
  const [start, valueEnd] = node.range;
  const text = reader.source.text.slice(start, valueEnd).trimEnd();
  return text === '' && key !== null ? key : { start, end: start + text.length };
}
