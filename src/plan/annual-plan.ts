import type { Tier } from './campaign.ts';
import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { PlanCommon } from './plan-common.ts';
import type { ItemReference, OrganReference } from './registry/registry.ts';
import type { Sampling } from './sampling.ts';
import type { Deadline } from './schedule.ts';

/** 年度抽查工作计划: the year's tasks, in one table or several. */
export interface AnnualPlan extends PlanCommon {
  readonly kind: 'annual-plan';
  /** The day by which every task is done; also the milestone `allDue` of the schedule. */
  readonly allDue: Deadline | null;
  readonly tables: readonly TaskTable[];
}

/** A table of tasks, with what is printed of it. */
export interface TaskTable extends Entity {
  /** Null takes the outline's. */
  readonly title: Typed | null;
  /** Null for every column some task fills. */
  readonly columns: readonly ColumnChoice[] | null;
  readonly tasks: readonly Task[];
}

/** A column to print, and the words above it where they differ from its own name. */
export interface ColumnChoice {
  readonly column: string;
  readonly title: string | null;
}

/** One row: `luquan/2026/annual-plan#2` is the one numbered 2. */
export interface Task extends Entity {
  /** Stated, else one more than that of the row before; counts through all tables. */
  readonly number: number;
  readonly name: string;
  readonly taskNumber: string | null;
  readonly taskName: string | null;
  /** 抽查领域 */
  readonly area: string | null;
  readonly items: readonly ItemReference[];
  readonly itemsFrom: string | null;
  readonly itemClass: '一般检查事项' | '重点检查事项' | null;
  readonly draw: '定向' | '不定向' | null;
  readonly objects: Sampling['objects'] | null;
  readonly sampling: TaskSampling | null;
  readonly period: TaskPeriod | null;
  readonly initiators: readonly OrganReference[];
  readonly leads: readonly OrganReference[];
  /** Who leads under which condition. */
  readonly leadWhen: readonly ConditionalLead[];
  readonly leadSections: readonly string[];
  readonly partners: readonly OrganReference[];
  /** 县抽县查 */
  readonly level: Tier | null;
  readonly methods: readonly string[];
  readonly remarks: string | null;
}

/** How credit classes bear on a draw: at ratios of their own, rising with the risk, or not at all. */
export type CreditMode = '按等级' | '递增' | '不涉及';

/** How many objects a task draws. */
export interface TaskSampling extends Omit<Sampling, 'objects'> {
  /** How credit classes bear on the draw; null where the plan does not say. */
  readonly creditMode: CreditMode | null;
}

/** Who leads in which case. */
export interface ConditionalLead extends Entity {
  readonly when: string;
  readonly reference: OrganReference;
}

/** When a task is carried out: days, months, or words no day follows from. */
export interface TaskPeriod extends Entity {
  /** First and last day; null where the plan gives words alone. */
  readonly span: { readonly start: Day; readonly end: Day } | null;
  /** Whether both ends are given as months. */
  readonly byMonth: boolean;
  /** The words printed instead of the days. */
  readonly text: string | null;
}
