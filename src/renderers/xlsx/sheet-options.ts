import type { AddWorksheetOptions } from 'exceljs';
import type { SheetLayout } from './sheet-layout.ts';

/** Excel's number for A4. */
const A4 = 9;

/** Margins in inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 } as const;

const FOOTER = '&C&"仿宋_GB2312,Regular"&11第 &P 页，共 &N 页';
const DRAFT_HEADER = '&C&"黑体,Regular"&14草稿';

/** View and print setup of a sheet: its header stays in sight, and stands on every printed page. */
export function sheetOptions(layout: SheetLayout, draft: boolean): Partial<AddWorksheetOptions> {
  const { firstHeaderRow, firstBodyRow } = layout;
  return {
    views: [
      { state: 'frozen', xSplit: 0, ySplit: firstBodyRow - 1, topLeftCell: `A${firstBodyRow}`, activeCell: `A${firstBodyRow}` },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: `${firstHeaderRow}:${firstBodyRow - 1}`,
    },
    headerFooter: { oddFooter: FOOTER, ...(draft ? { oddHeader: DRAFT_HEADER } : {}) },
  };
}
