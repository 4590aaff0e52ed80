import type { AnnualPlan, Task } from '../../plan/annual-plan.ts';
import type { DisposalsPlan } from '../../plan/disposals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { ObjectResult } from '../../plan/statistics/group-objects.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import { disposalFigures, isClosed } from '../facts/disposal-figures.ts';
import { namesById } from '../facts/organs.ts';
import { resultFigures } from '../facts/result-figures.ts';
import type { Chart } from '../page-model.ts';

/** Below this many rows there is nothing to compare. */
const LEAST_ROWS = 2;

/** The numbers of a plan that are worth comparing. */
export function chartsOf(plan: Plan): readonly Chart[] {
  const charts = chartsOfKind(plan);
  return charts.filter(({ rows, series }) => rows.length >= LEAST_ROWS || (rows.length > 0 && series.length > 1));
}

function chartsOfKind(plan: Plan): readonly Chart[] {
  switch (plan.kind) {
    case 'results':
      return resultCharts(plan);
    case 'disposals':
      return disposalCharts(plan);
    case 'annual-plan':
      return [leadChart(plan)];
    default:
      return [];
  }
}

function resultCharts(plan: ResultsPlan): readonly Chart[] {
  const { objects, outcomes } = resultFigures(plan);
  const names = namesById(plan.entities.flatMap(({ organs }) => organs));
  const organsOf = ({ entries }: ObjectResult): readonly string[] =>
    namesIn(
      names,
      entries.flatMap(({ organs }) => organs),
    );
  const organs = countParts(objects, { namesOf: organsOf, isFirst: ({ isFound }) => isFound });
  const isShared = objects.some((object) => organsOf(object).length > 1);
  return [
    {
      id: 'outcomes',
      title: '检查结果',
      rowName: '检查结果',
      unit: '户',
      series: ['户数'],
      rows: outcomes.map(({ outcome, count }) => ({ label: outcome, values: [count] })),
      remark: '',
    },
    {
      id: 'departments',
      title: '各部门检查情况',
      rowName: '检查机关',
      unit: '户',
      series: ['发现问题', '其他'],
      rows: organs,
      remark: isShared ? '几个部门检查同一户的，各计一次。' : '',
    },
  ];
}

/** What organs are called in a chart, each once. */
function namesIn(names: ReadonlyMap<string, string>, references: readonly OrganReference[]): readonly string[] {
  return [...new Set(references.flatMap(({ organ }) => names.get(organ.id) ?? []))];
}

function disposalCharts(plan: DisposalsPlan): readonly Chart[] {
  const { entries } = plan;
  const names = namesById(entries.flatMap(({ organ }) => organ ?? []));
  const actions = countParts(entries, { namesOf: ({ action }) => [action], isFirst: isClosed });
  const inOrder = disposalFigures(plan).actions.map(({ action }): string => action);
  const organs = countParts(entries, { namesOf: ({ organ }) => namesIn(names, organ ? [organ] : []), isFirst: isClosed });
  const series = ['已办结', '未办结'];
  return [
    {
      ...{ id: 'actions', title: '处置措施', rowName: '处置措施', unit: '件', series, remark: '' },
      rows: actions.toSorted((a, b) => inOrder.indexOf(a.label) - inOrder.indexOf(b.label)),
    },
    { id: 'departments', title: '各机关处置情况', rowName: '处置机关', unit: '件', series, rows: organs, remark: '' },
  ];
}

function leadChart({ tables }: AnnualPlan): Chart {
  const tasks = tables.flatMap((table) => table.tasks);
  const names = namesById(tasks.flatMap(taskLeads));
  const leadsOf = (task: Task): readonly string[] => namesIn(names, taskLeads(task));
  const leads = countBy(tasks, leadsOf);
  const isShared = tasks.some((task) => leadsOf(task).length > 1);
  return {
    id: 'leads',
    title: '各部门牵头任务',
    rowName: '牵头部门',
    unit: '项',
    series: ['任务'],
    rows: [...leads].map(([label, count]) => ({ label, values: [count] })),
    remark: isShared ? '几个部门牵头同一任务的，各计一次。' : '',
  };
}

/** How many have each name, in the order names are first met; one with several names counts for each. */
function countBy<T>(all: readonly T[], namesOf: (each: T) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) for (const name of namesOf(each)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface Parting<T> {
  readonly namesOf: (each: T) => readonly string[];
  readonly isFirst: (each: T) => boolean;
}

/** The same, parted in two, the longest row first. */
function countParts<T>(all: readonly T[], { namesOf, isFirst }: Parting<T>): Chart['rows'] {
  const whole = countBy(all, namesOf);
  const first = countBy(all.filter(isFirst), namesOf);
  return [...whole]
    .toSorted(([, a], [, b]) => b - a)
    .map(([label, count]) => ({ label, values: [first.get(label) ?? 0, count - (first.get(label) ?? 0)] }));
}
