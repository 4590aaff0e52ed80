import type { Message } from '../../core/diagnostic.ts';
import { type Place, placeAt } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Calendar } from '../../plan/days/calendar.ts';
import { countPeriod } from '../../plan/days/count-period.ts';
import type { Day } from '../../plan/days/day.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, Period } from '../../plan/schedule.ts';
import { placeOfSpot } from '../place-of-spot.ts';
import { deadlineSpot, deadlineWorking } from '../schedule/deadlines.ts';

/** The last day to publish something, the place it is counted from, and how it was counted. */
export interface Due {
  readonly day: Day;
  readonly spot: Place;
  readonly note: Message;
}

/** When a document is to be public: a period after it was made (政府信息公开条例 Art. 26). Null where no day follows. */
export function documentDue(plan: Plan, calendar: Calendar): Due | null {
  const { issued, profile } = plan;
  return issued === null
    ? null
    : countedDue(plan, calendar, { from: issued, at: ['issued'], period: profile.limits.disclosureWithin });
}

/** When the results of a campaign are to be public: as it says, else a period after its window. */
export function resultsDue(campaign: CampaignPlan, calendar: Calendar): Due | null {
  const { results, window, path } = campaign.schedule;
  if (results !== null && results.due !== null) return statedDue(campaign, results, results.due);
  if (window === null) return null;
  const period = campaign.profile.limits.resultsWithin;
  return countedDue(campaign, calendar, { from: window.end, at: [...path, 'window', 'end'], period });
}

/** When the disposals of a campaign are to be on record, where it says so. */
export function disposalsDue(campaign: CampaignPlan): Due | null {
  const { disposals } = campaign.schedule;
  return disposals === null || disposals.due === null ? null : statedDue(campaign, disposals, disposals.due);
}

/** When a disposal is to be public: a period after the case was closed. */
export function closedDue(
  plan: Plan,
  calendar: Calendar,
  { done, at }: { readonly done: Day; readonly at: Plan['path'] },
): Due | null {
  return countedDue(plan, calendar, { from: done, at, period: plan.profile.limits.disclosureWithin });
}

function statedDue({ positions, ...plan }: CampaignPlan, deadline: Deadline, day: Day): Due {
  return { day, spot: placeOfSpot(positions, deadlineSpot({ ...plan, positions }, deadline)), note: deadlineWorking(deadline) };
}

interface Count {
  readonly from: Day;
  /** Where that day is stated. */
  readonly at: Plan['path'];
  readonly period: Period | null;
}

function countedDue({ positions }: Plan, calendar: Calendar, { from, at, period }: Count): Due | null {
  if (period === null) return null;
  const { day, working } = countPeriod(calendar, from, period);
  return day === null ? null : { day, spot: placeAt(positions, at), note: printWorking(working) };
}
