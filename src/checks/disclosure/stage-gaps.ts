import { never } from '../../core/invariant.ts';
import { placeAt } from '../../core/source.ts';
import type { AnnualPlan } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import { isMadePublic } from '../../plan/is-made-public.ts';
import { isRevision } from '../../plan/is-revision.ts';
import type { Plan } from '../../plan/plan.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { groupObjects } from '../../plan/statistics/group-objects.ts';
import { at, type Related, type Spot, type Subject } from '../check.ts';
import { whose } from '../inspections/whose.ts';
import { allResultsOf, annualPlansOf, campaignOf, campaignsOf, disposalsOf, resultsOf } from '../ledger/campaign-chain.ts';
import { plansInForce } from '../ledger/plans-in-force.ts';
import { missingSpot } from '../missing-spot.ts';
import { deadlineSpot } from '../schedule/deadlines.ts';
import { closedDue, type Due, disposalsDue, documentDue, resultsDue } from './disclosure-due.ts';
import { isPending } from './is-pending.ts';

/** A stage of a campaign that nobody has published, and when it was due; null where no day follows from what is stated. */
export interface StageGap {
  readonly spot: Spot;
  readonly campaign: CampaignPlan;
  readonly stage: string;
  readonly due: Due | null;
  readonly related: readonly Related[];
}

type Entry = InspectedObject | Disposal;

const DAY = ['disclosure', 'publishedOn'];

/**
 * The stages a plan leaves unpublished: its own, and one that comes after it and is not on file. A stage counts only where
 * another of the campaign has a day of publication: elsewhere nobody records them. What was withdrawn or replaced owes none.
 */
export function stageGaps(subject: Subject): readonly StageGap[] {
  const { plan, ledger } = subject;
  if (!plansInForce(ledger).includes(plan)) return [];
  switch (plan.kind) {
    case 'annual-plan':
      return ofAnnualPlan(plan, subject);
    case 'campaign':
      return [...ofCampaign(plan, subject), ...ofMissingResults(plan, subject)];
    case 'results':
      return [...ofResults(plan, subject), ...ofMissingDisposals(plan, subject)];
    case 'disposals':
      return ofDisposals(plan, subject);
    case 'item-list':
    case 'work-plan':
      return [];
    default:
      return never(plan);
  }
}

function ofAnnualPlan(plan: AnnualPlan, { ledger, calendar }: Subject): readonly StageGap[] {
  const campaign = campaignsOf(plan, ledger).find(isPublished);
  if (campaign === undefined || !owesItself(plan)) return [];
  return [
    { ...whole(plan), campaign, stage: '年度抽查工作计划', due: documentDue(plan, calendar), related: publication(campaign) },
  ];
}

function ofCampaign(plan: CampaignPlan, { ledger, calendar }: Subject): readonly StageGap[] {
  const earlier = annualPlansOf(plan, ledger).find(isPublished);
  if (earlier === undefined || !owesItself(plan)) return [];
  return [{ ...whole(plan), campaign: plan, stage: '实施方案', due: documentDue(plan, calendar), related: publication(earlier) }];
}

function ofMissingResults(plan: CampaignPlan, { ledger, calendar }: Subject): readonly StageGap[] {
  if (!isPublished(plan) || allResultsOf(plan, ledger).length > 0) return [];
  const { results, window } = plan.schedule;
  const stated = results?.stated ? deadlineSpot(plan, results) : null;
  const spot = stated ?? (window === null ? at(DAY) : at([...window.path, 'end']));
  return [{ spot, campaign: plan, stage: '抽查结果', due: resultsDue(plan, calendar), related: publication(plan) }];
}

function ofResults(plan: ResultsPlan, { ledger, calendar }: Subject): readonly StageGap[] {
  const campaign = campaignOf(plan, ledger);
  if (campaign === undefined) return [];
  const due = resultsDue(campaign, calendar);
  const open = plan.entities.filter(isOpen);
  if (plan.entities.some(hasDay)) return ofEntries(open, { campaign, stage: '抽查结果', due });
  if (!isPublished(campaign) || !owesItself(plan) || open.length === 0) return [];
  return [{ ...whole(plan), campaign, stage: '抽查结果', due, related: publication(campaign) }];
}

/** Objects that wait for a disposal are told one by one; what is on record in the results is published with them. */
function ofMissingDisposals(plan: ResultsPlan, { ledger }: Subject): readonly StageGap[] {
  const campaign = campaignOf(plan, ledger);
  if (campaign === undefined || disposalsOf(plan, ledger).length > 0) return [];
  if (!isPublished(plan) && !plan.entities.some(hasDay)) return [];
  const found = groupObjects(plan.entities, plan.profile.outcomes.found).filter(({ isFound }) => isFound);
  const open = found.filter(({ entries, outcome }) => outcome !== '发现问题已责令改正' && entries.every(hasNoDisposition));
  const [first] = open.flatMap(({ entries }) => entries);
  if (first === undefined || found.some(({ entries }) => entries.some(isPending))) return [];
  return [{ spot: at([...first.path, 'outcome']), campaign, stage: '后续处置', due: disposalsDue(campaign), related: [] }];
}

function hasNoDisposition({ dispositions }: InspectedObject): boolean {
  return dispositions.length === 0;
}

function ofDisposals(plan: DisposalsPlan, { ledger, calendar }: Subject): readonly StageGap[] {
  const results = resultsOf(plan, ledger);
  if (results === undefined) return [];
  const campaign = campaignOf(results, ledger);
  if (campaign === undefined) return [];
  const due = disposalsDue(campaign);
  const open = plan.entries.filter(isOpen);
  if (plan.entries.some(hasDay)) {
    return open.flatMap((entry) => {
      if (entry.done === null) return [];
      const closed = closedDue(plan, calendar, { done: entry.done, at: [...entry.path, 'done'] });
      return ofEntries([entry], { campaign, stage: '后续处置', due: later(due, closed) });
    });
  }
  const isRecorded = isPublished(results) || isPublished(campaign) || results.entities.some(hasDay);
  if (!isRecorded || !owesItself(plan) || open.length === 0) return [];
  const related = publication(isPublished(results) ? results : campaign);
  return [{ ...whole(plan), campaign, stage: '后续处置', due, related }];
}

/** Of the day the campaign states and that of the single case the later one; none where cases have no limit. */
function later(stated: Due | null, closed: Due | null): Due | null {
  if (stated === null || closed === null) return closed;
  return stated.day < closed.day ? closed : stated;
}

/** Entries without a day of publication where others have one: told at the first of them. */
function ofEntries(open: readonly Entry[], gap: Omit<StageGap, 'spot' | 'related'>): readonly StageGap[] {
  const [first] = open;
  if (first === undefined) return [];
  const key = 'action' in first ? 'entity' : 'name';
  return [{ ...gap, stage: `${gap.stage}（${whose(first, open.length)}）`, spot: at([...first.path, key]), related: [] }];
}

/** Whether an entry has a day of publication of its own. */
function hasDay({ publishedOn }: Entry): boolean {
  return publishedOn !== null;
}

function isOpen(entry: Entry): boolean {
  return !hasDay(entry) && entry.withheld === null;
}

function isPublished({ disclosure }: Plan): boolean {
  return disclosure.publishedOn !== null;
}

/** A plan that is for the public and not yet there. A revised one is told by disclosure/revision-undisclosed. */
function owesItself(plan: Plan): boolean {
  return !isPublished(plan) && isMadePublic(plan) && !isRevision(plan);
}

function whole(plan: Plan): Pick<StageGap, 'spot'> {
  return { spot: missingSpot(plan, DAY) };
}

function publication({ disclosure, positions }: Plan): readonly Related[] {
  const day: Day | null = disclosure.publishedOn;
  if (day === null) return [];
  return [{ spot: placeAt(positions, DAY), note: { zh: `${day} 公开了这一环`, en: `this stage was published on ${day}` } }];
}
