import { isRecord } from '../is-record.ts';
import { roleOf } from '../role-of.ts';
import { nameOf } from './named-values.ts';

/** What an entry is called in a plan or a document, wherever it is named. */
const NAMING: ReadonlySet<string> = new Set(['id', 'name', 'short', 'title', 'number', 'person', 'phone', 'section', 'found']);

/**
 * The named values of a registry file that a document was made with: those whose names stand in one of these texts, the
 * plan's and the document's. Undefined for another file, of which all values count.
 */
export function usedValues(
  path: string,
  entries: ReadonlyMap<string, readonly string[]>,
  texts: readonly string[],
): readonly string[] | undefined {
  if (roleOf(path).is !== 'registry') return undefined;
  const isNamed = (names: readonly string[]) => names.some((name) => texts.some((text) => text.includes(name)));
  return [...entries].flatMap(([name, names]) => (isNamed(names) ? [name] : []));
}

/** What each entry of a registry file is called, by the name people know it by. */
export function entryNames(data: unknown): ReadonlyMap<string, readonly string[]> {
  const lists = isRecord(data) ? Object.values(data) : [];
  const entries = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return new Map(
    entries.flatMap((entry) => {
      const name = nameOf(entry);
      return name === undefined ? [] : [[name, namesIn(entry)] as const];
    }),
  );
}

function namesIn(entry: unknown): readonly string[] {
  if (!isRecord(entry)) return typeof entry === 'string' ? [entry] : [];
  return Object.entries(entry).flatMap(([key, value]) => (NAMING.has(key) && typeof value === 'string' ? [value] : []));
}
