import { at, type Check, defineCheck } from '../check.ts';
import { figureDifferences } from './figure-differences.ts';
import { cellSpot, columnNames } from './stated-lines.ts';

/** A figure sent in that the results do not bear out. */
export const manualValueMismatch: Check = defineCheck({
  id: 'statistics/manual-value-mismatch',
  severity: 'warning',
  title: { zh: '手工填报的数字与结果汇总不一致', en: 'A figure typed by hand is not what the results give' },
  why: {
    zh: '统计表和逐户公示的结果说的是同一件事；数字不同，公众会看到两个结果。',
    en: 'The form and the published results speak of the same inspections; readers would see two different figures.',
  },
  fix: {
    zh: '核对 `statistics` 里的数字和逐户结果，改错的一方；只想用结果统计的，写 `source: 统计` 并删去这个数字。',
    en: 'Compare the figure with the results and correct the wrong one; to have it counted, delete it.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '“{column}”填报为 `{found}`，应与结果汇总一致：`{expected}`',
      en: 'Unexpected value `{found}` of “{column}”, expected `{expected}` as in the results',
    },
  },
  example: {
    bad: `
      kind: results
      entities:
        - { name: 示例甲诊所, org: 区卫生健康局, outcome: 未发现问题 }
        - { name: 示例乙诊所, org: 区卫生健康局, outcome: 未发现问题 }
      statistics: { rows: [{ org: 区卫生健康局, checked: «3» }] }`,
    good: `
      kind: results
      entities:
        - { name: 示例甲诊所, org: 区卫生健康局, outcome: 未发现问题 }
        - { name: 示例乙诊所, org: 区卫生健康局, outcome: 未发现问题 }
      statistics: { rows: [{ org: 区卫生健康局, checked: 2 }] }`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'results' || plan.statistics === null) return;
    const note = { zh: `结果共 ${plan.entities.length} 条`, en: `the results have ${plan.entities.length} entries` };
    for (const { line, column, ...values } of figureDifferences(subject, plan)) {
      const spot = cellSpot(line, column);
      yield found('mismatch', spot, { column: columnNames[column], ...values }, { spot: at(['entities']), note });
    }
  },
});
