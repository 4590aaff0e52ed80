import type { PublicData } from '../../schema/public-data.ts';
import type { Format } from '../renderer.ts';

/** A file of a document, as the root's pages link to it. */
export interface DocumentFile {
  readonly format: Format | 'json' | 'csv';
  /** Path below the output folder. */
  readonly file: string;
  readonly bytes: number;
}

/** A document as the files of the whole root tell of it. */
export interface SiteDocument {
  readonly data: PublicData;
  readonly files: readonly DocumentFile[];
}
