import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { CONFIG_FILE, SETTINGS_FILES } from '../build/config/settings.ts';
import { EnvironmentError, UsageError } from '../core/failure.ts';
import { invariant } from '../core/invariant.ts';
import type { Source } from '../core/source.ts';
import type { Change } from './change-bell.ts';
import { digestFonts } from './disk/digest-fonts.ts';
import { digestOutputs } from './disk/digest-outputs.ts';
import { listOutlines, listSources, readSource } from './disk/list-sources.ts';
import { readTableBytes } from './disk/read-table-bytes.ts';
import { refuseOutside } from './disk/refuse-outside.ts';
import { removeOutput } from './disk/remove-output.ts';
import { rewriteSource } from './disk/rewrite-source.ts';
import { wayTo } from './disk/way-to.ts';
import { errorCode, isNoFile } from './disk/wrap-failure.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';
import { isBelow, writeWhole } from './disk/write-whole.ts';
import type { Host, Printer, Template, Watching } from './host.ts';
import { packageFolder } from './package-folder.ts';
import { fontsFolder } from './program/fonts-folder.ts';
import { programDigest } from './program/program-digest.ts';
import { sameSources } from './root/same-sources.ts';
import { diskShelf } from './threads/disk-shelf.ts';
import { lockOutput } from './write/build-lock.ts';

/** Longest page template read, in bytes; the longest of ours has a hundredth of it. */
const MAX_TEMPLATE_BYTES = 2_000_000;
/** Most tabs pages are printed on at one time: with more, the finishing of prints takes longer than they do. */
const MOST_TABS = 2;

export interface NodeHostOptions {
  /** Absolute path of the root. */
  readonly root: string;
  /** Absolute path of the output folder where the caller names one; it may lie anywhere. */
  readonly out: string | undefined;
  /** Output folder the configuration names, relative to the root and inside it. */
  readonly output?: string;
  readonly version: string;
  /** Tells the program from other editions of it; null for none, so that nothing it finds is kept for later runs. */
  readonly program?: string | null;
}

/** The host over the file system, chokidar and the browser. */
export function nodeHost(options: NodeHostOptions): Host {
  const { root, out: named, output = 'output', version, program = programDigest(packageFolder, version) } = options;
  const out = named ?? resolve(root, output);
  if (named === undefined && !isBelow(root, out)) throw new UsageError(outside(output));
  const keepInside = () => named ?? refuseOutside(root, out);
  const printed = printedPath(root, out);
  const same = sameSources();
  const sameBuiltIn = sameSources();
  const answers = program === null ? null : diskShelf(root, program);
  return {
    version,
    answers,
    withOutput(folder) {
      return folder === null ? this : nodeHost({ ...options, output: folder, program });
    },
    readSources: async () => {
      const { sources, unreadable } = await listSources(root);
      return { sources: same(sources), unreadable };
    },
    readTable: (path) => readTableBytes(root, path),
    readBuiltIn: async () => sameBuiltIn(await builtInOutlines()),
    readRootFile: async (name) => readSource(root, name),
    writeRootFile: async (name, text) => void (await writeWhole(root, name, new TextEncoder().encode(text))),
    rewriteSource: (before, after) => rewriteSource(root, before, after),
    template: (name) => readTemplate(root, name),
    digestFonts: async () => digestFonts(await fontsFolder(root), answers),
    readOutput: (file) => readOutput(out, file),
    writeOutput: async (file, bytes) => {
      keepInside();
      return writeWhole(out, file, bytes);
    },
    digestOutputs: (files) => digestOutputs(out, files, answers),
    removeOutput: (file) => removeOutput(out, file),
    lock: async () => {
      keepInside();
      return lockOutput(root, out);
    },
    outputPath: (file) => `${printed}${file}`,
    openPrinter: () => openPrinter(root),
    watch: (changed) => watchRoot(root, out, changed),
    elapsedMs: () => performance.now(),
  };
}

async function builtInOutlines(): Promise<readonly Source[]> {
  const { sources } = await listOutlines(packageFolder);
  return sources;
}

function readTemplate(root: string, name: string): Template {
  invariant(/^[\w-]+(\.[\w-]+)+$/.test(name), `a template is named by its file: ${name}`);
  const path = `templates/pages/${name}`;
  for (const [folder, own] of [
    [root, root !== resolve(packageFolder)],
    [packageFolder, false],
  ] as const) {
    if (folder === root) refuseOutside(root, join(root, path));
    try {
      if (statSync(join(folder, path)).size > MAX_TEMPLATE_BYTES) throw new UsageError(templateTooLong(path));
      return { text: readFileSync(join(folder, path), 'utf8'), path, own };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw wrapReadFailure(error, path);
    }
  }
  throw new EnvironmentError(
    { zh: `找不到页面模板 \`${name}\``, en: `could not find the page template \`${name}\`` },
    { zh: '重新安装 banwen', en: 'install banwen again' },
  );
}

async function readOutput(out: string, file: string): Promise<Uint8Array | undefined> {
  const path = resolve(out, file);
  if (!isBelow(out, path)) return undefined;
  try {
    return await readFile(path);
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw wrapReadFailure(error, path);
  }
}

/** What people call the output folder, before the name of a file; nothing where it is the root itself. */
function printedPath(root: string, out: string): string {
  if (out === root) return '';
  return `${isBelow(root, out) ? wayTo(root, out) : out.split(sep).join('/')}/`;
}

async function openPrinter(root: string): Promise<Printer> {
  const { openBrowser } = await import('./browser/browser.ts');
  return openBrowser({ fontsDir: await fontsFolder(root), tabs: Math.min(MOST_TABS, availableParallelism()) });
}

/** What editors leave beside a file while they save it. */
const BY_THE_WAY = /~$|\.(?:swp|swx|tmp|crdownload)$|(?:^|[\\/])(?:4913|\.#[^\\/]*|~\$[^\\/]*)$/;

async function watchRoot(root: string, out: string, changed: (change: Change) => void): Promise<Watching> {
  const { watch } = await import('chokidar');
  const parts = ['plans', 'templates', ...SETTINGS_FILES].map((part) => join(root, part));
  const isWithin = isBelow(root, out); // one that holds the root holds the plans, too
  const watcher = watch(parts, {
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false, // it would keep every removal back for a tenth of a second; the bell allows for it
    ignored: (path) => (isWithin && (path === out || isBelow(out, path))) || BY_THE_WAY.test(path),
  });
  watcher.on('all', (event, path) => changed({ path, isRemoval: event.startsWith('unlink') }));
  await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed));
  watcher.on('error', () => undefined); // a folder that went away while it was read; its removal is told apart
  return { close: () => watcher.close() };
}

function templateTooLong(path: string) {
  return {
    zh: `页面模板 \`${path}\` 超过 ${MAX_TEMPLATE_BYTES} 字节；字体放在 templates/fonts/，图片缩小`,
    en: `the page template \`${path}\` is longer than ${MAX_TEMPLATE_BYTES} bytes; put fonts into templates/fonts/, and smaller pictures into it`,
  };
}

function outside(folder: string) {
  return {
    zh: `${CONFIG_FILE} 的 output 为 \`${folder}\`，应为工作文件夹之内的文件夹`,
    en: `output of ${CONFIG_FILE} is \`${folder}\`, expected a folder inside the root`,
  };
}
