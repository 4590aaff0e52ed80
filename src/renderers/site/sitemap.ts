import { addressPath } from '../html/page-address.ts';
import type { Site } from '../renderer.ts';
import { addressBelow } from './addresses.ts';
import type { SiteDocument } from './site-document.ts';
import { isIssued, lastDay, successorsOf } from './successors.ts';
import { xmlText } from './xml-text.ts';

/** The pages of the issued documents, for search engines (sitemaps.org 0.9). Undefined where the site has no address. */
export function sitemap(documents: readonly SiteDocument[], { url }: Site): string | undefined {
  if (url === null) return undefined;
  const successors = successorsOf(documents);
  const pages = documents.filter(isIssued).flatMap((document) => {
    const page = document.files.find(({ format }) => format === 'html');
    return page === undefined ? [] : [{ path: addressPath(page.file), day: lastDay(document, successors) }];
  });
  const newest =
    pages
      .flatMap(({ day }) => day ?? [])
      .toSorted()
      .at(-1) ?? null;
  const lines = [{ path: 'index.html', day: newest }, ...pages].map(({ path, day }) => {
    const changed = day === null ? '' : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${xmlText(addressBelow(url, path))}</loc>${changed}</url>`;
  });
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${head}\n${lines.join('\n')}\n</urlset>\n`;
}
