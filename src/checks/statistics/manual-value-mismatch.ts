import type { Organ } from '../../plan/plan.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { CountColumn, StatedCounts } from '../../plan/statistics.ts';
import { entitiesOf, type StatisticsLine, statisticsLines } from '../../plan/statistics-lines.ts';
import { campaignOf, disposalsOf } from '../campaign-chain.ts';
import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { cellSpot, columnNames } from '../stated-lines.ts';
import { toldCounts } from '../told-counts.ts';
import { suspectColumns, totalFaults } from '../total-faults.ts';

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
    for (const { line, column, ...values } of differences(subject, plan)) {
      const spot = cellSpot(line, column);
      yield found('mismatch', spot, { column: columnNames[column], ...values }, { spot: at(['entities']), note });
    }
  },
});

interface Difference {
  readonly line: StatedCounts;
  readonly column: CountColumn;
  readonly found: number;
  readonly expected: number;
}

/** Of the rows; of a total only in columns whose rows are borne out. A column another rule speaks of is left to it. */
function differences(subject: Subject, plan: ResultsPlan): readonly Difference[] {
  const lines = statisticsLines(plan);
  const told = new Set([...suspectColumns(subject, plan), ...totalFaults(subject).keys(), ...plannedColumns(subject, plan)]);
  const of = (line: StatisticsLine): readonly Difference[] =>
    differencesOf(subject, plan, line).filter(({ column }) => !told.has(column));
  const rows = lines.rows.flatMap(of);
  const columns = new Set(rows.map(({ column }) => column));
  return [...rows, ...of(lines.total).filter(({ column }) => !columns.has(column))];
}

/** What is measured against the campaign, where it is on file, rather than against its results. */
function plannedColumns({ ledger }: Subject, plan: ResultsPlan): readonly CountColumn[] {
  return campaignOf(plan, ledger) === undefined ? [] : ['departments', 'items', 'contents'];
}

function differencesOf(
  { ledger }: Subject,
  plan: ResultsPlan,
  { stated, counted, organ }: StatisticsLine,
): readonly Difference[] {
  if (stated === null || counted === null) return [];
  const entities = organ === null ? plan.entities : entitiesOf(plan.entities, organ);
  const disposals = disposalsOf(plan, ledger).flatMap(({ entries }) => entries.filter((each) => isOf(each.organ?.organ, organ)));
  const told = toldCounts({ plan, entities, counted, disposals });
  return comparable(plan, stated, organ).flatMap((column) => {
    const found = stated.counts[column];
    const known = told(column);
    const expected = known.at(-1);
    if (found === undefined || expected === undefined) return [];
    return found >= Math.min(...known) && found <= Math.max(...known) ? [] : [{ line: stated, column, found, expected }];
  });
}

function isOf(organ: Organ | undefined, wanted: Organ | null): boolean {
  return wanted === null || organ === undefined || organ.id === wanted.id;
}

/** The columns a line can be measured by. Whose problem it was that several departments found, the results do not say. */
function comparable({ entities }: ResultsPlan, { counts }: StatedCounts, organ: Organ | null): readonly CountColumn[] {
  const columns = Object.keys(columnNames).filter((key): key is CountColumn => key in counts && key !== 'answered');
  const isShared = organ !== null && entitiesOf(entities, organ).some(({ organs }) => organs.length > 1);
  const silent: readonly CountColumn[] = [
    ...(entities.every(({ items }) => items.length === 0) ? (['items', 'contents'] as const) : []),
    ...(entities.every(({ organs }) => organs.length === 0) ? (['departments'] as const) : []),
  ];
  return columns.filter((column) => (isShared ? column === 'checked' : !silent.includes(column)));
}
