import { compareTexts } from '../../core/compare-texts.ts';
import { digest } from '../digest.ts';
import { isRecord } from '../is-record.ts';
import { roleOf } from '../role-of.ts';
import { canonicalJson } from './canonical-json.ts';

/** Name → short digests of a value, in the order of names: of all but what it is called, and where that differs of the whole. */
export type NamedValues = Readonly<Record<string, string>>;

/** Keys of a registry entry that say what it is called. */
const CALLED: ReadonlySet<string> = new Set(['name', 'short', 'former', 'aliases', 'wrong']);
/** By which of its keys people know an entry, the first it has. */
const KNOWN_BY = ['short', 'name', 'id', 'title', 'number'];
const LENGTH = 8;

/**
 * The values of a file a person would name when asked what has changed: entries of a registry, sentences of an outline,
 * the keys of a plan or a profile.
 */
export function namedValues(path: string, data: unknown): NamedValues {
  const top = isRecord(data) ? data : {};
  const { is } = roleOf(path);
  if (is === 'registry') return valuesOf(Object.entries(top).flatMap(entriesOf));
  const entries = Object.entries(top);
  if (is !== 'outline') return valuesOf(entries);
  return valuesOf([...sentencesIn(top), ...entries.filter(([, value]) => typeof value === 'string')]);
}

/** Whether two values differ by nothing but what they are called. */
export function isRenamed(one: string, other: string): boolean {
  return one.slice(0, LENGTH) === other.slice(0, LENGTH);
}

function valuesOf(named: readonly (readonly [string, unknown])[]): NamedValues {
  const values = new Map<string, string>();
  for (const [name, value] of named) if (!values.has(name)) values.set(name, shortDigests(value));
  return Object.fromEntries([...values].sort(([a], [b]) => compareTexts(a, b)));
}

function shortDigests(value: unknown): string {
  const rest = isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !CALLED.has(key))) : value;
  const parts = [rest, value].map((each) => digest(canonicalJson(each)).slice(0, LENGTH));
  return [...new Set(parts)].join('');
}

function entriesOf([list, entries]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(entries)) return [[list, entries]];
  return entries.map((entry, at) => [nameOf(entry) ?? `${list}[${at}]`, entry]);
}

/** The name people know an entry of a registry by. */
export function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return typeof entry === 'string' ? entry : undefined;
  return KNOWN_BY.map((key) => entry[key]).find((each) => typeof each === 'string');
}

/** Everything below a node that has an id, by that id, apart from what has one in turn. */
function sentencesIn(node: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn);
  if (!isRecord(node)) return [];
  const { id } = node;
  const plain = Object.entries(node).filter(([, value]) => !Array.isArray(value) && !isRecord(value));
  const own = typeof id === 'string' ? [[id, Object.fromEntries(plain)] as const] : [];
  return [...own, ...Object.values(node).flatMap(sentencesIn)];
}
