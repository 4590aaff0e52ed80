import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { type PrintingBrowser, type PrintingSession, printingTabs } from '../../../src/shell/browser/printing-tabs.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const soon = () => new Promise((done) => setTimeout(done, 2));
const wordsOf = (error: unknown) => (error instanceof EnvironmentError ? error.text.en : String(error));

/** What a page does when a browser, counted from 1, prints it. */
type Fate = (html: string, browser: number) => Promise<unknown>;

/** Browsers that come to pages as they are told to, and what became of all of them. */
function browsers(fate: Fate, { tabs = 2, pagesEach = 100, opens = (): boolean => true } = {}) {
  const seen = { opened: 0, ended: 0, alive: 0, mostAlive: 0, most: 0, lost: 0 };
  const open = async (): Promise<PrintingSession> => {
    if (!opens()) throw new EnvironmentError({ zh: '没有', en: 'none' }, { zh: '', en: '' });
    seen.opened += 1;
    seen.alive += 1;
    seen.mostAlive = Math.max(seen.mostAlive, seen.alive);
    const number = seen.opened;
    let [busy, printed] = [0, 0];
    let end: Promise<void> | undefined;
    const idle = async (): Promise<void> => {
      while (busy > 0) await soon();
      seen.ended += 1;
      seen.alive -= 1;
    };
    return {
      isWorn: () => end !== undefined || printed >= pagesEach,
      print: async (html) => {
        busy += 1;
        printed += 1;
        seen.most = Math.max(seen.most, busy);
        if (end !== undefined) seen.lost += 1;
        try {
          await soon();
          await fate(html, number);
          return encode(`${html} printed`);
        } finally {
          busy -= 1;
        }
      },
      end: () => {
        end ??= idle();
        return end;
      },
    };
  };
  const start = async (): Promise<PrintingBrowser> => printingTabs(await open(), open, tabs);
  return { seen, start };
}

/** What became of pages that were asked for together. */
async function printed(browser: PrintingBrowser, pages: readonly string[]): Promise<readonly string[]> {
  return Promise.all(pages.map((page) => browser.printToPdf(page).then(decode, wordsOf)));
}

const fine: Fate = async () => undefined;
const dies = (page: string, times: number): Fate => {
  let left = times;
  return async (html) => {
    if (html !== page || left === 0) return;
    left -= 1;
    throw new Error('Target closed');
  };
};

test('no more pages are printed at one time than there are tabs, and each is handed to who asked for it', async () => {
  for (const tabs of [1, 2, 3]) {
    const { seen, start } = browsers(fine, { tabs });
    const browser = await start();
    const pages = Array.from({ length: 9 }, (_, at) => `page ${at}`);
    expect(await printed(browser, pages)).toEqual(pages.map((page) => `${page} printed`));
    await browser.close();
    expect(seen).toMatchObject({ opened: 1, ended: 1, most: tabs });
  }
});

test('a page that is lost is printed by a browser opened anew, once the pages beside it are done', async () => {
  const { seen, start } = browsers(dies('b', 1));
  const browser = await start();
  expect(await printed(browser, ['a', 'b', 'c', 'd'])).toEqual(['a printed', 'b printed', 'c printed', 'd printed']);
  await browser.close();
  expect(seen).toMatchObject({ opened: 2, ended: 2, alive: 0, lost: 0 });
});

test('a browser that dies under both its pages is opened once for both', async () => {
  const { seen, start } = browsers(async (_html, browser) => {
    if (browser === 1) throw new Error('Target closed');
  });
  const browser = await start();
  expect(await printed(browser, ['a', 'b', 'c'])).toEqual(['a printed', 'b printed', 'c printed']);
  await browser.close();
  expect(seen).toMatchObject({ opened: 2, ended: 2, alive: 0 });
});

test('a page that is lost twice is told, and the others are printed', async () => {
  const { seen, start } = browsers(dies('b', 2));
  const browser = await start();
  const told = await printed(browser, ['a', 'b', 'c', 'd']);
  await browser.close();
  expect(told).toEqual(['a printed', expect.stringContaining('ended while it printed'), 'c printed', 'd printed']);
  expect(seen).toMatchObject({ alive: 0, lost: 0 });
});

test('a page that takes too long is told and not tried again, and the next has a browser of its own', async () => {
  const tried: string[] = [];
  const { seen, start } = browsers(async (html) => {
    tried.push(html);
    if (html === 'slow') throw new Error('Navigation timeout of 60000 ms exceeded: timed out');
  });
  const browser = await start();
  expect(await printed(browser, ['slow', 'a'])).toEqual([expect.stringContaining('did not finish printing'), 'a printed']);
  expect(await printed(browser, ['b'])).toEqual(['b printed']);
  await browser.close();
  expect(tried.filter((html) => html === 'slow')).toHaveLength(1);
  expect(seen).toMatchObject({ opened: 2, ended: 2 });
});

test('a worn browser makes room for another before the next page, and no more than two live at a time', async () => {
  const { seen, start } = browsers(fine, { pagesEach: 3 });
  const browser = await start();
  const pages = Array.from({ length: 10 }, (_, at) => `page ${at}`);
  expect(await printed(browser, pages)).toEqual(pages.map((page) => `${page} printed`));
  await browser.close();
  expect(seen).toMatchObject({ opened: 4, ended: 4, alive: 0, lost: 0 });
  expect(seen.mostAlive).toBeLessThanOrEqual(2);
});

test('where none can be opened any more all pages are told so, and one asked for later is tried again', async () => {
  let there = true;
  const { start } = browsers(dies('a', 1), { opens: () => there });
  const browser = await start();
  there = false;
  expect(await printed(browser, ['a'])).toEqual(['none']);
  expect(await printed(browser, ['b', 'c'])).toEqual(['none', 'none']);
  there = true;
  expect(await printed(browser, ['d'])).toEqual(['d printed']);
  await browser.close();
});

test('closing waits for the pages that are asked for', async () => {
  const { seen, start } = browsers(fine);
  const browser = await start();
  const pages = printed(browser, ['a', 'b', 'c']);
  await browser.close();
  expect(await pages).toEqual(['a printed', 'b printed', 'c printed']);
  expect(seen.alive).toBe(0);
});
