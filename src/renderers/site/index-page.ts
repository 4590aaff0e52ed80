import { compareTexts } from '../../core/compare-texts.ts';
import { withinMarks } from '../../documents/within-marks.ts';
import { brandOf } from '../html/brand.ts';
import { printedSize } from '../html/download-sizes.ts';
import { fillPage } from '../html/fill-page.ts';
import { addressBelow, addressPath } from '../html/page-address.ts';
import { wholePieces } from '../html/whole-pieces.ts';
import type { Site, Tools } from '../renderer.ts';
import { facetsOf, groupsOf } from './facets.ts';
import { newestFirst } from './newest-first.ts';
import { pageOf } from './page-of.ts';
import type { DocumentFile, SiteDocument } from './site-document.ts';
import { isIssued, ownDay, successorsOf } from './successors.ts';

/** What a document can be had in, in the order it is offered. */
const NAMES: Readonly<Record<DocumentFile['format'], string>> = {
  html: '网页',
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
};
const ORDER = Object.keys(NAMES);
/** A longer list is drawn by the browser as it is scrolled. */
const MOST_DRAWN = 200;
const DRAFT = '草稿';
/** What the list is a column of, where the configuration does not say. */
const COLUMN = '“双随机、一公开”文件目录';
const COLUMN_TYPE = '政府信息公开';
/** Parts the values of one attribute. */
const BAR = '|';

/** What the entries of a list know of one another. */
interface Others {
  readonly successors: ReadonlyMap<string, SiteDocument>;
  /** By id of a document: the name of its entry within the page. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The list of all documents, by area and year, newest first; whole without scripts, and with them searched and filtered. */
export async function indexPage(documents: readonly SiteDocument[], tools: Tools, hasFeed: boolean): Promise<string> {
  const byId = documents.toSorted((a, b) => compareTexts(a.data.id, b.data.id));
  const others = { successors: successorsOf(documents), anchors: anchorsOf(byId) };
  const facets = facetsOf((document) => statusOf(document, others));
  const ordered = newestFirst(documents);
  const areas = groupsOf(ordered, { valuesOf: ({ data }) => [data.region] });
  return fillPage(tools.template('index.hbs'), {
    ...siteView(
      tools.site,
      documents.some((document) => !isIssued(document)),
    ),
    hasFeed,
    count: documents.length,
    isLong: documents.length > MOST_DRAWN,
    facets: facets.map((facet) => {
      const groups = groupsOf(ordered, facet);
      const values = groups.map(([value, found]) => ({
        value,
        count: found.length,
        plans: found.map((document) => linkView(document, others)),
      }));
      return { key: facet.key, label: facet.label, values };
    }),
    areas: areas.map(([area, ofArea], index) => ({
      id: `area-${index + 1}`,
      area,
      years: groupsOf(ofArea, { valuesOf: ({ data }) => [String(data.year)], isFalling: true }).map(([year, ofYear]) => ({
        year,
        plans: ofYear.map((document) => planView(document, others)),
      })),
    })),
  });
}

/** Search engines are asked to pass over a list that has drafts. */
function siteView(site: Site, hasDraft: boolean) {
  const { name, domain, idCode, url, column, columnType } = site;
  const metas = [
    { name: 'robots', content: hasDraft ? 'noindex, nofollow' : '' },
    { name: 'SiteName', content: name ?? '' },
    { name: 'SiteDomain', content: domain ?? '' },
    { name: 'SiteIDCode', content: idCode ?? '' },
    { name: 'ColumnName', content: column ?? COLUMN },
    { name: 'ColumnType', content: columnType ?? COLUMN_TYPE },
  ];
  const canonical = url === null ? '' : addressBelow(url, 'index.html');
  return { siteName: name ?? '', brand: brandOf(site, ''), canonical, metas: metas.filter(({ content }) => content !== '') };
}

function planView(document: SiteDocument, others: Others) {
  const { id, title, kindName, number, year, region, organs } = document.data;
  const status = statusOf(document, others);
  const successor = others.successors.get(id);
  const page = pageOf(document);
  return {
    ...linkView(document, others),
    planId: id,
    titlePieces: wholePieces(title),
    title,
    href: page === undefined ? '' : addressPath(page.file),
    isDraft: status === DRAFT,
    status,
    isPast: status === '已调整' || status === '已废止',
    kind: kindName,
    number: number ?? '',
    day: ownDay(document) ?? '',
    year,
    area: region,
    organs: organs.map((organ) => organ.replaceAll(BAR, ' ')).join(BAR),
    organList: organs.join('、'),
    successor: successor === undefined ? null : namedLink(successor, others),
    files: document.files
      .toSorted((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format))
      .map(({ format, file, bytes }) => ({ href: addressPath(file), name: NAMES[format], size: printedSize(bytes) })),
  };
}

function linkView({ data: { id, title } }: SiteDocument, { anchors }: Others) {
  return { anchor: anchors.get(id) ?? '', title };
}

/** The link to a document that is named between 《 and 》. */
function namedLink(document: SiteDocument, others: Others) {
  const { anchor, title } = linkView(document, others);
  return { anchor, title: withinMarks('《', title) };
}

/** Ids with nothing but letters, digits and dashes; of two that come to the same the later one is numbered. */
function anchorsOf(documents: readonly SiteDocument[]): Others['anchors'] {
  const used = new Set<string>();
  return new Map(
    documents.map(({ data: { id } }) => {
      const plain = `plan-${id.replace(/[^\p{L}\p{N}-]/gu, '_')}`;
      let anchor = plain;
      for (let count = 2; used.has(anchor); count += 1) anchor = `${plain}_${count}`;
      used.add(anchor);
      return [id, anchor];
    }),
  );
}

/** How a document stands: as it says itself, unless another one has taken its place. */
function statusOf({ data }: SiteDocument, { successors }: Others): string {
  if (data.draft) return DRAFT;
  return data.validity === '有效' && successors.has(data.id) ? '已调整' : data.validity;
}
