import { never } from '../core/invariant.ts';
import type { Place, Positions, Range } from '../core/source.ts';
import type { Spot } from './check.ts';

/** The stretch of a source a spot means. */
export function placeOfSpot(positions: Positions, spot: Spot): Place {
  return { source: positions.sourceOf(spot.path), range: rangeOf(positions, spot) };
}

function rangeOf(positions: Positions, spot: Spot): Range {
  switch (spot.on) {
    case 'value':
      return positions.locate(spot.path);
    case 'key':
      return positions.locateKey(spot.path);
    case 'part':
      return positions.locateWithin(spot.path, spot.start, spot.end);
    default:
      return never(spot);
  }
}
