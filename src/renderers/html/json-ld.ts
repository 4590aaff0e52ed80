import type { Manuscript } from '../../documents/manuscript.ts';
import type { Site } from '../renderer.ts';
import { pageAddress } from './page-address.ts';
import { printableText } from './printable-text.ts';

interface Known {
  readonly site: Site;
  readonly validity: string;
}

/** What the document is, as JSON-LD in the words of schema.org. Data that no browser runs, and no text in it ends its element. */
export function jsonLd(manuscript: Manuscript, known: Known): string {
  const data = withoutEmpty(describe(manuscript, known));
  return printableText(JSON.stringify(data)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function describe({ id, title, metadata, page }: Manuscript, { site, validity }: Known) {
  const { issuers, issued, publishedOn, number, indexNumber, theme, keywords, description } = metadata;
  const urlOf = (other: string): string | null => pageAddress(site.url, other);
  const documentOf = (relation: string) =>
    (page?.links ?? [])
      .filter((link) => link.relation === relation)
      .map((link) => ({ '@type': 'DigitalDocument', name: link.title, url: urlOf(link.id) }));
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': urlOf(id),
    url: urlOf(id),
    name: title,
    headline: title,
    description,
    inLanguage: 'zh-CN',
    identifier: [number, indexNumber].filter((each) => each !== null),
    about: theme,
    keywords: keywords.join(','),
    dateCreated: issued,
    datePublished: publishedOn,
    version: page?.version === null || page?.version === undefined ? null : String(page.version),
    creativeWorkStatus: validity,
    isAccessibleForFree: true,
    author: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    publisher: site.name === null ? null : { '@type': 'GovernmentOrganization', name: site.name, url: site.url },
    temporalCoverage: coverageOf(page),
    isBasedOn: [...documentOf('annual-plan'), ...documentOf('predecessor')],
  };
}

/** From the first to the last day of what the document arranges. */
function coverageOf(page: Manuscript['page']): string | null {
  const days = (page?.timeline ?? []).flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])).sort();
  const [first] = days;
  return first === undefined ? null : `${first}/${days.at(-1)}`;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(
    ([, each]) => each !== null && each !== '' && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(known.map(([key, each]) => [key, withoutEmpty(each)]));
}
