import { at, type Check, defineCheck } from '../check.ts';
import { cellSpot, columnNames } from './stated-lines.ts';
import { totalFaults } from './total-faults.ts';

/** A total that is not the sum of its column. */
export const totalRowMismatch: Check = defineCheck({
  id: 'statistics/total-row-mismatch',
  severity: 'error',
  title: { zh: '合计不等于各行之和', en: 'A total is not the sum of its column' },
  why: {
    zh: '统计表盖章上报，合计对不上各部门的数字，就不知道哪个是真的。',
    en: 'The form is sealed and reported; where the total does not follow from the rows, nobody knows which holds.',
  },
  fix: {
    zh: '改正 `statistics.totals` 或者填错的一行；几个部门共同检查的对象合计只计一次。不写 `totals` 时由程序合计。',
    en: 'Correct `statistics.totals` or the wrong row; what departments inspected together counts once. Without `totals` it is added up.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '合计“{column}”为 `{found}`，应等于各行之和 `{expected}`',
      en: 'Unexpected total `{found}` of “{column}”, expected `{expected}` (sum of the rows)',
    },
  },
  example: {
    bad: `
      kind: results
      entities:
        - { name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }
        - { name: 示例乙诊所, org: 区卫生健康局, outcome: 未发现问题 }
      statistics:
        rows: [{ org: 区市场监管局, checked: 1 }, { org: 区卫生健康局, checked: 1 }]
        totals: { checked: «1» }`,
    good: `
      kind: results
      entities:
        - { name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }
        - { name: 示例乙诊所, org: 区卫生健康局, outcome: 未发现问题 }
      statistics:
        rows: [{ org: 区市场监管局, checked: 1 }, { org: 区卫生健康局, checked: 1 }]
        totals: { checked: 2 }`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    for (const [column, { line, working, ...values }] of totalFaults(subject)) {
      const related = { spot: at(['statistics', 'rows']), note: working };
      yield found('mismatch', cellSpot(line, column), { column: columnNames[column], ...values }, related);
    }
  },
});
