import { placeAt } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { addDays } from '../../plan/days/day.ts';
import { shortName } from '../../plan/names/short-name.ts';
import { at, type Check, defineCheck, type Related, type Subject } from '../check.ts';
import { type InspectingOrgan, inspectingOrgans } from '../inspections/inspecting-organs.ts';
import { byBeginning } from '../ledger/campaigns-of-year.ts';
import { plansInForce } from '../ledger/plans-in-force.ts';
import { type Days, isWorkedIn, printWeeks, workedWeeks } from '../schedule/worked-weeks.ts';

/** Two days of one week are no more than this apart. */
const REST_OF_WEEK = 6;

/** Of hundreds in one week a few show what is meant. */
const MOST_RELATED = 10;

/** A department with more campaigns in one week than it can carry. */
export const loadOverlapping: Check = defineCheck({
  id: 'departments/load-overlapping',
  severity: 'info',
  title: { zh: '同一部门同一周承担的抽查过多', en: 'One department carries several campaigns in the same week' },
  why: {
    zh: '几次抽查挤在同一周，检查人员排不开，容易走过场；企业也会接连接待检查。',
    en: 'Inspectors are short where campaigns fall into one week, and inspections become a formality.',
  },
  fix: {
    zh: '错开 `schedule.window` 或者 `schedule.visits`，或者并作一次联合抽查；次数在地区年度规则的 `limits.campaignsPerWeek`。',
    en: 'Move `schedule.window` or `schedule.visits`, or join the campaigns; the number is `limits.campaignsPerWeek` of the profile.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    overlapping: {
      zh: '“{org}”在 `{weeks}` 同一周承担 `{count}` 次抽查，应不超过 `{expected}` 次',
      en: 'Unexpected `{count}` campaigns of “{org}” in a week (`{weeks}`), expected `{expected}` at most',
    },
  },
  restsOn: { overlapping: 'limits.campaignsPerWeek' },
  example: {
    profile: 'limits: { campaignsPerWeek: 1 }',
    others: {
      'joint-01': `
        sequence: 1
        schedule: { window: { start: 2026-06-01, end: 2026-06-12 } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]`,
    },
    bad: `
      schedule: { window: { start: 2026-06-08, end: 2026-06-26 } }
      departments: [{ org: «区市场监管局», role: 牵头, items: [公示信息检查] }]`,
    good: `
      schedule: { window: { start: 2026-06-15, end: 2026-06-26 } }
      departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]`,
  },

  *run(subject, found) {
    const { plan, registry, calendar } = subject;
    const limit = plan.profile.limits.campaignsPerWeek;
    if (plan.kind !== 'campaign' || limit === null) return;
    const own = periodOf(plan);
    if (own === null) return;
    const earlier = earlierLoads(subject, plan, own);
    if (earlier.length < limit) return;
    const weeks = workedWeeks(calendar, own);
    for (const { organ, reference } of inspectingOrgans(plan, registry)) {
      const carried = earlier.filter((load) => load.organ.id === organ.id);
      const loads = weeks.map((week) => ({ week, shared: carried.filter(({ period }) => isWorkedIn(calendar, period, week)) }));
      const over = loads.filter(({ shared }) => shared.length >= limit);
      if (over.length === 0) continue;
      const count = Math.max(...over.map(({ shared }) => shared.length)) + 1;
      const related = [...new Set(over.flatMap(({ shared }) => shared))].slice(0, MOST_RELATED).map(relatedOf);
      const values = { org: shortName(organ), weeks: printWeeks(over.map(({ week }) => week)), count, expected: limit };
      yield found('overlapping', at(reference.path), values, ...related);
    }
  },
});

/** What an organ has to do with a campaign, and when. */
interface Load extends InspectingOrgan {
  readonly campaign: CampaignPlan;
  readonly period: Days;
}

/** Who inspects in the campaigns that began before a plan and run into its weeks: the last to begin is told of the overlap. */
function earlierLoads({ ledger, registry }: Subject, plan: CampaignPlan, own: Days): readonly Load[] {
  const holding = plansInForce(ledger).filter((each) => each.kind === 'campaign');
  if (!holding.some(({ id }) => id === plan.id)) return [];
  const [first, last] = [addDays(own.start, -REST_OF_WEEK), addDays(own.end, REST_OF_WEEK)];
  return holding.flatMap((campaign) => {
    const period = periodOf(campaign);
    const isNear = period !== null && period.start <= last && first <= period.end && campaign.year === plan.year;
    if (!isNear || byBeginning(campaign, plan) >= 0) return [];
    return inspectingOrgans(campaign, registry).map((organ) => ({ ...organ, campaign, period }));
  });
}

/** The days on which objects are visited; the whole window where nothing more is said. */
function periodOf({ schedule }: CampaignPlan): Days | null {
  const { window, visits, visitsBy } = schedule;
  if (visits !== null || window === null) return visits;
  return { start: window.start, end: visitsBy?.due ?? window.end };
}

function relatedOf({ campaign, reference, period }: Load): Related {
  const days = `${period.start}–${period.end}`;
  const note = { zh: `\`${campaign.id}\` 在 ${days} 也由它检查`, en: `inspects in \`${campaign.id}\` too, ${days}` };
  return { spot: placeAt(campaign.positions, reference.path), note };
}
