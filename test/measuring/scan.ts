import type { Raster } from './raster.ts';
import type { TextPage } from './text-lines.ts';

/** A page of a PDF: its text, and its pixels where it was drawn; landscape pages are turned upright. */
export interface PageScan extends TextPage {
  /** From 1. */
  readonly number: number;
  readonly landscape: boolean;
  readonly raster: Raster | null;
}

/** A PDF of a document, ready to be measured. */
export interface Scan {
  readonly pages: readonly PageScan[];
  readonly fonts: readonly { readonly name: string; readonly type: string; readonly embedded: boolean }[];
}
