import { columnLetters } from '../core/column-letters.ts';
import type { Diagnostic, Message, RelatedPlace } from '../core/diagnostic.ts';
import type { Place } from '../core/source.ts';
import { gridRange, type SheetGrid } from '../source/sheet-grid.ts';

/** A cell of a sheet that was sent in. */
export interface CellPlace {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
}

export type Said = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'>;

/** Another cell that has to do with what is said. */
export interface OtherCell {
  readonly at: CellPlace;
  readonly note: Message;
}

/** `返回/城管.xlsx › 城市管理局 › D7` */
export function cellName({ grid, row, column }: CellPlace): string {
  return `${sheetName(grid)} › ${columnLetters(column)}${row + 1}`;
}

/** `返回/城管.xlsx › 城市管理局` */
export function sheetName({ source, name }: SheetGrid): string {
  return `${source.path} › ${name}`;
}

/** Where a cell stands in the text of its sheet, whose lines are its rows. */
export function cellPlace({ grid, row, column }: CellPlace): Place {
  return { source: grid.source, range: gridRange(grid, row, column) };
}

/** What is said at a cell, named before the sentence. */
export function sayCell(at: CellPlace, said: Said, others: readonly OtherCell[] = []): Diagnostic {
  const place = cellPlace(at);
  return {
    ...said,
    message: atCell(at, said.message),
    file: place.source.path,
    place,
    ...(others.length > 0 && { related: others.map(relatedCell) }),
  };
}

/** What is said of a whole sheet. */
export function saySheet(grid: SheetGrid, said: Said, others: readonly OtherCell[] = []): Diagnostic {
  return {
    ...said,
    message: named(sheetName(grid), said.message),
    file: grid.source.path,
    ...(others.length > 0 && { related: others.map(relatedCell) }),
  };
}

/** What is said of a whole file. */
export function sayFile(path: string, said: Said): Diagnostic {
  return { ...said, message: named(path, said.message), file: path };
}

function relatedCell({ at, note }: OtherCell): RelatedPlace {
  return { ...cellPlace(at), message: atCell(at, note) };
}

/** A sentence with the name of its cell before it. */
export function atCell(at: CellPlace, message: Message): Message {
  return named(cellName(at), message);
}

function named(name: string, { zh, en }: Message): Message {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}
