import { at, type Check, defineCheck } from '../check.ts';
import { itemFits, scopeOf } from '../inspections/scope.ts';
import { registeredAt } from '../registered-at.ts';

/** An item for other objects than those drawn, beside items that fit. */
export const itemOutOfScope: Check = defineCheck({
  id: 'departments/item-out-of-scope',
  severity: 'error',
  title: { zh: '事项检查的对象不在抽查范围内', en: 'An item inspects objects outside the scope' },
  why: {
    zh: '抽不到这类对象，事项就落空；抽到别的对象，又没有权限查。',
    en: 'Objects of that kind are never drawn, so the item cannot be carried out.',
  },
  fix: {
    zh: '去掉该事项，或者把它检查的行业加进 `sampling.objects.industries`。',
    en: 'Remove the item, or add the industry it inspects to `sampling.objects.industries`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outside: {
      zh: '事项“{item}”检查的是 {objects}，应在抽查对象范围（{scope}）之内',
      en: 'Unexpected objects {objects} of item “{item}”, expected some of the scope ({scope})',
    },
  },
  example: {
    bad: `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查, «公共场所卫生检查»] }]`,
    good: `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查, 诊所消毒检查] }]`,
  },

  *run({ plan, registry }, found) {
    if (plan.kind !== 'campaign' || plan.sampling === null) return;
    const scope = scopeOf(plan);
    const { path } = plan.sampling.objects;
    for (const { items } of plan.departments) {
      const outside = items.filter(({ item }) => !itemFits(item, scope, registry));
      if (outside.length === items.length) continue;
      for (const { written, item, path: place } of outside) {
        const values = { item: written, objects: item.objects.join('、'), scope: scope.join('、') };
        const inScope = { spot: at([...path, 'industries']), note: { zh: '抽查对象范围', en: 'the objects in scope' } };
        yield found('outside', at(place), values, inScope, ...registeredAt(item, ['objects']));
      }
    }
  },
});
