import type { Manuscript, Metadata, Part } from '../../documents/manuscript.ts';
import type { Site } from '../renderer.ts';
import { type BlockView, blockView, type PageContext } from './block-view.ts';

interface SectionView {
  readonly id: string;
  readonly role: Part['role'];
  readonly blocks: readonly BlockView[];
}

interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** Everything `page.hbs` may print; a field that is not stated is an empty text or list. */
export interface PageView {
  readonly title: string;
  readonly draft: boolean;
  readonly siteName: string;
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly index: readonly { readonly label: string; readonly value: string }[];
  readonly keyFacts: Manuscript['keyFacts'];
  readonly contents: readonly LinkView[];
  readonly sections: readonly SectionView[];
  readonly imprint: { readonly copiesTo: string; readonly organ: string; readonly date: string } | null;
  readonly downloads: readonly LinkView[];
  readonly source: string;
}

const LEAST_CONTENTS = 4;

/** What the public page of a document shows. */
export function pageView(manuscript: Manuscript, site: Site): PageView {
  const { title, draft, metadata, parts, imprint, keyFacts } = manuscript;
  const sections = sectionViews(parts, title);
  return {
    title,
    draft,
    siteName: site.name ?? metadata.issuers.join('　'),
    metas: metas(manuscript, site),
    index: indexBlock(metadata, title),
    keyFacts,
    contents: contents(sections),
    sections,
    imprint: imprint === null ? null : { copiesTo: imprint.copiesTo ?? '', organ: imprint.organ, date: imprint.date },
    downloads: downloads(manuscript),
    source: metadata.issuers.join('、'),
  };
}

function sectionViews(parts: readonly Part[], title: string): readonly SectionView[] {
  let headings = 0;
  const annexes = parts.filter(({ role }) => role === 'annex');
  const context: PageContext = {
    annexIds: annexes.map((_, index) => `annex-${index + 1}`),
    nextId: () => {
      headings += 1;
      return `s${headings}`;
    },
  };
  return parts.map((part, index) => {
    const own = part.blocks.find((block) => block.kind === 'title');
    const inPart = { ...context, rank: index === 0 ? 1 : 2, title: own?.text ?? title };
    return {
      id: part.role === 'annex' ? (context.annexIds[annexes.indexOf(part)] ?? '') : `part-${index + 1}`,
      role: part.role,
      blocks: part.blocks.map((block) => blockView(block, inPart)),
    };
  });
}

/** Names of the 网页标签规范; a page says only what is known. */
function metas({ id, title, draft, metadata }: Manuscript, site: Site): PageView['metas'] {
  const { publishedOn, issuers, keywords, description } = metadata;
  const url =
    site.url === null ? '' : `${site.url.replace(/\/+$/, '')}/${id.split('/').map(encodeURIComponent).join('/')}/disclosure.html`;
  const all = [
    { name: 'robots', content: draft ? 'noindex, nofollow' : '' },
    { name: 'SiteName', content: site.name ?? '' },
    { name: 'SiteDomain', content: site.domain ?? '' },
    { name: 'SiteIDCode', content: site.idCode ?? '' },
    { name: 'ArticleTitle', content: title },
    { name: 'PubDate', content: publishedOn === null ? '' : `${publishedOn} 00:00` },
    { name: 'ContentSource', content: issuers.join('、') },
    { name: 'Keywords', content: keywords.join(',') },
    { name: 'Description', content: description },
    { name: 'description', content: description },
    { name: 'Url', content: url },
  ];
  return all.filter(({ content }) => content !== '');
}

function indexBlock(metadata: Metadata, title: string): PageView['index'] {
  const { indexNumber, theme, issuers, issued, number, publishedOn, validity } = metadata;
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
  return all.filter(({ value }) => value !== '');
}

/** 2026年7月7日 for 2026-07-07. */
function printedDay(day: string | null): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  return date === undefined ? (day ?? '') : `${year}年${Number(month)}月${Number(date)}日`;
}

function contents(sections: readonly SectionView[]): readonly LinkView[] {
  const links = sections.flatMap(({ id, role, blocks }) =>
    role === 'annex'
      ? [{ href: `#${id}`, text: annexName(blocks) }]
      : blocks.flatMap((block) =>
          block.kind === 'heading' && block.rank <= 3 ? [{ href: `#${block.id}`, text: `${block.number}${block.text}` }] : [],
        ),
  );
  return links.length < LEAST_CONTENTS ? [] : links;
}

function annexName(blocks: readonly BlockView[]): string {
  const label = blocks.find((block) => block.kind === 'line' && block.name === 'annex-label');
  const title = blocks.find((block) => block.kind === 'title');
  const texts = [label, title].flatMap((block) => (block !== undefined && 'text' in block ? [block.text] : []));
  return texts.length === 0 ? '附件' : texts.join(' ');
}

function downloads({ sheets }: Manuscript): readonly LinkView[] {
  const workbook = sheets.length === 0 ? [] : [{ href: 'statistics.xlsx', text: '统计表（Excel）' }];
  return [{ href: 'notice.docx', text: '文件（Word）' }, { href: 'disclosure.pdf', text: '文件（PDF）' }, ...workbook];
}
