import type { Diagnostic } from '../core/diagnostic.ts';
import type { ReturnedReport } from './read-report-sheet.ts';
import { figurePlace } from './returned-row.ts';
import { type CellPlace, cellName, sayCell, sheetName } from './say-cell.ts';

/** One report for each number and sender: two that say the same count once, two that do not are both refused. */
export function mergeReports(given: readonly ReturnedReport[]): {
  readonly reports: readonly ReturnedReport[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const kept = new Map<string, ReturnedReport>();
  const diagnostics: Diagnostic[] = [];
  for (const report of given) {
    const key = [report.series.id, report.number, report.subject?.id ?? ''].join('#');
    const before = kept.get(key);
    if (before === undefined) kept.set(key, report);
    else diagnostics.push(isSame(before, report) ? repeated(before, report) : conflict(before, report));
  }
  return { reports: [...kept.values()], diagnostics };
}

/** The cell a report is known by: its first. */
export function reportPlace(report: ReturnedReport): CellPlace {
  const [first] = report.places.keys();
  return first === undefined ? { grid: report.grid, row: report.row, column: 0 } : figurePlace(report, first);
}

/** 月报表第2期（区公安局） */
export function reportName({ series, number, subject }: ReturnedReport): string {
  return `${series.name}第${number}期${subject ? `（${subject.name}）` : ''}`;
}

function isSame(a: ReturnedReport, b: ReturnedReport): boolean {
  const figures = (report: ReturnedReport) => JSON.stringify([...report.figures].sort());
  return figures(a) === figures(b) && a.sent === b.sent && a.person === b.person && a.remarks === b.remarks;
}

function repeated(before: ReturnedReport, report: ReturnedReport): Diagnostic {
  return sayCell(reportPlace(report), {
    rule: 'collect/return-repeated',
    severity: 'info',
    message: {
      zh: `${reportName(report)}和 ${sheetName(before.grid)} 的相同，只计一次`,
      en: `Unexpected second ${reportName(report)}, the same as ${sheetName(before.grid)}; it counts once`,
    },
  });
}

function conflict(before: ReturnedReport, report: ReturnedReport): Diagnostic {
  const other = reportPlace(before);
  return sayCell(
    reportPlace(report),
    {
      rule: 'collect/return-conflict',
      severity: 'error',
      message: {
        zh: `${reportName(report)}有两份不同的报表，另一份是 ${cellName(other)}`,
        en: `Unexpected second, different ${reportName(report)}, expected one; the other is ${cellName(other)}`,
      },
      hint: { zh: '问清以哪一份为准，移走另一份', en: 'Find out which one holds, and take the other away' },
    },
    [{ at: other, note: { zh: '另一份', en: 'the other one' } }],
  );
}
