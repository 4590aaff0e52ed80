import type { PlanPath } from '../../core/source.ts';
import type { AnnualPlanColumnInput, AnnualPlanInput, AnnualPlanTaskInput, DeadlineInput } from '../../schema/inputs.ts';
import type { AnnualPlan, Task, TaskTable } from '../annual-plan.ts';
import type { Typed } from '../entity.ts';
import type { Deadline } from '../schedule.ts';
import { prose } from './collect-prose.ts';
import type { Findings } from './findings.ts';
import { resolveColumns } from './resolve-columns.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveDeadline } from './resolve-deadline.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { resolveTask } from './resolve-task.ts';
import { type Resolving, typed } from './resolving.ts';

/** What the deadline of all tasks is called in messages. */
const ALL_DUE = { id: 'allDue', name: '全部任务完成' } as const;

interface TableInput {
  readonly title?: string;
  readonly columns?: readonly AnnualPlanColumnInput[] | undefined;
  readonly rows: readonly AnnualPlanTaskInput[];
  readonly path: PlanPath;
  readonly rowsPath: PlanPath;
}

/** Resolves the tasks of a year. Rows without a number count on from the one before, through all tables. */
export function resolveAnnualPlan(resolving: Resolving, input: AnnualPlanInput): AnnualPlan {
  const tables = tablesOf(input);
  const common = resolveCommon(resolving, tables.flatMap(tableProse));
  const tasks = tasksOf(resolving, tables);
  const allDue = allDueOf(resolving, input.allDue);
  const schedule = resolveSchedule(resolving, {}, { defaults: {}, issued: common.issued });
  return {
    ...common,
    kind: 'annual-plan',
    path: [],
    schedule: allDue ? { ...schedule, milestones: [{ ...allDue, id: ALL_DUE.id }] } : schedule,
    allDue,
    tables: tables.map(
      (table, index): TaskTable => ({
        path: table.path,
        title: typed(table.title, [...table.path, 'title']),
        columns: resolveColumns(table.columns ?? input.columns),
        tasks: tasks[index] ?? [],
      }),
    ),
  };
}

function tablesOf({ rows, tables }: AnnualPlanInput): readonly TableInput[] {
  if (rows) return [{ rows, path: ['rows'], rowsPath: ['rows'] }];
  return (tables ?? []).map((table, index) => {
    const path = ['tables', index];
    return { ...table, path, rowsPath: [...path, 'rows'] };
  });
}

function tableProse({ title, path, rows, rowsPath }: TableInput): readonly Typed[] {
  return [...prose(title, [...path, 'title']), ...rows.flatMap((row, index) => taskProse(row, [...rowsPath, index]))];
}

function taskProse(row: AnnualPlanTaskInput, path: PlanPath): readonly Typed[] {
  return [
    ...prose(row.name, [...path, 'name']),
    ...prose(row.taskName, [...path, 'taskName']),
    ...prose(row.itemsFrom, [...path, 'itemsFrom']),
    ...prose(row.objects?.text, [...path, 'objects', 'text']),
    ...prose(row.period?.text, [...path, 'period', 'text']),
    ...(row.leadWhen ?? []).flatMap(({ when }, index) => prose(when, [...path, 'leadWhen', index, 'when'])),
    ...prose(row.remarks, [...path, 'remarks']),
  ];
}

function tasksOf(resolving: Resolving, tables: readonly TableInput[]): readonly (readonly Task[])[] {
  const seen = new Map<number, PlanPath>();
  let last = 0;
  return tables.map(({ rows, rowsPath }) =>
    rows.map((row, index) => {
      const path = [...rowsPath, index];
      const number = row.number ?? last + 1;
      last = number;
      const first = seen.get(number);
      if (first === undefined) seen.set(number, path);
      else sayNumberTaken(resolving.findings, { number, path, first, next: Math.max(...seen.keys()) + 1 });
      return resolveTask(resolving, row, { path, number });
    }),
  );
}

interface Taken {
  readonly number: number;
  readonly path: PlanPath;
  /** The row that has the number already. */
  readonly first: PlanPath;
  readonly next: number;
}

function sayNumberTaken({ add, positions }: Findings, { number, path, first, next }: Taken): void {
  const place = (row: PlanPath): PlanPath => (positions.has([...row, 'number']) ? [...row, 'number'] : [...row, 'name']);
  add({
    rule: 'names/number-taken',
    path: place(path),
    message: {
      zh: `序号 \`${number}\` 已有一行，应为别的序号，如 \`${next}\``,
      en: `Unexpected second row of number \`${number}\`, expected another such as \`${next}\``,
    },
    related: { path: place(first), message: { zh: '已有的一行', en: 'the row that has it' } },
  });
}

function allDueOf({ findings, calendar, input }: Resolving, stated: DeadlineInput | undefined): Deadline | null {
  if (stated === undefined) return null;
  const context = { findings, calendar, year: input.year, dayOf: () => null };
  return resolveDeadline(context, { input: stated, path: [ALL_DUE.id], name: ALL_DUE.name, stated: true });
}
