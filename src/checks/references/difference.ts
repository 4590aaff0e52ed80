import type { PlanPath } from '../../core/source.ts';
import type { Task } from '../../plan/annual-plan.ts';
import { at, atKey, type Spot } from '../check.ts';

/** A fact of a campaign that is not as the annual plan has it. */
export interface Difference {
  /** The key of the campaign that states it: `schedule.window`. */
  readonly key: string;
  /** `extra`: the campaign has what was not planned; `lacking`: it has not what was. */
  readonly sort: 'differs' | 'extra' | 'lacking';
  readonly own: string;
  readonly planned: string;
  readonly spot: Spot;
  /** Where the annual plan states it. */
  readonly plannedPath: PlanPath;
}

/** Tasks of the annual plan that one campaign carries out. */
export interface Carried {
  readonly tasks: readonly [Task, ...Task[]];
  /** Whether it is one task, and no other campaign carries it out: then both state the same. */
  readonly isWhole: boolean;
}

interface Member {
  readonly id: string;
  readonly name: string;
}

interface Sets {
  readonly key: string;
  readonly own: readonly (Member & { readonly path: PlanPath })[];
  readonly planned: readonly Member[];
  /** Whether the campaign has to have everything that was planned. */
  readonly isWhole: boolean;
  readonly path: PlanPath;
  readonly plannedPath: PlanPath;
}

/** What a campaign has that was not planned, and the other way round, as one difference at the first odd one. */
export function setDifference({ key, own, planned, isWhole, path, plannedPath }: Sets): readonly Difference[] {
  const has = new Set(own.map(({ id }) => id));
  const wanted = new Set(planned.map(({ id }) => id));
  const extra = own.filter(({ id }) => !wanted.has(id));
  const lacking = isWhole ? planned.filter(({ id }) => !has.has(id)) : [];
  const [odd] = extra;
  if (odd === undefined && lacking.length === 0) return [];
  const sort = odd === undefined ? 'lacking' : lacking.length === 0 ? 'extra' : 'differs';
  const spot = odd === undefined ? atKey(path) : at(odd.path);
  const listed = sort === 'extra' ? planned : lacking;
  return [{ key, sort, own: namesOf(extra), planned: namesOf(listed), spot, plannedPath }];
}

function namesOf(members: readonly Member[]): string {
  return [...new Set(members.map(({ name }) => name))].join('、');
}

interface Values {
  readonly key: string;
  readonly own: string | number | null;
  readonly planned: string | number | null;
  readonly path: PlanPath;
  readonly plannedPath: PlanPath;
}

/** A difference where both state a value, and not alike. */
export function valueDifference({ key, own, planned, path, plannedPath }: Values): readonly Difference[] {
  if (own === null || planned === null || own === planned) return [];
  return [{ key, sort: 'differs', own: String(own), planned: String(planned), spot: at(path), plannedPath }];
}
