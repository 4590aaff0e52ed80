import type { PlanPath } from '../core/source.ts';
import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { OrganReference } from './registry/registry.ts';
import type { StatisticsLayout } from './statistics/statistics-layout.ts';

/** A length of time. */
export interface Period {
  readonly count: number;
  /** `wd` working days, `d` calendar days, `w` weeks, `m` months. */
  readonly unit: 'wd' | 'd' | 'w' | 'm';
  /** As written: `20wd`. */
  readonly text: string;
}

/** The anchors a period may count from. */
export interface Anchor {
  /** `window.end`, `results`, `dispatch`, … or an ISO day. */
  readonly name: string;
  readonly day: Day | null;
}

/** A day by which something is done: given, computed from an anchor, or recurring. */
export interface Deadline extends Entity {
  /** What is due, in Chinese, for messages: 检查结果录入. */
  readonly name: string;
  readonly form: 'due' | 'within' | 'every';
  /** The last day; null where it cannot be worked out (no start) or recurs. */
  readonly due: Day | null;
  /** `17:00`, where a time is given. */
  readonly time: string | null;
  readonly within: Period | null;
  /** Null where a period counts from nothing. */
  readonly after: Anchor | null;
  /** Days of a recurring deadline in the plan's year, in order, each with the path that states it. */
  readonly occurrences: readonly { readonly day: Day; readonly path: PlanPath }[];
  /** The rhythm of a recurring deadline; null where its days are listed one by one. */
  readonly rhythm: Rhythm | null;
  /** First day of a recurring deadline where the plan names one. */
  readonly from: Day | null;
  /** False where the deadline comes from the profile rather than from the plan. */
  readonly stated: boolean;
  /** What is printed of a period: the period itself, the day it leads to, or both; null takes the period. */
  readonly show: 'relative' | 'absolute' | 'both' | null;
  /** Whether the document says in words that the last day belongs to the term. It always does. */
  readonly inclusive: boolean;
  /** How `due` was counted; null for a day given. */
  readonly working: Working | null;
}

/** How the last day of a period was found. */
export interface Working {
  /** The day counted from, itself not counted. */
  readonly start: Day;
  readonly period: Period;
  readonly end: Day;
  /** Days off passed over, each with the holiday it belongs to; null for an ordinary weekend. */
  readonly skipped: readonly { readonly day: Day; readonly holiday: string | null }[];
  /** Weekend days worked in exchange for a holiday, and so counted. */
  readonly madeUp: readonly Day[];
}

/** Every week on a weekday (1 for Monday), or on a day of a month of every month, quarter, half or year. */
export type Rhythm =
  | { readonly unit: 'week'; readonly weekday: number }
  | { readonly unit: 'month' | 'quarter' | 'half' | 'year'; readonly month: number; readonly day: number };

/** First and last day; both belong to it. */
export interface Span extends Entity {
  readonly start: Day;
  readonly end: Day;
}

/** The dates of a plan. */
export interface Schedule extends Entity {
  readonly window: Span | null;
  readonly dispatch: Deadline | null;
  readonly confirmation: Deadline | null;
  readonly visits: Span | null;
  /** Where the plan states only by when the visits are done. */
  readonly visitsBy: Deadline | null;
  readonly results: Deadline | null;
  readonly disposals: Deadline | null;
  readonly summary: (Deadline & Delivery) | null;
  readonly reports: readonly Report[];
  readonly milestones: readonly (Deadline & { readonly id: string })[];
  readonly phases: readonly Phase[];
}

/** A report handed in again and again, on the days of its series. */
export interface Report extends Deadline, Delivery {
  readonly id: string;
  /** The statistics form it is made on; absent for a report of words. */
  readonly layout?: StatisticsLayout;
  /** The day each one was handed in, in the order they are due, null for one that was not; absent where nobody keeps count. */
  readonly sent?: readonly (Day | null)[];
  /** What was handed in, by whom; absent where nobody keeps a register. */
  readonly returns?: readonly ReportReturn[];
}

/** A periodic report that was handed in. */
export interface ReportReturn extends Entity {
  /** Which one it is, from 1, of those due since the plan was issued. */
  readonly number: number;
  /** Null where but one organ hands in. */
  readonly by: OrganReference | null;
  readonly sent: Day | null;
  /** By the key of their column; what is not there is not known. */
  readonly figures: Readonly<Partial<Record<string, number>>>;
  /** Who sent it, and what was remarked; known of what was just sent in alone. */
  readonly person?: string;
  readonly remarks?: string;
}

/** A stretch of the campaign with a name of its own. */
export interface Phase extends Span {
  readonly name: string;
  /** What is done in it. */
  readonly what: Typed | null;
}

/** By whom, to whom and how something is handed in. */
export interface Delivery {
  /** Who hands in; null for the lead department. */
  readonly by: OrganReference | null;
  readonly to: OrganReference | null;
  /** By what way: a system, a mailbox. */
  readonly via: string | null;
  /** Whether it bears a seal; null where the plan does not say. */
  readonly sealed: boolean | null;
}
