import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EnvironmentError } from '../../src/core/failure.ts';
import { openBrowser } from '../../src/shell/browser/browser.ts';
import { browserFailure } from '../../src/shell/browser/browser-failure.ts';
import { nodeHost } from '../../src/shell/node-host.ts';

const fontsDir = fileURLToPath(new URL('../../templates/fonts', import.meta.url));
const PAGE = '<!doctype html><html><head><title>x</title></head><body>国</body></html>';
const SLOW_MS = 120_000;
const onLinux = process.platform === 'linux';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-test-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const failureOf = (act: Promise<unknown>) => act.then(() => undefined).catch((error: unknown) => error);

/** A program that stands in for a browser. */
function program(script: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.each([
  ['No usable sandbox! Update your kernel', 'sysctl'],
  ['error while loading shared libraries: libnss3.so: cannot open', 'libnss3.so'],
  ['something else', 'PUPPETEER_EXECUTABLE_PATH'],
])('a browser that says “%s” and ends is told with what to try', (said, advised) => {
  const { text, advice } = browserFailure.toStart([new Error('first'), new Error(`Failed to launch!\n${said}`)]);
  expect(text.zh).toContain('都不能启动 (2)');
  expect(advice.zh).toContain(advised);
  expect(advice.en).toContain(advised);
});

test.runIf(onLinux)('what a browser said before it ended reaches the advice', async () => {
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', program('echo "No usable sandbox! Update your kernel" >&2; exit 1'));
  expect(await failureOf(openBrowser({ fontsDir, cacheDir: folder }))).toMatchObject({
    name: 'EnvironmentError',
    advice: { zh: expect.stringContaining('sysctl') },
  });
});

test.runIf(onLinux)('a browser that hangs while it starts is ended in time', async () => {
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', program('exec sleep 600'));
  const failure = await failureOf(openBrowser({ fontsDir, cacheDir: folder, timeoutMs: 1_000 }));
  expect(failure).toBeInstanceOf(EnvironmentError);
});

test.runIf(onLinux)(
  'a browser killed between pages is opened again; one killed each time is a sentence',
  { timeout: SLOW_MS },
  async () => {
    const browser = await openBrowser({ fontsDir });
    try {
      const before = await browser.printToPdf(PAGE);
      killBrowsers();
      expect((await browser.printToPdf(PAGE)).length).toBe(before.length);
      const killing = setInterval(killBrowsers, 20);
      const failure = await failureOf(browser.printToPdf(PAGE.replace('国', '国'.repeat(200_000))));
      clearInterval(killing);
      expect(failure).toBeInstanceOf(EnvironmentError);
      expect((await browser.printToPdf(PAGE)).length).toBe(before.length);
    } finally {
      await browser.close();
    }
  },
);

test.runIf(onLinux)(
  'a page whose own process the kernel ends, as it does where memory is out, is a sentence, and the next page is printed',
  { timeout: SLOW_MS },
  async () => {
    const browser = await openBrowser({ fontsDir, timeoutMs: 10_000 });
    try {
      const before = await browser.printToPdf(PAGE);
      let killed = 0;
      const killing = setInterval(() => {
        killed += killPages();
      }, 100);
      const failure = await failureOf(browser.printToPdf(PAGE.replace('国', '国'.repeat(500_000))));
      clearInterval(killing);
      expect(killed).toBeGreaterThan(0);
      expect(failure).toBeInstanceOf(EnvironmentError);
      expect((await browser.printToPdf(PAGE)).length).toBe(before.length);
    } finally {
      await browser.close();
    }
  },
);

test.runIf(onLinux)(
  'a page whose process ends while others are printed beside it is printed once more, and so is whatever ends with the browser',
  { timeout: SLOW_MS },
  async () => {
    const browser = await openBrowser({ fontsDir, tabs: 2 });
    const texts = ['一', '二', '三', '四'].map((text) => PAGE.replace('国', `<h1>${text}</h1>${'国'.repeat(20_000)}`));
    const printAll = () => Promise.all(texts.map((html) => browser.printToPdf(html)));
    try {
      const before = (await printAll()).map(({ length }) => length);
      for (const killOne of [() => killPages(1), killBrowsers]) {
        const again = printAll();
        await new Promise((done) => setTimeout(done, 100));
        expect(killOne()).toBeGreaterThan(0);
        expect((await again).map(({ length }) => length)).toEqual(before);
      }
    } finally {
      await browser.close();
    }
    expect(processes().filter(isBrowser)).toEqual([]);
  },
);

test('without fonts nothing is printed, and what is missing is said', async () => {
  const empty = join(folder, 'fonts');
  const gone = await failureOf(openBrowser({ fontsDir: empty, cacheDir: folder }));
  mkdirSync(empty);
  const none = await failureOf(openBrowser({ fontsDir: empty, cacheDir: folder }));
  for (const failure of [gone, none]) {
    expect(failure).toMatchObject({ name: 'EnvironmentError', advice: { zh: expect.stringContaining('banwen doctor') } });
  }
});

test('a cache that cannot be written is told as such, not as a missing browser', async () => {
  writeFileSync(join(folder, 'cache'), '');
  const failure = await failureOf(openBrowser({ fontsDir, cacheDir: join(folder, 'cache/below') }));
  expect(failure).toMatchObject({ name: 'EnvironmentError', text: { zh: expect.stringMatching(/ENOTDIR|EEXIST/) } });
});

test.runIf(onLinux && process.getuid?.() !== 0)('a folder that may not be read is told with its permissions', async () => {
  mkdirSync(join(folder, 'plans/a'), { recursive: true, mode: 0o000 });
  const host = nodeHost({ root: folder, out: undefined, version: '1' });
  expect(await failureOf(host.readSources())).toMatchObject({ advice: { zh: expect.stringContaining('读取权限') } });
});

/** Ends the browsers this process has opened. */
function killBrowsers(): number {
  return kill(processes().filter(isBrowser));
}

function isBrowser({ parent, line }: Process): boolean {
  return parent === process.pid && line.includes('banwen-profile');
}

/** Ends the processes in which those browsers show pages, or so many of them. */
function killPages(most?: number): number {
  const all = processes();
  const isOurs = (each: Process): boolean => {
    const above = all.find(({ id }) => id === each.parent);
    return isBrowser(each) || (above !== undefined && isOurs(above));
  };
  return kill(all.filter((each) => each.line.includes('--type=renderer') && isOurs(each)).slice(0, most));
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly line: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
      return [{ id: Number(name), parent, line: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

function kill(some: readonly Process[]): number {
  for (const { id } of some) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
  return some.length;
}
