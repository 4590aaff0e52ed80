/** The sum of all figures; null where one of them is not known, since a sum of some would be taken for that of all. */
export function addUp(figures: readonly (number | null)[]): number | null {
  return figures.reduce((sum: number | null, figure) => (sum === null || figure === null ? null : sum + figure), 0);
}
