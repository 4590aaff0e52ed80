import { at, type Check, defineCheck } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { itemFits, scopeOf } from '../inspections/scope.ts';

/** A department none of whose items can be applied. */
export const departmentOutOfScope: Check = defineCheck({
  id: 'departments/department-out-of-scope',
  severity: 'error',
  title: { zh: '部门的事项都不适用于抽查对象', en: 'None of the items of a department applies to the objects in scope' },
  why: {
    zh: '列入的部门到了现场无事可查，或者只能超范围检查。',
    en: 'The department would find nothing to inspect on site, or would inspect beyond the scope.',
  },
  fix: {
    zh: '为该部门选择适用于抽查对象的事项，扩大 `sampling.objects.industries`，或者去掉该部门。',
    en: 'Choose items that apply to the objects, widen `sampling.objects.industries`, or take the department out.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outside: {
      zh: '“{org}”的 `{count}` 个事项都不适用于 {scope}，应至少有一项适用',
      en: 'Unexpected department “{org}” (`{count}` items, none for {scope}), expected one that applies',
    },
  },
  example: {
    bad: `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments:
        - { org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查] }
        - { org: «区水务局», role: 配合, items: [节水检查] }`,
    good: `
      sampling: { objects: { text: 全区医疗机构、洗车场, industries: [医疗机构, 洗车场] } }
      departments:
        - { org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查] }
        - { org: 区水务局, role: 配合, items: [节水检查] }`,
  },

  *run({ plan, registry }, found) {
    if (plan.kind !== 'campaign' || plan.sampling === null) return;
    const scope = scopeOf(plan);
    const { path } = plan.sampling.objects;
    for (const { reference, items } of plan.departments) {
      if (items.length === 0 || items.some(({ item }) => itemFits(item, scope, registry))) continue;
      yield found(
        'outside',
        at(reference.path),
        { org: organWord(reference), count: items.length, scope: scope.join('、') },
        { spot: at([...path, 'industries']), note: { zh: '抽查对象范围', en: 'the objects in scope' } },
        ...items.map(({ item, path: place }) => ({
          spot: at(place),
          note: { zh: `检查的是 ${item.objects.join('、')}`, en: `inspects ${item.objects.join('、')}` },
        })),
      );
    }
  },
});
