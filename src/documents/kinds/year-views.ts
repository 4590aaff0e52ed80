import { type Day, partsOf } from '../../plan/days/day.ts';
import { dayOfMonth } from '../../plan/days/day-of-month.ts';
import { spanOf } from '../facts/span-of.ts';
import { givenColumn } from '../given-column.ts';
import { plainSheet } from '../plain-sheet.ts';
import type { SheetColumn, SheetFormula, SheetModel } from '../sheet-model.ts';
import type { YearEntry } from './year-entries.ts';

const MONTHS = 12;
const LAST_DATE = 31;
const ratio: SheetFormula = { formula: 'ratio', part: 'drawn', whole: 'due' };
const FIGURES: readonly SheetColumn[] = [
  { ...givenColumn('due', '应抽（户）', { type: 'number', width: 22 }), hasBars: true },
  { ...givenColumn('drawn', '实抽（户）', { type: 'number', width: 22 }), hasBars: true },
  { ...givenColumn('share', '完成率', { type: 'percent', width: 22 }), hasBars: true },
];

/** How much each department leads and takes part in, counted from the ledger. */
export function departmentView(ledger: SheetModel, entries: readonly YearEntry[], title: string): readonly SheetModel[] {
  const names = [...new Set(entries.flatMap(({ leads, partners }) => [...leads, ...partners]))];
  if (names.length === 0) return [];
  const leading = (add: string | null): SheetFormula => tally(ledger, add, { is: 'member', column: 'leads', of: 'department' });
  const partners = { is: 'member', column: 'partners', of: 'department' } as const;
  return [
    plainSheet({
      id: 'departments',
      role: 'view',
      name: '按部门',
      title: `${title}按部门统计`,
      columns: [
        givenColumn('department', '部门', { type: 'text', width: 28 }),
        { ...givenColumn('leading', '牵头任务（项）', { type: 'number', width: 18 }), hasBars: true },
        { ...givenColumn('helping', '配合任务（项）', { type: 'number', width: 18 }), hasBars: true },
        ...FIGURES,
        givenColumn('found', '发现问题（户）', { type: 'number', width: 16 }),
      ],
      rows: names.map((name) => [
        name,
        leading(null),
        tally(ledger, null, partners),
        leading('due'),
        leading('drawn'),
        ratio,
        leading('found'),
      ]),
      remarks: ['户数计入牵头部门；几个部门同为牵头的，各计一次。'],
    }),
  ];
}

/** What begins in each month of the plan and what is under way in it, counted from the ledger. */
export function monthView(ledger: SheetModel, entries: readonly YearEntry[], title: string): readonly SheetModel[] {
  const span = spanOf(entries.flatMap((entry) => (entry.span ? [entry.span.start, entry.span.end] : [])));
  if (span === null) return [];
  const undated = entries.filter((entry) => entry.span === null).length;
  const years = partsOf(span.start)[0] !== partsOf(span.end)[0];
  return [
    plainSheet({
      id: 'months',
      role: 'view',
      name: '按月',
      title: `${title}按月统计`,
      columns: [
        givenColumn('month', '月份', { type: 'text', width: 20 }),
        { ...givenColumn('beginning', '开始任务（项）', { type: 'number', width: 18 }), hasBars: true },
        { ...givenColumn('running', '在办任务（项）', { type: 'number', width: 18 }), hasBars: true },
        ...FIGURES,
      ],
      rows: monthsOf(span).map(([year, month]) => {
        const days = { first: dayOfMonth(year, month, 1), last: dayOfMonth(year, month, LAST_DATE) };
        const beginning = (add: string | null) => tally(ledger, add, { is: 'during', start: 'start', end: 'start', ...days });
        const running = tally(ledger, null, { is: 'during', start: 'start', end: 'end', ...days });
        const name = `${years ? `${year}年` : ''}${month}月`;
        return [name, beginning(null), running, beginning('due'), beginning('drawn'), ratio];
      }),
      remarks: ['户数计入任务开始的月份。', ...(undated === 0 ? [] : [`另有${undated}项未定日期，未计入。`])],
    }),
  ];
}

function monthsOf({ start, end }: { readonly start: Day; readonly end: Day }): readonly (readonly [number, number])[] {
  const [from, to] = [monthNumber(start), monthNumber(end)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return [Math.floor(month / MONTHS), (month % MONTHS) + 1] as const;
  });
}

/** Months counted through the years. */
function monthNumber(day: Day): number {
  const [year, month] = partsOf(day);
  return year * MONTHS + month - 1;
}

function tally(ledger: SheetModel, add: string | null, where: (SheetFormula & { formula: 'tally' })['where']): SheetFormula {
  return { formula: 'tally', sheet: ledger.id, add, where };
}
