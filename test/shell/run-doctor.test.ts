import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examineOutput } from '../../src/shell/doctor/examine-disk.ts';
import { examineFonts } from '../../src/shell/doctor/examine-fonts.ts';
import { examineRoot } from '../../src/shell/doctor/examine-root.ts';
import { nodeHost } from '../../src/shell/node-host.ts';

const FONTS = fileURLToPath(new URL('../../templates/fonts', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('each face is told with its digest; one that is gone is named, with what stands in for it', async () => {
  const whole = await examineFonts(FONTS);
  expect(whole).toMatchObject({ condition: 'ok', found: { zh: expect.stringMatching(/仿宋 [0-9a-f]{12}/) } });
  for (const name of readdirSync(FONTS).filter((each) => /^Gw(?!Kai)/.test(each)))
    copyFileSync(join(FONTS, name), join(folder, name));
  expect(await examineFonts(folder)).toMatchObject({
    condition: 'missing',
    found: { zh: expect.stringMatching(/缺 楷体 GwKai，PDF 里改用补字字体/) },
    advice: { zh: expect.stringContaining('templates/fonts') },
  });
  put('GwKai.ttf', 'a face of the root');
  expect(await examineFonts(folder)).toMatchObject({ condition: 'ok' });
  expect(await examineFonts(join(folder, 'nowhere'))).toMatchObject({ condition: 'missing' });
});

test('a folder that is not there yet can be written to, and nothing is left in it', async () => {
  expect(await examineOutput(join(folder, 'a/b/output'))).toMatchObject({ condition: 'ok' });
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')('a place that cannot be written to is missing, with what to try', async () => {
  expect(await examineOutput('/proc/output')).toMatchObject({
    condition: 'missing',
    found: { zh: expect.stringContaining('无法写入') },
    advice: { zh: expect.stringContaining('--out') },
  });
});

test('a root tells of its settings, its plans, the years they need, and the files of its editor', async () => {
  put('plans/a/2026/x.yaml', 'kind: campaign\n');
  put('plans/a/2999/y.yaml', 'kind: campaign\n');
  put('banwen.config.yaml', 'langauge: en\n');
  const { examinations } = await examineRoot(nodeHost({ root: folder, out: undefined, version: '1' }), folder);
  expect(examinations.map(({ id, condition }) => [id, condition])).toEqual([
    ['root', 'ok'],
    ['config', 'missing'],
    ['plans', 'ok'],
    ['calendar', 'warning'],
    ['schemas', 'warning'],
  ]);
  expect(examinations[3]?.facts).toMatchObject({ needed: [2026, 2999], missing: [2999] });
});

test('faults of the settings are for `check` to tell; without a plan, which it asks for, the first is told at once', async () => {
  const adviceOf = async () => {
    const { examinations } = await examineRoot(nodeHost({ root: folder, out: undefined, version: '1' }), folder);
    return examinations.find(({ id }) => id === 'config')?.advice;
  };
  put('banwen.config.yaml', 'formats: [docx]\nlangauge: en\n');
  put('plans/readme.txt');
  expect(await adviceOf()).toEqual({
    zh: '改 banwen.config.yaml:2:1：键 `langauge` 不认识，应为 `language`（语言）',
    en: 'mend banwen.config.yaml:2:1: Unexpected key `langauge`, expected `language`',
  });
  put('plans/a/2026/x.yaml', 'kind: campaign\n');
  expect((await adviceOf())?.zh).toContain('banwen check');
});

test('a year the root has written down itself is not missing', async () => {
  put('plans/a/2999/y.yaml', 'kind: campaign\n');
  put('plans/registry/calendar.overrides.yaml', "years:\n  '2999': { holidays: { 2999-01-01: 元旦 } }\n");
  const { examinations } = await examineRoot(nodeHost({ root: folder, out: undefined, version: '1' }), folder);
  expect(examinations.find(({ id }) => id === 'calendar')).toMatchObject({ condition: 'ok' });
});

test('a browser that is named and is not there is missing only where PDF is wanted', async () => {
  const { examineBrowser } = await import('../../src/shell/doctor/examine-browser.ts');
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/chrome');
  try {
    const question = { fontsDir: FONTS, cacheDir: join(folder, 'cache') };
    expect(await examineBrowser({ ...question, isNeeded: true })).toMatchObject({
      condition: 'missing',
      facts: { browsers: [{ path: '/nowhere/chrome', origin: 'environment', version: null }], bytes: null },
    });
    expect(await examineBrowser({ ...question, isNeeded: false })).toMatchObject({ condition: 'warning' });
  } finally {
    vi.unstubAllEnvs();
  }
});
