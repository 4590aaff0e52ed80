import type { Place, PlanPath, Positions } from '../core/source.ts';
import type { Typed } from '../plan/entity.ts';
import type { Plan } from '../plan/plan.ts';

/** A text that may hold `{{references}}`, and where it was typed: in an outline or in a plan. */
export interface Wording {
  readonly text: string;
  readonly path: PlanPath;
  readonly positions: Positions;
}

/** A text the plan types, as a wording. */
export function typedWording({ positions }: Pick<Plan, 'positions'>, { text, path }: Typed): Wording {
  return { text, path, positions };
}

/** Where the characters `start` to `end` of a wording stand in its file; the whole of it unless said otherwise. */
export function placeOf(wording: Wording, start = 0, end = wording.text.length): Place {
  const { positions, path } = wording;
  return { source: positions.sourceOf(path), range: positions.locateWithin(path, start, end) };
}
