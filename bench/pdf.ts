// A PDF of a full notice, warm, on one tab and on two, beside WeasyPrint (the same HTML, fonts and pages, one Python process) and
// LibreOffice (our Word file of the same notice, one process for all). What is not installed is left out.
// node scripts/run.mjs bench/pdf.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manuscript } from '../src/documents/manuscript.ts';
import { docx } from '../src/renderers/docx/docx.ts';
import { pdf } from '../src/renderers/pdf/pdf.ts';
import type { Tools } from '../src/renderers/renderer.ts';
import { openBrowser } from '../src/shell/browser/browser.ts';
import { cacheFolder } from '../src/shell/browser/browser-cache.ts';
import { fontconfigFile } from '../src/shell/browser/browser-fonts.ts';
import { compileFolder } from '../test/support/compile-folder.ts';
import { noTools } from '../test/support/no-tools.ts';
import { printTaken, summaryOf, type Taken } from './by-turns.ts';

const RUNS = 12;
const FONTS = 'templates/fonts';
const PLAN = 'luancheng/2026/joint-06';

const WEASYPRINT = `
import sys, time
from weasyprint import HTML
folder, runs = sys.argv[1], int(sys.argv[2])
def once():
    HTML(filename=folder + '/notice.html').write_pdf(folder + '/weasyprint.pdf')
once()
for _ in range(runs):
    began = time.perf_counter()
    once()
    print((time.perf_counter() - began) * 1000)
`;

const notice = (await compileFolder('')).plans.find(({ id }) => id === PLAN)?.manuscript;
if (notice === undefined) throw new Error(`${PLAN} has no manuscript`);
const printer = await openBrowser({ fontsDir: FONTS, tabs: 2 });
const folder = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
let html = '';
try {
  const tools: Tools = {
    version: '0.0.0',
    template: (name) => readFileSync(join('templates/pages', name), 'utf8'),
    site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null },
    formats: null,
    printToPdf: (page) => {
      html = page;
      return printer.printToPdf(page);
    },
  };
  const render = () => pdf.render(notice, tools);
  const [own] = await Promise.all([render(), render()]); // both tabs are open
  const text = wordsOf(own);
  const one = await each(RUNS, render);
  const started = performance.now();
  await Promise.all([0, 1].map(() => each(RUNS, render)));
  const two = (performance.now() - started) / (2 * RUNS);
  const taken = new Map([
    ['banwen, one tab', summaryOf(one)],
    ['banwen, two tabs, a document', summaryOf([two])],
  ]);
  await beside(taken, { text, manuscript: notice });
  printTaken(`PDF of ${PLAN} (${pagesOf(own)} pages, ${text.length} signs)`, taken, RUNS);
} finally {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
}

async function each(count: number, act: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  return times;
}

/** Both must have printed the same words, but for what stands in the margins. */
async function beside(taken: Map<string, Taken>, { text, manuscript }: { text: string; manuscript: Manuscript }): Promise<void> {
  const env = { ...process.env, FONTCONFIG_FILE: await fontconfigFile(FONTS, cacheFolder()) };
  writeFileSync(join(folder, 'notice.html'), html);
  const python = spawnSync('/usr/bin/python3', ['-c', WEASYPRINT, folder, String(RUNS)], { env, encoding: 'utf8' });
  if (python.status === 0) {
    same('WeasyPrint', text, wordsOf(readFileSync(join(folder, 'weasyprint.pdf'))));
    taken.set('WeasyPrint', summaryOf(python.stdout.trim().split('\n').map(Number)));
  } else console.log(`WeasyPrint left out: ${python.stderr.trim().split('\n').at(-1)}`);

  const bytes = await docx.render(manuscript, noTools);
  const files = Array.from({ length: RUNS }, (_, at) => join(folder, `notice-${at}.docx`));
  for (const file of files) writeFileSync(file, bytes);
  mkdirSync(join(folder, 'office'));
  const began = performance.now();
  const office = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'office'),
      ...files,
    ],
    { env },
  );
  if (office.status === 0) {
    const each = (performance.now() - began) / RUNS;
    same('LibreOffice', text, wordsOf(readFileSync(join(folder, 'office/notice-0.pdf'))));
    taken.set('LibreOffice, its start shared', summaryOf([each]));
  } else console.log('LibreOffice left out: it is not installed');
}

function same(name: string, own: string, other: string): void {
  const share = Math.min(own.length, other.length) / Math.max(own.length, other.length);
  if (share < 0.97) throw new Error(`${name} printed ${other.length} signs, ${own.length} expected`);
}

function wordsOf(bytes: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
  return stdout.replace(/\s/g, '');
}

function pagesOf(bytes: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(spawnSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' }).stdout)?.[1]);
}
