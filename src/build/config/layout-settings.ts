import { type HouseLayout, usualLayout } from '../../documents/house-layout.ts';
import type { ConfigInput } from '../../schema/inputs.ts';

/** What a configuration says of the layout of all documents. */
export interface LayoutSettings extends HouseLayout {
  /** Whether documents bear a fingerprint of what they say. */
  readonly fingerprint: boolean;
}

const GRIDS = { 'GB/T 9704': 'gbt9704', 'GB/T 33476': 'gbt33476' } as const;
const IMPRINT_PAGES = { 最后一面: 'last', 双数面: 'even' } as const;
const SEALINGS = { 盖章: 'seal', 不盖章: 'none' } as const;

/** The choices stated, in the words of the manuscript; the usual ones for the rest. */
export function readLayout({ grid, imprintPage, sealing, fingerprint }: NonNullable<ConfigInput['layout']>): LayoutSettings {
  return {
    grid: grid ? GRIDS[grid] : usualLayout.grid,
    imprintPage: imprintPage ? IMPRINT_PAGES[imprintPage] : usualLayout.imprintPage,
    sealing: sealing ? SEALINGS[sealing] : usualLayout.sealing,
    fingerprint: fingerprint ?? false,
  };
}
