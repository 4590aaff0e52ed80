import type { FilledForm } from '../../collect/fill-sheets.ts';
import { sum } from '../../core/sum.ts';
import type { LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { besideColumn } from '../../schema/beside-column.ts';
import { tableShape } from '../../schema/table-columns.ts';
import { printTable } from '../tables/print-table.ts';

const SUMS = '合计';

/**
 * The figures departments sent in as a table that `statistics.from` of results reads: a row for each, and the sums. What
 * results have no figure for stands in columns beside, which are kept and not read.
 */
export function statisticsTable({ form, rows, less }: FilledForm, layout: readonly LayoutColumn[]) {
  const titles = new Map(tableShape('results', ['statistics'])?.columns.map(({ key, title }) => [key, title]));
  const counted = new Map(layout.map(({ key, counts }) => [key, counts]));
  const headers = form.columns.map(({ key, name }) => {
    const counts = counted.get(key) ?? null;
    return counts === null ? besideColumn(name) : (titles.get(counts) ?? counts);
  });
  const lines = [...rows.values()].map(({ subject, figures }) => [
    subject.name,
    ...form.columns.map(({ key }) => figures.get(key) ?? null),
  ]);
  const sums = form.columns.map(({ key }) => {
    const figures = [...rows.values()].flatMap((row) => row.figures.get(key) ?? []);
    return figures.length === 0 ? null : sum(figures) - (less.get(key) ?? 0);
  });
  const header = [titles.get('org') ?? '', ...headers];
  const isAdjusted = less.size > 0;
  return { suffix: `statistics${form.mark}`, text: printTable([header, ...lines, ...(isAdjusted ? [[SUMS, ...sums]] : [])]) };
}
