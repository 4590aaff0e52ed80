import type { Diagnostic } from '../core/diagnostic.ts';
import type { SheetGrid } from '../source/sheet-grid.ts';
import { foldText } from './fold-text.ts';
import { originalName } from './original-name.ts';
import { ownSheets } from './own-sheets.ts';
import type { About } from './read-about.ts';
import { hasReportColumns, type ReportSeries, type ReturnedReport, readReportSheet } from './read-report-sheet.ts';
import { readTable } from './read-table.ts';
import { sayFile, saySheet } from './say-cell.ts';

export interface ReportFileRead {
  readonly reports: readonly ReturnedReport[];
  readonly diagnostics: readonly Diagnostic[];
}

const LEDGER = '报送台账';

/** Reads the sheets of a file of periodic reports. One made for another plan is not read at all. */
export function readReportFile(
  path: string,
  grids: readonly SheetGrid[],
  { plan, series }: { readonly plan: string; readonly series: readonly ReportSeries[] },
): ReportFileRead {
  const own = ownSheets(grids, plan);
  if ('fault' in own) return { reports: [], diagnostics: [sayFile(path, own.fault)] };
  const reads = own.sheets.map((grid) => readOne(grid, own.about, series));
  const reports = reads.flatMap((read) => read.reports);
  const isEmpty =
    reports.length === 0 && reads.every(({ diagnostics }) => diagnostics.every(({ severity }) => severity === 'info'));
  const empty = sayFile(path, {
    rule: 'collect/return-empty',
    severity: 'warning',
    message: { zh: '一期也没有填，等于没有报', en: 'Unexpected file without any report filled in' },
    hint: { zh: '请填报单位填好后重新报送', en: 'Ask for it to be filled in' },
  });
  return { reports, diagnostics: [...reads.flatMap(({ diagnostics }) => diagnostics), ...(isEmpty ? [empty] : [])] };
}

function readOne(grid: SheetGrid, about: About | undefined, series: readonly ReportSeries[]): ReportFileRead {
  const told = about?.sheets.get(grid.name);
  if (told?.role === 'ledger' || grid.name === LEDGER) return { reports: [], diagnostics: [] };
  const found = series.filter((each) => told?.id === `return-${each.id}`);
  const named = found.length > 0 ? found : series.filter((each) => isOf(grid, each));
  const fitting = named.length > 0 ? named : fittingSeries(grid, series);
  const [own, other] = fitting;
  if (own && other === undefined) return readReportSheet(grid, own);
  const said =
    other === undefined
      ? {
          rule: 'collect/sheet-unread',
          severity: 'info' as const,
          message: { zh: '没有报送事项的栏目，没有读', en: 'Unexpected sheet without the columns of a report; not read' },
        }
      : {
          rule: 'collect/form-mismatch',
          severity: 'error' as const,
          message: {
            zh: `看不出是${fitting.map(({ name }) => `“${name}”`).join('还是')}，没有读`,
            en: `Unexpected sheet of no name, expected one of ${fitting.map(({ name }) => `“${name}”`).join(', ')}; it was not read`,
          },
          hint: { zh: '把工作表改名为报送事项的名称', en: 'Name the sheet after the report' },
        };
  return { reports: [], diagnostics: [saySheet(grid, said)] };
}

/** Whether a sheet goes by the name or the title of a series. */
function isOf(grid: SheetGrid, { name, title }: ReportSeries): boolean {
  const tab = foldText(originalName(grid.name));
  const texts = [...(grid.rows.get(0)?.values() ?? [])].map(({ text }) => foldText(text));
  return tab === foldText(name) || texts.includes(foldText(title));
}

/** The series a sheet may be of by its headers: those whose figures it has columns for, else those of words alone. */
function fittingSeries(grid: SheetGrid, series: readonly ReportSeries[]): readonly ReportSeries[] {
  if (!hasReportColumns(grid)) return [];
  const [counted, worded] = [
    series.filter(({ columns }) => columns.length > 0),
    series.filter(({ columns }) => columns.length === 0),
  ];
  const fitting = counted.filter(({ columns }) => readTable(grid, columns, []).table !== undefined);
  return fitting.length > 0 ? fitting : worded;
}
