import type { Imprint, Layout, Manuscript, Part } from '../../src/documents/manuscript.ts';
import { origin } from './blocks.ts';

/** A document to set, look at and measure. */
export interface Scenario {
  /** A name for files: lower case, with hyphens. */
  readonly name: string;
  /** What it is there to show. */
  readonly shows: string;
  /** On how many pages it stands, where that is the point of it. */
  readonly pages?: number;
  readonly manuscript: Manuscript;
}

interface Told {
  readonly shows: string;
  readonly pages?: number;
  readonly parts: readonly Part[];
  readonly layout?: Partial<Layout>;
  /** 抄送 of the imprint, without its full stop; null for an imprint without; undefined for no imprint. */
  readonly copiesTo?: string | null;
  readonly draft?: boolean;
}

/** The organ whose documents the scenarios are, where they name no other. */
export const ORGAN = '清河市市场监督管理局';
const DAY = '2026年7月7日';

/** A scenario with all that a manuscript needs and is the same in most. */
export function scenario(name: string, { shows, pages, parts, layout, copiesTo, draft = false }: Told): Scenario {
  const blocks = parts.flatMap((part) => part.blocks);
  const title = blocks.find((block) => block.kind === 'title');
  const signature = blocks.find((block) => block.kind === 'signature');
  const manuscript: Manuscript = {
    id: `qinghe/2026/${name}`,
    title: title?.kind === 'title' ? title.text : shows,
    draft,
    metadata: {
      indexNumber: null,
      theme: '市场监管',
      issuers: signature?.kind === 'signature' ? signature.organs : [ORGAN],
      issued: '2026-07-07',
      number: '清市监〔2026〕6号',
      publishedOn: '2026-07-08',
      validity: '有效',
      disclosureType: '主动公开',
      keywords: ['双随机', '联合抽查'],
      description: shows,
      year: 2026,
      area: 'qinghe',
      kind: 'campaign',
    },
    layout: { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null, ...layout },
    parts,
    imprint: copiesTo === undefined ? null : imprintOf(copiesTo),
    sheets: [],
    keyFacts: [],
  };
  return { name, shows, ...(pages === undefined ? {} : { pages }), manuscript };
}

function imprintOf(copiesTo: string | null): Imprint {
  const copies = copiesTo === null ? null : `${copiesTo}。`;
  return { origin, sentTo: null, copiesTo: copies, organ: `${ORGAN}办公室`, date: `${DAY}印发` };
}
