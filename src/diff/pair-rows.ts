import type { FactRow } from './facts/plan-fact.ts';

/** A row in both versions; null in one for a row that is new, or gone. */
export type RowPair = readonly [before: FactRow | null, after: FactRow | null];

/**
 * Finds each row of a list again in another version: by its surest name, then by the next. In the order of the new version,
 * what is gone at the end.
 */
export function pairRows(before: readonly FactRow[], after: readonly FactRow[]): readonly RowPair[] {
  const partner = new Map<FactRow, FactRow>();
  const taken = new Set<FactRow>();
  const mostNames = [...before, ...after].reduce((most, { names }) => Math.max(most, names.length), 0);
  for (let rank = 0; rank < mostNames; rank += 1) {
    const free = byName(
      before.filter((row) => !taken.has(row)),
      rank,
    );
    for (const row of after.filter((each) => !partner.has(each))) {
      const name = row.names[rank];
      const found = name === undefined ? undefined : free.get(name)?.shift();
      if (found === undefined || taken.has(found)) continue;
      partner.set(row, found);
      taken.add(found);
    }
  }
  const gone = before.filter((row) => !taken.has(row));
  return [...after.map((row): RowPair => [partner.get(row) ?? null, row]), ...gone.map((row): RowPair => [row, null])];
}

/** Rows by the names they have up to a rank, those of one name in their order. */
function byName(rows: readonly FactRow[], rank: number): ReadonlyMap<string, FactRow[]> {
  const found = new Map<string, FactRow[]>();
  for (const row of rows) {
    for (const name of row.names.slice(0, rank + 1)) {
      const list = found.get(name);
      if (list === undefined) found.set(name, [row]);
      else list.push(row);
    }
  }
  return found;
}
