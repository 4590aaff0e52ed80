import type { Day } from '../../plan/days/day.ts';
import type { Organ } from '../../plan/registry/registry.ts';

/** One thing a plan states, as a reader calls it. A plan that does not state it has no such fact. */
export interface PlanFact {
  /** 抽查比例; the same in both versions, and once in its group or row. */
  readonly label: string;
  /** As a document prints it; several where order does not matter. */
  readonly value: string | readonly string[];
  /** The days it sets, by what is told of each: the end of 抽查时间, or the day itself under an empty name. */
  readonly days?: readonly { readonly name: string; readonly day: Day }[];
  readonly amount?: Amount;
  /** Whether it follows from the other facts beside it: where one of those changes, it is told with that. */
  readonly follows?: boolean;
}

/** A number of things. */
export interface Amount {
  readonly count: number;
  readonly unit: string;
}

/** One of several things of a sort a plan lists: a department, a task, an item. */
export interface FactRow {
  /** Names of it, the surest first, by which it is found again in another version. */
  readonly names: readonly string[];
  /** What readers call it. */
  readonly title: string;
  readonly facts: readonly PlanFact[];
  readonly organs: readonly Organ[];
}

/** Facts on one subject, then the things listed under it. */
export interface FactGroup {
  /** 时间安排 */
  readonly subject: string;
  readonly facts: readonly PlanFact[];
  readonly rows: readonly FactRow[];
  /** 部门: what a row is. */
  readonly noun: string;
  /** Whom a change of a fact concerns; of a row its own organs are. */
  readonly organs: readonly Organ[];
}

/** A fact, or none where its value is not stated. */
export function stated(label: string, value: string | readonly string[] | null | undefined): readonly PlanFact[] {
  return value === null || value === undefined || value.length === 0 ? [] : [{ label, value }];
}

/** A day that is stated. */
export function statedDay(label: string, day: Day | null, value: string | null): readonly PlanFact[] {
  if (value === null) return [];
  return [{ label, value, ...(day === null ? {} : { days: [{ name: '', day }] }) }];
}

/** A number of things, or none where it is not stated. */
export function statedAmount(label: string, count: number | null, unit: string): readonly PlanFact[] {
  return count === null ? [] : [{ label, value: `${count}${unit}`, amount: { count, unit } }];
}

/** Facts without rows. */
export function factGroup(subject: string, facts: readonly PlanFact[], organs: readonly Organ[] = []): FactGroup {
  return { subject, facts, rows: [], noun: '', organs };
}
