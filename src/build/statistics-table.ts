import type { FilledForm } from '../collect/fill-sheets.ts';
import type { LayoutColumn } from '../plan/statistics-layout.ts';
import { tableShape } from '../schema/table-columns.ts';
import { printTable } from './print-table.ts';

const SUMS = '合计';

/** The figures departments sent in as a table that `statistics.from` of results reads: a row for each, and the sums. */
export function statisticsTable({ form, rows, less }: FilledForm, layout: readonly LayoutColumn[]) {
  const columns = layout.flatMap(({ key, counts }) => (counts === null ? [] : [{ key, counts }]));
  const titles = new Map(tableShape('results', ['statistics'])?.columns.map(({ key, title }) => [key, title]));
  const lines = [...rows.values()].map(({ subject, figures }) => [
    subject.name,
    ...columns.map(({ key }) => figures.get(key) ?? null),
  ]);
  const sums = columns.map(({ key }) => {
    const figures = [...rows.values()].flatMap((row) => row.figures.get(key) ?? []);
    return figures.length === 0 ? null : figures.reduce((all, figure) => all + figure, 0) - (less.get(key) ?? 0);
  });
  const header = [titles.get('org') ?? '', ...columns.map(({ counts }) => titles.get(counts) ?? counts)];
  const isAdjusted = less.size > 0;
  return { suffix: `statistics${form.mark}`, text: printTable([header, ...lines, ...(isAdjusted ? [[SUMS, ...sums]] : [])]) };
}
