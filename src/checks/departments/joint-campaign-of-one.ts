import { at, type Check, defineCheck, type Related, type Subject } from '../check.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { organWord } from '../inspections/organ-word.ts';

/** A campaign called joint that one department carries out. */
export const jointCampaignOfOne: Check = defineCheck({
  id: 'departments/joint-campaign-of-one',
  severity: 'warning',
  title: { zh: '联合抽查只有一个部门', en: 'A campaign called joint has one department' },
  why: {
    zh: '一个部门单独抽查，计入联合抽查会虚报占比，企业也等不到“一次进门、多项检查”。',
    en: 'Counted as joint it falsifies the share of joint inspections, and the enterprise gets no joint visit.',
  },
  fix: {
    zh: '在 `departments` 里补上参加的部门，或者把标题中的“联合”去掉。',
    en: 'Add the other departments to `departments`, or take “联合” out of the title.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    alone: {
      zh: '名为联合抽查而参与部门只有“{org}”，应有两个以上',
      en: 'Unexpected joint campaign of “{org}” alone, expected two or more departments',
    },
  },
  example: {
    bad: `
      title: 示例市甲区2026年第三次部门联合抽查实施方案
      departments: [{ org: «区水务局», role: 牵头, items: [节水检查] }]`,
    good: `
      title: 示例市甲区2026年第三次部门联合抽查实施方案
      departments:
        - { org: 区水务局, role: 牵头, items: [节水检查] }
        - { org: 区市场监管局, role: 配合, items: [公示信息检查] }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'campaign' || !titleOf(subject).includes('联合')) return;
    const [only, ...others] = plan.departments.filter(inspects);
    if (only === undefined || others.length > 0 || only.reference.organ.kind === '群体') return;
    const note = { zh: '标题称联合', en: 'the title says joint' };
    const related: readonly Related[] = plan.title === null ? [] : [{ spot: at(plan.title.path), note }];
    yield found('alone', at(only.reference.path), { org: organWord(only.reference) }, ...related);
  },
});

/** The plan's title as typed, else as its outline words it. */
function titleOf({ plan, manuscript }: Subject): string {
  return plan.title?.text ?? manuscript?.title ?? '';
}
