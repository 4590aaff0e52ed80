import type { Layout } from './manuscript.ts';

/** What a bureau chooses once for all its documents. */
export interface HouseLayout extends Pick<Layout, 'grid' | 'imprintPage'> {
  /** How the signature of a plan is sealed that does not say. */
  readonly sealing: 'seal' | 'none';
}

/** The choices of a bureau that states none. */
export const usualLayout: HouseLayout = { grid: 'gbt9704', imprintPage: 'last', sealing: 'seal' };
