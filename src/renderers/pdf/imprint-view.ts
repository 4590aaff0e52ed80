import type { Imprint, Layout } from '../../documents/manuscript.ts';
import { imprintHeight } from '../imprint-height.ts';
import { pageGrid } from '../page-grid.ts';

/** 版记 as `print.hbs` sets it; texts that are not there are empty. */
export interface ImprintView {
  readonly sentTo: string;
  readonly copiesTo: string;
  readonly organ: string;
  readonly date: string;
  /** Whether names stand above the printing organ. */
  readonly names: boolean;
  /** A letter has neither rules nor 印发机关 (10.1). */
  readonly ruled: boolean;
  /** Height in points that it takes with a blank line above. */
  readonly points: string;
}

/** The imprint of a manuscript; null where nothing of it is printed. */
export function imprintView(imprint: Imprint, layout: Layout): ImprintView | null {
  const { organ, date, sentTo, copiesTo } = imprint;
  const names = sentTo !== null || copiesTo !== null;
  const ruled = layout.form === 'document';
  if (!ruled && !names) return null;
  const { pitch, foot } = pageGrid(layout);
  const points = (imprintHeight(imprint, layout.form) + pitch + foot).toFixed(2);
  return { sentTo: sentTo ?? '', copiesTo: copiesTo ?? '', organ, date, names, ruled, points };
}
