import type { Diagnostic } from '../core/diagnostic.ts';
import { gridCell } from '../source/sheet-grid.ts';
import { isMerged } from './body-rows.ts';
import type { FoundTable } from './find-table.ts';
import { readFigure } from './read-figure.ts';
import type { FormColumn } from './return-form.ts';
import { type ClosingFigures, figurePlace } from './returned-row.ts';
import { type Said, sayCell } from './say-cell.ts';

export interface RowRead extends ClosingFigures {
  /** The keys whose cell is empty. */
  readonly blank: readonly string[];
  /** Whether every figure comes from another sheet by formula, or came from one that is lost. */
  readonly isDerived: boolean;
  /** Whether one of its cells shows an error. */
  readonly isBroken: boolean;
  /** Said of its cells; errors where one of them holds no figure. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the figures of a row. */
export function readRow({ grid, places }: FoundTable, row: number, columns: readonly FormColumn[]): RowRead {
  const figures = new Map<string, number>();
  const worked = new Set<string>();
  const blank: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let derived = 0;
  let isBroken = false;
  for (const column of columns) {
    const at = figurePlace({ grid, row, places }, column.key);
    const cell = gridCell(grid, at.row, at.column);
    const isFault = cell?.holds === 'error';
    if (cell?.formula != null && (isFault || cell.formula.includes('!'))) derived += 1;
    isBroken ||= isFault;
    if (cell?.formula != null) worked.add(column.key);
    const read = readFigure(cell, column.unit);
    if (read.is === 'blank') blank.push(column.key);
    else if (read.is === 'figure') {
      figures.set(column.key, read.figure);
      if (cell && isMerged(grid, cell)) diagnostics.push(sayCell(at, mergedFault(column)));
    } else {
      const { message, hint } = read;
      const named = { zh: `“${column.name}”${message.zh}`, en: `“${column.name}”: ${message.en}` };
      diagnostics.push(sayCell(at, { rule: 'collect/figure-malformed', severity: 'error', message: named, hint }));
    }
  }
  return {
    grid,
    row,
    places,
    figures,
    worked,
    blank,
    isDerived: derived > 0 && derived + blank.length >= columns.length,
    isBroken,
    diagnostics,
  };
}

function mergedFault({ name }: FormColumn): Said {
  return {
    rule: 'collect/figure-malformed',
    severity: 'error',
    message: {
      zh: `“${name}”的格和旁边的栏合并了，不知道数字是哪一栏的`,
      en: `Unexpected cell of “${name}” merged with the column beside it, expected a cell for each figure`,
    },
    hint: { zh: '取消合并，各栏分别填', en: 'Split the cell and fill in each column' },
  };
}
