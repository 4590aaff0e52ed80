import type { Plan } from '../../plan/plan.ts';
import type { ItemReference } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { tasksOf } from '../inspections/tasks-of.ts';
import { publishedLists } from './published-lists.ts';

/** An item that the published lists of its owner do not hold. */
export const itemUnlisted: Check = defineCheck({
  id: 'departments/item-unlisted',
  severity: 'warning',
  title: { zh: '事项不在随机抽查事项清单中', en: 'An item is not in the published list of random-inspection items' },
  why: {
    zh: '清单之外不得检查；没有列入清单的事项，企业可以拒绝。',
    en: 'What is not on the list may not be inspected, and enterprises may refuse it.',
  },
  fix: {
    zh: '换成清单所列的事项；清单里确有的，在登记表写 `sourceList` 及其版本；需要新增的，先修订清单。',
    en: 'Choose an item of the list; give it its `sourceList` and edition in the registry where the list does hold it; amend the list first where it does not.',
  },
  basis: '《市场监管总局关于全面推进“双随机、一公开”监管工作的通知》（国市监信〔2019〕38号）（依据待核）',
  effectiveFrom: null,
  messages: {
    unlisted: {
      zh: '事项“{item}”不在《{list}》中，应为清单所列事项',
      en: 'Unexpected item “{item}”, expected one listed in 《{list}》',
    },
  },
  example: {
    bad: `
      departments: [{ org: 区水务局, role: 牵头, items: [排水检查, «节水检查»] }]`,
    good: `
      departments: [{ org: 区水务局, role: 牵头, items: [排水检查] }]`,
    registry: `items: [{ name: 排水检查, owner: water, sourceList: { document: scheme, edition: 2026年版 } }]`,
  },

  *run(subject, found) {
    const items = itemsOf(subject.plan);
    if (items.length === 0) return;
    const lists = publishedLists(subject);
    for (const { written, item, path } of items) {
      const own = lists.filter(({ owner }) => owner === item.owner);
      const [first] = own;
      if (first === undefined || own.some((list) => list.items.has(item.name))) continue;
      yield found('unlisted', at(path), { item: written, list: first.title }, ...first.stated);
    }
  },
});

function itemsOf(plan: Plan): readonly ItemReference[] {
  if (plan.kind === 'campaign') return plan.departments.flatMap(({ items }) => items);
  return tasksOf(plan).flatMap(({ items }) => items);
}
