import type { Form, FormField, Table } from '../documents/manuscript.ts';
import type { Cell } from '../documents/sheet-model.ts';
import { emWidth } from './title-lines.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Up to this many columns a table is set at 4号, above at 5号. */
const ROOMY_COLUMNS = 6;
const SHORT_EM = 10;
/** White at either side of a cell. */
const SIDE = 3.5;
const RULE = 0.5;

/** How the text of a table is set: its em, the pitch of its lines and the least height of a row, in points. */
export interface TableSize {
  readonly em: number;
  readonly line: number;
  readonly row: number;
  /** Whether it is set at 5号. */
  readonly isDense: boolean;
}

const ROOMY: TableSize = { em: 14, line: 22, row: 30, isDense: false };
const DENSE: TableSize = { em: 10.5, line: 16, row: 25, isDense: true };

/** The size of text in a table of so many columns. */
export function tableSize(columns: number): TableSize {
  return columns <= ROOMY_COLUMNS ? ROOMY : DENSE;
}

/** Whether the text of a cell stands in its middle; longer text begins at its left. */
export function isShort(text: string): boolean {
  return emWidth(text) <= SHORT_EM;
}

/** Heights in points of the rows of a table that is `width` points wide, its header first. */
export function rowHeights({ widths, header, body }: Table, width: number): readonly number[] {
  const columns = Math.max(1, widths.length);
  const size = tableSize(columns);
  return [...header, ...body].map((cells) => {
    const even = cells.length === columns;
    const heights = cells.map((cell, at) => {
      const share = even ? (widths[at] ?? 1 / columns) : shareOf(cell, columns);
      return cell.rows > 1 ? 0 : cellHeight(cell.text, width * share, size);
    });
    return Math.max(size.row, ...heights) + RULE;
  });
}

/** How a form is set: as tables are, in columns of labels and answers whose shares sum to 1. */
export interface FormSize extends TableSize {
  readonly shares: readonly number[];
}

const ROOMY_FORM: FormSize = { ...ROOMY, row: 34, shares: [0.28, 0.72] };
/** A label of eight characters, as 统一社会信用代码, stands on one line. */
const DENSE_FORM: FormSize = { ...DENSE, row: 24, shares: [0.21, 0.33, 0.18, 0.28] };

/** The size of a form: 4号, and 5号 where questions stand beside each other. */
export function formSize({ rows }: Form): FormSize {
  return rows.some(({ beside }) => beside !== undefined) ? DENSE_FORM : ROOMY_FORM;
}

/** Heights in points of the rows of a form that is `width` points wide. */
export function formRowHeights(form: Form, width: number): readonly number[] {
  const size = formSize(form);
  const [label = 0, answer = 0, besideLabel = 0, besideAnswer = 0] = size.shares.map((share) => share * width);
  return form.rows.map((row) => {
    const { beside } = row;
    const own = fieldHeight(row, { label, answer: beside === undefined ? width - label : answer }, size);
    const other = beside === undefined ? 0 : fieldHeight(beside, { label: besideLabel, answer: besideAnswer }, size);
    return Math.max(size.row, own, other) + RULE;
  });
}

/** A question or its answer, whichever is higher: choices on one line where they fit it, else a line each, and the text below. */
function fieldHeight(field: FormField, widths: { readonly label: number; readonly answer: number }, size: FormSize): number {
  const boxed = field.choices.map((choice) => `□${choice}`);
  const together = boxed.join('　');
  const choices = emWidth(together) * size.em <= widths.answer - 2 * SIDE ? [together] : boxed;
  const answers = [...choices, field.text].filter((text) => text !== '').join('\n');
  return Math.max(cellHeight(field.label, widths.label, size), answers === '' ? 0 : cellHeight(answers, widths.answer, size));
}

function cellHeight(text: string, width: number, size: TableSize): number {
  const room = Math.max(1, (width - 2 * SIDE) / size.em);
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, { first: room, other: room }) * size.line, 0);
}

function shareOf(cell: Cell, columns: number): number {
  return Math.min(1, Math.max(1, cell.columns) / columns);
}
