import { compareTexts } from '../../core/compare-texts.ts';
import type { SiteDocument } from './site-document.ts';
import { ownDay } from './successors.ts';

/** Documents as a reader looks for them: the newest first, of one day by id, those without a day last. */
export function newestFirst(documents: readonly SiteDocument[]): readonly SiteDocument[] {
  return documents.toSorted((a, b) => compareTexts(ownDay(b) ?? '', ownDay(a) ?? '') || compareTexts(a.data.id, b.data.id));
}
