import { printedCode, printedObject } from '../../documents/facts/object-name.ts';
import { printedName } from '../../documents/facts/organs.ts';
import { printBound } from '../../documents/facts/print-bound.ts';
import { printedPlatform } from '../../documents/facts/printed-platform.ts';
import { itemColumns } from '../../documents/kinds/item-columns.ts';
import type { OwnColumn } from '../../documents/kinds/own-table.ts';
import { taskColumns } from '../../documents/kinds/task-columns.ts';
import { leastDrawn } from '../../documents/kinds/task-texts.ts';
import type { AnnualPlan, Task } from '../../plan/annual-plan.ts';
import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { ItemList, ListedItem } from '../../plan/item-list.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { objectKey } from '../../plan/statistics/object-key.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import { type FactGroup, type FactRow, factGroup, type PlanFact, stated, statedAmount, statedDay } from './plan-fact.ts';

/** Where a thing stands in its list is no fact of it: an entry more would change all that follow. */
const PLACE = '序号';

/** The numbers a work plan sets; the rest of it is text. */
export function workPlanGroups({ targets }: WorkPlan): readonly FactGroup[] {
  const rows = targets.map(
    ({ id, metric, bound, base, exceptions }): FactRow => ({
      names: [id, metric],
      title: metric,
      facts: [...stated('数值', printBound(bound)), ...stated('基数', base), ...stated('例外', exceptions)],
      organs: [],
    }),
  );
  return [{ subject: '指标', facts: [], noun: '指标', rows, organs: [] }];
}

/** The tasks of an annual plan. */
export function annualPlanGroups({ tables }: AnnualPlan): readonly FactGroup[] {
  const rows = tables.flatMap(({ tasks }) => tasks.map(taskRow));
  return [{ subject: '抽查任务', facts: [], noun: '任务', rows, organs: [] }];
}

function taskRow(task: Task): FactRow {
  const { number, name, taskNumber, taskName, partners, initiators } = task;
  const title = taskName === null ? name : `${name}·${taskName}`;
  const least = statedAmount('应抽户数', leastDrawn(task), '户').map((fact) => ({ ...fact, follows: true }));
  return {
    names: [...(taskNumber === null ? [] : [`number ${taskNumber}`]), title, `place ${number}`],
    title,
    facts: [...columnFacts(taskColumns, task), ...least],
    organs: [...taskLeads(task), ...partners, ...initiators].map(({ organ }) => organ),
  };
}

/** The items of a list. */
export function itemListGroups({ edition, items }: ItemList): readonly FactGroup[] {
  const rows = items.map((listed) => itemRow(listed));
  return [{ subject: '事项清单', facts: stated('清单版次', edition), noun: '事项', rows, organs: [] }];
}

function itemRow(listed: ListedItem): FactRow {
  const { item, owner } = listed;
  return {
    names: [...(item.id === null ? [] : [item.id]), item.name],
    title: item.name,
    facts: columnFacts(itemColumns, { ...listed, number: 0 }),
    organs: owner === undefined ? [] : [owner],
  };
}

function columnFacts<Row>(columns: readonly OwnColumn<Row>[], row: Row): readonly PlanFact[] {
  return columns.filter(({ title }) => title !== PLACE).flatMap(({ title, text }) => stated(title, text(row)));
}

/** What the inspection of each object came to. Natural persons are named as the public may read them. */
export function resultsGroups({ campaign, publishTo, entities }: ResultsPlan): readonly FactGroup[] {
  const head = [...stated('所属抽查', campaign.text), ...stated('公示系统', printedPlatform(publishTo))];
  return [
    factGroup('抽查', [...head, ...statedAmount('检查条数', entities.length, '条')]),
    { subject: '检查结果', facts: [], noun: '检查对象', rows: entities.map(resultRow), organs: [] },
  ];
}

function resultRow(entity: InspectedObject): FactRow {
  const { items, organs, inspectedOn, outcome, findings, dispositions, inspectorCount, publishedOn, withheld } = entity;
  return {
    names: [`${objectKey(entity)} ${organs.map(({ organ }) => organ.id).join()}`, objectKey(entity)],
    title: printedObject(entity),
    organs: organs.map(({ organ }) => organ),
    facts: [
      ...stated('统一社会信用代码', printedCode(entity)),
      ...stated(
        '抽查事项',
        items.map(({ written }) => written),
      ),
      ...stated('检查机关', organs.map(printedName)),
      ...statedDay('检查日期', inspectedOn, inspectedOn),
      ...statedAmount('检查人数', inspectorCount, '人'),
      ...stated('检查结果', outcome),
      ...statedAmount('发现问题', findings.length === 0 ? null : findings.length, '个'),
      ...stated('处置情况', dispositions),
      ...statedDay('公示日期', publishedOn, publishedOn),
      ...stated('不予公开', withheld?.basis),
    ],
  };
}

/** What was done about the problems. */
export function disposalsGroups({ results, publishTo, entries }: DisposalsPlan): readonly FactGroup[] {
  const head = [...stated('所依结果', results.text), ...stated('公示系统', printedPlatform(publishTo))];
  return [factGroup('抽查', head), { subject: '后续处置', facts: [], noun: '处置', rows: entries.map(disposalRow), organs: [] }];
}

function disposalRow(entry: Disposal): FactRow {
  const { action, organ, documentNumber, started, due, done, publishedOn, remarks, withheld } = entry;
  const object = entry.creditCode ?? `${entry.kind} ${entry.name ?? ''}`;
  return {
    names: [`${object} ${action}`, object],
    title: `${printedObject(entry) || printedCode(entry)}${action}`,
    organs: organ === null ? [] : [organ.organ],
    facts: [
      ...stated('处置措施', action),
      ...stated('处置机关', organ && printedName(organ)),
      ...stated('文书号', documentNumber),
      ...statedDay('开始日期', started, started),
      ...statedDay('办理期限', due, due),
      ...statedDay('办结日期', done, done),
      ...statedDay('公示日期', publishedOn, publishedOn),
      ...stated('备注', remarks),
      ...stated('不予公开', withheld?.basis),
    ],
  };
}
