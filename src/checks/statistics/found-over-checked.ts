import { type Check, defineCheck } from '../check.ts';
import { cellSpot, excesses, statisticsOf } from './stated-lines.ts';

/** More objects with problems than were inspected. */
export const foundOverChecked: Check = defineCheck({
  id: 'statistics/found-over-checked',
  severity: 'error',
  title: { zh: '发现问题的对象多于抽查的对象', en: 'More objects have problems than were inspected' },
  why: {
    zh: '发现问题的对象是抽查对象的一部分，不会比它多；其中一个数字填错了。',
    en: 'Objects with problems are some of those inspected, so one of the two figures is wrong.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `foundEntities` 和 `checked`；问题的件数填在 `foundItems`。',
    en: 'Check `foundEntities` and `checked` in `statistics`; the number of problems goes into `foundItems`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    over: {
      zh: '发现问题对象为 `{found}`，应不多于抽查对象 `{expected}`',
      en: 'Unexpected number of objects with problems `{found}`, expected `{expected}` (inspected) or fewer',
    },
  },
  example: {
    bad: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, checked: 6, foundEntities: «7» }]`,
    good: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, checked: 6, foundEntities: 6 }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run({ plan }, found) {
    const statistics = statisticsOf(plan);
    if (statistics === null) return;
    for (const { line, column, whole, ...values } of excesses(statistics, 'foundEntities', 'checked')) {
      const note = { zh: `抽查 ${values.expected} 户`, en: `${values.expected} objects were inspected` };
      yield found('over', cellSpot(line, column), values, { spot: cellSpot(line, whole), note });
    }
  },
});
