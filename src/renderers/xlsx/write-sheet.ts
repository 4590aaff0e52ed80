import { columnLetters } from '../../core/column-letters.ts';
import type { SheetField } from '../../documents/sheet-model.ts';
import { serialOf } from './day-serial.ts';
import { headerRow } from './header-row.ts';
import { rowWriter } from './row-writer.ts';
import type { SheetContext } from './sheet-context.ts';
import { pageSetup, protection, sheetHead } from './sheet-settings.ts';
import { styleOf } from './styles.ts';
import { emptyCell, numberCell, openRow, textCell } from './write-cell.ts';
import { closingRowNumber, labelWidth, writeClosing } from './write-closing.ts';
import { writeConditions } from './write-conditions.ts';
import { fieldCell, writeValidations } from './write-validations.ts';

const FIELD_ROW_PT = 24;
/** How much text is gathered before it is handed on. */
const PIECE = 1 << 18;

/** The part of a package that is one sheet, in pieces: rows are handed on by the thousand, never kept all. */
export function* writeSheet(context: SheetContext): Generator<string> {
  const { placed } = context;
  const { sheet, layout } = placed;
  const writeRow = rowWriter(context);
  let piece = `${sheetHead(context)}<sheetData>${writeTop(context)}`;
  let number = layout.firstBodyRow;
  for (const values of sheet.rows) {
    piece += writeRow(values, number);
    number += 1;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${writeClosing(context)}${writeRemarks(context)}</sheetData>`;
  yield `${protection(sheet)}${mergesXml(mergesOf(context))}${writeConditions(placed)}`;
  yield `${writeValidations(placed, context.choices)}${pageSetup(context.draft)}</worksheet>`;
}

/** Title, fields and header. */
function writeTop(context: SheetContext): string {
  const { placed, strings } = context;
  const { layout } = placed;
  const title = layout.title
    ? `${openRow(1, layout.title.height)}${textCell({ reference: 'A1', style: styleOf('title', false) }, layout.title.text, strings)}</row>`
    : '';
  const header = layout.headerHeights.map((height, row) => headerRow(context, row, height));
  return `${title}${writeFields(context)}${header.join('')}`;
}

function writeFields({ placed, strings }: SheetContext): string {
  const { layout, sheet } = placed;
  if (layout.fieldRow === null) return '';
  const row = layout.fieldRow;
  const cells = layout.fields.map(({ left, right }, index) => {
    const field = sheet.fields[index];
    if (field === undefined) return '';
    const isAlone = left === right;
    const place = { reference: `${columnLetters(left)}${row}`, style: styleOf('label', isAlone && field.value === null) };
    const label = textCell(place, `${field.label}：${isAlone ? (field.value ?? '') : ''}`, strings);
    if (isAlone) return label;
    const rest = Array.from({ length: right - left - 1 }, (_, more) =>
      emptyCell({ reference: `${columnLetters(left + 2 + more)}${row}`, style: styleOf('field', field.value === null) }),
    );
    return `${label}${writeField(field, `${columnLetters(left + 1)}${row}`, strings)}${rest.join('')}`;
  });
  return `${openRow(row, FIELD_ROW_PT)}${cells.join('')}</row>`;
}

function writeField({ type, value }: SheetField, reference: string, strings: SheetContext['strings']): string {
  const place = { reference, style: styleOf(type === 'day' ? 'fieldDay' : 'field', value === null) };
  if (value === null) return emptyCell(place);
  const serial = type === 'day' ? serialOf(value) : undefined;
  return serial === undefined ? textCell(place, value, strings) : numberCell(place, serial);
}

function writeRemarks({ placed: { layout }, strings }: SheetContext): string {
  return layout.remarks
    .map(({ text, height }, index) => {
      const row = layout.firstRemarkRow + index;
      const cell = textCell({ reference: `A${row}`, style: styleOf('remark', false) }, text, strings);
      return `${openRow(row, height)}${cell}</row>`;
    })
    .join('');
}

/** Every block of cells that is one cell to the eye. */
function mergesOf({ placed }: SheetContext): readonly string[] {
  const { layout, sheet } = placed;
  const last = columnLetters(layout.columnCount - 1);
  const across = (row: number): readonly string[] => (layout.columnCount > 1 ? [`A${row}:${last}${row}`] : []);
  const fields = layout.fields.flatMap(({ left, right }, index) =>
    right - left > 1 ? [`${fieldCell(placed, index)}:${columnLetters(right)}${layout.fieldRow}`] : [],
  );
  const header = layout.header
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map(({ top, left, bottom, right }) => {
      const first = layout.firstHeaderRow;
      return `${columnLetters(left)}${first + top}:${columnLetters(right)}${first + bottom}`;
    });
  const labelled = columnLetters(labelWidth(placed) - 1);
  const closing = sheet.closing.flatMap((_, index) =>
    labelled === 'A' ? [] : [`A${closingRowNumber(placed, index)}:${labelled}${closingRowNumber(placed, index)}`],
  );
  const remarks = layout.remarks.flatMap((_, index) => across(layout.firstRemarkRow + index));
  return [...(layout.title ? across(1) : []), ...fields, ...header, ...closing, ...remarks];
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}
