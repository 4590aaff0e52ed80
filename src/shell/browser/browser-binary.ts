import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { errorCode, wrapFailure } from '../disk/wrap-failure.ts';
import { cachedFolder } from './browser-cache.ts';
import { readTar } from './browser-tar.ts';

const decompress = promisify(brotliDecompress);
const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** A program that can print, and what its process must find in the environment. */
export interface BrowserBinary {
  readonly path: string;
  readonly origin: 'environment' | 'bundled' | 'installed' | 'puppeteer';
  readonly libraries: string | undefined;
  /** Whether it is the small browser without windows. */
  readonly shell: boolean;
}

const CANNOT_UNPACK = {
  zh: '自带的浏览器不能解开到',
  en: 'could not unpack the browser that came with the program to',
  advice: {
    zh: '清理磁盘空间并检查读写权限，或用环境变量 `XDG_CACHE_HOME` 指定别处；也可以安装 Chrome',
    en: 'free some disk space and check the permissions, or name another place in `XDG_CACHE_HOME`; Chrome will do, too',
  },
};

/**
 * The browsers of this machine in the order to try them: the one named in the environment stands alone. Throws an
 * `EnvironmentError` at the end, when no other did, where there was no room for the one that came with the program.
 */
export async function* findBrowsers(cache: string): AsyncGenerator<BrowserBinary> {
  const named = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    yield installed(named, 'environment');
    return;
  }
  let lost: unknown;
  const bundled = await unpackBundled(cache).catch((error: unknown) => {
    lost = error;
    return undefined;
  });
  if (bundled !== undefined) yield bundled;
  for (const path of installedPaths()) if (await isExecutable(path)) yield installed(path, 'installed');
  const downloaded = await import('puppeteer')
    .then(({ default: puppeteer }) => puppeteer.executablePath())
    .catch(() => undefined);
  if (downloaded !== undefined && (await isExecutable(downloaded))) yield installed(downloaded, 'puppeteer');
  if (errorCode(lost) !== undefined) throw wrapFailure(lost, CANNOT_UNPACK, cache);
}

/** The version a browser states, as `doctor` prints it; undefined where it does not start. */
export async function browserVersion(binary: BrowserBinary): Promise<string | undefined> {
  return run(binary.path, ['--version'], { env: environmentOf(binary), timeout: 20_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** What a browser writes on its error stream when it is asked for an empty page; puppeteer keeps it to itself. */
export async function browserComplaint(binary: BrowserBinary, timeoutMs: number): Promise<string> {
  const open = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const given = ['--headless', '--disable-gpu', ...open, '--dump-dom', 'about:blank'];
  return run(binary.path, given, { env: environmentOf(binary), timeout: timeoutMs }).then(
    () => '',
    (error: unknown) => (error instanceof Error && 'stderr' in error ? String(error.stderr) : ''),
  );
}

/** What the process of a browser finds in the environment. */
export function environmentOf({ libraries }: BrowserBinary): NodeJS.ProcessEnv {
  return libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
}

function installed(path: string, origin: BrowserBinary['origin']): BrowserBinary {
  return { path, origin, libraries: undefined, shell: /headless[-_]shell/.test(path) };
}

/** The pinned Chromium inside the package `@sparticuz/chromium`, unpacked once; its own unpacking is not safe to share. */
async function unpackBundled(cache: string): Promise<BrowserBinary | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = await cachedFolder(cache, `chromium-${version}`, async (target) => {
    const read = async (name: string) => decompress(await readFile(join(root, 'bin', name)));
    const [program, libraries] = await Promise.all([read('chromium.br'), read('al2023.tar.br')]);
    await writeFile(join(target, 'chromium'), program);
    await chmod(join(target, 'chromium'), 0o755);
    await mkdir(join(target, 'lib'));
    for (const { name, bytes } of readTar(libraries)) {
      await writeFile(join(target, 'lib', name.slice(name.lastIndexOf('/') + 1)), bytes);
    }
  });
  return { path: join(folder, 'chromium'), origin: 'bundled', libraries: join(folder, 'lib'), shell: true };
}

function installedPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
  }
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  return names.map((name) => `/usr/bin/${name}`);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
