/** Names in rows of so many; the last row may be shorter. */
export function inRows(names: readonly string[], columns: number): readonly (readonly string[])[] {
  const rows = Math.ceil(names.length / columns);
  return Array.from({ length: rows }, (_, row) => names.slice(row * columns, (row + 1) * columns));
}
