import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, atKey, type Check, defineCheck, type Related, type Spot } from '../check.ts';
import { tasksOf } from '../inspections/tasks-of.ts';

/** A plan without a lead, or with more than one. */
export const leadNotSingle: Check = defineCheck({
  id: 'departments/lead-not-single',
  severity: 'error',
  title: { zh: '牵头部门不是一个', en: 'The plan has no lead department, or several' },
  why: {
    zh: '没有牵头部门就无人组织；有几个又不分条件，各部门不知道听谁统一安排。',
    en: 'Without a lead nobody organises the inspection; with several, the departments do not know whose schedule holds.',
  },
  fix: {
    zh: '只留一个 `role: 牵头`，其余写 `配合`；几个部门按情况牵头的，都用 `leadWhen` 写明条件。计划的行写 `lead`。',
    en: 'Keep one `role: 牵头` and make the others `配合`; where leads depend on the case, give each its `leadWhen`. In a row write `lead`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    count: {
      zh: '牵头部门有 `{count}` 个，应有且只有 1 个',
      en: 'Unexpected number of lead departments `{count}`, expected exactly 1',
    },
  },
  example: {
    bad: `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区卫生健康局, role: «牵头» }`,
    good: `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区卫生健康局, role: 配合 }`,
  },

  *run({ plan }, found) {
    const faults = plan.kind === 'campaign' ? ofCampaign(plan) : ofRows(plan);
    for (const { spot, count, related } of faults) yield found('count', spot, { count }, ...related);
  },
});

interface Fault {
  readonly count: number;
  readonly spot: Spot;
  readonly related: readonly Related[];
}

function ofCampaign(plan: CampaignPlan): readonly Fault[] {
  const [first, second, ...others] = leadsOf(plan);
  if (first === undefined) return [{ count: 0, spot: atKey(['departments']), related: [] }];
  if (second === undefined) return [];
  const note = { zh: '这里也是牵头', en: 'leads too' };
  const related = [first, ...others].map(({ path }) => ({ spot: at([...path, 'role']), note }));
  return [{ count: others.length + 2, spot: at([...second.path, 'role']), related }];
}

/** The leads of a campaign; of those that lead on a condition the first stands for all. */
function leadsOf(plan: CampaignPlan): readonly Department[] {
  const { leads } = departmentsByRole(plan);
  const conditional = leads.find(({ leadWhen }) => leadWhen !== null);
  return leads.filter((lead) => lead.leadWhen === null || lead === conditional);
}

/**
 * Rows that name partners of no lead. A row without partners is the issuer's own task, and several leads of one row are
 * departments/lead-condition-missing's.
 */
function ofRows(plan: Plan): readonly Fault[] {
  return tasksOf(plan)
    .filter(({ leads, leadWhen, initiators }) => leads.length + leadWhen.length + initiators.length === 0)
    .flatMap(({ path, partners }) => {
      const note = { zh: '配合部门', en: 'the partners' };
      const related = partners.map((partner) => ({ spot: at(partner.path), note }));
      return related.length === 0 ? [] : [{ count: 0, spot: at([...path, 'name']), related }];
    });
}
