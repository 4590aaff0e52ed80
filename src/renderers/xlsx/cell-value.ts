import { never } from '../../core/invariant.ts';
import type { SheetCell, SheetFormula, SheetModel, SheetValue, TallyWhere } from '../../documents/sheet-model.ts';
import { serialOf } from './day-serial.ts';

type Cells = readonly SheetCell[];

/** The sheets formulas lead to, by id. */
export interface KnownSheets {
  readonly byId: ReadonlyMap<string, { readonly sheet: SheetModel }>;
}

/** Formulas lead to values in fewer steps; a circle leads nowhere. */
const MAX_STEPS = 8;

/** What a cell shows: its value, or what its formula works out to, which viewers that do not calculate read. */
export function cellValue(cell: SheetCell, sheet: SheetModel, row: Cells, grid: KnownSheets, steps = 0): SheetValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return steps > MAX_STEPS ? null : work(cell, { sheet, row, grid, steps: steps + 1 });
}

interface Working {
  readonly sheet: SheetModel;
  readonly row: Cells;
  readonly grid: KnownSheets;
  readonly steps: number;
}

function work(formula: SheetFormula, working: Working): SheetValue {
  switch (formula.formula) {
    case 'copy': {
      const other = working.grid.byId.get(formula.sheet)?.sheet;
      const row = other?.rows[formula.row];
      return other && row ? cellOf(formula.column, { ...working, sheet: other, row }) : null;
    }
    case 'tally': {
      const other = working.grid.byId.get(formula.sheet)?.sheet;
      return other ? tally(formula, other, working) : null;
    }
    case 'ratio': {
      const [part, whole] = [cellOf(formula.part, working), cellOf(formula.whole, working)];
      return typeof part === 'number' && typeof whole === 'number' && whole !== 0 ? part / whole : null;
    }
    case 'onTime': {
      const [due, done] = [cellOf(formula.due, working), cellOf(formula.done, working)];
      return isDay(due) && isDay(done) ? (done <= due ? '按期' : '逾期') : null;
    }
    default:
      return never(formula);
  }
}

function cellOf(key: string, { sheet, row, grid, steps }: Working): SheetValue {
  const index = sheet.columns.findIndex((column) => column.key === key);
  return index === -1 ? null : cellValue(row[index] ?? null, sheet, row, grid, steps);
}

function tally(
  { add, where }: { readonly add: string | null; readonly where: TallyWhere },
  other: SheetModel,
  working: Working,
): number {
  const own = where.is === 'member' ? String(cellOf(where.of, working) ?? '') : '';
  let sum = 0;
  for (const row of other.rows) {
    const there = { ...working, sheet: other, row };
    if (!meets(where, own, there)) continue;
    const value = add === null ? 1 : cellOf(add, there);
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

function meets(where: TallyWhere, own: string, there: Working): boolean {
  if (where.is === 'member') return `、${cellOf(where.column, there) ?? ''}、`.includes(`、${own}、`);
  const [start, end] = [cellOf(where.start, there), cellOf(where.end, there)];
  return isDay(start) && isDay(end) && start <= where.last && end >= where.first;
}

/** Whether a workbook keeps it as a day, which formulas reckon with. */
function isDay(value: SheetValue): value is string {
  return typeof value === 'string' && serialOf(value) !== undefined;
}
