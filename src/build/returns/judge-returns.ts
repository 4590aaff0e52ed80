import { runChecks } from '../../checks/run-checks.ts';
import { figurePlace, type ReturnedRow } from '../../collect/returned-row.ts';
import { atCell, type CellPlace, cellPlace } from '../../collect/say-cell.ts';
import type { Diagnostic, Message, Severities } from '../../core/diagnostic.ts';
import type { Place, PlanPath, Positions } from '../../core/source.ts';
import type { Calendar } from '../../plan/days/calendar.ts';
import type { Day } from '../../plan/days/day.ts';
import { todayOn } from '../../plan/days/today.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ, Registry } from '../../plan/registry/registry.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { DepartmentCounts } from '../../plan/statistics/statistics.ts';
import type { CountColumn, LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { cellPositions } from './cell-positions.ts';
import { onlyRules } from './only-rules.ts';

/** What returns are held against. */
export interface JudgeContext {
  /** The plan whose returns they are. */
  readonly plan: Plan;
  /** Its results, where they are on file. */
  readonly results: ResultsPlan | undefined;
  readonly ledger: readonly Plan[];
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly severities: Severities;
  /** Rules that cannot be told yet, as while a department is missing. */
  readonly without: readonly string[];
}

/** A return, and the department it is of. */
export interface JudgedReturn {
  readonly row: Pick<ReturnedRow, 'grid' | 'row' | 'places' | 'figures'> & { readonly name: string };
  readonly organ: Organ;
  /** What its columns count, by key; columns of a bureau's own count nothing that is known. */
  readonly counts: ReadonlyMap<string, CountColumn>;
}

/** What each of some columns counts, by key. */
export function countsOf(columns: readonly LayoutColumn[]): JudgedReturn['counts'] {
  return new Map(columns.flatMap(({ key, counts }) => (counts === null ? [] : [[key, counts] as const])));
}

const GROUP = 'statistics/';
const ROWS: PlanPath = ['statistics', 'rows'];
const HINT: Message = { zh: '请部门核对后重新报送', en: 'Ask the department to check its return and send it again' };

/** What the rules of statistics find in returns, each at the cell it was read from. */
export function judgeReturns(returns: readonly JudgedReturn[], context: JudgeContext): readonly Diagnostic[] {
  if (returns.length === 0) return [];
  const plan = asResults(returns, context);
  const { ledger, registry, calendar, today } = context;
  const subject = { plan, manuscript: undefined, registry, calendar, today: todayOn(today), ledger };
  return runChecks(subject, severitiesOf(context)).map((found) => retold(found, returns));
}

/** The rules of statistics as they are set, and no others. */
function severitiesOf({ severities, results, without }: JudgeContext): Severities {
  const silent = new Set([...without, ...(results ? [] : ['statistics/manual-value-mismatch'])]);
  return onlyRules(severities, (id) => id.startsWith(GROUP) && !silent.has(id));
}

/** The returns as the statistics of results: of those on file, else of results nobody has entered yet. */
function asResults(returns: readonly JudgedReturn[], { plan, results }: JudgeContext): ResultsPlan {
  const base = results ?? { ...plan, publishTo: null, entities: [] };
  const rows = returns.map(({ row, organ, counts }, index): DepartmentCounts => {
    const path = [...ROWS, index];
    const figures = [...row.figures].flatMap(([key, figure]) => (counts.has(key) ? [[counts.get(key), figure]] : []));
    const reference = { written: organ.name, organ, sort: 'name' as const, path: [...path, 'org'] };
    return { path, counts: Object.fromEntries(figures), outcomes: new Map(), reference };
  });
  return {
    ...base,
    kind: 'results',
    campaign: { text: plan.id, path: [] },
    waivers: [],
    statistics: { path: ['statistics'], source: '手工', rows, totals: null },
    positions: positionsOf(base.positions, returns),
  };
}

/** Places of figures lie in the sheets they were read from, all others in the plan. */
function positionsOf(base: Positions, returns: readonly JudgedReturn[]): Positions {
  return cellPositions(base, (path) => {
    const judged = path[0] === ROWS[0] && path[1] === ROWS[1] ? returns[Number(path[2])] : undefined;
    if (judged === undefined) return undefined;
    const { row, counts } = judged;
    const [first = ''] = row.places.keys();
    const key = [...counts].find(([, column]) => column === path[3])?.[0] ?? first;
    return cellPlace(figurePlace(row, key));
  });
}

/** A finding in the words of whoever sent the return. */
function retold(found: Diagnostic, returns: readonly JudgedReturn[]): Diagnostic {
  const { replacement: _, ...kept } = found;
  const at = found.place && cellAt(found.place, returns);
  if (at === undefined) return kept;
  const related = (found.related ?? []).map((each) => {
    const cell = cellAt(each, returns);
    return cell ? { ...each, message: atCell(cell, each.message) } : each;
  });
  const others = found.rule === 'statistics/departments-count-mismatch' ? eachDepartment(returns) : [];
  return { ...kept, message: atCell(at, found.message), hint: HINT, related: [...related, ...others] };
}

function cellAt({ source, range }: Place, returns: readonly JudgedReturn[]): CellPlace | undefined {
  const cells = returns
    .filter(({ row }) => row.grid.source === source)
    .flatMap(({ row }) => [...row.places.keys()].map((key) => figurePlace(row, key)));
  return cells.find((cell) => cellPlace(cell).range.start === range.start);
}

/** A number of all departments may be wrong in any of them. */
function eachDepartment(returns: readonly JudgedReturn[]): NonNullable<Diagnostic['related']> {
  return returns.flatMap(({ row, counts }) => {
    const [key] = [...counts].find(([, column]) => column === 'departments') ?? [];
    const figure = key === undefined ? undefined : row.figures.get(key);
    if (key === undefined || figure === undefined) return [];
    const at = figurePlace(row, key);
    const note = { zh: `${row.name}填的是 ${figure}`, en: `${row.name} has ${figure}` };
    return [{ ...cellPlace(at), message: atCell(at, note) }];
  });
}
