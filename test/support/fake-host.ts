import { digest } from '../../src/build/digest.ts';
import { EnvironmentError } from '../../src/core/failure.ts';
import type { Source } from '../../src/core/source.ts';
import type { Change } from '../../src/shell/change-bell.ts';
import type { Host } from '../../src/shell/host.ts';

export interface FakeHost extends Host {
  /** The root's files and, below `output/`, what was written; tests change them at will. */
  readonly files: Map<string, string>;
  /** Names of files written, in order. */
  readonly writes: string[];
  /** Bytes left on the disk. */
  room: number;
  /** How often a browser was opened and closed. */
  readonly browser: { opened: number; closed: number; broken: boolean };
  /** Tells the watcher that something has changed. */
  change(): void;
}

/** A host in memory. A text that begins with `\0` counts as a file that is no text. */
export function fakeHost(files: Readonly<Record<string, string>>): FakeHost {
  const held = new Map(Object.entries(files));
  const writes: string[] = [];
  const browser = { opened: 0, closed: 0, broken: false };
  const listeners = new Set<(change: Change) => void>();
  const host: FakeHost = {
    files: held,
    writes,
    browser,
    room: Number.POSITIVE_INFINITY,
    version: '1.0.0',
    change: () => {
      for (const listener of listeners) listener({ path: 'plans/a', isRemoval: false });
    },
    withOutput: () => host,
    readSources: async () => readSources(held),
    readTable: async (path) => encode(held.get(path)) ?? { is: 'missing', others: [] },
    readBuiltIn: async () => [],
    readRootFile: async (name) => sourceAt(held, name),
    writeRootFile: async (name, text) => {
      held.set(name, text);
      writes.push(name);
    },
    rewriteSource: async ({ path, text }, after) => {
      if (held.get(path) !== text) {
        throw new EnvironmentError({ zh: '已改动', en: 'changed' }, { zh: '重试', en: 'try again' });
      }
      held.set(path, after);
      writes.push(path);
    },
    template: (name) => ({ text: held.get(`templates/pages/${name}`) ?? '', path: `templates/pages/${name}`, own: true }),
    digestFonts: async () => 'fonts',
    readOutput: async (file) => encode(held.get(`output/${file}`)),
    writeOutput: async (file, bytes) => {
      const text = new TextDecoder().decode(bytes);
      if (held.get(`output/${file}`) === text) return 'unchanged';
      if (bytes.length > host.room)
        throw new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free space' });
      host.room -= bytes.length;
      held.set(`output/${file}`, text);
      writes.push(file);
      return 'written';
    },
    digestOutputs: async (wanted) => {
      const found = wanted.map((file) => [file, held.get(`output/${file}`)] as const);
      return new Map(found.flatMap(([file, text]) => (text === undefined ? [] : [[file, digest(text)]])));
    },
    removeOutput: async (file) => void held.delete(`output/${file}`),
    lock: async () => ({ open: async () => undefined }),
    answers: null,
    outputPath: (file) => `output/${file}`,
    openPrinter: async () => {
      browser.opened += 1;
      if (browser.broken) throw new EnvironmentError({ zh: '没有浏览器', en: 'no browser' }, { zh: '装一个', en: 'install one' });
      return {
        printToPdf: async (html) => new TextEncoder().encode(`%PDF ${html}`),
        close: async () => {
          browser.closed += 1;
        },
      };
    },
    watch: async (changed) => {
      listeners.add(changed);
      return { close: async () => void listeners.delete(changed) };
    },
    elapsedMs: () => 0,
  };
  return host;
}

function readSources(files: ReadonlyMap<string, string>) {
  const paths = [...files.keys()].filter((path) => /^(plans|templates)\/.*\.ya?ml$/.test(path));
  const broken = (path: string) => files.get(path)?.startsWith('\0') === true;
  return {
    sources: paths.filter((path) => !broken(path)).flatMap((path) => sourceAt(files, path) ?? []),
    unreadable: paths.filter(broken).map((file) => ({
      rule: 'yaml/syntax',
      severity: 'error' as const,
      message: { zh: '不是文本', en: 'no text' },
      file,
    })),
  };
}

function sourceAt(files: ReadonlyMap<string, string>, path: string): Source | undefined {
  const text = files.get(path);
  return text === undefined ? undefined : { path, text };
}

function encode(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}
