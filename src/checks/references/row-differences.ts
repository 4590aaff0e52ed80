import type { CampaignPlan } from '../../plan/campaign.ts';
import { departmentDifferences } from './department-differences.ts';
import { type Carried, type Difference, valueDifference } from './difference.ts';
import { samplingDifferences } from './sampling-differences.ts';

/** What a campaign states otherwise than the tasks it carries out. What either leaves open is no difference. */
export function rowDifferences(plan: CampaignPlan, carried: Carried): readonly Difference[] {
  return [...windowDifference(plan, carried), ...samplingDifferences(plan, carried), ...departmentDifferences(plan, carried)];
}

/** Days given are those of the campaign; months, and a task shared with others, are the room it has. */
function windowDifference({ schedule }: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const periods = tasks.flatMap(({ period }) => (period?.span ? [{ ...period, ...period.span }] : []));
  const [first] = periods;
  const own = schedule.window;
  if (own === null || first === undefined || periods.length < tasks.length) return [];
  const start = periods.map((each) => each.start).reduce((a, b) => (a < b ? a : b));
  const end = periods.map((each) => each.end).reduce((a, b) => (a > b ? a : b));
  const isRoom = !isWhole || first.byMonth;
  if (isRoom && own.start >= start && own.end <= end) return [];
  const days = (from: string, to: string) => `${from} — ${to}`;
  return valueDifference({
    key: 'schedule.window',
    own: days(own.start, own.end),
    planned: days(start, end),
    path: own.path,
    plannedPath: first.path,
  });
}
