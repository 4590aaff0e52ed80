import type { Place, PlanPath, Positions } from '../../core/source.ts';

/** Positions of a plan some paths of which lie in sheets that were sent in. */
export function cellPositions(base: Positions, placeOf: (path: PlanPath) => Place | undefined): Positions {
  return {
    ...base,
    sourceOf: (path) => placeOf(path)?.source ?? base.sourceOf(path),
    locate: (path) => placeOf(path)?.range ?? base.locate(path),
    locateKey: (path) => placeOf(path)?.range ?? base.locateKey(path),
    locateWithin: (path, start, end) => placeOf(path)?.range ?? base.locateWithin(path, start, end),
    has: (path) => placeOf(path) !== undefined || base.has(path),
    spell: (path, change) => (placeOf(path) ? undefined : base.spell(path, change)),
  };
}
