import type { TableFault } from '../build/table-file.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';

/** What a build asks of the world. Every failure of the machine comes as an `EnvironmentError`. */
export interface Host {
  /** Version of the program. */
  readonly version: string;
  /** The host with the output folder a configuration names, unless the caller has named one. */
  withOutput(folder: string): Host;
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
  /** How people and reports call a file of the output folder: relative to the root, with `/`. */
  outputPath(file: string): string;
  /** Opens the browser; the caller closes it. */
  openPrinter(): Promise<Printer>;
  /** Calls `changed` after anything a build reads has changed. */
  watch(changed: () => void): Promise<Watching>;
  /** Milliseconds on a clock that only runs forward. */
  elapsedMs(): number;
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
