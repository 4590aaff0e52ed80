import { grouped } from '../../core/grouped.ts';
import type { Manuscript, Metadata, Part } from '../../documents/manuscript.ts';
import type { PageLink, Revision } from '../../documents/page-model.ts';
import { annexId } from '../annex-id.ts';
import type { Tools } from '../renderer.ts';
import { type BlockView, blockView } from './block-view.ts';
import { type Brand, brandOf } from './brand.ts';
import { type ChartView, chartView } from './chart-view.ts';
import { printedDay } from './days.ts';
import { type DownloadView, downloadViews } from './download-views.ts';
import { pagePath, wayUp } from './page-address.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { makeSectionIds } from './section-ids.ts';
import { standingOf } from './standing.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';
import { dayPieces, type TextPiece, titlePieces, wholePieces } from './whole-pieces.ts';

interface SectionView {
  readonly id: string;
  readonly role: Part['role'];
  readonly landscape: boolean;
  readonly blocks: readonly BlockView[];
}

interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** Everything `page.hbs` may print; a field that is not stated is an empty text or list. */
export interface PageView extends PageHead {
  readonly title: string;
  readonly titlePieces: readonly TextPiece[];
  /** The way to the folder of all documents, with its closing slash. */
  readonly root: string;
  readonly siteName: string;
  readonly brand: Brand;
  readonly draft: boolean;
  readonly standing: {
    readonly kind: string;
    readonly label: string;
    readonly notice: string;
    readonly successor: LinkView | null;
    /** What the successor is; empty without one. */
    readonly successorLabel: string;
  } | null;
  /** `isWhole` where a value takes a row of its own. */
  readonly index: readonly (Labelled & { readonly pieces: readonly TextPiece[]; readonly isWhole: boolean })[];
  readonly keyFacts: readonly PiecedFact[];
  readonly revision: {
    readonly changes: readonly { readonly label: string; readonly before: Pieces; readonly after: Pieces }[];
  } | null;
  readonly links: readonly { readonly label: string; readonly links: readonly LinkView[] }[];
  readonly contents: readonly LinkView[];
  readonly timeline: TimelineView | null;
  readonly charts: readonly ChartView[];
  readonly sections: readonly SectionView[];
  readonly imprint: {
    readonly sentTo: string;
    readonly copiesTo: string;
    readonly organ: string;
    readonly date: string;
  } | null;
  readonly downloads: readonly DownloadView[];
  readonly source: string;
  /** Whether some table is so long that it is shown page by page. */
  readonly hasLongTable: boolean;
}

type Pieces = readonly TextPiece[];

interface PiecedFact {
  readonly label: string;
  readonly pieces: Pieces;
}

const LEAST_CONTENTS = 3;
/** Headings of these ranks stand in the table of contents. */
const CONTENTS_RANK = 3;

/** What the public page of a document shows. */
export function pageView(manuscript: Manuscript, { site, formats }: Pick<Tools, 'site' | 'formats'>): PageView {
  const { id, title, metadata, parts, imprint, keyFacts, page } = manuscript;
  const sections = sectionViews(parts, title);
  const standing = standingOf(manuscript);
  const { successor } = standing;
  const timeline = timelineView(page?.timeline ?? []);
  const charts = (page?.charts ?? []).map(chartView);
  return {
    ...pageHead(manuscript, site, standing.validity),
    title,
    titlePieces: titlePieces(title),
    root: wayUp(id),
    siteName: site.name ?? metadata.issuers.join('　'),
    brand: brandOf(site, metadata.issuers.join('　')),
    draft: standing.kind === 'draft',
    standing:
      standing.kind === 'current'
        ? null
        : {
            kind: standing.kind,
            label: standing.kind === 'changed' ? '现行版本' : standing.validity,
            notice: standing.notice,
            successor: successor && linkView(successor, id),
            successorLabel: successor === null ? '' : labelOf(successor),
          },
    index: indexBlock(metadata, title, standing.validity),
    keyFacts: keyFacts.map(({ label, value }) => ({ label, pieces: dayPieces(value) })),
    revision: revisionView(page?.revision ?? null),
    links: relatedLinks(page?.links ?? [], id),
    contents: contents(sections, [...(timeline ? [OWN.timeline] : []), ...(charts.length > 0 ? [OWN.charts] : [])]),
    timeline,
    charts,
    sections,
    imprint: imprint && {
      sentTo: imprint.sentTo ?? '',
      copiesTo: imprint.copiesTo ?? '',
      organ: imprint.organ,
      date: imprint.date,
    },
    downloads: downloadViews(manuscript, { formats }),
    source: metadata.issuers.join('、'),
    hasLongTable: sections.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.isLong)),
  };
}

const OWN = { timeline: linkTo('#timeline', '时间安排图表'), charts: linkTo('#charts', '统计图表') };

/** In the order they are shown. */
const RELATIONS: Readonly<Record<PageLink['relation'], string>> = {
  successor: '现行版本',
  predecessor: '调整前的版本',
  'annual-plan': '年度抽查工作计划',
  campaign: '抽查实施方案',
  results: '抽查结果',
  disposals: '后续处置',
};

/** What a document linked to is. A successor with a note, such as 已调整, is not in force itself. */
function labelOf({ relation, note }: PageLink): string {
  return relation === 'successor' && note !== '' ? '调整后的版本' : RELATIONS[relation];
}

function relatedLinks(links: readonly PageLink[], from: string): PageView['links'] {
  const inOrder = Object.keys(RELATIONS).flatMap((relation) => links.filter((link) => link.relation === relation));
  return [...grouped(inOrder, labelOf)].map(([label, own]) => ({ label, links: own.map((link) => linkView(link, from)) }));
}

function linkView({ id, title, note }: PageLink, from: string): LinkView {
  return linkTo(`${wayUp(from)}${pagePath(id)}`, note === '' ? title : `${title}（${note}）`);
}

function linkTo(href: string, text: string): LinkView {
  return { href, text, pieces: wholePieces(text) };
}

function revisionView(revision: Revision | null): PageView['revision'] {
  if (revision === null) return null;
  const changes = revision.changes.map(({ label, before, after }) => ({
    label,
    before: dayPieces(before ?? '（无）'),
    after: dayPieces(after ?? '（无）'),
  }));
  return { changes };
}

function sectionViews(parts: readonly Part[], title: string): readonly SectionView[] {
  const annexes = parts.filter(({ role }) => role === 'annex');
  const annexIds = annexes.map((_, index) => annexId(index));
  const ids = makeSectionIds();
  return parts.map((part, index) => {
    const own = part.blocks.find((block) => block.kind === 'title');
    const id = part.role === 'annex' ? (annexIds[annexes.indexOf(part)] ?? '') : `part-${index + 1}`;
    const inPart = {
      annexIds,
      ids,
      sectionId: id,
      title: own?.text ?? title,
      isAnnex: part.role === 'annex',
      orientation: part.orientation,
    };
    const landscape = part.orientation === 'landscape';
    return { id, role: part.role, landscape, blocks: part.blocks.map((block) => blockView(block, inPart)) };
  });
}

function indexBlock(metadata: Metadata, title: string, validity: string): PageView['index'] {
  const { indexNumber, theme, issuers, issued, number, publishedOn } = metadata;
  const all = [
    { label: '索引号', value: indexNumber ?? '' },
    { label: '主题分类', value: theme ?? '' },
    { label: '发文机关', value: issuers.join('、') },
    { label: '成文日期', value: printedDay(issued) },
    { label: '标题', value: title },
    { label: '发文字号', value: number ?? '' },
    { label: '发布日期', value: printedDay(publishedOn) },
    { label: '有效性', value: validity },
  ];
  return all
    .filter(({ value }) => value !== '')
    .map((each) => ({ ...each, pieces: wholePieces(each.value), isWhole: each.label === '标题' }));
}

function contents(sections: readonly SectionView[], own: readonly LinkView[]): readonly LinkView[] {
  const links = sections.flatMap(({ id, role, blocks }) =>
    role === 'annex'
      ? [linkTo(`#${id}`, annexName(blocks))]
      : blocks.flatMap((block) =>
          block.kind === 'heading' && block.rank <= CONTENTS_RANK ? [linkTo(`#${block.id}`, `${block.number}${block.text}`)] : [],
        ),
  );
  return links.length < LEAST_CONTENTS ? [] : [...own, ...links];
}

function annexName(blocks: readonly BlockView[]): string {
  const label = blocks.find((block) => block.kind === 'line' && block.name === 'annex-label');
  const title = blocks.find((block) => block.kind === 'title');
  const texts = [label, title].flatMap((block) => (block !== undefined && 'text' in block ? [block.text] : []));
  return texts.length === 0 ? '附件' : texts.join(' ');
}
