import { isPublic } from '../../renderers/html/is-public.ts';
import type { CompiledPlan } from '../compiled-plan.ts';
import type { Version } from './fact-changes.ts';
import { publicManuscript } from './public-manuscript.ts';

/** What pages of other documents may say of one that is public, as plain data. */
export interface PageCard extends Version {
  readonly id: string;
  readonly kind: string;
  readonly status: string | null;
  /** The edition it takes the place of. */
  readonly supersedes: string | null;
  /** Of a campaign: the rows of annual plans it carries out. */
  readonly planRows: readonly string[];
  /** Of results: their campaign. */
  readonly campaign: string | null;
  /** Of disposals: the results they follow. */
  readonly results: string | null;
}

/** The card of a document; null where it is not public, and no page may tell of it. */
export function pageCard({ plan, manuscript }: Pick<CompiledPlan, 'plan' | 'manuscript'>): PageCard | null {
  if (plan === undefined || manuscript === undefined || !isPublic(manuscript)) return null;
  const { title, metadata, keyFacts, page } = publicManuscript(plan, { ...manuscript, parts: [], sheets: [] });
  const { number, issuers } = metadata;
  return {
    id: plan.id,
    kind: plan.kind,
    status: plan.status,
    supersedes: plan.supersedes?.text ?? null,
    planRows: plan.kind === 'campaign' ? plan.planRows.map(({ text }) => text) : [],
    campaign: plan.kind === 'results' ? plan.campaign.text : null,
    results: plan.kind === 'disposals' ? plan.results.text : null,
    manuscript: { title, metadata: { number, issuers }, keyFacts, ...(page && { page: { timeline: page.timeline } }) },
  };
}
