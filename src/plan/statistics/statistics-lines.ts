import { addUp } from '../figures/add-up.ts';
import type { Organ } from '../registry/registry.ts';
import type { InspectedObject, ResultsPlan } from '../results.ts';
import { countResults, type ResultCounts } from './count-results.ts';
import type { StatedCounts, Statistics } from './statistics.ts';
import type { CountColumn } from './statistics-layout.ts';

/** A line of the statistics of results: what was sent in for it, and what the results tell. */
export interface StatisticsLine {
  /** Null for the entries that name no organ, and for the totals. */
  readonly organ: Organ | null;
  readonly stated: StatedCounts | null;
  /** Null where the results do not say who inspected what, and so tell nothing of a department. */
  readonly counted: ResultCounts | null;
}

/** The statistics of results, line by line. */
export interface StatisticsLines {
  /** One for each department: those that sent in figures, then the others. */
  readonly rows: readonly StatisticsLine[];
  readonly total: StatisticsLine & { readonly counted: ResultCounts };
}

/** The lines of the statistics of results, stated and counted figures side by side. */
export function statisticsLines({ entities, profile, statistics }: ResultsPlan): StatisticsLines {
  const stated = statistics?.rows ?? [];
  const organs = new Map([
    ...stated.map(({ reference: { organ } }) => [organ.id, organ] as const),
    ...entities.flatMap(({ organs: names }) => names.map(({ organ }) => [organ.id, organ] as const)),
  ]);
  const unnamed = entities.filter(({ organs: names }) => names.length === 0);
  const isWhole = stated.length === 0 || unnamed.length === 0;
  const rows = [...organs.values()].map((organ): StatisticsLine => {
    const counted = isWhole
      ? { ...countResults(entitiesOf(entities, organ), profile, { owner: organ.id }), departments: 1 }
      : null;
    return { organ, stated: stated.find(({ reference }) => reference.organ.id === organ.id) ?? null, counted };
  });
  const rest =
    unnamed.length > 0 && stated.length === 0 ? [{ organ: null, stated: null, counted: countResults(unnamed, profile) }] : [];
  const counted = { ...countResults(entities, profile), departments: organs.size };
  return { rows: [...rows, ...rest], total: { organ: null, stated: statistics?.totals ?? null, counted } };
}

/** The entries an organ took part in. */
export function entitiesOf(entities: readonly InspectedObject[], { id }: Organ): readonly InspectedObject[] {
  return entities.filter(({ organs }) => organs.some(({ organ }) => organ.id === id));
}

/** The figure of a line as the form prints it; null for a cell to fill in. */
export function figureOf({ stated, counted }: StatisticsLine, column: CountColumn, source: Statistics['source']): number | null {
  const typed = stated?.counts[column] ?? null;
  const told = counted?.[column] ?? null;
  return source === '手工' ? (typed ?? told) : (told ?? typed);
}

/**
 * How many objects of a column the departments count more than once, since several of them inspected the same one. Null
 * where the results do not tell.
 */
export function countedTwice({ rows, total }: StatisticsLines, column: CountColumn): number | null {
  const whole = total.counted[column];
  const sum = addUp(rows.map(({ counted }) => counted?.[column] ?? null));
  return whole === null || sum === null ? null : sum - whole;
}
