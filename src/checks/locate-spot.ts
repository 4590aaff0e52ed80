import { never } from '../core/invariant.ts';
import type { Positions, Range } from '../core/source.ts';
import type { Spot } from './check.ts';

/** The stretch of the source a spot means. */
export function locateSpot(positions: Positions, spot: Spot): Range {
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
