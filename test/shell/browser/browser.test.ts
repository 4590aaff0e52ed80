import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { openBrowser } from '../../../src/shell/browser/browser.ts';

const fontsDir = fileURLToPath(new URL('../../../templates/fonts', import.meta.url));
const SLOW_MS = 120_000;

afterEach(() => vi.unstubAllEnvs());

test(
  'pages run no scripts and fetch nothing; prints asked for together come to who asked for them',
  { timeout: SLOW_MS },
  async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    const browser = await openBrowser({ fontsDir, tabs: 2 });
    try {
      const page = (
        pages: number,
      ) => `<!doctype html><html><head><title>x</title><link rel="stylesheet" href="${base}/a.css"></head><body>
      <script>document.body.innerHTML = '<p style="break-before:page">x'.repeat(9)</script><img src="${base}/b.png"><img src="file:///etc/hostname">
      ${'<p style="break-after:page">国</p>'.repeat(pages)}</body></html>`;
      const prints = await Promise.all([1, 3, 2].map((pages) => browser.printToPdf(page(pages))));
      const counts = prints.map(
        (bytes) =>
          Buffer.from(bytes)
            .toString('latin1')
            .match(/\/Type \/Page\n/g)?.length,
      );
      expect(counts).toEqual([1, 3, 2]);
      expect(asked).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  },
);

test(
  'a browser that does not start is a matter of the machine',
  async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/chrome');
    const cacheDir = mkdtempSync(join(tmpdir(), 'banwen-test-'));
    vi.stubEnv('TMPDIR', cacheDir);
    try {
      const failure = await openBrowser({ fontsDir, cacheDir }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(EnvironmentError);
      expect(failure).toMatchObject({ advice: { en: expect.stringContaining('PUPPETEER_EXECUTABLE_PATH') } });
      expect(readdirSync(cacheDir).filter((name) => name.startsWith('banwen-profile'))).toEqual([]);
    } finally {
      rmSync(cacheDir, { recursive: true, force: true });
    }
  },
  SLOW_MS,
);
