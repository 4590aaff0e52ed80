import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import type { Day } from '../../../src/plan/days/day.ts';
import { all, type Change, set } from './change.ts';
import { breaks, type FactClass } from './fact-class.ts';
import { campaignOf, type Scene, valueAt } from './scene.ts';

/** The days of a campaign. */
export interface Dated {
  readonly campaign: CampaignPlan;
  readonly issued: Day;
  readonly start: Day;
  readonly end: Day;
  readonly results: Day;
  readonly disposals: Day;
  readonly summary: Day;
}

/** The days of a campaign as its corrected plan has them. */
export function datedOf(scene: Scene): Dated | undefined {
  const campaign = campaignOf(scene);
  const { window, results, disposals, summary } = campaign?.schedule ?? {};
  if (!campaign?.issued || !window || !results?.due || !disposals?.due || !summary?.due) return undefined;
  const days = { issued: campaign.issued, start: window.start, end: window.end };
  return { campaign, ...days, results: results.due, disposals: disposals.due, summary: summary.due };
}

/** One fault for each campaign that has its days. */
export function ofCampaigns(make: (dated: Dated, scene: Scene) => readonly Change[]): FactClass['make'] {
  return function* (scene) {
    const dated = datedOf(scene);
    if (dated) yield* make(dated, scene).map(breaks);
  };
}

/** The summary due on a day, to whom it was. */
export function summaryBy(day: Day, { data }: Scene): Change {
  return set(['schedule', 'summary'], `{ due: ${day}, to: ${String(valueAt(data, ['schedule', 'summary', 'to']))} }`);
}

/** The day of issue, and that of the imprint with it. */
export function issuedOn(day: Day, { data }: Scene): Change {
  const imprint = valueAt(data, ['imprint', 'date']) === undefined ? [] : [set(['imprint', 'date'], day)];
  return all(set(['issued'], day), ...imprint);
}

/** Between two days, both left out: the day after the first, one in the middle and the day before the last. */
export function between(scene: Scene, first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = scene.workday(first, 1); day < last; day = scene.workday(day, 1)) days.push(day);
  return [...new Set([days[0], days[Math.floor(days.length / 2)], days.at(-1)].flatMap((day) => day ?? []))];
}

/** The day a document was made public. */
export function publishedOn(day: Day): Change {
  return set(['disclosure', 'publishedOn'], day);
}
