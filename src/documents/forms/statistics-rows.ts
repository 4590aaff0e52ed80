import { addUp } from '../../plan/figures/add-up.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Attachment } from '../../plan/plan-common.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { CountColumn, LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { countedTwice, figureOf, type StatisticsLine, statisticsLines } from '../../plan/statistics/statistics-lines.ts';

/** The figures of a row. Null is a cell to fill in. */
export type RowCounts = Readonly<Record<CountColumn, number | null>>;

/** A row of a statistics form; null figures are cells to fill in. */
export interface StatisticsRow {
  readonly name: string | null;
  /** Whose row it is; null for a blank one, and for entries that name no organ. */
  readonly organ: { readonly id: string; readonly name: string } | null;
  readonly counts: RowCounts | null;
}

export interface StatisticsRows {
  /** A row for each department. */
  readonly rows: readonly StatisticsRow[];
  /** All departments together. An object two of them inspected counts once here, so the column's sum may be more. */
  readonly total: RowCounts | null;
}

/** The figure of a column; null for one that is not known, and for a column of a bureau's own. */
export function countOf({ counts: column }: LayoutColumn, counts: RowCounts | null): number | null {
  return counts === null || column === null ? null : counts[column];
}

const NO_DEPARTMENT = '未填检查机关';

/** The rows of a plan's statistics: filled from results; for a campaign one for every department, else blank ones. */
export function statisticsRows(plan: Plan, attachment: Pick<Attachment, 'blankRows'>): StatisticsRows {
  if (plan.kind === 'results') return filledRows(plan);
  const organs = plan.kind === 'campaign' ? plan.departments.map(({ reference }) => reference.organ) : [];
  const distinct = [...new Map(organs.map((organ) => [organ.id, organ])).values()].map(subjectOf);
  if (distinct.length > 0) return { rows: distinct.map((organ) => ({ name: organ.name, organ, counts: null })), total: null };
  const blank = Array.from({ length: blankRowsOf(attachment) }, () => ({ name: null, organ: null, counts: null }));
  return { rows: blank, total: null };
}

/** How many blank rows are printed. */
export function blankRowsOf({ blankRows }: Pick<Attachment, 'blankRows'>): number {
  return Math.max(1, blankRows);
}

/** What was sent in where the plan has it, else what the results tell. */
function filledRows(plan: ResultsPlan): StatisticsRows {
  const lines = statisticsLines(plan);
  const { rows, total } = lines;
  const source = plan.statistics?.source ?? '统计';
  const of = (line: StatisticsLine, column: CountColumn): number | null => figureOf(line, column, source);
  const totalOf = (column: CountColumn): number | null => {
    const isTold = source === '统计' ? total.counted[column] !== null : total.stated?.counts[column] !== undefined;
    const sum = addUp(rows.map((row) => of(row, column)));
    if (isTold || sum === null || rows.every(({ stated }) => stated === null)) return of(total, column);
    return sum - (countedTwice(lines, column) ?? 0);
  };
  return {
    rows: rows.map((row) => ({
      name: row.organ === null ? NO_DEPARTMENT : shortName(row.organ),
      organ: row.organ && subjectOf(row.organ),
      counts: figures((column) => of(row, column)),
    })),
    total: figures(totalOf),
  };
}

function figures(of: (column: CountColumn) => number | null): RowCounts {
  return {
    checked: of('checked'),
    inspectors: of('inspectors'),
    departments: of('departments'),
    items: of('items'),
    contents: of('contents'),
    foundItems: of('foundItems'),
    foundEntities: of('foundEntities'),
    rectified: of('rectified'),
    abnormal: of('abnormal'),
    casesOpened: of('casesOpened'),
    answered: of('answered'),
  };
}

function subjectOf(organ: Organ): { readonly id: string; readonly name: string } {
  return { id: organ.id, name: shortName(organ) };
}
