import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { at, type Spot, type Subject } from '../check.ts';
import { whose } from '../inspections/whose.ts';
import { campaignOf, resultsOf } from '../ledger/campaign-chain.ts';
import { closedDue, type Due, disposalsDue, documentDue, resultsDue } from './disclosure-due.ts';

/** What a plan made public of a campaign after its last day. */
export interface LatePublication {
  readonly spot: Spot;
  readonly campaign: CampaignPlan;
  readonly stage: string;
  readonly published: Day;
  readonly due: Due;
}

type Entry = InspectedObject | Disposal;

/** Entries published late, told at the first of them; where entries have no days of their own, the document itself. */
export function latePublications(subject: Subject): readonly LatePublication[] {
  switch (subject.plan.kind) {
    case 'results':
      return ofResults(subject.plan, subject);
    case 'disposals':
      return ofDisposals(subject.plan, subject);
    default:
      return [];
  }
}

function ofResults(plan: ResultsPlan, subject: Subject): readonly LatePublication[] {
  const campaign = campaignOf(plan, subject.ledger);
  if (campaign === undefined) return [];
  const due = resultsDue(campaign, subject.calendar);
  if (due === null) return [];
  return latest(plan, subject, { campaign, stage: '抽查结果', entries: plan.entities.map((entry) => ({ entry, due })) });
}

/** A case has its time after it was closed; one that is still open has none. */
function ofDisposals(plan: DisposalsPlan, subject: Subject): readonly LatePublication[] {
  const results = resultsOf(plan, subject.ledger);
  const campaign = results && campaignOf(results, subject.ledger);
  if (campaign === undefined) return [];
  const stated = disposalsDue(campaign);
  if (stated === null) return [];
  const entries = plan.entries.flatMap((entry) => {
    if (entry.done === null) return [];
    const closed = closedDue(plan, subject.calendar, { done: entry.done, at: [...entry.path, 'done'] });
    return closed === null ? [] : [{ entry, due: closed.day > stated.day ? closed : stated }];
  });
  return latest(plan, subject, { campaign, stage: '后续处置', entries });
}

interface Stage {
  readonly campaign: CampaignPlan;
  readonly stage: string;
  readonly entries: readonly { readonly entry: Entry; readonly due: Due }[];
}

function latest(plan: Plan, subject: Subject, { campaign, stage, entries }: Stage): readonly LatePublication[] {
  const dated = entries.flatMap(({ entry, due }) => {
    const { publishedOn: published } = entry;
    return published === null || entry.withheld !== null ? [] : [{ entry, published, due }];
  });
  const late = dated.filter(({ published, due }) => published > due.day);
  const [first] = late;
  if (first !== undefined) {
    const spot = at([...first.entry.path, 'publishedOn']);
    return [{ ...first, spot, campaign, stage: `${stage}（${whose(first.entry, late.length)}）` }];
  }
  return dated.length > 0 ? [] : ofDocument(plan, subject, { campaign, stage, entries });
}

/** The whole document, by the last of its entries. Published late after its own issue is dates/disclosure-late's. */
function ofDocument(plan: Plan, { calendar }: Subject, { campaign, stage, entries }: Stage): readonly LatePublication[] {
  const { publishedOn: published, path } = plan.disclosure;
  const due = entries.map((entry) => entry.due).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const own = documentDue(plan, calendar);
  if (published === null || due === undefined || published <= due.day) return [];
  if (own !== null && published > own.day) return [];
  return [{ spot: at([...path, 'publishedOn']), campaign, stage, published, due }];
}
