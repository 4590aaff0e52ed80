/** The value that weighs most; the first of those that weigh the same, undefined of none. */
export function commonest<T>(weights: ReadonlyMap<T, number>): T | undefined {
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
