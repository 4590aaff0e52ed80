import { splice } from '../mutant.ts';
import type { Stretch } from '../sites.ts';
import type { Change } from './change.ts';

/** Types a cell of a table anew: of a row counted from 0 below the head, in the column of a name. */
export function cell(row: number, column: string, value: string): Change {
  return (text) => {
    const rows = cellsOf(text);
    const place = rows[0]?.findIndex((each) => text.slice(each.start, each.end).replace('\ufeff', '') === column) ?? -1;
    const found = rows[row + 1]?.[place];
    if (!found) throw new Error(`no cell ${row} of ${column}`);
    return splice(text, found, /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  };
}

/** Takes out a row, counted from 0 below the head. */
export function dropRow(row: number): Change {
  return (text) => {
    const rows = cellsOf(text);
    const [first, next] = [rows[row + 1]?.[0], rows[row + 2]?.[0]];
    if (!first) throw new Error(`no row ${row}`);
    return splice(text, { start: first.start, end: next?.start ?? text.length }, '');
  };
}

/** Types a row a second time, at the end. */
export function repeatRow(row: number): Change {
  return (text) => {
    const cells = cellsOf(text)[row + 1] ?? [];
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) throw new Error(`no row ${row}`);
    return `${text.trimEnd()}\n${text.slice(first.start, last.end)}\n`;
  };
}

/** The cells of a table as stretches of its text, quotation marks included. */
function cellsOf(text: string): readonly (readonly Stretch[])[] {
  const rows: Stretch[][] = [[]];
  let start = 0;
  let isQuoted = false;
  for (const [at, sign] of [...`${text}\n`].entries()) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ',' && sign !== '\n')) continue;
    rows.at(-1)?.push({ start, end: text[at - 1] === '\r' ? at - 1 : at });
    start = at + 1;
    if (sign === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
