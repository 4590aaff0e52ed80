import type { Carried, Difference } from '../../src/checks/references/difference.ts';
import type { CampaignPlan } from '../../src/plan/campaign.ts';
import { type Scene, testSubject } from './test-subject.ts';

/** A campaign, the rows of the annual plan it carries out, and entries of the registry both name. */
export interface CarriedScene extends Pick<Scene, 'registry'> {
  readonly campaign: string;
  readonly rows: readonly string[];
  /** Whether another campaign carries out a row as well. */
  readonly isShared?: boolean;
}

type Compare = (plan: CampaignPlan, carried: Carried) => readonly Difference[];

/** What a campaign states otherwise than the rows it carries out, as `key sort: its own | what was planned`. */
export function toldDifferences(
  compare: Compare,
  { campaign, rows, isShared = false, ...scene }: CarriedScene,
): readonly string[] {
  const annualPlan = ['kind: annual-plan', 'rows:', ...rows.map((row) => `  - ${row}`)].join('\n');
  const { plan, ledger } = testSubject(campaign, { ...scene, others: { 'annual-plan': annualPlan } });
  const [first, ...others] = ledger
    .flatMap((each) => (each.kind === 'annual-plan' ? each.tables : []))
    .flatMap(({ tasks }) => tasks);
  if (plan.kind !== 'campaign' || first === undefined) throw new Error('the scene has no campaign, or no row');
  const differences = compare(plan, { tasks: [first, ...others], isWhole: others.length === 0 && !isShared });
  return differences.map(({ key, sort, own, planned }) => `${key} ${sort}: ${own} | ${planned}`);
}
