import { placeAt } from '../../core/source.ts';
import { type Check, defineCheck } from '../check.ts';
import { itemFaults } from './planned-counts.ts';
import { cellSpot } from './stated-lines.ts';

/** Another number of items than the campaign has. */
export const itemsCountMismatch: Check = defineCheck({
  id: 'statistics/items-count-mismatch',
  severity: 'error',
  title: { zh: '检查项目数与方案不一致', en: 'The number of items is not that of the campaign' },
  why: {
    zh: '检查项目就是方案里的抽查事项；数目不同，不是漏查就是查了方案以外的事项。',
    en: 'What is inspected are the items of the campaign; another number means some were left out or added.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `items` 和方案 `departments` 里的 `items`；几个部门相同的事项合计只计一次。',
    en: 'Compare `items` in `statistics` with those of the departments in the campaign; the same item counts once.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '检查项目为 `{found}`，应等于抽查事项数 `{expected}`',
      en: 'Unexpected number of items `{found}`, expected `{expected}` as in the plan',
    },
  },
  example: {
    bad: `
      kind: results
      statistics: { rows: [{ org: 区市场监管局, items: «1» }] }`,
    good: `
      kind: results
      statistics: { rows: [{ org: 区市场监管局, items: 2 }] }`,
    others: {
      campaign: `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查, 检测机构检查] }]`,
    },
  },

  *run(subject, found) {
    for (const { line, campaign, counted, ...values } of itemFaults(subject)) {
      const [first, ...others] = counted;
      const path = first !== undefined && others.length === 0 ? [...first.path, 'items'] : ['departments'];
      const note = { zh: `方案有 ${values.expected} 项`, en: `the campaign has ${values.expected} items` };
      yield found('mismatch', cellSpot(line, 'items'), values, { spot: placeAt(campaign.positions, path), note });
    }
  },
});
