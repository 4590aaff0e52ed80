import { withinMarks } from '../../documents/within-marks.ts';
import type {
  PublicData,
  PublicDataDepartment,
  PublicDataListedItem,
  PublicDataStatistics,
  PublicDataTask,
} from '../../schema/public-data.ts';
import type { DataRow } from './data-row.ts';
import { ratioCells, samplingRows } from './sampling-rows.ts';

const LIST = '、';
const SENTENCES = '；';

/** The facts that only some kinds of documents have. */
export function kindRows(data: PublicData): readonly DataRow[] {
  const { sampling, departments = [], targets = [], tasks = [], items = [], statistics = [] } = data;
  return [
    ...(sampling ? samplingRows(sampling) : []),
    ...campaignRows(data),
    ...departments.flatMap(departmentRows),
    ...targets.map(({ metric, exceptions, ...bound }) => {
      const { more } = ratioCells({ text: '', ...bound });
      return { section: '指标', name: metric, text: exceptions, more };
    }),
    ...tasks.map(taskRow),
    ...tasks.flatMap(taskSamplingRows),
    ...items.map(itemRow),
    ...totalRows(data),
    ...statistics.flatMap(statisticsRows),
    ...objectRows(data),
  ];
}

function campaignRows({
  draw = null,
  tiers = [],
  inspectorsPerVisit = null,
  allDue = null,
  edition,
}: PublicData): readonly DataRow[] {
  return [
    ...(draw === null ? [] : [{ section: '抽取', name: '抽查类型', text: draw }]),
    ...tiers.map((tier) => ({ section: '抽取', name: '抽查层级', text: tierText(tier) })),
    ...(inspectorsPerVisit === null ? [] : [{ section: '检查', name: '每次检查人数', more: { 数量: inspectorsPerVisit } }]),
    ...(allDue === null ? [] : [{ section: '时间', name: '全部完成', more: { 截止日期: allDue } }]),
    ...(edition === undefined ? [] : [{ section: '文件', name: '版次', text: edition }]),
  ];
}

function tierText({ draw, inspect }: { readonly draw: string; readonly inspect: string }): string {
  return `${draw}抽${inspect}查`;
}

function departmentRows({ name, fullName, role, items, units, leadWhen }: PublicDataDepartment): readonly DataRow[] {
  const more = { 全称: fullName, 科室: units.join(LIST), 牵头条件: leadWhen };
  return [
    { section: '部门', name, text: role, more },
    ...items.map((item) => ({ section: '抽查事项', name: item.name, more: { 机关: name, 事项类别: item.class } })),
  ];
}

function taskRow(task: PublicDataTask): DataRow {
  const { number, name, table, objects, sampling, period, level } = task;
  const leads = [...task.leads, ...task.leadWhen.map((lead) => `${lead.when}：${lead.name}`)];
  return {
    section: '抽查任务',
    number,
    name,
    more: {
      所在表: table,
      任务编号: task.taskNumber,
      任务名称: task.taskName,
      抽查领域: task.area,
      抽查事项: task.items.length === 0 ? task.itemsFrom : task.items.join(SENTENCES),
      事项类别: task.itemClass,
      抽查类型: task.draw,
      抽查对象: objects?.text ?? null,
      对象户数: objects?.population ?? null,
      抽查比例: sampling?.ratio?.text ?? null,
      抽查数量: sampling?.count?.text ?? null,
      应抽户数: sampling?.leastCount ?? null,
      开始日期: period?.start ?? null,
      截止日期: period?.end ?? null,
      抽查时间: period?.text ?? null,
      发起部门: task.initiators.join(LIST),
      牵头部门: leads.join(LIST),
      牵头科室: task.leadSections.join(LIST),
      配合部门: task.partners.join(LIST),
      部门联合: task.joint ? '是' : '否',
      抽查层级: level && tierText(level),
      检查方式: task.methods.join(LIST),
      备注: task.remarks,
    },
  };
}

/** What is drawn for a task; its number tells which. */
function taskSamplingRows({ number, objects, sampling }: PublicDataTask): readonly DataRow[] {
  const whole = sampling ?? (objects && { ...NOTHING_DRAWN, objects });
  return whole ? samplingRows({ ...whole, objects }).map((row) => ({ ...row, number })) : [];
}

const NOTHING_DRAWN = {
  ...{
    ratio: null,
    count: null,
    frequency: null,
    minCount: null,
    fullBelow: null,
    leastCount: null,
    working: null,
    credit: null,
  },
  ...{ strata: [], exclude: [] },
} as const;

function itemRow(item: PublicDataListedItem): DataRow {
  const { number, name, category, content, objects, except, objectKinds, methods, level, owner, percent, legalBasis } = item;
  return {
    section: '抽查事项',
    number,
    name,
    more: {
      抽查领域: category,
      抽查内容: content.join(SENTENCES),
      抽查对象: objects.join(LIST),
      不含: except.join(LIST),
      主体类型: objectKinds.join(LIST),
      事项类别: item.class,
      检查方式: methods.join(LIST),
      检查层级: level.join(LIST),
      检查主体: owner,
      '抽查比例（%）': percent,
      抽查频次: item.frequency,
      检查依据: legalBasis.map(({ law, article }) => `${titled(law)}${article ?? ''}`).join(SENTENCES),
      来源清单: item.source,
    },
  };
}

/** A law between its marks, which may have been typed. */
function titled(law: string): string {
  return law.startsWith('《') ? law : `《${withinMarks('《', law)}》`;
}

function totalRows({ resultTotals, disposalTotals }: PublicData): readonly DataRow[] {
  const figures: readonly (readonly [string, number])[] = [
    ...(resultTotals
      ? ([
          ['检查户数', resultTotals.checked],
          ['发现问题户数', resultTotals.found],
          ...resultTotals.outcomes.map(({ outcome, count }) => [outcome, count] as const),
          ['不予公开户数', resultTotals.withheld],
        ] as const)
      : []),
    ...(disposalTotals
      ? ([
          ['处置户数', disposalTotals.objects],
          ['处置件数', disposalTotals.cases],
          ['办结件数', disposalTotals.closed],
          ...disposalTotals.actions.map(({ action, count }) => [action, count] as const),
          ['不予公开件数', disposalTotals.withheld],
        ] as const)
      : []),
  ];
  return figures.map(([name, figure]) => ({ section: '合计', name, more: { 数量: figure } }));
}

const COUNTS = [
  ['抽查对象（户）', 'checked'],
  ['执法人员（人次）', 'inspectors'],
  ['检查部门（个）', 'departments'],
  ['检查项目（个）', 'items'],
  ['检查内容（个）', 'contents'],
  ['发现问题事项（项）', 'foundItems'],
  ['发现问题企业（户）', 'foundEntities'],
  ['责令改正（户）', 'rectified'],
  ['应列入异常（户）', 'abnormal'],
  ['立案（户）', 'casesOpened'],
  ['解答问题（个）', 'answered'],
] as const;

/** A row for each figure that is known. */
function statisticsRows(line: PublicDataStatistics): readonly DataRow[] {
  return COUNTS.flatMap(([text, key]) =>
    line[key] === null ? [] : [{ section: '统计表', name: line.department ?? '合计', text, more: { 数量: line[key] } }],
  );
}

/** What was inspected, and what became of it. */
function objectRows({ inspections = [], disposals = [] }: PublicData): readonly DataRow[] {
  return [
    ...inspections.map(({ number, name, kind, creditCode, items, organs, inspectedOn, outcome, dispositions, publishedOn }) => ({
      section: '检查结果',
      number,
      name,
      more: {
        统一社会信用代码: creditCode,
        主体类型: kind,
        检查事项: items.join(SENTENCES),
        检查机关: organs.join(LIST),
        检查日期: inspectedOn,
        检查结果: outcome,
        处置情况: dispositions.join(LIST),
        公示日期: publishedOn,
      },
    })),
    ...disposals.map(({ number, name, kind, creditCode, action, organ, documentNumber, started, due, done, publishedOn }) => ({
      section: '处置',
      number,
      name: name ?? '',
      more: {
        统一社会信用代码: creditCode,
        主体类型: kind,
        处置措施: action,
        处置机关: organ,
        文书号: documentNumber,
        开始日期: started,
        办理期限: due,
        办结日期: done,
        公示日期: publishedOn,
      },
    })),
  ];
}
