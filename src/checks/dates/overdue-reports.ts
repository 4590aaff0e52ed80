import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../../plan/days/day.ts';
import { shortName } from '../../plan/names/short-name.ts';
import { reportIssues, unitsMissing } from '../../plan/report-issues.ts';
import type { Report } from '../../plan/schedule.ts';
import { at, type Spot, type Subject } from '../check.ts';

interface OfIssue {
  readonly spot: Spot;
  readonly number: number;
  readonly due: Day;
  /** What of the plan names the day it was due. */
  readonly stated: PlanPath;
}

/** What the record of a periodic report says was late, lacks although it was due, or has too much of. */
export type OverdueReport =
  | (OfIssue & { readonly is: 'late'; readonly sent: Day })
  | (OfIssue & {
      readonly is: 'missing' /** Who of a group has not; empty where but one organ hands in. */;
      readonly units: string;
    })
  | { readonly is: 'beyond'; readonly spot: Spot; readonly count: number; readonly expected: number };

type Asking = Pick<Subject, 'plan' | 'today' | 'registry'>;

/** The faults of a report by the days its plan records, or by the register of what was handed in; none where neither is kept. */
export function overdueReports(asking: Asking, report: Report, index: number): readonly OverdueReport[] {
  if (report.sent !== undefined) return recordedFaults(asking, report, ['schedule', 'reports', index, 'sent']);
  return report.returns === undefined ? [] : registerFaults(asking, report);
}

function recordedFaults({ today }: Asking, { occurrences, sent = [] }: Report, path: PlanPath): readonly OverdueReport[] {
  const faults = occurrences.flatMap(({ day: due, path: stated }, issue): readonly OverdueReport[] => {
    const handedIn = sent[issue] ?? null;
    const spot = at(issue < sent.length ? [...path, issue] : path);
    const common = { spot, number: issue + 1, due, stated };
    if (handedIn === null) return today.isAfter(due) ? [{ ...common, is: 'missing', units: '' }] : [];
    return handedIn > due ? [{ ...common, is: 'late', sent: handedIn }] : [];
  });
  const isBeyond = sent.length > occurrences.length;
  return isBeyond ? [...faults, { is: 'beyond', spot: at(path), count: sent.length, expected: occurrences.length }] : faults;
}

function registerFaults({ plan, today, registry }: Asking, report: Report): readonly OverdueReport[] {
  const issues = reportIssues(report, plan.issued);
  const faults = issues.flatMap(({ number, due, path: stated, returns }): readonly OverdueReport[] => {
    const common = { number, due, stated };
    const late = returns.flatMap(({ sent, path }): readonly OverdueReport[] =>
      sent !== null && sent > due ? [{ ...common, is: 'late', spot: at([...path, 'sent']), sent }] : [],
    );
    const missing = unitsMissing(report, returns);
    const isMissing = (returns.length === 0 || missing.length > 0) && today.isAfter(due);
    const units = registry.organs
      .filter(({ id }) => missing.includes(id))
      .map(shortName)
      .join('、');
    return isMissing ? [...late, { ...common, is: 'missing', spot: at(['schedule', 'returns']), units }] : late;
  });
  const beyond = report.returns?.find(({ number }) => number > issues.length);
  if (beyond === undefined) return faults;
  const spot = at([...beyond.path, 'number']);
  return [...faults, { is: 'beyond', spot, count: beyond.number, expected: issues.length }];
}
