import { columnLetters } from '../../core/column-letters.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { SheetColumn } from '../../documents/sheet-model.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { ChoiceRanges } from './sheet-context.ts';
import { styleOf } from './styles.ts';
import type { WorkbookGrid } from './workbook-grid.ts';
import { textCell } from './write-cell.ts';
import { SPREADSHEET } from './xml-text.ts';

/** Name of the hidden sheet, and of the program. */
export const ABOUT = 'banwen';
/** Raised when a workbook can no longer be read back as before. */
const CONTRACT = '1';

/** The hidden sheet: which plan and program made the workbook, what each sheet and column is, and what may be chosen. */
export interface AboutSheet {
  readonly choices: ChoiceRanges;
  part(strings: SharedStrings): string;
}

type Grid = readonly (readonly string[])[];

/** Describes a workbook in a sheet of texts; lists of choices stand right of it, a column each. */
export function aboutSheet({ id, provenance = [] }: Manuscript, grid: WorkbookGrid, version: string): AboutSheet {
  const told: Grid = [
    ['程序', ABOUT],
    ['程序版本', version],
    ['约定', CONTRACT],
    ['方案', id],
    ...provenance.map(({ label, value }) => [label, value]),
    [],
    ['工作表', '标识', '用途', '所属标识', '所属名称', '表式'],
    ...grid.sheets.map(({ name, sheet: { id: sheetId, role, subject, form } }) => [
      name,
      sheetId,
      role,
      subject?.id ?? '',
      subject?.name ?? '',
      form ?? '',
    ]),
    [],
    ['标识', '列', '列名'],
    ...grid.sheets.flatMap(({ sheet }) => sheet.columns.map(({ key, name }) => [sheet.id, key, name])),
  ];
  const columns = new Set(grid.sheets.flatMap(({ sheet }) => sheet.columns));
  const lists = new Map(
    [...columns]
      .filter(({ choices }) => choices.length > 0)
      .map((column, index): readonly [SheetColumn, number] => [column, FIRST_LIST + index]),
  );
  return {
    choices: new Map([...lists].map(([column, at]) => [column, listRange(column, at)])),
    part: (strings) => writeGrid(withLists(told, lists), strings),
  };
}

/** The first column of a list of choices; one stays free before it. */
const FIRST_LIST = 7;

function listRange({ choices }: SheetColumn, at: number): string {
  const letters = columnLetters(at);
  return `${ABOUT}!$${letters}$1:$${letters}$${choices.length}`;
}

function withLists(told: Grid, lists: ReadonlyMap<SheetColumn, number>): Grid {
  const rows = Math.max(told.length, ...[...lists.keys()].map(({ choices }) => choices.length));
  return Array.from({ length: rows }, (_, row) => {
    const cells = [...(told[row] ?? [])];
    for (const [{ choices }, at] of lists) {
      while (cells.length < at) cells.push('');
      cells.push(choices[row] ?? '');
    }
    return cells;
  });
}

function writeGrid(grid: Grid, strings: SharedStrings): string {
  const rows = grid.map((cells, row) => {
    const written = cells.map((text, column) => {
      const reference = `${columnLetters(column)}${row + 1}`;
      return text === '' ? '' : textCell({ reference, style: styleOf('base', false) }, text, strings);
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
