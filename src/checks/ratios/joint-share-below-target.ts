import { type PlanPath, placeAt } from '../../core/source.ts';
import type { AnnualPlan } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { fractionOfShare, isBelow } from '../../plan/figures/fraction.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import { printShare, type Share } from '../../plan/figures/share.ts';
import { isJointTask } from '../../plan/is-joint-task.ts';
import { at, type Check, defineCheck, type Related, type Subject } from '../check.ts';
import { isJointCampaign } from '../inspections/inspecting-organs.ts';
import { tasksOf } from '../inspections/tasks-of.ts';
import { campaignsOfYear } from '../ledger/campaigns-of-year.ts';
import { jointShare, type YearlyInspection } from './joint-share.ts';

const WHOLE = 10_000;

/** A year with too many inspections by one department alone. */
export const jointShareBelowTarget: Check = defineCheck({
  id: 'ratios/joint-share-below-target',
  severity: 'warning',
  title: {
    zh: '部门联合抽查占比低于目标',
    en: "Joint campaigns make up less of the year's inspections than the region's target",
  },
  why: {
    zh: '部门各查各的，企业就要多次接待检查；联合抽查占比是年度考核的指标。',
    en: 'Departments that inspect apart disturb enterprises more often; the joint share is what a year is measured by.',
  },
  fix: {
    zh: '给单部门的抽查加上配合部门，或者并入别的联合抽查；目标在地区年度规则的 `limits.jointShare`。',
    en: 'Give the inspections of one department partners, or join them with others; the target is `limits.jointShare`.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    below: {
      zh: '`{year}` 年部门联合抽查占比为 `{share}`，应不低于 `{expected}`',
      en: 'Unexpected joint share `{share}` in `{year}`, expected `{expected}` or more',
    },
  },
  restsOn: { below: 'limits.jointShare' },
  example: {
    profile: 'limits: { jointShare: 100% }',
    bad: `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, lead: 区市场监管局, partners: [区卫生健康局] }
        - { name: «公共场所抽查», lead: 区卫生健康局 }`,
    good: `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, lead: 区市场监管局, partners: [区卫生健康局] }
        - { name: 公共场所抽查, lead: 区卫生健康局, partners: [区市场监管局] }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const target = plan.profile.limits.jointShare;
    if (target === null) return;
    const year =
      plan.kind === 'annual-plan' ? plannedYear(plan) : plan.kind === 'campaign' ? carriedYear(subject, target) : undefined;
    if (year === undefined) return;
    const joint = jointShare(year.inspections);
    if (!isBelow(joint.share, fractionOfShare(target))) return;
    const share = printPercentage(joint.share, { rounding: 'down' });
    const values = { year: plan.year, share, expected: printShare(target) };
    yield found('below', at(year.path), values, { spot: at(year.path), note: joint.working }, ...year.others);
  },
});

interface Year {
  readonly inspections: readonly YearlyInspection[];
  /** What one inspection without partners is known by. */
  readonly path: PlanPath;
  /** The other inspections without partners. */
  readonly others: readonly Related[];
}

const NOTE = { zh: '也没有配合部门', en: 'inspected by one department too' };

/** The tasks of an annual plan, reported at the first that is not joint. */
function plannedYear(plan: AnnualPlan): Year | undefined {
  const tasks = tasksOf(plan);
  const [first, ...others] = tasks.filter((task) => !isJointTask(task));
  if (first === undefined) return undefined;
  const inspections = tasks.map((task) => {
    const { sampling, objects } = task;
    const population = objects?.population ?? null;
    const least = sampling && leastCount({ ...sampling, objects: { population } });
    return { isJoint: isJointTask(task), objects: least?.count ?? null };
  });
  const related = others.map(({ path }) => ({ spot: at([...path, 'name']), note: NOTE }));
  return { inspections, path: [...first.path, 'name'], others: related };
}

/** The campaigns of a year that is over, or whose target leaves none out, reported at the last that is not joint. */
function carriedYear(subject: Subject, target: Share): Year | undefined {
  const { plan, registry } = subject;
  const campaigns = campaignsOfYear(subject);
  const isJoint = (campaign: CampaignPlan): boolean => isJointCampaign(campaign, registry);
  const apart = campaigns.filter((campaign) => !isJoint(campaign));
  if (apart.at(-1)?.id !== plan.id || (!plan.profile.closed && target < WHOLE)) return undefined;
  const inspections = campaigns.map((campaign) => ({
    isJoint: isJoint(campaign),
    objects: (campaign.sampling && leastCount(campaign.sampling)?.count) ?? null,
  }));
  const others = apart.slice(0, -1).map((campaign) => ({ spot: placeAt(campaign.positions, ['departments']), note: NOTE }));
  return { inspections, path: ['departments'], others };
}
