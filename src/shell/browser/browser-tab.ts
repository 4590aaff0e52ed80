import type { Browser, Page } from 'puppeteer';
import { inTime } from './in-time.ts';

/** A page of so many characters may take as long again. */
const USUAL_SIGNS = 1_000_000;
/** No page takes longer than so many times as one of usual length. */
export const LONGEST = 15;
const PRINTING = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false };
/** The same in the words of the protocol. */
const IN_ONE_PIECE = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
};

export interface TabOptions {
  /** `@font-face` rules to put into each page; empty where the browser finds the fonts by itself. */
  readonly fontFaces: string;
  /** How long a page of usual length may take. */
  readonly timeoutMs: number;
}

/** Prints one page after another. */
export interface BrowserTab {
  print(html: string): Promise<Uint8Array>;
}

/** Opens a tab. After a page that could not be printed it prints no other. */
export async function openTab(browser: Browser, { fontFaces, timeoutMs }: TabOptions): Promise<BrowserTab> {
  const page = await inTime(quietPage(browser, timeoutMs), timeoutMs);
  const client = await inTime(page.createCDPSession(), timeoutMs);
  const crash = crashOf(page);
  const fillAndPrint = async (html: string): Promise<Uint8Array> => {
    const whole = fontFaces === '' ? html : html.replace('</head>', () => `<style>${fontFaces}</style></head>`);
    const timeout = timeoutMs * Math.min(LONGEST, 1 + whole.length / USUAL_SIGNS);
    await page.setContent(whole, { waitUntil: 'load', timeout });
    // faces used only in page margins are not loaded unless asked for
    if (fontFaces !== '') await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => true)');
    if (whole.length > USUAL_SIGNS) return page.pdf({ ...PRINTING, timeout });
    // asked for in one piece, a print comes a sixth sooner than in the pieces the package asks for
    const { data } = await client.send('Page.printToPDF', IN_ONE_PIECE, { timeout });
    return Buffer.from(data, 'base64');
  };
  return { print: (html) => Promise.race([fillAndPrint(html), crash]) };
}

/** A tab that runs no scripts and fetches nothing but what stands in the page itself. */
async function quietPage(browser: Browser, timeoutMs: number): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(timeoutMs);
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = /^(?:about|data):/.test(request.url()) ? request.continue() : request.abort('blockedbyclient');
    answer.catch(() => undefined); // the page may be gone by now
  });
  return page;
}

/** A page that dies alone, as when its memory ran out, answers nothing any more. */
function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  crash.catch(() => undefined); // nobody may be waiting
  return crash;
}
