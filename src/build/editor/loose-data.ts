import { isRecord } from '../is-record.ts';

/** Data of which nothing is known yet, read as far as it has the form hoped for. */
export interface Loose {
  /** The text, or the number as text, under a key; undefined where there is none. */
  text(key: string): string | undefined;
  /** The texts of a list under a key. */
  texts(key: string): readonly string[];
  /** The mappings of a list under a key. */
  list(key: string): readonly Loose[];
}

/** Reads data by its keys, whatever it is. */
export function loose(data: unknown): Loose {
  const fields = new Map<string, unknown>(isRecord(data) ? Object.entries(data) : []);
  const listAt = (key: string): readonly unknown[] => {
    const value = fields.get(key);
    return Array.isArray(value) ? value : [];
  };
  return {
    text: (key) => textOf(fields.get(key)),
    texts: (key) => listAt(key).flatMap((value) => textOf(value) ?? []),
    list: (key) => listAt(key).filter(isRecord).map(loose),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
