import { addressBelow, addressPath } from '../html/page-address.ts';
import { xmlText } from '../html/xml-text.ts';
import type { Site } from '../renderer.ts';
import type { SiteDocument } from './site-document.ts';
import type { SiteFile } from './site-file.ts';
import { isIssued, lastDay, successorsOf } from './successors.ts';

/** What a map may hold by the protocol. */
const MOST_PAGES = 50_000;
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

interface Place {
  readonly path: string;
  /** The day it last changed; null where nobody knows. */
  readonly day: string | null;
}

/**
 * The pages of the issued documents, for search engines (sitemaps.org 0.9): a map, or where it would be too long several
 * and a list of them in its place. None where the site has no address. `most` is for tests.
 */
export function sitemaps(documents: readonly SiteDocument[], { url }: Site, most: number = MOST_PAGES): readonly SiteFile[] {
  if (url === null) return [];
  const successors = successorsOf(documents);
  const pages = documents.filter(isIssued).flatMap((document): readonly Place[] => {
    const page = document.files.find(({ format }) => format === 'html');
    return page === undefined ? [] : [{ path: addressPath(page.file), day: lastDay(document, successors) }];
  });
  const all = [{ path: 'index.html', day: newestOf(pages) }, ...pages];
  if (all.length <= most) return [{ file: 'sitemap.xml', text: mapText(all, url) }];
  const maps = Array.from({ length: Math.ceil(all.length / most) }, (_, index) => {
    const part = all.slice(index * most, (index + 1) * most);
    return { path: `sitemap-${index + 1}.xml`, day: newestOf(part), text: mapText(part, url) };
  });
  return [{ file: 'sitemap.xml', text: listText(maps, url) }, ...maps.map(({ path, text }) => ({ file: path, text }))];
}

function newestOf(places: readonly Place[]): string | null {
  return places.reduce<string | null>((newest, { day }) => (newest === null || (day ?? '') > newest ? day : newest), null);
}

function mapText(places: readonly Place[], url: string): string {
  return `${DECLARATION}<urlset ${NAMESPACE}>\n${linesOf('url', places, url)}\n</urlset>\n`;
}

function listText(maps: readonly Place[], url: string): string {
  return `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${linesOf('sitemap', maps, url)}\n</sitemapindex>\n`;
}

function linesOf(name: 'url' | 'sitemap', places: readonly Place[], url: string): string {
  return places
    .map(({ path, day }) => {
      const changed = day === null ? '' : `<lastmod>${day}</lastmod>`;
      return `  <${name}><loc>${xmlText(addressBelow(url, path))}</loc>${changed}</${name}>`;
    })
    .join('\n');
}
