/** Characters of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a text that share no character with any of those taken. */
export function clearOf<T extends Stretch>(stretches: readonly T[], taken: readonly Stretch[]): readonly T[] {
  return stretches.filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end));
}
