import { at, type Check, defineCheck } from '../check.ts';
import { registeredAt } from '../registered-at.ts';

/** Kinds of one register: an item for all of them may be applied to objects of one. */
const BUSINESSES: ReadonlySet<string> = new Set(['企业', '个体工商户', '农民专业合作社']);
/** Kinds that belong to somebody, and are inspected with them. */
const BELONGINGS: ReadonlySet<string> = new Set(['项目', '产品', '场所']);

/** An item for kinds of objects that the scope does not hold. */
export const objectKindOutOfScope: Check = defineCheck({
  id: 'departments/object-kind-out-of-scope',
  severity: 'warning',
  title: { zh: '事项的对象类型不在抽查范围内', en: 'An item inspects kinds of objects the scope does not hold' },
  why: {
    zh: '方案只抽企业，事项却也查自然人、事业单位等，到现场容易超范围检查。',
    en: 'Where only enterprises are drawn, an item for natural persons or institutions invites inspection beyond the scope.',
  },
  fix: {
    zh: '换一个只针对范围内对象的事项，或者把该类型加进 `sampling.objects.kinds`。',
    en: 'Choose an item for the objects in scope, or add the kind to `sampling.objects.kinds`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outside: {
      zh: '事项“{item}”的对象含 {kinds}，应只有范围所列的 {scope}',
      en: 'Unexpected object kinds {kinds} of item “{item}”, expected {scope}',
    },
  },
  example: {
    bad: `
      sampling: { objects: { text: 全区用水企业, kinds: [企业] } }
      departments: [{ org: 区水务局, role: 牵头, items: [«个人取水检查»] }]`,
    good: `
      sampling: { objects: { text: 全区用水企业和个人, kinds: [企业, 自然人] } }
      departments: [{ org: 区水务局, role: 牵头, items: [个人取水检查] }]`,
    registry: 'items: [{ name: 个人取水检查, owner: water, objectKinds: [企业, 自然人] }]',
  },

  *run({ plan }, found) {
    if (plan.kind !== 'campaign' || plan.sampling === null) return;
    const { kinds, path: objects } = plan.sampling.objects;
    if (kinds.length === 0) return;
    for (const { written, item, path } of plan.departments.flatMap(({ items }) => items)) {
      const outside = outsideOf(kinds, item.objectKinds);
      if (outside.length === 0) continue;
      yield found(
        'outside',
        at(path),
        { item: written, kinds: outside.join('、'), scope: kinds.join('、') },
        { spot: at([...objects, 'kinds']), note: { zh: '抽查对象的类型', en: 'the kinds of objects in scope' } },
        ...registeredAt(item, ['objectKinds']),
      );
    }
  },
});

/** The kinds of an item that reach beyond the scope; all of them where it has none in common. */
function outsideOf(scope: readonly string[], own: readonly string[]): readonly string[] {
  if (!own.some((kind) => scope.includes(kind))) return own;
  const hasBusinesses = scope.some((kind) => BUSINESSES.has(kind));
  return own.filter((kind) => !scope.includes(kind) && !BELONGINGS.has(kind) && !(hasBusinesses && BUSINESSES.has(kind)));
}
