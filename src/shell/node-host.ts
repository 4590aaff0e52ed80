import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../build/digest.ts';
import { BASELINE_FILE, CONFIG_FILE } from '../build/settings.ts';
import { EnvironmentError, UsageError } from '../core/failure.ts';
import { invariant } from '../core/invariant.ts';
import type { Source } from '../core/source.ts';
import { isFolder } from './find-root.ts';
import type { Host, Printer, Template, Watching } from './host.ts';
import { listOutlines, listSources, readSource } from './list-sources.ts';
import { readTableBytes } from './read-table-bytes.ts';
import { rewriteSource } from './rewrite-source.ts';
import { errorCode, wrapFailure } from './wrap-failure.ts';
import { isBelow, writeWhole } from './write-whole.ts';

/** Holds `templates/`, seen from `src/shell/` and `dist/shell/` alike. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export interface NodeHostOptions {
  /** Absolute path of the root. */
  readonly root: string;
  /** Absolute path of the output folder where the caller names one; it may lie anywhere. */
  readonly out: string | undefined;
  /** Output folder the configuration names, relative to the root and inside it. */
  readonly output?: string;
  readonly version: string;
}

/** The host over the file system, chokidar and the browser. */
export function nodeHost({ root, out: named, output = 'output', version }: NodeHostOptions): Host {
  const out = named ?? resolve(root, output);
  if (named === undefined && !isBelow(root, out)) throw new UsageError(outside(output));
  return {
    version,
    withOutput: (folder) => nodeHost({ root, out: named, output: folder, version }),
    readSources: () => listSources(root),
    readTable: (path) => readTableBytes(root, path),
    readBuiltIn: builtInOutlines,
    readRootFile: (name) => readSource(root, name),
    writeRootFile: async (name, text) => void (await writeWhole(root, name, new TextEncoder().encode(text))),
    rewriteSource: (before, after) => rewriteSource(root, before, after),
    template: (name) => readTemplate(root, name),
    digestFonts: async () => digestFolder(await fontsFolder(root)),
    readOutput: (file) => readOutput(out, file),
    writeOutput: (file, bytes) => writeWhole(out, file, bytes),
    outputPath: (file) => printedPath(root, join(out, file)),
    openPrinter: () => openPrinter(root),
    watch: (changed) => watchRoot(root, out, changed),
    elapsedMs: () => performance.now(),
  };
}

async function builtInOutlines(): Promise<readonly Source[]> {
  const { sources } = await listOutlines(PACKAGE);
  return sources;
}

function readTemplate(root: string, name: string): Template {
  invariant(/^[\w-]+(\.[\w-]+)+$/.test(name), `a template is named by its file: ${name}`);
  const path = `templates/pages/${name}`;
  for (const [folder, own] of [
    [root, root !== resolve(PACKAGE)],
    [PACKAGE, false],
  ] as const) {
    try {
      return { text: readFileSync(join(folder, path), 'utf8'), path, own };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw wrapFailure(error, { zh: '无法读取', en: 'could not read' }, path);
    }
  }
  throw new EnvironmentError(
    { zh: `找不到页面模板 \`${name}\``, en: `could not find the page template \`${name}\`` },
    { zh: '重新安装 banwen', en: 'install banwen again' },
  );
}

async function fontsFolder(root: string): Promise<string> {
  const own = join(root, 'templates/fonts');
  return (await isFolder(own)) ? own : join(PACKAGE, 'templates/fonts');
}

function digestFolder(folder: string): string {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = names.map(({ name }) => `${digest(readFileSync(join(folder, name)))} ${name}`);
  return digest(lines.sort().join('\n'));
}

async function readOutput(out: string, file: string): Promise<Uint8Array | undefined> {
  const path = resolve(out, file);
  if (!isBelow(out, path)) return undefined;
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw wrapFailure(error, { zh: '无法读取', en: 'could not read' }, path);
  }
}

function printedPath(root: string, path: string): string {
  return (isBelow(root, path) ? relative(root, path) : path).split(sep).join('/');
}

async function openPrinter(root: string): Promise<Printer> {
  const { openBrowser } = await import('./browser.ts');
  return openBrowser({ fontsDir: await fontsFolder(root) });
}

async function watchRoot(root: string, out: string, changed: () => void): Promise<Watching> {
  const { watch } = await import('chokidar');
  const parts = ['plans', 'templates', CONFIG_FILE, BASELINE_FILE].map((part) => join(root, part));
  const watcher = watch(parts, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path === out || isBelow(out, path),
  });
  watcher.on('all', changed);
  await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed));
  return { close: () => watcher.close() };
}

function outside(folder: string) {
  return {
    zh: `${CONFIG_FILE} 的 output 为 \`${folder}\`，应为工作文件夹之内的文件夹`,
    en: `output of ${CONFIG_FILE} is \`${folder}\`, expected a folder inside the root`,
  };
}
