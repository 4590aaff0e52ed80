import type { TableFault } from '../build/tables/table-file.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { Change } from './change-bell.ts';

/** What a build asks of the world. Every failure of the machine comes as an `EnvironmentError`. */
export interface Host {
  /** Version of the program. */
  readonly version: string;
  /** The host with the output folder a configuration names, unless the caller has named one; null names none. */
  withOutput(folder: string | null): Host;
  /** Plans, registry, profiles and outlines of the root; files that are no UTF-8 or too long come as diagnostics. */
  readSources(): Promise<Listing>;
  /** The bytes of a file of rows a plan names, by its path relative to the root; else why it cannot be read. */
  readTable(path: string): Promise<Uint8Array | TableFault>;
  /** Outlines that ship with the program. */
  readBuiltIn(): Promise<readonly Source[]>;
  /** A text file in the root itself, such as `banwen.config.yaml`; a diagnostic where it is no text. */
  readRootFile(name: string): Promise<Source | Diagnostic | undefined>;
  /** Puts a text file into the root itself, whole or not at all. */
  writeRootFile(name: string, text: string): Promise<void>;
  /**
   * Types `after` in place of a file of the root that read `before`; a byte order mark stays. Nothing is written outside
   * the root, not through a link either, nor over what someone else has written meanwhile: that is an `EnvironmentError`.
   */
  rewriteSource(before: Source, after: string): Promise<void>;
  /** A file of the page templates; the root's own before the built-in one. */
  template(name: string): Template;
  /** Digest of the fonts a page is printed with. */
  digestFonts(): Promise<string>;
  /** A file below the output folder, or undefined where there is none. */
  readOutput(file: string): Promise<Uint8Array | undefined>;
  /** Puts a file below the output folder, whole or not at all, and only if its bytes differ. */
  writeOutput(file: string, bytes: Uint8Array): Promise<'written' | 'unchanged'>;
  /** Digests of files below the output folder, by their paths; those that are not there are left out. */
  digestOutputs(files: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Takes a file below the output folder away, and the folders it leaves empty. */
  removeOutput(file: string): Promise<void>;
  /** Keeps other builds of the same root out until it is opened; an `EnvironmentError` where one is at work. */
  lock(): Promise<Lock>;
  /** Where earlier runs left what they found; null where nothing can be kept, or is not to be. */
  readonly answers: AnswerShelf | null;
  /** How people and reports call a file of the output folder: relative to the root, with `/`. */
  outputPath(file: string): string;
  /** Opens the browser; the caller closes it. */
  openPrinter(): Promise<Printer>;
  /** Calls `changed` after anything a build reads has changed. */
  watch(changed: (change: Change) => void): Promise<Watching>;
  /** Milliseconds on a clock that only runs forward. */
  elapsedMs(): number;
}

/** The part of a host that tells what is in a root. */
export type ReadingHost = Pick<Host, 'readSources' | 'readTable' | 'readBuiltIn' | 'readRootFile'>;

/** What earlier runs have found, by key. What cannot be read or written is as if it were not there. */
export interface AnswerShelf {
  /** Tells one program from another, and one edition of it from the next. */
  readonly program: string;
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
}

export interface Lock {
  open(): Promise<void>;
}

export interface Listing {
  readonly sources: readonly Source[];
  readonly unreadable: readonly Diagnostic[];
}

export interface Template {
  readonly text: string;
  /** Path as people see it. */
  readonly path: string;
  /** Whether it is the root's own file. */
  readonly own: boolean;
}

export interface Printer {
  printToPdf(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Watching {
  close(): Promise<void>;
}
