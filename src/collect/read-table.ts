import type { Diagnostic } from '../core/diagnostic.ts';
import { didYouMean, list } from '../core/wording.ts';
import { gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import { type FoundTable, findTable, type HeaderCell, type NamedColumn } from './find-table.ts';
import { foldText } from './fold-text.ts';
import type { FormColumn } from './return-form.ts';
import { sayCell, saySheet } from './say-cell.ts';

/** The column that names the department of a row, in forms of several. */
export const DEPARTMENT: NamedColumn = {
  key: 'department',
  called: [
    '检查部门',
    '部门',
    '部门名称',
    '单位',
    '单位名称',
    '检查单位',
    '抽查部门',
    '参与部门',
    '填报单位',
    '报送单位',
    '报送部门',
    '检查机关',
  ].map(foldText),
};

export interface TableRead {
  /** Undefined where the sheet has no table of the form that can be read. */
  readonly table: FoundTable | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The table of a form in a sheet, if all its columns are there, each once. What other columns hold is said not to be read. */
export function readTable(grid: SheetGrid, columns: readonly FormColumn[], more: readonly NamedColumn[]): TableRead {
  const keys = columns.map(({ key }) => key);
  const table = findTable(grid, [...columns, ...more], keys);
  if (table === undefined) return { table, diagnostics: [] };
  const missing = columns.filter(({ key }) => !table.places.has(key));
  const faults = [
    ...missing.map((column) => missingColumn(table, column)),
    ...table.twice.map((cell) => secondColumn(table, cell, columns)),
  ];
  if (faults.length > 0) return { table: undefined, diagnostics: faults };
  return { table, diagnostics: unreadColumns(table) };
}

function missingColumn({ grid, strange }: FoundTable, { name, called }: FormColumn): Diagnostic {
  const meant = didYouMean(
    name,
    strange.map(({ text }) => text),
  );
  const others = strange.map(({ text }) => `\`${oneLine(text)}\``);
  return saySheet(grid, {
    rule: 'collect/form-mismatch',
    severity: 'error',
    message: {
      zh: `缺少 \`${name}\` 一栏，表式不对，整张表没有读`,
      en: `Unexpected lack of the column \`${name}\`, expected the whole form; the sheet was not read`,
    },
    hint:
      meant === undefined && others.length === 0
        ? { zh: '用发下去的表填，不删栏目', en: 'Fill in the form as it was sent out, with all its columns' }
        : {
            zh: `表里不认识的栏目：${others.join('、')}；如是它，把栏目名改回 \`${name}\``,
            en: `Columns not known: ${list(others, 'en')}; if one of them is meant, call it \`${called[0] ?? name}\``,
          },
  });
}

function secondColumn({ grid, bottom, places }: FoundTable, cell: HeaderCell, columns: readonly FormColumn[]): Diagnostic {
  const name = columns.find(({ key }) => key === cell.key)?.name ?? oneLine(cell.text);
  const other = { at: { grid, row: bottom, column: places.get(cell.key) ?? 0 }, note: { zh: '另一栏', en: 'the other one' } };
  return sayCell(
    { grid, row: cell.row, column: cell.column },
    {
      rule: 'collect/form-mismatch',
      severity: 'error',
      message: {
        zh: `有两栏都是 \`${name}\`，不知道该读哪一栏，整张表没有读`,
        en: `Unexpected second column \`${name}\`, expected one; the sheet was not read`,
      },
      hint: { zh: '删去多余的一栏', en: 'Remove the one that is too much' },
    },
    [other],
  );
}

/** Columns that hold something nobody asked for, with a header of their own or with none. */
function unreadColumns(table: FoundTable): readonly Diagnostic[] {
  const { grid, bottom, strange } = table;
  const named = strange.map(({ row, column, text }) => ({ row, column, text: oneLine(text) }));
  const bare = columnsWithoutHeader(table).map((column) => ({ row: null, column, text: '' }));
  return [...named, ...bare].flatMap(({ row: header, column, text }) => {
    const filled = [...grid.rows.keys()].filter((row) => row > bottom && gridCell(grid, row, column));
    const [first = bottom] = filled;
    if (filled.length === 0) return [];
    return sayCell(
      { grid, row: header ?? first, column },
      {
        rule: 'collect/column-unread',
        severity: 'warning',
        message:
          text === ''
            ? {
                zh: `这一栏没有表头，其中 ${filled.length} 格没有读`,
                en: `Unexpected column without a header, expected those of the form; ${filled.length} of its cells were not read`,
              }
            : {
                zh: `表式里没有 \`${text}\` 一栏，其中 ${filled.length} 格没有读`,
                en: `Unexpected column \`${text}\`, expected those of the form; ${filled.length} of its cells were not read`,
              },
      },
    );
  });
}

/** Columns of numbers below a header that has nothing above them. */
function columnsWithoutHeader({ grid, top, bottom }: FoundTable): readonly number[] {
  const found = new Set<number>();
  for (const [row, cells] of grid.rows) {
    if (row > bottom) for (const { column, holds } of cells.values()) if (holds === 'number') found.add(column);
  }
  const isHeaded = (column: number): boolean =>
    Array.from({ length: bottom - top + 1 }, (_, row) => gridCell(grid, top + row, column)).some((cell) => cell !== undefined);
  return [...found].filter((column) => !isHeaded(column)).sort((a, b) => a - b);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
