// Makes docs/images anew, of what the plan in README.md becomes; asks for LibreOffice and poppler: node scripts/run.mjs scripts/pictures.ts
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../src/index.ts';
import { documentBlocks } from '../test/support/document-blocks.ts';
import { openOffice } from '../test/support/office.ts';
import { openTestBrowser } from '../test/support/open-browser.ts';

const IMAGES = resolve('docs/images');
/** Points of a page an inch is made of. */
const RESOLUTION = 84;
const VIEW = { width: 900, height: 625 };
/** Where a workbook has no more to show, in dots. */
const SHEET_END = 380;

const root = mkdtempSync(join(tmpdir(), 'banwen-pictures-'));
const shown = documentBlocks(readFileSync('README.md', 'utf8')).find(
  ({ language, about }) => language === 'yaml' && about !== '',
);
if (shown === undefined) throw new Error('README.md shows no plan');
const id = shown.about.replace(/^plans\/|\.yaml$/g, '');
const made = join(root, 'output', id);

try {
  cpSync('plans', join(root, 'plans'), { recursive: true });
  writeFileSync(join(root, shown.about), shown.text);
  await build({ root, plans: [id], today: '2026-08-01' });
  mkdirSync(IMAGES, { recursive: true });
  await shootPage();
  copyFileSync(picture(join(made, 'disclosure.pdf')), join(IMAGES, 'pdf.png'));
  printOffice();
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The first page of a PDF. */
function picture(pdf: string, ...more: readonly string[]): string {
  execFileSync('pdftoppm', ['-png', '-r', `${RESOLUTION}`, '-f', '1', '-singlefile', ...more, pdf, pdf]);
  return `${pdf}.png`;
}

function printOffice(): void {
  const office = openOffice();
  if (typeof office === 'string') throw new Error(office);
  const print = (file: string) => office.convert([join(made, file)]).get(join(made, file)) ?? '';
  copyFileSync(picture(print('notice.docx')), join(IMAGES, 'docx.png'));
  copyFileSync(picture(print('statistics.xlsx'), '-H', `${SHEET_END}`), join(IMAGES, 'xlsx.png'));
  office.close();
}

async function shootPage(): Promise<void> {
  const { browser, close } = await openTestBrowser();
  const page = await browser.newPage();
  await page.setViewport(VIEW);
  await page.setBypassCSP(true);
  await page.goto(pathToFileURL(join(made, 'disclosure.html')).href);
  // readers have a font for screens; here one of ours stands for it
  await page.addStyleTag({ content: 'body, h1 { font-family: "Gw Hei", sans-serif }' });
  writeFileSync(join(IMAGES, 'html.png'), await page.screenshot({ type: 'png' }));
  await close();
}
