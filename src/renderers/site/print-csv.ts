import type { PublicData } from '../../schema/public-data.ts';
import { printableText } from '../html/printable-text.ts';
import { commonRows } from './common-rows.ts';
import type { DataCell, DataRow } from './data-row.ts';
import { kindRows } from './kind-rows.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const FIXED = ['类别', '序号', '名称', '内容'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What a spreadsheet program takes for the beginning of a formula, in either width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** What it takes for a number, a date or a time, and would print otherwise: 0311, 911301000000000001, 1E5, 3-4, 2026年7月. */
const NUMERIC = /^(?=.*[\d０-９])[\d０-９.,:/年月日时分秒%eE()\s\-+．，：／％（）－＋]+$/;

/**
 * The facts of a document as a table for spreadsheet programs: UTF-8 with a byte order mark, a row for each fact. A text
 * that would become a number or a date has a tab before it, one that would become a formula an apostrophe.
 */
export function printCsv(data: PublicData): string {
  const rows = [...commonRows(data), ...kindRows(data)];
  const columns = columnsOf(rows);
  const lines = rows.map(({ section, number, name, text, more }) =>
    [section, number ?? null, name, text ?? null, ...columns.map((column) => more?.[column] ?? null)].map(cellText).join(','),
  );
  return `${BYTE_ORDER_MARK}${[[...FIXED, ...columns].join(','), ...lines].join(LINE_END)}${LINE_END}`;
}

/** Columns of the sections that have most of them come first, each section's together; those no row fills are left out. */
function columnsOf(rows: readonly DataRow[]): readonly string[] {
  const filled = new Set(rows.flatMap(filledColumns));
  const sections = new Map<string, Set<string>>();
  for (const { section, more = {} } of rows) {
    const columns = sections.get(section) ?? new Set();
    for (const column of Object.keys(more)) if (filled.has(column)) columns.add(column);
    sections.set(section, columns);
  }
  const widest = [...sections.values()].sort((a, b) => b.size - a.size);
  return [...new Set(widest.flatMap((columns) => [...columns]))];
}

function filledColumns({ more = {} }: DataRow): readonly string[] {
  return Object.entries(more).flatMap(([column, cell]) => (cell === null || cell === '' ? [] : [column]));
}

function cellText(cell: DataCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(printableText(cell).replace(/\r\n?/g, '\n'));
  return /[",\n\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  if (DAY.test(text)) return text;
  if (FORMULA.test(text)) return `'${text}`;
  return NUMERIC.test(text) ? `\t${text}` : text;
}
