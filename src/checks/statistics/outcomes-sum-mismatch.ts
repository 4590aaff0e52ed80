import { sum } from '../../core/sum.ts';
import type { StatedCounts } from '../../plan/statistics/statistics.ts';
import { statisticsLines } from '../../plan/statistics/statistics-lines.ts';
import { at, type Check, defineCheck, type Related, type Subject } from '../check.ts';
import { cellSpot } from './stated-lines.ts';
import { totalFaults } from './total-faults.ts';

/** Outcomes that do not add up to the objects inspected. */
export const outcomesSumMismatch: Check = defineCheck({
  id: 'statistics/outcomes-sum-mismatch',
  severity: 'error',
  title: { zh: '各结果类型之和不等于抽查对象数', en: 'The outcomes do not add up to the objects inspected' },
  why: {
    zh: '每个抽查对象有且只有一个检查结果；加起来不等于户数，就有对象漏了或者重了。',
    en: 'Every object has one outcome and no more; another sum means that some are missing or counted twice.',
  },
  fix: {
    zh: '核对 `statistics` 里的 `outcomes` 和 `checked`；一户有几种结果的只计一种。',
    en: 'Check `outcomes` and `checked` in `statistics`; an object counts under one outcome alone.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '各结果类型之和为 `{sum}`，应等于抽查对象数 `{expected}`',
      en: 'Unexpected sum `{sum}` of the outcomes, expected `{expected}` (objects inspected)',
    },
  },
  example: {
    bad: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, checked: 6, outcomes: «{ 未发现问题: 3, 发现问题已责令改正: 2 }» }]`,
    good: `
      kind: results
      statistics:
        rows: [{ org: 区市场监管局, checked: 6, outcomes: { 未发现问题: 4, 发现问题已责令改正: 2 } }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    for (const { line, counted, isWhole } of linesWithOutcomes(subject)) {
      const added = sum(line.outcomes.values());
      const stated = line.counts.checked ?? null;
      const expected = stated ?? counted;
      // where the outcomes are right, it is the number of objects that is told
      if (expected === null || added === expected || added === counted) continue;
      if (isWhole && totalFaults(subject).has('checked')) continue;
      const terms = [...line.outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(' + ');
      const working = `${terms} = ${added}`;
      const spot = at([...line.path, 'outcomes']);
      const related: Related = {
        spot: stated === null ? spot : cellSpot(line, 'checked'),
        note: { zh: working, en: working },
      };
      yield found('mismatch', spot, { sum: added, expected }, related);
    }
  },
});

interface Line {
  readonly line: StatedCounts;
  /** Objects the results count for it; null where they do not tell. */
  readonly counted: number | null;
  readonly isWhole: boolean;
}

function linesWithOutcomes({ plan }: Subject): readonly Line[] {
  if (plan.kind !== 'results' || plan.statistics === null) return [];
  const { rows, total } = statisticsLines(plan);
  return [...rows, total].flatMap((line) => {
    const { stated, counted } = line;
    if (stated === null || stated.outcomes.size === 0) return [];
    // entries that say nothing of the department say nothing of its objects
    const known = counted !== null && counted.checked > 0 ? counted.checked : null;
    return [{ line: stated, counted: known, isWhole: line === total }];
  });
}
