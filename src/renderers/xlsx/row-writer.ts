import { columnLetters } from '../../core/column-letters.ts';
import type { SheetCell, SheetColumn, SheetValue } from '../../documents/sheet-model.ts';
import { cellValue } from './cell-value.ts';
import { serialBook, serialOf } from './day-serial.ts';
import { formulaText } from './formula-text.ts';
import { CHARACTER_PT, rowHeight } from './row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { RowContext } from './sheet-context.ts';
import { type LookName, SIZES, styleOf } from './styles.ts';
import { verdictCell } from './verdict-cell.ts';
import { emptyCell, formulaCell, numberCell, openRow, textCell } from './write-cell.ts';

const MIN_ROW_PT = 26;

/** Text in columns no wider than this, in characters, is centred: serial numbers, units. */
const MAX_SHORT_WIDTH = 8;

/** Chinese characters that certainly stand on one line of a column of this width. */
const CHARACTERS_PER_WIDTH = CHARACTER_PT / SIZES.body;

/** Writes rows of the body; what a column decides for all of them is decided once. */
export function rowWriter(context: RowContext): (values: readonly SheetCell[], number: number) => string {
  const { placed } = context;
  const { sheet, layout } = placed;
  const columns = sheet.columns.map((column, index): ColumnContext => {
    const width = layout.widths[index] ?? 0;
    const textLook = width > MAX_SHORT_WIDTH ? 'text' : 'shortText';
    const fits = Math.floor(width * CHARACTERS_PER_WIDTH) - 1;
    return { column, letters: columnLetters(index), width, textLook, fits, serialOf: serialBook() };
  });
  return (values, number) => {
    let height = MIN_ROW_PT;
    let cells = '';
    for (let index = 0; index < columns.length; index += 1) {
      const at = columns[index];
      if (at === undefined) break;
      const cell = values[index] ?? null;
      const written = writeBodyCell(cell, { context, at, number, values });
      cells += written.xml;
      if (written.text !== null && (written.text.length > at.fits || written.text.includes('\n'))) {
        height = Math.max(height, rowHeight(written.text, at.width, SIZES.body));
      }
    }
    if (layout.hasVerdicts) cells += verdictCell(values, number, context);
    return `${openRow(number, height)}${cells}</row>`;
  };
}

interface ColumnContext {
  readonly column: SheetColumn;
  readonly letters: string;
  readonly width: number;
  readonly textLook: LookName;
  /** How many characters certainly fit on a line. */
  readonly fits: number;
  /** The numbers of its days, of which a column has few. */
  readonly serialOf: typeof serialOf;
}

interface CellContext {
  readonly context: RowContext;
  readonly at: ColumnContext;
  readonly number: number;
  readonly values: readonly SheetCell[];
}

interface WrittenCell {
  readonly xml: string;
  /** The text that decides the height of the row; null for none. */
  readonly text: string | null;
}

function writeBodyCell(cell: SheetCell, { context, at, number, values }: CellContext): WrittenCell {
  const reference = `${at.letters}${number}`;
  if (cell === null || typeof cell !== 'object') return writeValue(cell, { at, reference, strings: context.strings });
  const { placed, grid } = context;
  const formula = formulaText(cell, grid, { placed, row: number });
  const value = cellValue(cell, placed.sheet, values, grid);
  if (formula === undefined) return writeValue(value, { at, reference, strings: context.strings });
  const { type } = at.column;
  const stored = type === 'day' && typeof value === 'string' ? (serialOf(value) ?? value) : value;
  const look = type === 'text' ? 'worked' : type;
  return { xml: formulaCell({ reference, style: styleOf(look, false) }, formula, stored), text: null };
}

interface ValueContext {
  readonly at: ColumnContext;
  readonly reference: string;
  readonly strings: SharedStrings;
}

/** The value as its column stores it; what does not fit the type of its column stays readable as text. */
function writeValue(value: SheetValue, { at, reference, strings }: ValueContext): WrittenCell {
  const { column, textLook } = at;
  const { type, isAsked } = column;
  const empty = value === null || value === '' || Number.isNaN(value);
  if (empty) return { xml: emptyCell({ reference, style: styleOf(type === 'text' ? textLook : type, isAsked) }), text: null };
  if (typeof value === 'number' && Number.isFinite(value) && (type === 'number' || type === 'percent')) {
    const look = type === 'number' && !Number.isInteger(value) ? 'decimal' : type;
    return { xml: numberCell({ reference, style: styleOf(look, isAsked) }, value), text: null };
  }
  const serial = type === 'day' && typeof value === 'string' ? at.serialOf(value) : undefined;
  if (serial !== undefined) return { xml: numberCell({ reference, style: styleOf('day', isAsked) }, serial), text: null };
  const text = String(value);
  return { xml: textCell({ reference, style: styleOf(textLook, isAsked) }, text, strings), text };
}
