import { columnLetters } from '../../core/column-letters.ts';
import { printedRange } from './sheet-settings.ts';
import type { PlacedSheet } from './workbook-grid.ts';
import { closingRowNumber } from './write-closing.ts';
import { fieldCell } from './write-validations.ts';
import { xmlText } from './xml-text.ts';

/** Names every sheet gives its blocks; each holds in its own sheet alone. */
const BLOCKS = { header: '表头', body: '数据', sum: '合计' } as const;
/** What the name of a cell may be made of, by all programs; what looks like a cell, as A1 or R1C1, is none. */
const NAME = /^(?!(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$)[\p{L}_][\p{L}\p{N}_]*$/iu;

/** The names of a workbook's blocks: header, data, sums and fields of each sheet, and what of it is printed. */
export function definedNames(sheets: readonly PlacedSheet[]): string {
  const all = sheets.flatMap((placed, index) =>
    namesOf(placed).map(
      ([name, range]) =>
        `<definedName name="${name}" localSheetId="${index}">${xmlText(`${placed.prefix}${range}`)}</definedName>`,
    ),
  );
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

function namesOf(placed: PlacedSheet): readonly (readonly [name: string, range: string])[] {
  const { sheet, layout } = placed;
  const last = columnLetters(layout.columnCount - 1);
  const rows = (from: number, to: number): string => `$A$${from}:$${last}$${to}`;
  const { firstHeaderRow, firstBodyRow, lastBodyRow } = layout;
  const hasHeader = firstBodyRow > firstHeaderRow;
  const sums = sheet.closing.findIndex(({ kind }) => kind === 'sum');
  const fields = sheet.fields.flatMap(({ label }, index) => {
    const cell = fieldCell(placed, index);
    return cell === undefined || !NAME.test(label) ? [] : [[label, pinned(cell)] as const];
  });
  return [
    ['_xlnm.Print_Area', printedRange({ placed })],
    ...(hasHeader ? [['_xlnm.Print_Titles', `$${firstHeaderRow}:$${firstBodyRow - 1}`] as const] : []),
    ...(hasHeader ? [[BLOCKS.header, rows(firstHeaderRow, firstBodyRow - 1)] as const] : []),
    ...(sheet.rows.length > 0 ? [[BLOCKS.body, rows(firstBodyRow, lastBodyRow)] as const] : []),
    ...(sums === -1 ? [] : [[BLOCKS.sum, rows(closingRowNumber(placed, sums), closingRowNumber(placed, sums))] as const]),
    ...fieldNames(fields),
  ];
}

function fieldNames(names: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(names)].filter(([name]) => !Object.values<string>(BLOCKS).includes(name));
}

function pinned(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
