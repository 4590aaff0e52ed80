import { lineColumn, type Place } from './source.ts';

/** Where a place is, as people and editors write it: `path:line:column`. */
export function spotOf({ source, range }: Place): string {
  const { line, column } = lineColumn(source.text, range.start);
  return `${source.path}:${line}:${column}`;
}
