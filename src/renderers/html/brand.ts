import type { Site } from '../renderer.ts';

/** What stands in the head of a page; texts that are not stated are empty. */
export interface Brand {
  readonly emblem: string;
  readonly title: string;
  readonly subtitle: string;
}

/** The head of the pages of a site: its own words, else its name, else what is given. */
export function brandOf({ name, look }: Site, otherwise: string): Brand {
  return { emblem: look?.emblem ?? '', title: look?.title || (name ?? otherwise), subtitle: look?.subtitle ?? '' };
}
