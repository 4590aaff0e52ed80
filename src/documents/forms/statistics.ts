import { sum } from '../../core/sum.ts';
import type { Attachment } from '../../plan/plan-common.ts';
import type { LayoutColumn, StatisticsLayout } from '../../plan/statistics/statistics-layout.ts';
import type { Table } from '../manuscript.ts';
import type { Cell } from '../sheet-model.ts';
import type { AnnexForm, FormRequest } from './form.ts';
import { DEFAULT_NOUN, statisticsHeader } from './statistics-header.ts';
import { blankRowsOf, countOf, statisticsRows } from './statistics-rows.ts';
import { statisticsSheets } from './statistics-sheets.ts';

/** Tables this wide are set across. */
const LANDSCAPE_COLUMNS = 10;

/** A statistics form of two header rows: groups above their columns, all other columns through both. */
export function statisticsForm(layout: StatisticsLayout): AnnexForm {
  return {
    id: layout.id,
    title: null,
    orientation: layout.columns.length >= LANDSCAPE_COLUMNS ? 'landscape' : 'portrait',
    block: (request) => tableOf(layout.columns, request),
    sheets: ({ plan, attachment, title }) => {
      const before = plan.attachments.slice(0, plan.attachments.indexOf(attachment));
      const mark = before.some(({ form }) => form === layout.id) ? `${before.length + 1}` : '';
      return statisticsSheets({ plan, layout, noun: nounOf(attachment), title, mark, lines: statisticsRows(plan, attachment) });
    },
  };
}

/** The noun of the first column. */
export function nounOf({ noun }: Pick<Attachment, 'noun'>): string {
  return noun ?? DEFAULT_NOUN;
}

/** Blank rows to fill in, or one row of everything counted. */
function tableOf(columns: readonly LayoutColumn[], { plan, attachment, title }: FormRequest): Table {
  const whole = sum(columns.map(({ share }) => share));
  const { total } = statisticsRows(plan, attachment);
  const blank = Array.from({ length: blankRowsOf(attachment) }, () => columns.map(() => cell('')));
  const filled = total && [columns.map((column) => cell(String(countOf(column, total) ?? '')))];
  return {
    kind: 'table',
    caption: title,
    widths: columns.map(({ share }) => share / whole),
    header: statisticsHeader(columns, nounOf(attachment)),
    body: filled ?? blank,
    origin: { path: attachment.path },
  };
}

function cell(text: string): Cell {
  return { text, columns: 1, rows: 1 };
}
