import { EnvironmentError } from '../../core/failure.ts';
import { printCodePoint } from '../../core/print-code-point.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { fillPage } from '../html/fill-page.ts';
import { isPublic } from '../html/is-public.ts';
import type { Renderer, Tools } from '../renderer.ts';
import { settlePages } from '../settle-pages.ts';
import { canonicalPdf } from './canonical-pdf.ts';
import { finishPdf, packPdf } from './finish-pdf.ts';
import { latin1 } from './latin1.ts';
import { missingGlyph, readCoverage } from './missing-glyph.ts';
import { pinImprint } from './pin-imprint.ts';
import { isLongDocument, printInPieces } from './print-in-pieces.ts';
import { type PrintView, printView } from './print-view.ts';
import { pagesOf } from './sheets.ts';

/** A face of ours in a PDF: Chromium writes font objects in the open. */
const OWN_FACE = /\/BaseFont ?\/[A-Z]+\+Gw/;

/** Rows of tables that are printed at once in a long document. */
const PIECE_ROWS = 600;

/** The document printed in the geometry of GB/T 9704-2012, tagged, with outline, and the same bytes every time. */
export const pdf: Renderer = {
  format: 'pdf',
  file: 'disclosure.pdf',
  revision: 7,

  appliesTo: isPublic,

  async render(manuscript, tools) {
    const settled = settlePages(manuscript);
    const print = async (view: PrintView) => {
      const bytes = await tools.printToPdf(await printPage(view, settled.manuscript, tools));
      if (!hasOwnFaces(bytes)) throw noFaces(manuscript);
      return canonicalPdf(bytes, manuscript.metadata.issued);
    };
    const tell = tools.tell ?? (() => undefined);
    const joined = isLongDocument(manuscript) ? await printInPieces(settled, { print, tell, rows: PIECE_ROWS }) : undefined;
    if (joined !== undefined) return packPdf(joined, settled.manuscript);
    const { bytes } = await pinImprint(settled.manuscript, async (sheets) => {
      const printed = await print(printView(settled, sheets));
      return { bytes: printed, pages: pagesOf(printed) };
    });
    return finishPdf(bytes, settled.manuscript);
  },
};

/** The page to print, its text stretched over the sheets that are known of. */
async function printPage(view: PrintView, manuscript: Manuscript, tools: Tools): Promise<string> {
  const page = await fillPage(tools.template('print.hbs'), { ...view, css: tools.template('print.css') });
  const missing = missingGlyph(page.slice(page.indexOf('<body')), readCoverage(tools.template('coverage.json')));
  if (missing !== undefined) throw noGlyph(missing, manuscript);
  return page;
}

function hasOwnFaces(bytes: Uint8Array): boolean {
  return OWN_FACE.test(latin1(bytes));
}

/** A browser prints a blank for a character it has no glyph of, and says nothing. */
function noGlyph(character: string, { id }: Manuscript): EnvironmentError {
  const code = printCodePoint(character);
  return new EnvironmentError(
    {
      zh: `\`${id}\` 中的字符 \`${character}\`（${code}）在打印字体中没有字形`,
      en: `the printing fonts lack the character \`${character}\` (${code}) of \`${id}\``,
    },
    {
      zh: '换用通用的字符，或在 `templates/fonts/` 中放入含该字的字体',
      en: 'Use a common character instead, or put a font that has it into `templates/fonts/`',
    },
  );
}

function noFaces({ id }: Manuscript): EnvironmentError {
  return new EnvironmentError(
    {
      zh: `浏览器没有用 \`templates/fonts/\` 的字体打印 \`${id}\``,
      en: `the browser printed \`${id}\` without the fonts of \`templates/fonts/\``,
    },
    {
      zh: '确认该文件夹中有 Gw*.woff2，再运行 `banwen doctor`',
      en: 'See that the folder holds Gw*.woff2, then run `banwen doctor`',
    },
  );
}
