import { sum } from '../../core/sum.ts';
import { withoutRepeats } from '../../core/without-repeats.ts';
import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import type { Item } from '../../plan/registry/registry.ts';
import type { StatedCounts, Statistics } from '../../plan/statistics/statistics.ts';
import type { Subject } from '../check.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { campaignOf } from '../ledger/campaign-chain.ts';
import { linesStating } from './stated-lines.ts';

/** A figure that is not what the campaign plans. */
export interface PlannedCount {
  readonly line: StatedCounts;
  readonly found: number;
  readonly expected: number;
  readonly campaign: CampaignPlan;
  /** What of the campaign the figure counts. */
  readonly counted: readonly Department[];
}

/** The departments that inspect. Null where a group stands for an unknown number of them. */
export function inspectingDepartments({ departments }: CampaignPlan): readonly Department[] | null {
  const inspecting = departments.filter(inspects);
  return inspecting.length === 0 || inspecting.some(({ reference }) => reference.organ.kind === '群体') ? null : inspecting;
}

/** The different items of departments. */
function plannedItems(departments: readonly Department[]): readonly Item[] {
  const items = departments.flatMap((department) => department.items.map(({ item }) => item));
  return withoutRepeats(items, ({ owner, name }) => `${owner} ${name}`);
}

interface Planned {
  readonly statistics: Statistics;
  readonly campaign: CampaignPlan;
  readonly departments: readonly Department[];
}

/** The figures sent in and the campaign that planned them; undefined where the one or the other is not known. */
function plannedOf({ plan, ledger }: Subject): Planned | undefined {
  if (plan.kind !== 'results' || plan.statistics === null) return undefined;
  const campaign = campaignOf(plan, ledger);
  const departments = campaign && inspectingDepartments(campaign);
  return campaign && departments ? { statistics: plan.statistics, campaign, departments } : undefined;
}

/** Where the number of departments in the statistics is not that of the campaign on file. */
export function departmentFaults(subject: Subject): readonly PlannedCount[] {
  const planned = plannedOf(subject);
  if (planned === undefined) return [];
  const { statistics, campaign, departments } = planned;
  const lines = linesStating(statistics, ['departments']);
  const last = lines.at(-1);
  if (last === undefined) return [];
  const isWhole = lines.length === statistics.rows.length || last === statistics.totals;
  const found = sum(lines.map(({ counts }) => counts.departments ?? 0));
  const expected = new Set(departments.map(({ reference }) => reference.organ.id)).size;
  return !isWhole || found === expected ? [] : [{ line: last, found, expected, campaign, counted: departments }];
}

/** Where the number of items in the statistics is not that of the campaign on file: of a department, or of all. */
export function itemFaults(subject: Subject): readonly PlannedCount[] {
  const planned = plannedOf(subject);
  if (planned === undefined) return [];
  const { statistics, campaign, departments } = planned;
  const { rows } = statistics;
  return linesStating(statistics, ['items']).flatMap((line) => {
    const row = rows.find(({ path }) => path === line.path);
    const counted = row ? departments.filter(({ reference }) => reference.organ.id === row.reference.organ.id) : departments;
    const expected = plannedItems(counted).length;
    const found = line.counts.items ?? 0;
    const isKnown = counted.length > 0 && counted.every(({ items }) => items.length > 0);
    return !isKnown || found === expected ? [] : [{ line, found, expected, campaign, counted }];
  });
}
