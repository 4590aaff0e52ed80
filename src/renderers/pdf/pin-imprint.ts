import type { Manuscript } from '../../documents/manuscript.ts';
import { fewestSheets, type Sheets } from './sheets.ts';

/** A document printed, and its pages. */
export interface Printed {
  readonly pages: Sheets['pages'];
}

type Print<P extends Printed> = (sheets: Sheets) => Promise<P>;

/**
 * Prints a document as often as it takes to know its pages: its imprint stands at the foot of the last (GB/T 9704-2012,
 * 7.4.1), or of the last even one where the layout asks for it; a page left blank for that is not numbered (7.5).
 */
export async function pinImprint<P extends Printed>(manuscript: Manuscript, print: Print<P>): Promise<P> {
  const fewest = fewestSheets(manuscript);
  const first = await print(fewest);
  if (manuscript.imprint === null) return first;
  const { pages } = first;
  if (manuscript.layout.imprintPage === 'even' && pages.length % 2 === 1) return printOnEven(pages, print);
  return pages.length === fewest.pages.length ? first : print({ pages, imprint: 'flow' });
}

/** The imprint on the back of the last sheet: it needs a blank page before it where the text itself ends on an even one. */
async function printOnEven<P extends Printed>(pages: Sheets['pages'], print: Print<P>): Promise<P> {
  const text = (await print({ pages: [], imprint: 'none' })).pages;
  if (text.length === pages.length) return print({ pages: [...pages, 'portrait'], imprint: 'flow' });
  return print({ pages: [...text, 'portrait', 'portrait'], imprint: 'apart' });
}
