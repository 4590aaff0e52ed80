import { compareTexts } from '../../core/compare-texts.ts';
import { withinMarks } from '../../documents/within-marks.ts';
import { addressBelow, addressPath, pagePath } from '../html/page-address.ts';
import { xmlText } from '../html/xml-text.ts';
import type { Site } from '../renderer.ts';
import { pageOf } from './page-of.ts';
import type { SiteDocument } from './site-document.ts';
import { isIssued, isRevision, lastDay, ownDay, successorsOf } from './successors.ts';

const TITLE = '“双随机、一公开”文件';
/** A reader asks again and again: what is older stands in the list. */
const MOST_ENTRIES = 100;

/**
 * The issued documents that changed last as an Atom feed (RFC 4287), the newest first: a document that is adjusted,
 * revoked or replaced is an update. Undefined where the site has no address or no document has a day.
 */
export function atomFeed(documents: readonly SiteDocument[], { url, name }: Site): string | undefined {
  if (url === null) return undefined;
  const successors = successorsOf(documents);
  const dated = documents.filter(isIssued).flatMap((document) => {
    const day = lastDay(document, successors);
    return day === null ? [] : [{ document, day }];
  });
  const [newest, ...others] = dated.toSorted(
    (a, b) => compareTexts(b.day, a.day) || compareTexts(a.document.data.id, b.document.data.id),
  );
  if (newest === undefined) return undefined;
  const entries = [newest, ...others]
    .slice(0, MOST_ENTRIES)
    .map(({ document, day }) => entryText(document, { url, day, successor: successors.get(document.data.id) }));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xmlText(addressBelow(url, 'feed.xml'))}</id>
  <title>${xmlText(name === null ? TITLE : `${name} ${TITLE}`)}</title>
  <updated>${instant(newest.day)}</updated>
  <author><name>${xmlText(name ?? TITLE)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(addressBelow(url, 'feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(addressBelow(url, 'index.html'))}"/>
${entries.join('\n')}
</feed>
`;
}

interface EntryFacts {
  readonly url: string;
  readonly day: string;
  readonly successor: SiteDocument | undefined;
}

function entryText(document: SiteDocument, { url, day, successor }: EntryFacts): string {
  const { title, kind, kindName, issuers, description } = document.data;
  const page = pageOf(document);
  const own = ownDay(document);
  const address = addressBelow(url, page === undefined ? 'index.html' : addressPath(page.file));
  const type = page?.format === 'pdf' ? 'type="application/pdf"' : 'type="text/html"';
  const published = own === null || isRevision(document) ? [] : [`<published>${instant(own)}</published>`];
  return [
    '  <entry>',
    ...[
      `<id>${xmlText(addressBelow(url, pagePath(document.data.id)))}</id>`,
      `<title>${xmlText(title)}</title>`,
      `<updated>${instant(day)}</updated>`,
      ...published,
      ...issuers.map(({ name }) => `<author><name>${xmlText(name)}</name></author>`),
      `<category term="${xmlText(kind)}" label="${xmlText(kindName)}"/>`,
      `<link rel="alternate" ${type} href="${xmlText(address)}"/>`,
      `<summary>${xmlText(`${changeText(document, successor)}${description}`)}</summary>`,
    ].map((line) => `    ${line}`),
    '  </entry>',
  ].join('\n');
}

/** What has happened to a document since it first went out. */
function changeText(document: SiteDocument, successor: SiteDocument | undefined): string {
  if (successor !== undefined) return `已由《${withinMarks('《', successor.data.title)}》替代。`;
  if (document.data.status === '废止') return '已废止。';
  return isRevision(document) ? '已调整，重新公布。' : '';
}

/** The beginning of a day in China. */
function instant(day: string): string {
  return `${day}T00:00:00+08:00`;
}
