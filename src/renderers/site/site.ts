import { themeSheet } from '../html/theme-sheet.ts';
import type { Tools } from '../renderer.ts';
import { atomFeed } from './atom-feed.ts';
import { indexPage } from './index-page.ts';
import { searchScript } from './search-script.ts';
import type { SiteDocument } from './site-document.ts';
import type { SiteFile } from './site-file.ts';
import { sitemaps } from './sitemaps.ts';

/** Raised with every change that alters the bytes of a file of the whole root. */
export const siteRevision = 4;

/** The files that list all documents of a root; feed and map of the site only where it has an address. */
export async function renderSite(documents: readonly SiteDocument[], tools: Tools): Promise<readonly SiteFile[]> {
  const { site } = tools;
  const theme = themeSheet(tools.template('theme.css'), site.look);
  const feed = atomFeed(documents, site);
  return [
    { file: 'index.html', text: await indexPage(documents, tools, feed !== undefined) },
    { file: 'index.css', text: [theme, ...['page.css', 'index.css'].map(tools.template)].join('\n') },
    { file: 'theme.css', text: theme },
    ...['page.css', 'page.js', 'index.js'].map((file) => ({ file, text: tools.template(file) })),
    { file: 'search.js', text: searchScript(documents) },
    ...(feed === undefined ? [] : [{ file: 'feed.xml', text: feed }]),
    ...sitemaps(documents, site),
  ];
}
