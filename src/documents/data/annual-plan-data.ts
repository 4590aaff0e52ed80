import type { AnnualPlan, Task, TaskPeriod } from '../../plan/annual-plan.ts';
import { isJointTask } from '../../plan/is-joint-task.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import type { PublicDataPeriod, PublicDataTask } from '../../schema/public-data.ts';
import { printedName, printedNames } from '../facts/organs.ts';
import { itemClassText, periodText } from '../kinds/task-texts.ts';
import type { KindData } from './kind-data.ts';
import { objectsData, samplingData } from './sampling-data.ts';

/** The public data of a year's tasks; `titles` are those of the annexes, of which the tables are the first. */
export function annualPlanData({ tables, allDue }: AnnualPlan, titles: readonly string[]): KindData {
  const tasks = tables.flatMap((table) => table.tasks);
  const tableOf = (index: number): string | null => (tables.length > 1 ? (titles[index] ?? null) : null);
  return {
    organs: tasks.flatMap((task) => [...taskLeads(task), ...task.partners].map(({ organ }) => organ)),
    facts: {
      tasks: tables.flatMap((table, index) => table.tasks.map((task) => taskData(task, tableOf(index)))),
      allDue: allDue?.due ?? null,
    },
  };
}

function taskData(task: Task, table: string | null): PublicDataTask {
  const { number, name, taskNumber, taskName, area, items, itemsFrom, draw, objects, sampling, period, level } = task;
  return {
    number,
    table,
    name,
    taskNumber,
    taskName,
    area,
    items: items.map(({ written }) => written),
    itemsFrom,
    itemClass: itemClassText(task) || null,
    draw,
    joint: isJointTask(task),
    objects: objects && objectsData(objects),
    sampling: sampling && samplingData(sampling, null, objects?.population ?? null),
    period: period && periodData(period),
    initiators: printedNames(task.initiators),
    leads: printedNames(task.leads),
    leadWhen: task.leadWhen.map(({ when, reference }) => ({ when, name: printedName(reference) })),
    leadSections: task.leadSections,
    partners: printedNames(task.partners),
    level: level && { draw: level.draw, inspect: level.inspect },
    methods: task.methods,
    remarks: task.remarks,
  };
}

function periodData(period: TaskPeriod): PublicDataPeriod {
  const { start = null, end = null } = period.span ?? {};
  return { start, end, text: periodText(period) };
}
