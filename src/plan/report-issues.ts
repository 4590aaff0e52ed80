import type { PlanPath } from '../core/source.ts';
import type { Day } from './days/day.ts';
import type { Report, ReportReturn } from './schedule.ts';

/** A time a periodic report is due. */
export interface ReportIssue {
  /** Counted from 1, as people call it: 第1期. */
  readonly number: number;
  readonly due: Day;
  /** What of the plan names the day. */
  readonly path: PlanPath;
  /** What was handed in of it. */
  readonly returns: readonly ReportReturn[];
}

/** The times a report is due since the plan was issued: nothing is due before. */
export function reportIssues({ occurrences, returns = [] }: Report, issued: Day | null): readonly ReportIssue[] {
  return occurrences
    .filter(({ day }) => issued === null || day >= issued)
    .map(({ day, path }, index) => ({
      number: index + 1,
      due: day,
      path,
      returns: returns.filter(({ number }) => number === index + 1),
    }));
}

/** Who of a group has not handed in, by id; empty where no group does. */
export function unitsMissing({ by }: Report, returns: readonly ReportReturn[]): readonly string[] {
  const members = by?.organ.members ?? [];
  return members.filter((id) => returns.every((each) => each.by?.organ.id !== id));
}
