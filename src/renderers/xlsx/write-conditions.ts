import { columnLetters } from '../../core/column-letters.ts';
import { CONDITIONS } from './styles.ts';
import { rulesOf } from './verdict-cell.ts';
import type { PlacedSheet } from './workbook-grid.ts';
import { closingRowNumber, labelWidth, sumRowNumber } from './write-closing.ts';
import { xmlText } from './xml-text.ts';

const BAR_COLOUR = 'FF8FAADC';

interface Condition {
  readonly range: string;
  /** The rule without its priority. */
  rule(priority: number): string;
}

/** What colours cells: figures of a row that do not agree, stated sums that differ, sums that lack a figure, and bars. */
export function writeConditions(placed: PlacedSheet): string {
  if (placed.sheet.rows.length === 0) return '';
  return [...rowConditions(placed), ...statedConditions(placed), ...partialConditions(placed), ...bars(placed)]
    .map(({ range, rule }, index) => `<conditionalFormatting sqref="${range}">${rule(index + 1)}</conditionalFormatting>`)
    .join('');
}

function rowConditions({ sheet, layout }: PlacedSheet): readonly Condition[] {
  const { firstBodyRow: first, lastBodyRow: last } = layout;
  return rulesOf(sheet).flatMap(({ part, whole }) => {
    const formula = `AND(COUNT($${part}${first},$${whole}${first})=2,$${part}${first}>$${whole}${first})`;
    return [part, whole].map((letters) => expression(`${letters}${first}:${letters}${last}`, formula, CONDITIONS.fault));
  });
}

function statedConditions(placed: PlacedSheet): readonly Condition[] {
  const sums = sumRowNumber(placed);
  if (sums === undefined) return [];
  const [from, to] = figureLetters(placed);
  return placed.sheet.closing.flatMap(({ kind }, index) => {
    if (kind !== 'stated') return [];
    const row = closingRowNumber(placed, index);
    const formula = `AND(COUNT(${from}${row},${from}${sums})=2,${from}${row}<>${from}${sums})`;
    return [expression(`${from}${row}:${to}${row}`, formula, CONDITIONS.fault)];
  });
}

function partialConditions(placed: PlacedSheet): readonly Condition[] {
  const sums = sumRowNumber(placed);
  if (sums === undefined) return [];
  const { firstBodyRow, lastBodyRow } = placed.layout;
  return placed.sheet.columns.flatMap(({ type }, index) => {
    if (type !== 'number' || index < labelWidth(placed)) return [];
    const letters = columnLetters(index);
    const body = `${letters}$${firstBodyRow}:${letters}$${lastBodyRow}`;
    const formula = `AND(COUNT(${body})>0,COUNT(${body})<ROWS(${body}))`;
    return [expression(`${letters}${sums}`, formula, CONDITIONS.partial)];
  });
}

function bars({ sheet, layout }: PlacedSheet): readonly Condition[] {
  return sheet.columns.flatMap(({ hasBars }, index) => {
    if (!hasBars) return [];
    const letters = columnLetters(index);
    const scale = '<cfvo type="num" val="0"/><cfvo type="max"/>';
    return [
      {
        range: `${letters}${layout.firstBodyRow}:${letters}${layout.lastBodyRow}`,
        rule: (priority: number) =>
          `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${scale}<color rgb="${BAR_COLOUR}"/></dataBar></cfRule>`,
      },
    ];
  });
}

function figureLetters(placed: PlacedSheet): readonly [string, string] {
  const last = Math.max(placed.sheet.columns.length - 1, 0);
  return [columnLetters(Math.min(labelWidth(placed), last)), columnLetters(last)];
}

function expression(range: string, formula: string, look: number): Condition {
  return {
    range,
    rule: (priority) =>
      `<cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>${xmlText(formula)}</formula></cfRule>`,
  };
}
