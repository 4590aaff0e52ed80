/**
 * A text equal for equal values: keys sorted, maps and sets as arrays, undefined left out. The outline a piece came from
 * (`origin.outline`) is left out too: it is for messages, and no document is made of it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null';
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(plain);
  if (value instanceof Set) return [...value].map(plain);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'origin' ? { path: pathOf(inner) } : plain(inner)]));
}

function pathOf(origin: unknown): unknown {
  return origin !== null && typeof origin === 'object' && 'path' in origin ? origin.path : null;
}
