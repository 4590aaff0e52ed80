import { reportName, reportPlace } from '../../collect/merge-reports.ts';
import type { ReturnedReport } from '../../collect/read-report-sheet.ts';
import { sayCell } from '../../collect/say-cell.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { placeAt } from '../../core/source.ts';
import { parseDay } from '../../plan/days/day.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { OrganReference, Registry } from '../../plan/registry/registry.ts';
import { reportIssues } from '../../plan/report-issues.ts';
import type { Report, ReportReturn } from '../../plan/schedule.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';

/** The first key of the path of a report that was just read; the second is its place among them. */
export const READ = 'collected';

/** A work plan with the reports that came in beside those it has on file. One that says otherwise than the file is a fault. */
export function registerReports(
  plan: WorkPlan,
  reports: readonly ReturnedReport[],
  registry: Registry,
): { readonly plan: WorkPlan; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const registered = plan.schedule.reports.map((report): Report => {
    const returns = new Map(onFile(report, plan).map((each) => [keyOf(each), each]));
    for (const [index, read] of reports.entries()) {
      if (read.series.id !== report.id) continue;
      const fresh = returnOf(read, index, registry);
      const before = returns.get(keyOf(fresh));
      if (before && isOdd(before, fresh)) diagnostics.push(conflict(plan, read, before));
      returns.set(keyOf(fresh), before ? { ...fresh, ...joined(before, fresh) } : fresh);
    }
    const { sent: _, ...kept } = report;
    return { ...kept, returns: [...returns.values()].sort(inOrder) };
  });
  return { plan: { ...plan, schedule: { ...plan.schedule, reports: registered } }, diagnostics };
}

/** What the plan knows of a report: its register, else the days it records. */
function onFile(report: Report, { issued }: WorkPlan): readonly ReportReturn[] {
  const { sent, returns = [], occurrences } = report;
  if (sent === undefined) return returns;
  const past = occurrences.length - reportIssues(report, issued).length;
  return sent.flatMap((day, index) =>
    day === null || index < past ? [] : [{ path: report.path, number: index - past + 1, by: null, sent: day, figures: {} }],
  );
}

function keyOf({ number, by }: ReportReturn): string {
  return `${number}#${by?.organ.id ?? ''}`;
}

function returnOf(read: ReturnedReport, index: number, registry: Registry): ReportReturn {
  const { number, subject, sent, figures, person, remarks, series } = read;
  const path = [READ, index];
  const organ = registry.organs.find(({ id }) => id === subject?.id);
  // where but one organ hands in, nobody needs to be told which
  const isNamed = organ !== undefined && series.subjects.asked.length !== 1;
  const by: OrganReference | null = isNamed ? { written: shortName(organ), organ, sort: 'name', path } : null;
  return {
    ...{ path, number, by, sent: (sent === null ? undefined : parseDay(sent)) ?? null, figures: Object.fromEntries(figures) },
    ...(person !== '' && { person }),
    ...(remarks !== '' && { remarks }),
  };
}

/** Whether two statements of one report contradict each other; what only one of them says does not. */
function isOdd(before: ReportReturn, fresh: ReportReturn): boolean {
  const isOtherDay = before.sent !== null && fresh.sent !== null && before.sent !== fresh.sent;
  const isOtherFigure = Object.entries(before.figures).some(
    ([key, figure]) => fresh.figures[key] !== undefined && fresh.figures[key] !== figure,
  );
  return isOtherDay || isOtherFigure;
}

function joined(before: ReportReturn, fresh: ReportReturn): Pick<ReportReturn, 'sent' | 'figures'> {
  return { sent: fresh.sent ?? before.sent, figures: { ...before.figures, ...fresh.figures } };
}

function inOrder(a: ReportReturn, b: ReportReturn): number {
  return a.number - b.number || compareTexts(a.by?.organ.id ?? '', b.by?.organ.id ?? '');
}

function conflict({ positions }: WorkPlan, read: ReturnedReport, before: ReportReturn): Diagnostic {
  const said = sayCell(reportPlace(read), {
    rule: 'collect/return-conflict',
    severity: 'error',
    message: {
      zh: `${reportName(read)}和已登记的不同`,
      en: `Unexpected ${reportName(read)}, expected it as it is registered`,
    },
    hint: {
      zh: '确要更正的，先在登记表里删去这一行，再重新汇总',
      en: 'To correct it, remove its row from the register first, then collect again',
    },
  });
  return { ...said, related: [{ ...placeAt(positions, before.path), message: { zh: '已登记的', en: 'as registered' } }] };
}
