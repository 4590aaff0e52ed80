import { sum } from '../../core/sum.ts';

/** Whole twips that share out `total` as the shares do; equal shares where there are none for every column. */
export function columnTwips(shares: readonly number[], columns: number, total: number): readonly number[] {
  const given = shares.slice(0, columns).map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const known = given.length === columns && given.every((share) => share > 0) ? given : Array<number>(columns).fill(1);
  const together = sum(known);
  let passed = 0;
  let used = 0;
  return known.map((share) => {
    passed += share;
    const end = Math.round((passed / together) * total);
    const width = end - used;
    used = end;
    return width;
  });
}
