import { EnvironmentError } from '../../core/failure.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { fillPage } from '../html/fill-page.ts';
import { isPublic } from '../html/is-public.ts';
import type { Renderer, Tools } from '../renderer.ts';
import { canonicalPdf } from './canonical-pdf.ts';
import { lastPartPages } from './last-part-pages.ts';
import { latin1 } from './latin1.ts';
import { missingGlyph, readCoverage } from './missing-glyph.ts';
import { printView } from './print-view.ts';

/** A face of ours in a PDF: Chromium writes font objects in the open. */
const OWN_FACE = /\/BaseFont ?\/[A-Z]+\+Gw/;

/** The document printed in the geometry of GB/T 9704-2012, tagged, with outline, and the same bytes every time. */
export const pdf: Renderer = {
  format: 'pdf',
  file: 'disclosure.pdf',
  revision: 1,

  appliesTo: isPublic,

  async render(manuscript, tools) {
    const first = await tools.printToPdf(await printPage(manuscript, tools, 1));
    if (!hasOwnFaces(first)) throw noFaces(manuscript);
    const lastPages = manuscript.imprint === null ? 1 : lastPartPages(first, lastTitle(manuscript));
    const printed = lastPages === 1 ? first : await tools.printToPdf(await printPage(manuscript, tools, lastPages));
    return canonicalPdf(printed, manuscript.metadata.issued);
  },
};

/** The page to print. Where the last part takes several pages, only a first print can tell how many. */
async function printPage(manuscript: Manuscript, tools: Tools, lastPages: number): Promise<string> {
  const view = { ...printView(manuscript, lastPages), css: tools.template('print.css') };
  const page = await fillPage(tools.template('print.hbs'), view);
  const missing = missingGlyph(page.slice(page.indexOf('<body')), readCoverage(tools.template('coverage.json')));
  if (missing !== undefined) throw noGlyph(missing, manuscript);
  return page;
}

function lastTitle({ parts }: Manuscript): string {
  const title = parts.at(-1)?.blocks.find((block) => block.kind === 'title');
  return title?.kind === 'title' ? title.text : '';
}

function hasOwnFaces(bytes: Uint8Array): boolean {
  return OWN_FACE.test(latin1(bytes));
}

/** A browser prints a blank for a character it has no glyph of, and says nothing. */
function noGlyph(character: string, { id }: Manuscript): EnvironmentError {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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
