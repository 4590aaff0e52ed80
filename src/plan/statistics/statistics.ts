import type { Entity } from '../entity.ts';
import type { OrganReference } from '../registry/registry.ts';
import type { OfficialOutcome } from './official-outcomes.ts';
import type { CountColumn } from './statistics-layout.ts';

/** Figures of the statistics form as they were sent in, beside what the results themselves tell. */
export interface Statistics extends Entity {
  /** 手工: a figure that was sent in is printed. 统计: one the results tell is. */
  readonly source: '手工' | '统计';
  readonly rows: readonly DepartmentCounts[];
  readonly totals: StatedCounts | null;
}

/** The figures somebody stated. */
export interface StatedCounts extends Entity {
  readonly counts: Readonly<Partial<Record<CountColumn, number>>>;
  /** How many objects had each outcome; empty where it is not stated. */
  readonly outcomes: ReadonlyMap<OfficialOutcome, number>;
}

/** The figures of one department. */
export interface DepartmentCounts extends StatedCounts {
  readonly reference: OrganReference;
}
