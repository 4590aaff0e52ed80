import type { Diagnostic } from '../core/diagnostic.ts';
import type { SheetGrid } from '../source/sheet-grid.ts';
import { foldText } from './fold-text.ts';
import type { ReturnForm } from './return-form.ts';
import { sayCell } from './say-cell.ts';

/** A title ends in one of these. */
const TITLE = /(?:统计表|汇总表|情况表|报表)$/;
const ROWS = 5;
/** What tells the campaigns of a year apart: the year, and which one it was. */
const NUMBERS = /\d{4}(?=年)|第[一二三四五六七八九十百\d]+(?=次)/g;
const DRAFT = /^【草稿】/;

/** A sheet without the hidden one, whose title is that of another return: of another year or campaign it is not read. */
export function titleFault(grid: SheetGrid, { title }: ReturnForm): Diagnostic | undefined {
  for (let row = 0; row < Math.min(ROWS, grid.lines.length); row += 1) {
    for (const { text, column } of grid.rows.get(row)?.values() ?? []) {
      const found = foldText(text).replace(DRAFT, '');
      if (!TITLE.test(found)) continue;
      return found === foldText(title) ? undefined : otherTitle(grid, { row, column, text }, title);
    }
  }
  return undefined;
}

function otherTitle(grid: SheetGrid, at: { row: number; column: number; text: string }, title: string): Diagnostic {
  const isOther = numbersOf(at.text).some((number) => !numbersOf(title).includes(number));
  const found = at.text.replace(/\s+/g, '');
  return sayCell(
    { grid, row: at.row, column: at.column },
    {
      rule: 'collect/plan-mismatch',
      severity: isOther ? 'error' : 'warning',
      message: {
        zh: `标题是“${found}”，应为“${title}”${isOther ? '，没有读' : ''}`,
        en: `Unexpected title “${found}”, expected “${title}”${isOther ? '; the sheet was not read' : ''}`,
      },
      hint: {
        zh: '确认是这次抽查的数字；是的，改好标题',
        en: 'Make sure these are the figures of this campaign; if so, correct the title',
      },
    },
  );
}

function numbersOf(text: string): readonly string[] {
  return foldText(text).match(NUMBERS) ?? [];
}
