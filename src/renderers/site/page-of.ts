import type { DocumentFile, SiteDocument } from './site-document.ts';

/** The page of a document, else its PDF; undefined where neither was made. */
export function pageOf({ files }: SiteDocument): DocumentFile | undefined {
  return files.find(({ format }) => format === 'html') ?? files.find(({ format }) => format === 'pdf');
}
