import { never } from '../../core/invariant.ts';
import type { SheetFormula, TallyWhere } from '../../documents/sheet-model.ts';
import { bodyRange, lettersOf, type PlacedSheet, type WorkbookGrid } from './workbook-grid.ts';

interface Place {
  readonly placed: PlacedSheet;
  /** The row the formula stands in, counted from 1. */
  readonly row: number;
}

/** The formula as a cell holds it; undefined where it names a sheet, row or column that is not there. */
export function formulaText(formula: SheetFormula, grid: WorkbookGrid, place: Place): string | undefined {
  switch (formula.formula) {
    case 'copy': {
      const other = grid.byId.get(formula.sheet);
      const letters = other && lettersOf(other.sheet, formula.column);
      if (!other || letters === undefined || formula.row >= other.sheet.rows.length) return undefined;
      const cell = `${other.prefix}$${letters}$${other.layout.firstBodyRow + formula.row}`;
      return `IF(${cell}="","",${cell})`;
    }
    case 'tally': {
      const other = grid.byId.get(formula.sheet);
      return other && tallyText(formula, other, place);
    }
    case 'ratio': {
      const [part, whole] = cellsOf(place, formula.part, formula.whole);
      if (part === undefined || whole === undefined) return undefined;
      return `IF(OR(COUNT(${part})=0,N(${whole})=0),"",${part}/${whole})`;
    }
    case 'onTime': {
      const [due, done] = cellsOf(place, formula.due, formula.done);
      if (due === undefined || done === undefined) return undefined;
      return `IF(COUNT(${due},${done})<2,"",IF(${done}<=${due},"按期","逾期"))`;
    }
    default:
      return never(formula);
  }
}

function tallyText(
  { add, where }: { readonly add: string | null; readonly where: TallyWhere },
  other: PlacedSheet,
  place: Place,
): string | undefined {
  const range = (key: string): string | undefined => {
    const cells = bodyRange(other, key);
    return cells === undefined ? undefined : `${other.prefix}${cells}`;
  };
  const added = add === null ? null : range(add);
  if (added === undefined) return undefined;
  if (where.is === 'member') {
    const list = range(where.column);
    const [own] = cellsOf(place, where.of);
    if (list === undefined || own === undefined) return undefined;
    return `SUMPRODUCT(--ISNUMBER(FIND("、"&${own}&"、","、"&${list}&"、"))${added === null ? '' : `,${added}`})`;
  }
  const [start, end] = [range(where.start), range(where.end)];
  if (start === undefined || end === undefined) return undefined;
  const conditions = `${start},"<="&${dayText(where.last)},${end},">="&${dayText(where.first)}`;
  return added === null ? `COUNTIFS(${conditions})` : `SUMIFS(${added},${conditions})`;
}

function cellsOf({ placed, row }: Place, ...keys: readonly string[]): readonly (string | undefined)[] {
  return keys.map((key) => {
    const letters = lettersOf(placed.sheet, key);
    return letters === undefined ? undefined : `$${letters}${row}`;
  });
}

function dayText(day: string): string {
  return `DATE(${day.split('-').map(Number).join(',')})`;
}
