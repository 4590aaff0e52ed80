import { compareTexts } from '../../core/compare-texts.ts';
import { isRecord } from '../is-record.ts';

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
  if (value instanceof Map || value instanceof Set) return [...value].map(plain);
  const entries = Object.entries(value).sort(([a], [b]) => compareTexts(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'origin' ? { path: pathOf(inner) } : plain(inner)]));
}

function pathOf(origin: unknown): unknown {
  return isRecord(origin) && 'path' in origin ? origin['path'] : null;
}
