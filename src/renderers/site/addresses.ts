import { addressPath } from '../html/page-address.ts';
import type { SiteDocument, SiteFile } from './site-document.ts';

/** The address of a site without its closing slashes, with a path below it. */
export function addressBelow(url: string, path: string): string {
  return `${url.replace(/\/+$/, '')}/${path}`;
}

/** The page of a document, else its PDF; undefined where neither was made. */
export function pageOf({ files }: SiteDocument): SiteFile | undefined {
  return files.find(({ format }) => format === 'html') ?? files.find(({ format }) => format === 'pdf');
}

/** Where a document has, or would have, its page: what it is known by for good. */
export function pagePath({ data }: SiteDocument): string {
  return addressPath(`${data.id}/disclosure.html`);
}
