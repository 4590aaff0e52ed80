import type { Attachment } from '../../plan/plan.ts';
import type { Cell, SheetColumn, SheetModel, SheetValue, Table } from '../manuscript.ts';
import type { AnnexForm, FormRequest } from './form.ts';
import type { StatisticsColumn } from './statistics-columns.ts';
import { blankRowsOf, type StatisticsRow, type StatisticsRows, statisticsRows } from './statistics-rows.ts';

const DEFAULT_NOUN = '企业';
const SHEET_NOTES = ['填报单位：', '填报人：', '填报日期：'];
/** Leads every row of the workbook, so that the totals add up departments. */
const DEPARTMENT: SheetColumn = { name: '检查部门', type: 'text', width: 20 };
const CHARACTERS_PER_SHARE = 12;
/** Tables this wide are set across. */
const LANDSCAPE_COLUMNS = 10;

/** A statistics form of two header rows: groups above their columns, all other columns through both. */
export function statisticsForm(id: string, columns: readonly StatisticsColumn[]): AnnexForm {
  return {
    id,
    title: null,
    orientation: columns.length >= LANDSCAPE_COLUMNS ? 'landscape' : 'portrait',
    block: (request) => tableOf(columns, request),
    sheet: ({ plan, attachment, title }) =>
      statisticsSheet(columns, { title, noun: nounOf(attachment), rows: statisticsRows(plan, attachment) }),
  };
}

/** The form as a sheet of the workbook, blank or filled. Totals are formulas wherever the columns add up to them. */
export function statisticsSheet(
  columns: readonly StatisticsColumn[],
  { title, noun = DEFAULT_NOUN, rows: { rows, total } }: { title: string; noun?: string; rows: StatisticsRows },
): SheetModel {
  const [top = [], ...rest] = headerOf(columns, noun);
  const counts = columns.map(
    ({ label, share }): SheetColumn => ({
      name: label.replace('{noun}', noun),
      type: 'number',
      width: Math.round(share * CHARACTERS_PER_SHARE),
    }),
  );
  const addsUp = total === null || columns.every((column) => sumOf(column, rows) === countOf(column, total));
  return {
    name: '统计表',
    title,
    notes: SHEET_NOTES,
    columns: [DEPARTMENT, ...counts],
    header: [[cell(DEPARTMENT.name, 1, 2), ...top], ...rest],
    rows: [...rows, ...(addsUp || total === null ? [] : [total])].map((row): readonly SheetValue[] => [
      row.name,
      ...columns.map((column) => countOf(column, row)),
    ]),
    totals: addsUp,
  };
}

function countOf({ key }: StatisticsColumn, { counts }: StatisticsRow): number | null {
  return counts === null ? null : counts[key];
}

function sumOf(column: StatisticsColumn, rows: readonly StatisticsRow[]): number | null {
  const values = rows.map((row) => countOf(column, row));
  return values.reduce((sum: number | null, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** Blank rows to fill in, or one row of everything counted. */
function tableOf(columns: readonly StatisticsColumn[], { plan, attachment, title }: FormRequest): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const { total } = statisticsRows(plan, attachment);
  const blank = Array.from({ length: blankRowsOf(attachment) }, () => columns.map(() => cell('')));
  const filled = total && [columns.map((column) => cell(String(countOf(column, total) ?? '')))];
  return {
    kind: 'table',
    caption: title,
    widths: columns.map(({ share }) => share / whole),
    header: headerOf(columns, nounOf(attachment)),
    body: filled ?? blank,
    origin: { path: attachment.path },
  };
}

function headerOf(columns: readonly StatisticsColumn[], noun: string): readonly (readonly Cell[])[] {
  const groups = columns.map(({ group }) => group);
  const top = columns.flatMap(({ label, group }, index) => {
    if (group === null) return [cell(label.replace('{noun}', noun), 1, 2)];
    if (groups[index - 1] === group) return [];
    return [cell(group, groups.filter((each) => each === group).length)];
  });
  const bottom = columns.filter(({ group }) => group !== null).map(({ label }) => cell(label));
  return [top, bottom];
}

function cell(text: string, columns = 1, rows = 1): Cell {
  return { text, columns, rows };
}

function nounOf({ noun }: Attachment): string {
  return noun ?? DEFAULT_NOUN;
}
