import type { Manuscript } from '../../documents/manuscript.ts';
import type { Site } from '../renderer.ts';
import { jsonLd } from './json-ld.ts';
import { pageAddress } from './page-address.ts';

/** What a page says of itself to catalogues, search engines and programs. */
export interface PageHead {
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  /** Empty where the site has no address. */
  readonly canonical: string;
  /** Data, ready to stand in the page. */
  readonly jsonLd: string;
}

/** The head of a page, of a document that stands as `validity` tells; it says only what is known. */
export function pageHead(manuscript: Manuscript, site: Site, validity: string): PageHead {
  const { id, title, metadata } = manuscript;
  const url = pageAddress(site.url, id) ?? '';
  const properties = [
    { property: 'og:type', content: 'article' },
    { property: 'og:locale', content: 'zh_CN' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: metadata.description },
    { property: 'og:site_name', content: site.name ?? '' },
    { property: 'og:url', content: url },
    { property: 'article:published_time', content: metadata.publishedOn ?? '' },
    { property: 'article:section', content: columnOf(manuscript, site) },
  ];
  return {
    metas: [robotsOf(validity), ...metasOf(manuscript, site, url)].filter(({ content }) => content !== ''),
    properties: properties.filter(({ content }) => content !== ''),
    canonical: url,
    jsonLd: jsonLd(manuscript, { site, validity }),
  };
}

/** What is not issued yet stays out of search engines. */
function robotsOf(validity: string): PageHead['metas'][number] {
  return { name: 'robots', content: validity === '草稿' ? 'noindex, nofollow' : '' };
}

/** Names of the 网页标签规范. */
function metasOf(manuscript: Manuscript, site: Site, url: string): PageHead['metas'] {
  const { title, metadata } = manuscript;
  const { publishedOn, issuers, keywords, description } = metadata;
  return [
    { name: 'SiteName', content: site.name ?? '' },
    { name: 'SiteDomain', content: site.domain ?? '' },
    { name: 'SiteIDCode', content: site.idCode ?? '' },
    { name: 'ColumnName', content: columnOf(manuscript, site) },
    { name: 'ColumnType', content: site.columnType ?? '' },
    { name: 'ArticleTitle', content: title },
    { name: 'PubDate', content: publishedOn === null ? '' : `${publishedOn} 00:00` },
    { name: 'ContentSource', content: issuers.join('、') },
    { name: 'Keywords', content: keywords.join(',') },
    { name: 'Description', content: description },
    { name: 'Url', content: url },
  ];
}

/** The plan's own column before the site's. */
function columnOf({ page }: Manuscript, site: Site): string {
  return page?.column ?? site.column ?? '';
}
