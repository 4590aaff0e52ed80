const BYTE_ORDER_MARK = '\ufeff';

/** Rows as comma-separated text that spreadsheet programs open as UTF-8. Nothing in it becomes a formula. */
export function printTable(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(printCell).join(',')}\n`).join('')}`;
}

function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
