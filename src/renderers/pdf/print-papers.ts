import type { Manuscript } from '../../documents/manuscript.ts';
import { fillPage } from '../html/fill-page.ts';
import type { Tools } from '../renderer.ts';
import { settlePages } from '../settle-pages.ts';
import { canonicalPdf } from './canonical-pdf.ts';
import { missingGlyph, readCoverage } from './missing-glyph.ts';
import { printView } from './print-view.ts';
import { fewestSheets } from './sheets.ts';

/** What printers have always put where they lack a character. */
const GETA = '〓';

/** Papers as they are printed, and the characters no face has, of which each shows as 〓. */
export interface PrintedPapers {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/**
 * Prints papers to be signed, many at a time: like the documents, but as the browser writes them, since paper needs no
 * structure to be read aloud. A name is no reason to print none of them.
 */
export async function printPapers(manuscript: Manuscript, tools: Tools): Promise<PrintedPapers> {
  const settled = settlePages(manuscript);
  const view = { ...printView(settled, fewestSheets(settled.manuscript)), css: tools.template('print.css') };
  const page = await fillPage(tools.template('print.hbs'), view);
  const start = page.indexOf('<body');
  const { text, missing } = withoutMissing(page.slice(start), tools.template('coverage.json'));
  const bytes = await tools.printToPdf(`${page.slice(0, start)}${text}`);
  return { bytes: canonicalPdf(bytes, manuscript.metadata.issued), missing };
}

function withoutMissing(body: string, coverage: string): { readonly text: string; readonly missing: readonly string[] } {
  const hasGlyph = readCoverage(coverage);
  const missing: string[] = [];
  let text = body;
  for (let next = missingGlyph(text, hasGlyph); next !== undefined; next = missingGlyph(text, hasGlyph)) {
    missing.push(next);
    text = text.replaceAll(next, GETA);
  }
  return { text, missing };
}
