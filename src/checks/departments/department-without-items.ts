import { at, type Check, defineCheck } from '../check.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { organWord } from '../inspections/organ-word.ts';

/** A department that takes part and has nothing to inspect, while others have. */
export const departmentWithoutItems: Check = defineCheck({
  id: 'departments/department-without-items',
  severity: 'error',
  title: { zh: '参与部门没有抽查事项', en: 'A department takes part without items' },
  why: {
    zh: '没有事项就没有检查的依据，执法人员到了现场无事可查。',
    en: 'Without an item there is nothing to inspect by, and its inspectors have no business on site.',
  },
  fix: {
    zh: '在该部门的 `items` 里写抽查事项；只作业务指导的改为 `role: 指导`；不参加的去掉。',
    en: 'Give the department its `items`; make it `role: 指导` where it only guides; take it out where it does not take part.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    none: {
      zh: '部门“{org}”没有抽查事项，应至少有一项，否则不列入分工',
      en: 'Unexpected department “{org}” without items, expected one or more',
    },
  },
  example: {
    bad: `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: «区卫生健康局», role: 配合 }`,
    good: `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区卫生健康局, role: 配合, items: [医疗机构执业检查] }`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'campaign' || plan.itemsFrom !== null) return;
    const named = plan.departments.find(({ items }) => items.length > 0)?.items[0];
    if (named === undefined) return;
    for (const { reference, items } of plan.departments.filter(inspects)) {
      // the items of a group are those of its members
      if (items.length > 0 || reference.organ.kind === '群体') continue;
      const note = { zh: '别的部门列了事项', en: 'another department has items' };
      yield found('none', at(reference.path), { org: organWord(reference) }, { spot: at(named.path), note });
    }
  },
});
