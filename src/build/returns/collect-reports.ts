import { runChecks } from '../../checks/run-checks.ts';
import { mergeReports, reportName } from '../../collect/merge-reports.ts';
import { readReportFile } from '../../collect/read-report-file.ts';
import type { ReportSeries, ReturnedReport } from '../../collect/read-report-sheet.ts';
import { formColumns } from '../../collect/return-form.ts';
import { atCell, type CellPlace, cellPlace, sayCell } from '../../collect/say-cell.ts';
import type { Subjects } from '../../collect/subjects.ts';
import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { composeReturns } from '../../documents/kinds/returns.ts';
import type { SheetModel, SheetSubject } from '../../documents/sheet-model.ts';
import { todayOn } from '../../plan/days/today.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, Registry } from '../../plan/registry/registry.ts';
import { reportIssues } from '../../plan/report-issues.ts';
import type { Report } from '../../plan/schedule.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import { cellPositions } from './cell-positions.ts';
import { type Collected, type CollectRequest, uncollected, withCollected } from './collected.ts';
import { countsOf, judgeReturns } from './judge-returns.ts';
import { onlyRules } from './only-rules.ts';
import { READ, registerReports } from './register-reports.ts';
import { reportsTable } from './reports-table.ts';
import { returnSubjects } from './return-subjects.ts';
import { sayBlanks } from './say-blanks.ts';

const OVERDUE = 'dates/report-overdue';

/** Adds up the periodic reports that were handed in under a work plan, beside those it has on file, and says what is late. */
export function collectReports(plan: WorkPlan, request: CollectRequest): Collected {
  const { manuscript, files, registry, ledger } = request;
  const series = plan.schedule.reports.flatMap((report) => seriesOf(plan, report, { sheets: manuscript.sheets, registry }));
  if (series.length === 0) return uncollected([withoutReports(plan)]);
  const reads = files.map(({ path, grids }) => readReportFile(path, grids, { plan: plan.id, series }));
  const { reports, diagnostics: merged } = mergeReports(reads.flatMap((read) => read.reports));
  const registered = registerReports(plan, reports, registry);
  const diagnostics = [
    ...reads.flatMap((read) => read.diagnostics),
    ...merged,
    ...registered.diagnostics,
    ...reports.flatMap(lacks),
    ...reports.flatMap((report) => judged(plan, report, request)),
    ...overdue(registered.plan, reports, request),
  ];
  if (hasErrors(diagnostics)) return uncollected(diagnostics);
  const made = composeReturns(registered.plan, { title: manuscript.title, ledger });
  const ids = new Set(made.map(({ id }) => id));
  const sheets = [...manuscript.sheets.filter(({ id }) => !ids.has(id)), ...made];
  return {
    manuscript: withCollected(manuscript, sheets),
    tables: [reportsTable(registered.plan.schedule.reports)],
    diagnostics,
  };
}

interface SeriesContext {
  readonly sheets: readonly SheetModel[];
  readonly registry: Registry;
}

function seriesOf({ issued }: WorkPlan, report: Report, { sheets, registry }: SeriesContext): readonly ReportSeries[] {
  const sheet = sheets.find(({ id }) => id === `return-${report.id}`);
  if (sheet === undefined) return [];
  const { id, name, layout } = report;
  const issues = reportIssues(report, issued).map(({ number, due }) => ({ number, due }));
  const columns = layout ? formColumns(sheet) : [];
  return [{ id, name, title: sheet.title, columns, issues, subjects: subjectsOf(report, registry) }];
}

/** Who hands a report in: the organ the plan names, or the members of a group; any registered one where it names none. */
function subjectsOf({ by }: Report, registry: Registry): Subjects {
  const members = registry.organs.filter(({ id }) => by?.organ.members.includes(id));
  const asked = (members.length > 0 ? members : by ? [by.organ] : []).map(subjectOf);
  const subjects = returnSubjects(asked, registry.names);
  const isRegistered = ({ id }: SheetSubject): boolean => registry.organs.some((organ) => organ.id === id);
  return {
    ...subjects,
    find: (name) => {
      const found = subjects.find(name);
      return typeof found !== 'object' || asked.length > 0 || isRegistered(found) ? found : undefined;
    },
  };
}

function subjectOf(organ: Organ): SheetSubject {
  return { id: organ.id, name: shortName(organ) };
}

/** Figures a report lacks, and the day it was sent. */
function lacks(report: ReturnedReport): readonly Diagnostic[] {
  const name = reportName(report);
  const blanks = sayBlanks(report, report.series.columns, ({ zh, en }) => ({
    zh: `${name}没有填${zh}`,
    en: `Unexpected empty cells of ${name}: ${en}`,
  }));
  return report.sent === null ? [...blanks, unsent(report)] : blanks;
}

function unsent(report: ReturnedReport): Diagnostic {
  const name = reportName(report);
  return sayCell(sentPlace(report), {
    rule: 'collect/sent-missing',
    severity: 'warning',
    message: {
      zh: `${name}没有填实际报送日期，不知道是否按期`,
      en: `Unexpected lack of the day ${name} was sent; whether it was in time is not known`,
    },
    hint: { zh: '填上收到的日期', en: 'Type the day it came in' },
  });
}

function judged(plan: WorkPlan, report: ReturnedReport, request: CollectRequest): readonly Diagnostic[] {
  const { columns } = plan.schedule.reports.find(({ id }) => id === report.series.id)?.layout ?? { columns: [] };
  const counts = countsOf(columns);
  const organ = request.registry.organs.find(({ id }) => id === report.subject?.id) ?? plan.issuers[0]?.organ;
  if (organ === undefined || counts.size === 0) return [];
  const row = { ...report, name: reportName(report) };
  return judgeReturns([{ row, organ, counts }], { ...request, plan, results: undefined, without: [] });
}

/** What is late or lacking by the day of today: a report just read is pointed at where it was read. */
function overdue(plan: WorkPlan, reports: readonly ReturnedReport[], request: CollectRequest): readonly Diagnostic[] {
  const { registry, calendar, ledger, severities, today } = request;
  const positions = cellPositions(plan.positions, ([root, index]) => {
    const report = root === READ ? reports[Number(index)] : undefined;
    return report && cellPlace(sentPlace(report));
  });
  const waivers = plan.waivers.filter(({ rule }) => rule === OVERDUE);
  const subject = {
    plan: { ...plan, waivers, positions },
    manuscript: undefined,
    registry,
    calendar,
    today: todayOn(today),
    ledger,
  };
  const wanted = onlyRules(severities, (id) => id === OVERDUE);
  return runChecks(subject, wanted).map((found) => {
    const at = reports.map(sentPlace).find((cell) => isAt(cell, found));
    return at === undefined ? found : { ...found, message: atCell(at, found.message) };
  });
}

function sentPlace({ grid, row, sentColumn: column }: ReturnedReport): CellPlace {
  return { grid, row, column };
}

function isAt(cell: CellPlace, { place }: Diagnostic): boolean {
  const { source, range } = cellPlace(cell);
  return place?.source === source && place.range.start === range.start;
}

function withoutReports({ positions }: WorkPlan): Diagnostic {
  return {
    rule: 'collect/form-missing',
    severity: 'error',
    message: {
      zh: '方案没有周期报送，没有可以汇总的报表',
      en: 'Unexpected plan without periodic reports, expected some to collect',
    },
    hint: { zh: '在 `schedule.reports` 里写明报送事项和周期', en: 'Say in `schedule.reports` what is handed in and when' },
    file: positions.source.path,
  };
}
