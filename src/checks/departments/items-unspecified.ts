import { at, type Check, defineCheck } from '../check.ts';

/** A campaign that leaves its items to a list. */
export const itemsUnspecified: Check = defineCheck({
  id: 'departments/items-unspecified',
  severity: 'warning',
  title: { zh: '抽查事项没有逐项列出', en: 'The plan leaves its items to a list' },
  why: {
    zh: '只说从清单中产生，各部门查什么、企业准备什么都不清楚，事项也无从核对。',
    en: 'Neither departments nor enterprises learn what will be inspected, and nothing can be held against the list.',
  },
  fix: {
    zh: '在 `departments[].items` 里逐项写清，去掉 `itemsFrom`。',
    en: 'Name the items in `departments[].items`, and drop `itemsFrom`.',
  },
  basis: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
  effectiveFrom: null,
  messages: {
    list: {
      zh: '抽查事项写作“{found}”，应逐项列出并落到部门',
      en: 'Unexpected source of items “{found}”, expected the items named, each under a department',
    },
  },
  example: {
    bad: `
      departments: [{ org: 区水务局, role: 牵头 }]
      itemsFrom: «《示例省随机抽查事项清单》（2026年版）»`,
    good: `
      departments: [{ org: 区水务局, role: 牵头, items: [取水许可检查, 节水检查] }]`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'campaign' || plan.itemsFrom === null) return;
    if (plan.departments.some(({ items }) => items.length > 0)) return;
    yield found('list', at(plan.itemsFrom.path), { found: plan.itemsFrom.text });
  },
});
