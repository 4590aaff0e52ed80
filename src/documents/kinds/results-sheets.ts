import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { standardLayouts } from '../../plan/statistics/standard-layouts.ts';
import type { StatisticsLayout } from '../../plan/statistics/statistics-layout.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedNames } from '../facts/organs.ts';
import { nounOf } from '../forms/statistics.ts';
import { statisticsRows } from '../forms/statistics-rows.ts';
import { statisticsSheets } from '../forms/statistics-sheets.ts';
import { givenColumn } from '../given-column.ts';
import type { SheetColumn, SheetModel, SheetValue } from '../sheet-model.ts';
import type { SheetRequest } from './telling.ts';

/** What the title of the document ends in; the form's is made of the rest. */
const TITLE_END = /(结果)?公示$/;

interface ListColumn {
  readonly column: SheetColumn;
  value(entity: InspectedObject, number: number): SheetValue;
}

/** The columns published of a result. Names of inspectors and the words of findings are none of them. */
const COLUMNS: readonly ListColumn[] = [
  { column: givenColumn('number', '序号', { type: 'number', width: 8 }), value: (_, number) => number },
  { column: givenColumn('name', '检查对象名称', { type: 'text', width: 36 }), value: printedObject },
  {
    column: givenColumn('creditCode', '统一社会信用代码', { type: 'text', width: 26 }),
    value: (entity) => printedCode(entity) || null,
  },
  {
    column: givenColumn('items', '检查事项', { type: 'text', width: 40 }),
    value: ({ items }) => items.map(({ written }) => written).join('；'),
  },
  {
    column: givenColumn('organs', '检查机关', { type: 'text', width: 22 }),
    value: ({ organs }) => printedNames(organs).join('、'),
  },
  { column: givenColumn('inspectedOn', '检查日期', { type: 'day', width: 14 }), value: ({ inspectedOn }) => inspectedOn },
  { column: givenColumn('outcome', '检查结果', { type: 'text', width: 24 }), value: ({ outcome }) => outcome },
  {
    column: givenColumn('dispositions', '处置情况', { type: 'text', width: 18 }),
    value: ({ dispositions }) => dispositions.join('、') || null,
  },
  { column: givenColumn('publishedOn', '公示日期', { type: 'day', width: 14 }), value: ({ publishedOn }) => publishedOn },
];

/** The form filled in, where the plan lists none of its own, and every result that is made public. */
export function resultsSheets(plan: ResultsPlan, request: SheetRequest): readonly SheetModel[] {
  return [...ownForm(plan, request), ...listOf(plan, request)];
}

/** The form of the campaign that was carried out; that of ten columns where nobody knows it. */
function ownForm(plan: ResultsPlan, { title, ledger }: SheetRequest): readonly SheetModel[] {
  if (plan.attachments.some((attachment) => layoutOf(attachment) !== undefined)) return [];
  const [ten] = standardLayouts;
  const campaign = ledger.find(({ id }) => id === plan.campaign.text);
  const asked = campaign?.attachments.find((attachment) => layoutOf(attachment) !== undefined);
  const layout = (asked && layoutOf(asked)) ?? ten;
  if (layout === undefined) return [];
  const lines = statisticsRows(plan, { blankRows: 0 });
  const noun = nounOf({ noun: asked?.noun ?? null });
  return statisticsSheets({ plan, layout, noun, title: `${title.replace(TITLE_END, '')}情况统计表`, mark: '', lines });
}

function layoutOf({ form, layout }: ResultsPlan['attachments'][number]): StatisticsLayout | undefined {
  return layout ?? standardLayouts.find(({ id }) => id === form);
}

function listOf({ entities }: ResultsPlan, { title }: SheetRequest): readonly SheetModel[] {
  const shown = entities.filter(({ withheld }) => withheld === null);
  if (shown.length === 0) return [];
  const kept = COLUMNS.filter(({ value }) => shown.some((entity, index) => value(entity, index + 1) !== null));
  const hidden = entities.length - shown.length;
  return [
    {
      id: 'list',
      role: 'list',
      subject: null,
      form: null,
      name: '检查结果明细',
      title: `${title.replace(TITLE_END, '')}结果明细`,
      fields: [],
      columns: kept.map((each) => each.column),
      header: [],
      rows: shown.map((entity, index) => kept.map(({ value }) => value(entity, index + 1))),
      closing: [],
      checks: [],
      remarks: hidden === 0 ? [] : [`另有${hidden}条结果依法不予公开，未列入。`],
    },
  ];
}
