import { columnLetters } from '../../core/column-letters.ts';
import type { SheetModel } from '../../documents/sheet-model.ts';
import type { SheetContext } from './sheet-context.ts';
import { SPREADSHEET } from './xml-text.ts';

/** Excel's number for A4. */
const A4 = 9;
/** Room for 核对, which stands right of the table and is not printed. */
const VERDICT_WIDTH = 40;
const FOOTER = '&amp;C&amp;"仿宋_GB2312,Regular"&amp;11第 &amp;P 页，共 &amp;N 页';
const DRAFT_HEADER = '&amp;C&amp;"黑体,Regular"&amp;14草稿';

/** What stands before the rows: the sheet fits a page's width, its header stays in sight, its columns have their widths. */
export function sheetHead({ placed, isFirst }: SheetContext): string {
  const { layout } = placed;
  const { firstBodyRow } = layout;
  const frozen = firstBodyRow > 1;
  const pane = frozen
    ? `<pane ySplit="${firstBodyRow - 1}" topLeftCell="A${firstBodyRow}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${firstBodyRow}" sqref="A${firstBodyRow}"/>`
    : '';
  const widths = layout.hasVerdicts ? [...layout.widths, VERDICT_WIDTH] : layout.widths;
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return [
    `<worksheet xmlns="${SPREADSHEET}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
  ].join('');
}

/** Keeps formulas and headers from being typed over, without a password: whoever has to may lift it. */
export function protection({ role }: SheetModel): string {
  if (role === 'list') return '';
  return '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
}

/** A4 across, one page wide, with page numbers. */
export function pageSetup(draft: boolean): string {
  const header = draft ? `<oddHeader>${DRAFT_HEADER}</oddHeader>` : '';
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter>${header}<oddFooter>${FOOTER}</oddFooter></headerFooter>`,
  ].join('');
}

/** The cells that are printed: all but 核对. */
export function printedRange({ placed }: Pick<SheetContext, 'placed'>): string {
  const { layout } = placed;
  const last = Math.max(layout.firstRemarkRow + layout.remarks.length - 1, 1);
  return `$A$1:$${columnLetters(layout.columnCount - 1)}$${last}`;
}
