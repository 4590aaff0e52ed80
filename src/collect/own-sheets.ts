import type { SheetGrid } from '../source/sheet-grid.ts';
import { aboutFault } from './about-fault.ts';
import { type About, isAbout, readAbout } from './read-about.ts';
import type { Said } from './say-cell.ts';

/** The sheets of a file that hold something, and what its hidden sheet says of them. */
export interface OwnSheets {
  readonly sheets: readonly SheetGrid[];
  /** Undefined where the file has no hidden sheet. */
  readonly about: About | undefined;
}

/** The sheets of a file that was sent in, or why it is not read at all: its hidden sheet says it is of another plan. */
export function ownSheets(grids: readonly SheetGrid[], plan: string): OwnSheets | { readonly fault: Said } {
  const hidden = grids.find(isAbout);
  const about = hidden && readAbout(hidden);
  const fault = about && aboutFault(about, plan);
  return fault ? { fault } : { sheets: grids.filter((grid) => grid !== hidden && grid.rows.size > 0), about };
}
