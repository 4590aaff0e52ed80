import { type Check, defineCheck } from '../check.ts';
import { measureExcesses } from './measure-excesses.ts';
import { cellSpot, columnNames, statisticsOf } from './stated-lines.ts';

/** A measure against more objects than have problems. */
export const measuresOverFound: Check = defineCheck({
  id: 'statistics/measures-over-found',
  severity: 'error',
  title: { zh: '处理的对象多于发现问题的对象', en: 'A measure was taken against more objects than have problems' },
  why: {
    zh: '责令改正、列入异常、立案都因为发现了问题；比发现问题的对象还多，必有一个数字填错。',
    en: 'Measures follow from problems found; where they reach more objects, one of the figures is wrong.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `rectified`、`abnormal`、`casesOpened` 和 `foundEntities`，都按户数填。',
    en: 'Check `rectified`, `abnormal`, `casesOpened` and `foundEntities` in `statistics`; all of them count objects.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    over: {
      zh: '“{measure}”为 `{found}` 户，应不多于发现问题对象 `{expected}`',
      en: 'Unexpected count `{found}` of “{measure}”, expected `{expected}` (objects with problems) or fewer',
    },
  },
  example: {
    bad: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, foundEntities: 3, rectified: «4» }]`,
    good: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, foundEntities: 3, rectified: 3 }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run({ plan }, found) {
    const statistics = statisticsOf(plan);
    if (statistics === null) return;
    for (const { line, column, whole, ...values } of measureExcesses(statistics, plan.profile)) {
      const note = { zh: `发现问题 ${values.expected} 户`, en: `${values.expected} objects have problems` };
      const spot = cellSpot(line, column);
      yield found('over', spot, { measure: columnNames[column], ...values }, { spot: cellSpot(line, whole), note });
    }
  },
});
