import { placeAt } from '../../core/source.ts';
import { shortName } from '../../plan/names/short-name.ts';
import { type Check, defineCheck } from '../check.ts';
import { departmentFaults } from './planned-counts.ts';
import { cellSpot } from './stated-lines.ts';

/** Another number of departments than the campaign has. */
export const departmentsCountMismatch: Check = defineCheck({
  id: 'statistics/departments-count-mismatch',
  severity: 'error',
  title: { zh: '涉及检查部门数与方案不一致', en: 'The number of departments is not that of the campaign' },
  why: {
    zh: '方案分了工，统计表就应当有这些部门；少了是漏报，多了是方案没有的部门。',
    en: 'The form covers the departments the campaign names: fewer means a return is missing, more that one was not planned.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `departments` 和方案的 `departments`；只指导不检查的部门不计。',
    en: 'Compare `departments` in `statistics` with those of the campaign; one that only guides does not count.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '涉及检查部门为 `{found}`，应等于分工部门数 `{expected}`',
      en: 'Unexpected number of departments `{found}`, expected `{expected}` as in the plan',
    },
  },
  example: {
    bad: `
      kind: results
      statistics: { totals: { departments: «1» } }`,
    good: `
      kind: results
      statistics: { totals: { departments: 2 } }`,
    others: {
      campaign: `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }]`,
    },
  },

  *run(subject, found) {
    for (const { line, campaign, counted, ...values } of departmentFaults(subject)) {
      const names = counted.map(({ reference }) => shortName(reference.organ)).join('、');
      const note = { zh: `方案分工：${names}`, en: `departments of the campaign: ${names}` };
      const spot = placeAt(campaign.positions, ['departments']);
      yield found('mismatch', cellSpot(line, 'departments'), values, { spot, note });
    }
  },
});
