import { type Check, defineCheck } from '../check.ts';
import { cellSpot, excesses, statisticsOf } from './stated-lines.ts';
import { totalFaults } from './total-faults.ts';

/** Fewer problems than objects that have them. */
export const findingsBelowObjects: Check = defineCheck({
  id: 'statistics/findings-below-objects',
  severity: 'warning',
  title: { zh: '发现的问题少于发现问题的对象', en: 'Fewer problems are counted than objects that have them' },
  why: {
    zh: '每个发现问题的对象至少有一个问题；件数比户数少，多半是漏填。',
    en: 'Each object with problems has one at least; fewer problems than objects mostly means some were not entered.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `foundItems`（项）和 `foundEntities`（户）。',
    en: 'Check `foundItems` (problems) and `foundEntities` (objects) in `statistics`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    below: {
      zh: '发现问题事项为 `{found}`，应不少于发现问题对象 `{expected}`',
      en: 'Unexpected number of problems `{found}`, expected `{expected}` (objects with problems) or more',
    },
  },
  example: {
    bad: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, foundItems: «2», foundEntities: 3 }]`,
    good: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, foundItems: 3, foundEntities: 3 }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    const statistics = statisticsOf(subject.plan);
    if (statistics === null) return;
    const isOver = new Set(excesses(statistics, 'foundEntities', 'checked').map(({ line }) => line));
    const totals = totalFaults(subject);
    if (totals.has('foundItems') || totals.has('foundEntities')) return;
    for (const { line, expected: items, found: objects } of excesses(statistics, 'foundEntities', 'foundItems')) {
      if (isOver.has(line)) continue;
      const note = { zh: `发现问题 ${objects} 户`, en: `${objects} objects have problems` };
      const related = { spot: cellSpot(line, 'foundEntities'), note };
      yield found('below', cellSpot(line, 'foundItems'), { found: items, expected: objects }, related);
    }
  },
});
