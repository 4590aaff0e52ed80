import { hasErrors } from '../../core/diagnostic.ts';
import type { PageLink, PageModel } from '../../documents/page-model.ts';
import type { PlanAnswer } from '../kept/plan-answer.ts';
import { factChanges } from './fact-changes.ts';
import type { PageCard } from './page-card.ts';

/** A plan that has a public page: of the others no page may tell. */
interface Published extends PageCard {
  readonly file: string;
}

/** What the page of a document says of the others, and the files of those. */
export interface PageTies {
  readonly links: PageModel['links'];
  readonly revision: PageModel['revision'];
  readonly inputs: readonly string[];
}

const ORDER: readonly PageLink['relation'][] = ['successor', 'predecessor', 'annual-plan', 'campaign', 'results', 'disposals'];

/**
 * What each public page says of the other documents of the root: campaign, results, follow-up, annual plan, the version
 * before and the one after. Only documents without errors that are public themselves are told of, so that a page does not
 * depend on what an earlier build left.
 */
export function linkPages(plans: readonly Linked[]): (id: string) => PageTies {
  const published = new Map(plans.flatMap(publishedOf).map((each) => [each.id, each]));
  const ties = tiesOf(published);
  return (id) => {
    const own = published.get(id);
    const found = [...(ties.get(id) ?? [])];
    const isReplaced = (other: string): boolean => (ties.get(other) ?? []).some(({ relation }) => relation === 'successor');
    const links = found
      .flatMap((tie) => linkOf(tie, published.get(tie.id), isReplaced(tie.id)))
      .sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
    const before = own && published.get(own.supersedes ?? '');
    return {
      links,
      revision: own && before && before !== own ? { changes: factChanges(before, own) } : null,
      inputs: [...new Set(links.flatMap((link) => published.get(link.id)?.file ?? []))].sort(),
    };
  };
}

type Linked = Pick<PlanAnswer, 'card' | 'draft' | 'diagnostics' | 'file'>;

function publishedOf({ card, draft, diagnostics, file }: Linked): readonly Published[] {
  return card === null || (!draft && hasErrors(diagnostics)) ? [] : [{ ...card, file }];
}

type Tie = Pick<PageLink, 'relation' | 'id' | 'note'>;

/** By id of a document: what it has to do with which others. */
function tiesOf(published: ReadonlyMap<string, Published>): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Map<string, Tie>>();
  const tie = (of: string, relation: Tie['relation'], id: string, note = '') => {
    if (of === id || !published.has(of) || !published.has(id)) return;
    const own = ties.get(of) ?? new Map<string, Tie>();
    const key = `${relation} ${id}`;
    const notes = [own.get(key)?.note ?? '', note].filter((each) => each !== '');
    own.set(key, { relation, id, note: [...new Set(notes)].join('、') });
    ties.set(of, own);
  };
  for (const plan of published.values()) {
    if (plan.supersedes !== null) {
      tie(plan.id, 'predecessor', plan.supersedes);
      if (plan.status !== '草稿') tie(plan.supersedes, 'successor', plan.id);
    }
    tieByKind(plan, published, tie);
  }
  return new Map([...ties].map(([id, own]) => [id, [...own.values()]]));
}

type Tying = (of: string, relation: Tie['relation'], id: string, note?: string) => void;

function tieByKind(plan: PageCard, published: ReadonlyMap<string, Published>, tie: Tying): void {
  const { planRows, campaign, results } = plan;
  for (const text of planRows) {
    const [id = '', row = ''] = text.split('#');
    const note = row === '' ? '' : `第${row}项`;
    tie(plan.id, 'annual-plan', id, note);
    tie(id, 'campaign', plan.id, note);
  }
  if (campaign !== null) {
    tie(plan.id, 'campaign', campaign);
    tie(campaign, 'results', plan.id);
  }
  if (results !== null) {
    tie(plan.id, 'results', results);
    tie(results, 'disposals', plan.id);
    const inspected = published.get(results)?.campaign ?? null;
    if (inspected === null) return;
    tie(plan.id, 'campaign', inspected);
    tie(inspected, 'disposals', plan.id);
  }
}

function linkOf({ relation, id, note }: Tie, to: Published | undefined, isReplaced: boolean): readonly PageLink[] {
  if (to === undefined) return [];
  const past = to.status === '废止' ? '已废止' : isReplaced ? '已调整' : '';
  const notes = relation === 'predecessor' ? [note] : [note, past];
  return [{ relation, id, title: to.manuscript.title, note: notes.filter((each) => each !== '').join('，') }];
}
