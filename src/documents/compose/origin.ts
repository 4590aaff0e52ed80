import type { PlanPath } from '../../core/source.ts';
import type { Origin } from '../manuscript.ts';
import { placeOf, type Wording } from '../wording.ts';
import type { Narrator } from './narrator.ts';

/**
 * Where a piece came from: the place of the plan that typed it, else the first fact the plan states among `paths`; the
 * outline's place beside it where an outline worded it.
 */
export function originOf({ plan }: Narrator, wording: Wording, paths: readonly PlanPath[]): Origin {
  if (wording.positions === plan.positions) return { path: wording.path };
  const stated = paths.find((path) => path.length > 0 && plan.positions.has(path));
  return { path: stated ?? [], outline: placeOf(wording) };
}
