import type { ResultsPlan } from '../../plan/results.ts';
import { standardLayouts } from '../../plan/statistics/standard-layouts.ts';
import type { StatisticsLayout } from '../../plan/statistics/statistics-layout.ts';
import { published } from '../facts/published.ts';
import { nounOf } from '../forms/statistics.ts';
import { statisticsRows } from '../forms/statistics-rows.ts';
import { statisticsSheets } from '../forms/statistics-sheets.ts';
import { givenColumn } from '../given-column.ts';
import { plainSheet } from '../plain-sheet.ts';
import type { SheetModel } from '../sheet-model.ts';
import { titleStem } from '../title-stem.ts';
import { resultColumns } from './result-columns.ts';
import type { SheetRequest } from './telling.ts';

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
  return statisticsSheets({ plan, layout, noun, title: `${titleStem(title)}情况统计表`, mark: '', lines });
}

function layoutOf({ form, layout }: ResultsPlan['attachments'][number]): StatisticsLayout | undefined {
  return layout ?? standardLayouts.find(({ id }) => id === form);
}

function listOf({ entities }: ResultsPlan, { title }: SheetRequest): readonly SheetModel[] {
  const rows = published(entities).map((entry, index) => ({ number: index + 1, entry }));
  if (rows.length === 0) return [];
  const columns = resultColumns.filter(({ value }) => rows.some((row) => value(row) !== null));
  const hidden = entities.length - rows.length;
  return [
    plainSheet({
      id: 'list',
      role: 'list',
      name: '检查结果明细',
      title: `${titleStem(title)}结果明细`,
      columns: columns.map(({ key, title: name, type, width }) => givenColumn(key, name, { type, width })),
      rows: rows.map((row) => columns.map(({ value }) => value(row))),
      remarks: hidden === 0 ? [] : [`另有${hidden}条结果依法不予公开，未列入。`],
    }),
  ];
}
