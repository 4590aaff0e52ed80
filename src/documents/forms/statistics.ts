import type { Attachment, Plan } from '../../plan/plan.ts';
import type { Cell, SheetColumn, SheetModel, SheetValue, Table } from '../manuscript.ts';
import type { AnnexForm, FormRequest } from './form.ts';

/** A column of a statistics form; `{noun}` stands for 企业 or 对象. `share` is its part of the width. */
export interface StatisticsColumn {
  readonly label: string;
  readonly group: string | null;
  readonly share: number;
}

const DEFAULT_NOUN = '企业';
const LEAST_ROWS = 1;
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
    sheet: (request) => sheetOf(columns, request),
  };
}

function tableOf(columns: readonly StatisticsColumn[], { attachment, title }: FormRequest): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const blank = columns.map(() => cell(''));
  return {
    kind: 'table',
    caption: title,
    widths: columns.map(({ share }) => share / whole),
    header: headerOf(columns, nounOf(attachment)),
    body: Array.from({ length: rowsOf(attachment) }, () => blank),
    origin: { path: attachment.path },
  };
}

function sheetOf(columns: readonly StatisticsColumn[], { plan, attachment, title }: FormRequest): SheetModel {
  const noun = nounOf(attachment);
  const [top = [], ...rest] = headerOf(columns, noun);
  const counts = columns.map(
    ({ label, share }): SheetColumn => ({
      name: label.replace('{noun}', noun),
      type: 'number',
      width: Math.round(share * CHARACTERS_PER_SHARE),
    }),
  );
  return {
    name: '统计表',
    title,
    notes: SHEET_NOTES,
    columns: [DEPARTMENT, ...counts],
    header: [[cell(DEPARTMENT.name, 1, 2), ...top], ...rest],
    rows: departmentsOf(plan, attachment).map((name): readonly SheetValue[] => [name, ...columns.map(() => null)]),
    totals: true,
  };
}

/** A row for every department that takes part; blank ones where the plan names none or asks for more. */
function departmentsOf(plan: Plan, attachment: Attachment): readonly (string | null)[] {
  const named =
    plan.kind === 'campaign' ? plan.departments.map(({ reference }) => reference.organ.short ?? reference.organ.name) : [];
  const blank = Array.from({ length: Math.max(0, rowsOf(attachment) - named.length) }, () => null);
  return [...named, ...blank];
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

function rowsOf({ blankRows }: Attachment): number {
  return Math.max(LEAST_ROWS, blankRows);
}
