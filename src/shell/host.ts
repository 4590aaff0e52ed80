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
  /** Outlines that ship with the program. */
  readBuiltIn(): Promise<readonly Source[]>;
  /** `banwen.config.yaml`, where the root has one. */
  readConfig(): Promise<Source | undefined>;
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
