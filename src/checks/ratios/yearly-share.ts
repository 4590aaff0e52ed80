import type { Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { type Fraction, fractionOf, fractionOfShare, sumOf } from '../../plan/figures/fraction.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import type { Plan } from '../../plan/plan.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { allResultsOf } from '../ledger/campaign-chain.ts';
import { plansInForce } from '../ledger/plans-in-force.ts';

/** What the campaigns of a year together draw of the area's enterprises. */
export interface YearlyShare {
  readonly share: Fraction;
  readonly working: Message;
}

/**
 * The share of a number of enterprises that was drawn in a year: objects of results once each, else the numbers planned.
 * Without that number, the campaigns' own shares added up, which the share of all cannot exceed. Undefined where
 * one of the campaigns says nothing to count by.
 */
export function yearlyShare(
  campaigns: readonly CampaignPlan[],
  ledger: readonly Plan[],
  enterprises: number | null,
): YearlyShare | undefined {
  const inForce = plansInForce(ledger);
  const results = campaigns.map((campaign) => allResultsOf(campaign, inForce).flatMap(({ entities }) => entities));
  const keyOf = objectKeys(results.flat());
  const drawn = campaigns.map((campaign, index) => drawnOf(campaign, (results[index] ?? []).map(keyOf)));
  return enterprises === null ? sumOfShares(drawn) : shareOfArea(drawn, enterprises);
}

interface Drawn {
  readonly campaign: CampaignPlan;
  /** What tells the objects inspected from others; undefined before there are results. */
  readonly objects: ReadonlySet<string> | undefined;
}

function drawnOf(campaign: CampaignPlan, inspected: readonly string[]): Drawn {
  return { campaign, objects: inspected.length === 0 ? undefined : new Set(inspected) };
}

/** 6 + 12 = 18，18 ÷ 600 = 3% */
function shareOfArea(drawn: readonly Drawn[], enterprises: number): YearlyShare | undefined {
  const planned = drawn.filter(({ objects }) => objects === undefined).map(({ campaign }) => plannedCount(campaign));
  const counts = planned.filter((count) => count !== undefined);
  if (counts.length < planned.length) return undefined;
  const inspected = new Set(drawn.flatMap(({ objects }) => [...(objects ?? [])])).size;
  const parts = inspected > 0 ? [inspected, ...counts] : counts;
  const total = sum(parts);
  const share = fractionOf(total, enterprises);
  const added = parts.length > 1 ? `${parts.join(' + ')} = ${total}；` : '';
  const divided = `${total} ÷ ${enterprises} = ${printPercentage(share, { rounding: 'down' })}`;
  return { share, working: { zh: `${added}${divided}`, en: `${added.replace('；', '; ')}${divided}` } };
}

function plannedCount({ sampling }: CampaignPlan): number | undefined {
  return sampling === null ? undefined : leastCount(sampling)?.count;
}

/** 1% + 0.5% = 1.5% */
function sumOfShares(drawn: readonly Drawn[]): YearlyShare | undefined {
  const shares = drawn.map(ownShare).filter((share) => share !== undefined);
  if (shares.length < drawn.length) return undefined;
  const share = sumOf(shares);
  const texts = shares.map((each) => printPercentage(each, { rounding: 'down' }));
  const total = printPercentage(share, { rounding: 'down' });
  const added = texts.length > 1 ? `${texts.join(' + ')} = ${total}` : total;
  return {
    share,
    working: {
      zh: `各次抽查的比例合计 ${added}；每次只占其对象范围，占全辖区的比例不会更高`,
      en: `the campaigns' own shares come to ${added}; of the whole area they are no more`,
    },
  };
}

/** The share of a campaign's own population: as inspected, else the most its ratio names, else its number of objects. */
function ownShare({ campaign: { sampling }, objects }: Drawn): Fraction | undefined {
  const population = sampling?.objects.population ?? 0;
  if (objects !== undefined && population > 0) return fractionOf(objects.size, population);
  if (sampling?.ratio) return fractionOfShare(sampling.ratio.high);
  const least = sampling && population > 0 ? leastCount(sampling) : null;
  return least === null ? undefined : fractionOf(least.count, population);
}
