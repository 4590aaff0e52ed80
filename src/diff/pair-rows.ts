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
      const names = row.names.slice(0, rank + 1); // the other version may have a surer name than this one, or lack it
      const found = names.map((name) => firstFree(free.get(name), taken)).find((each) => each !== undefined);
      if (found === undefined) continue;
      partner.set(row, found);
      taken.add(found);
    }
  }
  const gone = before.filter((row) => !taken.has(row));
  return [...after.map((row): RowPair => [partner.get(row) ?? null, row]), ...gone.map((row): RowPair => [row, null])];
}

/** The first of the rows that is not taken yet; those before it are left out from now on. */
function firstFree(rows: FactRow[] | undefined, taken: ReadonlySet<FactRow>): FactRow | undefined {
  while (rows?.[0] !== undefined && taken.has(rows[0])) rows.shift();
  return rows?.[0];
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
